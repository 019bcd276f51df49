"""What is written down of a command: its line in the audit, and where an error of ours happened."""

import traceback

from handlers.context import Context, Person
from store import audits
from store.audits import Audit


def audit(ctx: Context, who: Person, command: str, outcome: str) -> None:
    """That it was asked and how it ended; never a word of what was said."""
    entry = Audit(
        workspace_id=ctx.workspace.key,
        at=ctx.now,
        who=who.id,
        place=ctx.where,
        command=command,
        outcome=outcome,
        reference=ctx.command,
    )
    audits.record(ctx.session, entry)


def place_of(error: Exception) -> str:
    """Kind and place of an error, never its words: they may quote what a person typed."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    return f"{type(error).__name__} at " + " < ".join(f"{f.filename}:{f.lineno}" for f in reversed(frames))
