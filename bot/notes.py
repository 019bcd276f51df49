"""What is written down of a command: that it came, its line in the audit, where an error of ours happened."""

import traceback

from handlers.context import Context, Person
from store import audits, due, seen


def audit(ctx: Context, who: Person, command: str, outcome: str) -> None:
    """That it was asked and how it ended; never a word of what was said."""
    said = {"who": who.id, "place": ctx.where, "command": command, "outcome": outcome}
    audits.record(ctx.session, ctx.workspace.key, ctx.now, **said, reference=ctx.command)


def first_time(ctx: Context, event: str | None, alarm: int | None) -> bool:
    """An event is handled once, and an alarm rings once."""
    if event and not seen.first_time(ctx.session, ctx.workspace.key, event, ctx.now):
        return False
    return alarm is None or due.claim(ctx.session, alarm, ctx.now)


def place_of(error: Exception) -> str:
    """Kind and place of an error, never its words: they may quote what a person typed."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    return f"{type(error).__name__} at " + " < ".join(f"{f.filename}:{f.lineno}" for f in reversed(frames))
