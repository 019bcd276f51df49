"""What is written down of a command: that it came, its line in the audit, where an error of ours happened."""

import traceback

from handlers.context import Context, Person
from store import audits, due, seen


def audit(ctx: Context, who: Person, command: str, outcome: str) -> None:
    """That it was asked and how it ended; never a word of what was said."""
    said = {"who": who.id, "place": ctx.where, "command": command, "outcome": outcome}
    audits.record(ctx.session, ctx.workspace.key, ctx.now, **said, reference=ctx.command)


class Repeated(Exception):
    """It came again and was handled before, or another process has the alarm."""


def once(ctx: Context, key: str | None, alarm: int | None = None) -> None:
    """What came under a key is handled once, and an alarm rings once. Raises Repeated."""
    if key and not seen.first_time(ctx.session, ctx.workspace.key, key, ctx.now):
        raise Repeated
    if alarm is not None and not due.claim(ctx.session, alarm, ctx.now):
        raise Repeated


def place_of(error: Exception) -> str:
    """Kind and place of an error, never its words: they may quote what a person typed."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    return f"{type(error).__name__} at " + " < ".join(f"{f.filename}:{f.lineno}" for f in reversed(frames))
