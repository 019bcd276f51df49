"""How an occurrence ended, and who ended it."""

from handlers.context import Context
from handlers.people import name_of
from store.entries import Entry
from store.occurrences import State

CLOSED = {"done": "Done", "skipped": "Skipped", "dropped": "Not a moment"}
LET_GO = "A pit held it back, and it was let go"


def closed_line(ctx: Context, entry: Entry) -> str:
    """`Done by dana`: who pressed stands on the card."""
    if entry.occurrence.state == State.LAPSED:
        return LET_GO
    how = "Closed" if entry.pit and entry.occurrence.state == State.DONE else CLOSED[entry.occurrence.state]
    return f"{how} by {name_of(ctx, entry.occurrence.closed_by)}"
