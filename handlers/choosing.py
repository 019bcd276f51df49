"""Which occurrence is meant: by the key of a button, by words that name it, or from a list to choose from."""

from collections.abc import Callable

from handlers import standing_in, words
from handlers.cards import Button, Card, Item, Note
from handlers.closings import closed_line
from handlers.commands import Command
from handlers.context import Context
from handlers.errors import Refused
from handlers.reading.text import normal
from store import entries, occurrences
from store.entries import Entry

GONE = "That moment is not here any more. `/moment list` shows what is."
CHOICE = 8


def by_key(ctx: Context, occurrence_id: int) -> Entry:
    entry = entries.get(ctx.session, ctx.sight, occurrence_id)
    if entry is None:
        raise Refused(GONE)
    return entry


def open_by_key(ctx: Context, occurrence_id: int) -> Entry:
    """One that can still be acted on."""
    entry = by_key(ctx, occurrence_id)
    occurrences.lock(ctx.session, entry.occurrence)
    if not entry.open:
        raise Refused(f"{closed_line(ctx, entry)} already: {words.what(entry)}, {entry.client.name}.")
    return entry


def chosen(
    ctx: Context, occurrence_id: int, said: str, label: str, sends: Callable[[int], Command]
) -> Entry | Card:
    """The one meant; a card with a button each when the words fit several, or there are none."""
    if occurrence_id:
        return open_by_key(ctx, occurrence_id)
    everything = _everything(ctx)
    named = [entry for entry in everything if names(entry, said)]
    found = _nearest(ctx, named) if said.strip() else _near(ctx, everything)
    if len(found) == 1 and said.strip():
        return found[0]
    if not found:
        raise Refused(_nothing(said))
    shown, left = found[:CHOICE], len(found) - CHOICE
    items = [Item(words.line(e, ctx.today, "", ctx.locale), (Button(label, sends(e.key)),)) for e in shown]
    more = (Note(f"{left} more. Say the client too, or another word of it."),) if left > 0 else ()
    return Card(f"{label}: which one?", (*items, *more))


def named(ctx: Context, said: str) -> bool:
    """Whether anything open is called so."""
    return bool(said.strip()) and any(names(entry, said) for entry in _everything(ctx))


def _everything(ctx: Context) -> list[Entry]:
    return [*entries.open_pits(ctx.session, ctx.sight), *_ahead(ctx)]


def names(entry: Entry, said: str) -> bool:
    """Whether each word that was typed stands in the line of this entry."""
    whole = normal(
        f"{entry.client.name} {' '.join(entry.client.aliases)} {words.what(entry)} {entry.moment.topic}"
    )
    return all(word in whole for word in normal(said).split())


def _ahead(ctx: Context) -> list[Entry]:
    pit_keys = {entry.key for entry in entries.open_pits(ctx.session, ctx.sight)}
    found = [
        *entries.ahead(ctx.session, ctx.sight, ctx.today),
        *entries.passed(ctx.session, ctx.sight, ctx.today),
    ]
    return [entry for entry in found if entry.key not in pit_keys]


def _nearest(ctx: Context, found: list[Entry]) -> list[Entry]:
    """Of a moment that comes again, only the happening nearest to today."""
    by_distance = sorted(found, key=lambda e: abs(((e.occurrence.on or ctx.today) - ctx.today).days))
    nearest = {entry.moment.key: entry.key for entry in reversed(by_distance)}
    return [entry for entry in found if nearest[entry.moment.key] == entry.key]


def _near(ctx: Context, everything: list[Entry]) -> list[Entry]:
    """Without words: the asker's own, the nearest first."""
    mine = [entry for entry in everything if standing_in.mine(ctx, entry)]
    return mine or everything


def _nothing(said: str) -> str:
    if said.strip():
        return f"I find nothing open that is called “{said.strip()}”. `/moment list` shows what there is."
    return "Nothing is open. `/moment add` notes the next moment."
