"""The cards that answer a question, each with what may be asked next."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from handlers import lists, paging, silences, standing_in
from handlers.answer_choice import meant, stands
from handlers.answer_words import days_of, following, things, titled
from handlers.cards import Block, Button, Buttons, Card, Item, Note
from handlers.commands.clients import ShowClient
from handlers.commands.lists import ShowMyDay
from handlers.commands.questions import ShowAnswer
from handlers.context import Context
from handlers.narrowing import inside
from handlers.reading.when import Range
from store import clients, entries
from store.clients import Client
from store.entries import Entry
from store.moments import Kind

T = TypeVar("T")
THIRTY = "in the next 30 days"


def upcoming(ctx: Context, command: ShowAnswer) -> Card:
    days = days_of(command) or Range(ctx.today, ctx.today + lists.UPCOMING)
    found = entries.coming(ctx.session, ctx.sight, days.first or ctx.today, days.last)
    title = titled(ctx, command, f"Upcoming {things(command, 'moments')}", THIRTY)
    after = following(days)
    shift = [Button(after[0], _within(command, after[1]))] if after else []
    return _listed(ctx, command, title, meant(ctx, command, found), "Nothing is coming up then.", shift)


def troubles(ctx: Context, command: ShowAnswer) -> Card:
    days, ever = days_of(command), command.status == "filled"
    ask = entries.kept if days or ever else entries.open_pits
    found = ask(ctx.session, ctx.sight)
    there = [e for e in meant(ctx, command, found) if stands(ctx, command, e)]
    kind = " ".join(part for part in (command.status, command.cause, "pits") if part)
    title = titled(ctx, command, kind[0].upper() + kind[1:])
    late = Button("Overdue", replace(_fresh(command), status="overdue"))
    return _listed(ctx, command, title, there, "No pit there.", [late] if command.status != "overdue" else [])


def passed(ctx: Context, command: ShowAnswer) -> Card:
    days = days_of(command)
    found = [e for e in lists.passed(ctx) if days is None or inside(e, days)]
    title = titled(ctx, command, f"Missed {things(command, 'moments')}")
    return _listed(ctx, command, title, meant(ctx, command, found), "Nothing was missed there.", [])


def mine(ctx: Context, command: ShowAnswer) -> Card:
    """The asker's day, unless the question is about one kind of their things."""
    if command.portfolio:
        return _clients(ctx, command)
    if command.kind == Kind.PIT or (command.status in ("open", "filled") and not command.kind):
        return troubles(ctx, command)
    if command.status in ("missed", "overdue"):
        return passed(ctx, command)
    if command.kind or command.first or command.last or command.client:
        return upcoming(ctx, command)
    return lists.my_day(ctx, ShowMyDay())


def _clients(ctx: Context, command: ShowAnswer) -> Card:
    own = [one for one in clients.all_seen(ctx.session, ctx.sight) if one.owner_id == ctx.me.key]
    if not own:
        return Card("Your clients", (Note("You own no client yet. `/moment client add Acme` enters one."),))
    return Card("Your clients", _page(command, own, _client))


def _listed(  # noqa: PLR0913  every answer says the same six things
    ctx: Context, command: ShowAnswer, title: str, found: list[Entry], empty: str, next_: list[Button]
) -> Card:
    """The silenced are left out, but at a client asked for by name: there each says why."""
    silent = silences.of(ctx, found, ctx.today)
    by_name = bool(command.client)
    heard = [e for e in found if by_name or (e.key not in silent and standing_in.in_view(ctx, e))]
    show = partial(lists.with_reason, ctx, silent=silent)
    own = Button("Everybody's", replace(_fresh(command), mine=False, intent=_shared(command)))
    only = Button("Only mine", replace(_fresh(command), mine=True, owner=0, unowned=False))
    buttons = Buttons((*next_, own if command.mine else only))
    return Card(title, (*(_page(command, heard, show) if heard else (Note(empty),)), buttons))


def _client(one: Client) -> Item:
    return Item(f"{one.name} · tier {one.tier}", (Button("Show", ShowClient(client=one.key)),))


def _page(command: ShowAnswer, things: Sequence[T], show: Callable[[T], Block]) -> tuple[Block, ...]:
    return paging.blocks(things, show, command.page, replace(command, page=command.page + 1))


def _fresh(command: ShowAnswer) -> ShowAnswer:
    return replace(command, page=0)


def _shared(command: ShowAnswer) -> str:
    """Everybody's things of the kind that were the asker's own."""
    if command.intent != "mine":
        return command.intent
    if command.kind == Kind.PIT or command.status in ("open", "filled"):
        return "pits"
    return "missed" if command.status in ("missed", "overdue") else "upcoming"


def _within(command: ShowAnswer, days: Range) -> ShowAnswer:
    first, last = (day.isoformat() if day else "" for day in (days.first, days.last))
    return replace(_fresh(command), first=first, last=last)
