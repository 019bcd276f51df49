"""What there is: my day, today, what is coming, everything at a client, what was missed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from handlers import moment_card, paging, pits, silences, standing_in, words
from handlers.cards import Button, Card, Item, Note
from handlers.choosing import names
from handlers.commands import Command
from handlers.commands.lists import ListMoments, ShowMissed, ShowMyDay, ShowToday, ShowUpcoming
from handlers.commands.moments import FinishMoment, ShowMoment, SnoozeMoment
from handlers.context import Context
from handlers.errors import Refused
from handlers.narrowing import UNOWNED, client_in, days_in, ends, inside, is_kind, iso, kind_in
from handlers.policy.nudges import JUST
from handlers.policy.silence import DUE_DATE, Silence
from handlers.reading.dates import read_when
from handlers.reading.when import On, Range
from handlers.routing import route
from handlers.setup import welcome
from store import candidates, clients, entries
from store.entries import Entry
from store.moments import Kind

UPCOMING = timedelta(days=30)
SOON = timedelta(days=7)
NAMED = 200  # keys, and the button More is full


def my_day(ctx: Context, command: ShowMyDay) -> Card:
    """All of the asker's own: pits, today, just missed, the coming week, open news."""
    if first := welcome(ctx):
        return first
    troubles, week = of_day(ctx)
    if not troubles and not week:
        return Card("Nothing is waiting for you today", (Note("`/moment upcoming` shows the next 30 days."),))
    title, more = f"Your day, {_day(ctx, ctx.today)}", ShowMyDay(page=command.page + 1)
    return paging.listed(title, troubles + week, partial(item, ctx), command.page, more)


def of_day(ctx: Context) -> tuple[list[Entry], list[Entry]]:
    """Of the asker's own: the pits; and what was just missed, is today or in the coming week, or is news."""
    first, last = ctx.today - JUST, ctx.today + SOON
    found = candidates.of_day(ctx.session, ctx.sight, first, last, standing_in.owners(ctx))
    mine = [entry for entry in found if standing_in.mine(ctx, entry)]
    troubles = [entry for entry in mine if entry.moment.kind == Kind.PIT]
    return troubles, silences.spoken(
        ctx, [entry for entry in mine if entry.moment.kind != Kind.PIT], ctx.today
    )


def today(ctx: Context, command: ShowToday) -> Card:
    """What is on today, or on another day that is named."""
    said, asked = command.text.strip(), iso(command.day)
    day = On(asked) if asked else read_when(said, ctx.local) if said else On(ctx.today)
    if not isinstance(day, On):
        raise Refused(f"I do not know which day “{said}” means. Try Friday or 4 December.")
    found = [
        *entries.open_pits(ctx.session, ctx.sight),
        *entries.coming(ctx.session, ctx.sight, day.day, day.day),
    ]
    named, empty = _day(ctx, day.day), "Nothing is open then."
    if day.day == ctx.today:
        named, empty = f"Today, {named}", "Nothing is open today."
    more = ShowToday(day=day.day.isoformat(), page=command.page + 1)
    return _list(ctx, named, found, empty, command.page, more)


def upcoming(ctx: Context, command: ShowUpcoming) -> Card:
    said, within = command.text.strip(), days_in(ctx, command)
    if said and within is None:
        raise Refused(f"I do not know which days “{said}” means. Try next week, December or 30 days.")
    days = within or Range(ctx.today, ctx.today + UPCOMING)
    found = entries.coming(ctx.session, ctx.sight, days.first or ctx.today, days.last)
    title = f"Coming up, {said or _days(ctx, days)}" if within else "Coming up in 30 days"
    empty = "Nothing is coming up then. `/moment list` shows all that is to come."
    more = ShowUpcoming(**ends(within), page=command.page + 1)
    return _list(ctx, title, found, empty, command.page, more)


def listed(ctx: Context, command: ListMoments) -> Card:
    """All that is to come and open news without a date; by client, kind or days."""
    rest, kind = kind_in(command)
    client, rest = client_in(ctx, command, rest)
    within = days_in(ctx, replace(command, text=rest))
    found = [e for e in _everything(ctx, past=within is not None) if is_kind(e, kind)]
    found = [e for e in found if not client or e.client.id == client]
    found = [e for e in found if within is None or inside(e, within)]
    if rest and within is None:
        found = [e for e in found if names(e, rest)]
    if command.these:
        found = [e for e in found if e.key in command.these]
    these = tuple(e.key for e in found) if command.these or (rest and within is None) else ()
    more = ListMoments("", client, kind, **ends(within), these=these, page=command.page + 1)
    empty = "Nothing is open there. `/moment add` notes the next moment."
    return _list(
        ctx,
        _title(ctx, client, kind),
        found,
        empty,
        command.page,
        more if len(these) <= NAMED else None,
        by_name=bool(client),
    )


def missed(ctx: Context, command: ShowMissed) -> Card:
    more = ShowMissed(page=command.page + 1)
    return _list(ctx, "Missed", passed(ctx), "Nothing was missed.", command.page, more)


def passed(ctx: Context) -> list[Entry]:
    """Past and untouched: the asker's own, a manager's the team's."""
    found = entries.passed(ctx.session, ctx.sight, ctx.today)
    found = [e for e in found if ctx.sight.leads(e.belongs_to) or standing_in.mine(ctx, e)]
    return [e for e in found if not (e.occurrence.belated_from or e.moment.topic == DUE_DATE)]


def item(ctx: Context, entry: Entry, why: str = "") -> Item:
    """One line with its buttons."""
    key = entry.key
    if entry.moment.kind == Kind.PIT:
        return pits.item(ctx, entry)
    buttons = (
        moment_card.first(entry),
        Button("Done", FinishMoment(occurrence=key)),
        Button("Snooze", SnoozeMoment(occurrence=key)),
    )
    line = words.line(entry, ctx.today, why, ctx.locale, standing_in.named(ctx, entry))
    return Item(line, buttons, (Button("Show", ShowMoment(key)), *moment_card.menu(entry)))


def _everything(ctx: Context, past: bool) -> list[Entry]:
    """Open pits first, then what was passed lately, then all that is to come."""
    troubles = list(entries.open_pits(ctx.session, ctx.sight))
    known = {entry.key for entry in troubles}
    gone = entries.passed(ctx.session, ctx.sight, ctx.today) if past else []
    ahead = entries.ahead(ctx.session, ctx.sight, ctx.today)
    return troubles + [entry for entry in [*gone, *ahead] if entry.key not in known]


def _list(  # noqa: PLR0913  every list says the same six things
    ctx: Context,
    title: str,
    found: Sequence[Entry],
    empty: str,
    page: int,
    more: Command | None,
    by_name: bool = False,
) -> Card:
    """The silenced are left out, but for a client asked for by name: there each says why."""
    silent = silences.of(ctx, found, ctx.today)
    heard = [e for e in found if by_name or (e.key not in silent and standing_in.in_view(ctx, e))]
    if not heard:
        return Card(title, (Note(empty),))
    return paging.listed(title, heard, partial(with_reason, ctx, silent=silent), page, more)


def with_reason(ctx: Context, entry: Entry, silent: dict[int, Silence]) -> Item:
    reason = silent.get(entry.key)
    if reason is None:
        return item(ctx, entry)
    line = words.line(entry, ctx.today, "", ctx.locale)
    return Item(f"{line}\n{silences.words(ctx, entry, reason)}", (Button("Show", ShowMoment(entry.key)),))


def _days(ctx: Context, days: Range) -> str:
    said = [_day(ctx, day) for day in (days.first, days.last) if day]
    return " to ".join(dict.fromkeys(said))


def _day(ctx: Context, day: date) -> str:
    return words.day(day, ctx.today, ctx.locale)


def _title(ctx: Context, client_id: int, kind: str) -> str:
    of_kind = "unowned moments" if kind == UNOWNED else f"{kind}s" if kind else "moments"
    client = clients.get(ctx.session, ctx.sight, client_id) if client_id else None
    return f"{client.name}: open {of_kind}" if client else f"All open {of_kind}"


ROUTES = (
    route("my_day", ShowMyDay, my_day, says="my-day", reads=True),
    route("today", ShowToday, today, says="today", reads=True, tells=True),
    route("list", ListMoments, listed, says="list", reads=True, tells=True),
    route("missed", ShowMissed, missed, says="missed", reads=True, tells=True),
)
