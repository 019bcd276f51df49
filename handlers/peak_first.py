"""Clients with an open pit: they stand before everybody who needs a peak."""

from handlers import pit_card, silences, standing_in, words
from handlers.cards import Block, Button, Buttons, Item, Note, Text
from handlers.commands.pits import ShowPits
from handlers.context import Context
from store import entries
from store.entries import Entry

MOST = 5


def blocks(ctx: Context, whose: frozenset[int] | None) -> tuple[Block, ...]:
    """At most five, and how many more there are; nothing where the asker sees no open pit."""
    found = _troubled(ctx, whose)
    if not found:
        return ()
    left = len(found) - MOST
    more = (Note(f"{words.count(left, 'more client')} with an open pit"),) if left > 0 else ()
    items = [_item(ctx, entry) for entry in found[:MOST]]
    return (Text("**Fill first**"), *items, *more, Buttons((Button("All pits", ShowPits()),)))


def _troubled(ctx: Context, whose: frozenset[int] | None) -> list[Entry]:
    """The oldest pit of each client."""
    pits = silences.spoken(ctx, entries.open_pits(ctx.session, ctx.sight), ctx.today)
    theirs = [entry for entry in pits if whose is None or (entry.client.owner_id or 0) in whose]
    return list({entry.client.key: entry for entry in reversed(theirs)}.values())[::-1]


def _item(ctx: Context, entry: Entry) -> Item:
    line = words.line(entry, ctx.today, "", ctx.locale, standing_in.named(ctx, entry))
    return Item(line, pit_card.steps(ctx, entry)[:1])
