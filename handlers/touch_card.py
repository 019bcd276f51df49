"""Cards about touches: what was noted and ended, the two rows of presses, what a client values."""

from collections.abc import Sequence

from handlers import pit_clock, words
from handlers.cards import Block, Button, Buttons, Card, Note, Text
from handlers.commands.moments import Undo
from handlers.commands.pits import AcknowledgePit
from handlers.commands.touches import RateTouch
from handlers.context import Context
from handlers.people import said_by
from store import clients, entries, facts, touches
from store.clients import Client
from store.entries import Entry
from store.touches import Touch

SPOKE = {
    "referred": "Recorded: they referred somebody.",
    "reference": "Recorded: they gave a reference.",
    "spoke": "Recorded: they spoke for us.",
}


def noted(ctx: Context, row: Touch, client: Client, ended: Sequence[Entry]) -> Card:
    body: list[Block] = [Text(row.text)] if row.text else []
    if row.felt and not row.asked:
        body.append(Note(rating(row)))
    body += [Note(SPOKE[row.advocacy])] if row.advocacy in SPOKE else []
    body += [Note(f"Done with it: {words.what(entry)}.") for entry in ended]
    body += _heard(ctx, client)
    return Card(f"Noted: touch with {client.name}", (*body, *rows(row), _undo(ctx)), True)


def rated(ctx: Context, row: Touch) -> Card:
    client = clients.get(ctx.session, ctx.sight, row.client_id)
    name = client.name if client else "the client"
    return Card(f"Noted: touch with {name}", (Note(rating(row)), *_open_rows(row)), True)


def values(ctx: Context, client: Client) -> Card:
    return Card(f"What matters to {client.name}", (Text(valued(ctx, client)), _undo(ctx)))


def valued(ctx: Context, client: Client) -> str:
    """`punctuality, family ownership (dana, Monday 23 November)`; empty when nothing is on record."""
    found = facts.valued(ctx.session, ctx.sight, client.key)
    by_source: dict[str, list[str]] = {}
    for row in found:
        by_source.setdefault(said_by(ctx, row.said_by, row.on), []).append(row.text)
    return "; ".join(f"{', '.join(told)} ({said})" for said, told in by_source.items())


def trend(ctx: Context, client: Client) -> str:
    """The latest touches as a small line, the oldest first; empty when there were none."""
    found = touches.latest(ctx.session, ctx.sight, client.key)
    if not found:
        return ""
    rated_ones = [row for row in reversed(found) if row.felt]
    felt = f"; felt {' '.join(str(row.felt) for row in rated_ones)} of 7" if rated_ones else ""
    last = words.day(found[0].at.astimezone(ctx.zone).date(), ctx.today, ctx.locale)
    return f"last on {last}{felt}"


def rating(row: Touch) -> str:
    solved = f", solved {row.solved} of 7" if row.solved else ""
    return f"Felt {row.felt} of 7{solved}" if row.felt else solved.removeprefix(", ").capitalize()


def _heard(ctx: Context, client: Client) -> list[Block]:
    """Whether it also acknowledged an open pit is asked, never assumed."""
    found = entries.open_at_client(ctx.session, ctx.sight, client.key)
    waiting = [entry for entry in found if pit_clock.waiting(entry)]
    buttons = tuple(Button("Acknowledge", AcknowledgePit(entry.key)) for entry in waiting[:1])
    what = words.what(waiting[0]) if waiting else ""
    return [Note(f"Did they hear from us about this too: {what}?"), Buttons(buttons)] if waiting else []


def rows(row: Touch | None) -> tuple[Block, ...]:
    """What was said of it, and what is still asked."""
    if row is None or not row.asked:
        return ()
    told = (Note(rating(row)),) if row.felt or row.solved else ()
    return (*told, *_open_rows(row))


def _open_rows(row: Touch) -> tuple[Block, ...]:
    """One row for each that is not said yet."""
    felt = tuple(Button(f"Felt {n}", RateTouch(row.key, felt=n)) for n in range(1, 8))
    solved = tuple(Button(f"Solved {n}", RateTouch(row.key, solved=n)) for n in range(1, 8))
    return tuple(Buttons(each) for each, told in ((felt, row.felt), (solved, row.solved)) if told is None)


def _undo(ctx: Context) -> Buttons:
    return Buttons((Button("Undo", Undo(command=ctx.command)),))
