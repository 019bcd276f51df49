"""One person's own page: what waits today, their clients, open pits, and what they can set."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from handlers import lists, mornings, paging, peak_home, pits, standing_in, words
from handlers.cards import Block, Button, Buttons, Card, Facts, Item, Note, Text
from handlers.commands.clients import ShowClient
from handlers.commands.home import ShowHome
from handlers.commands.imports import ImportHelp
from handlers.commands.lists import ShowHelp, ShowMyDay
from handlers.commands.moments import AddMoment, ShowMoment
from handlers.commands.muting import Mute
from handlers.commands.ownership import CoverFor, SetTeam
from handlers.commands.pits import ShowPits
from handlers.commands.questions import ShowAnswer
from handlers.commands.settings import ShowSettings
from handlers.context import Context
from handlers.errors import Refused
from handlers.routing import route
from handlers.setup import welcome
from store import clients, entries
from store.clients import Client, Status
from store.entries import Entry
from store.members import Role

DAY = PITS = 5
CLIENTS = 10

NOTHING = "Nothing is waiting for you today. `/moment upcoming` shows the next 30 days."
ONLY_PITS = "Nothing but the open pits below."
NO_PIT = "No pit is open."
ONE_READER = "A page of your own is for your eyes alone. Type home in our direct message."
NO_CLIENT = "No client is yours yet. Enter the first one, or share a list of them with me."
SET_BY_WORDS = (
    "`/moment settings zone Europe/Madrid`, typed in our direct message, changes your time zone. A room has"
    " its own hour: type `/moment settings hour 08:30` there."
)
SET_BY_ADMIN = "You are an admin: All settings shows what the firm has chosen, and the words that change it."


def show(ctx: Context, command: ShowHome) -> Card:
    """A room has none. What shows it travels along: where it is a message, a press draws it anew."""
    if ctx.sight.member is None:
        raise Refused(ONE_READER)
    return replace(_page(ctx), again=ShowHome())


def _page(ctx: Context) -> Card:
    seen = entries.open_pits(ctx.session, ctx.sight)
    own = _clients(ctx, seen)
    if first := welcome(ctx):
        return Card(first.title, (*first.blocks, *_add(), *own, *_settings(ctx)))
    troubles = [entry for entry in seen if _answers_for(ctx, entry)]
    today = words.day(ctx.today, ctx.today, ctx.locale)
    blocks = (*_day(ctx, troubles), *own, *_pits(ctx, troubles), *peak_home.blocks(ctx), *_settings(ctx))
    return Card(f"Your clients, {today}", (*_add("primary"), *blocks))


def _add(style: Literal["plain", "primary"] = "plain") -> tuple[Block, ...]:
    return (Buttons((Button("Add a moment", AddMoment(), style),)),)


def _day(ctx: Context, troubles: Sequence[Entry]) -> tuple[Block, ...]:
    """The list of my day without its pits, which have a place of their own here."""
    mine, found = lists.of_day(ctx)
    shown = [_short(lists.item(ctx, entry)) for entry in found[:DAY]]
    more = len(found) > DAY or len(mine) + len(found) > paging.PAGE
    rest = (Buttons((Button("All of my day", ShowMyDay()),)),) if more else ()
    empty = () if found or more else (Note(ONLY_PITS if troubles else NOTHING),)
    return (_heading("My day"), *shown, *empty, *rest)


def _short(item: Item) -> Item:
    """What is rarer stands on its card: with it a full page would be more than one message takes in Teams."""
    shows = tuple(button for button in item.menu if isinstance(button.sends, ShowMoment))
    return replace(item, buttons=(*item.buttons, *shows), menu=())


def _clients(ctx: Context, seen: Sequence[Entry]) -> tuple[Block, ...]:
    """My own, those with an open pit first."""
    troubled = Counter(entry.client.key for entry in seen)
    number = clients.number_owned(ctx.session, ctx.sight, ctx.me.key)
    if not number:
        enter = Button("New client", ShowClient()), Button("Share a list", ImportHelp())
        return (_heading("My clients"), Note(NO_CLIENT), Buttons(enter))
    first = clients.owned(ctx.session, ctx.sight, ctx.me.key, list(troubled), CLIENTS)
    items = [_client(one, troubled[one.key]) for one in first]
    rest = (Buttons((Button(f"All {number} clients", ShowAnswer("mine", portfolio=True)),)),)
    return (_heading("My clients"), *items, *(rest if number > CLIENTS else ()))


def _client(client: Client, troubles: int) -> Item:
    tier = f"tier {client.tier}" if client.tier else ""
    state = client.status if client.status != Status.ACTIVE else ""
    open_ = words.count(troubles, "open pit") if troubles else ""
    line = " · ".join(part for part in (client.name, tier, state, open_) if part)
    return Item(line, (Button("Show", ShowClient(client=client.key)),))


def _answers_for(ctx: Context, entry: Entry) -> bool:
    """Mine, or that of somebody who reports to me."""
    return standing_in.mine(ctx, entry) or ctx.sight.leads(entry.belongs_to)


def _pits(ctx: Context, troubles: Sequence[Entry]) -> tuple[Block, ...]:
    rest = (Buttons((Button(f"All {len(troubles)} pits", ShowPits()),)),) if len(troubles) > PITS else ()
    empty = () if troubles else (Note(NO_PIT),)
    shown = [pits.item(ctx, entry) for entry in troubles[:PITS]]
    return (_heading("Open pits"), *shown, *empty, *rest)


def _settings(ctx: Context) -> tuple[Block, ...]:
    morning = mornings.of_member(ctx, ctx.me)
    digest = "muted" if ctx.me.muted else f"{morning.hour:%H:%M} on working days"
    facts = Facts((("Time zone", str(ctx.zone)), ("Your own digest", digest)))
    mute = Button("Unmute", Mute(off=True)) if ctx.me.muted else Button("Mute my digest", Mute())
    away = Button("Away or covering", CoverFor())
    teams = (Button("Teams", SetTeam()),) if ctx.sight.manages else ()
    buttons = (Button("All settings", ShowSettings()), mute, away, *teams, Button("Help", ShowHelp()))
    notes = (Note(SET_BY_WORDS), *((Note(SET_BY_ADMIN),) if ctx.me.role == Role.ADMIN else ()))
    return (_heading("Settings"), facts, *notes, Buttons(buttons))


def _heading(words: str) -> Text:
    return Text(f"**{words}**")


ROUTES = (route("home", ShowHome, show, says="home", reads=True),)
