"""Whatever was posted about a thing is drawn anew when the thing changes."""

from handlers.context import Context
from store import digests


def touched(ctx: Context, occurrence_id: int) -> None:
    """Whatever was posted about this occurrence is drawn anew."""
    ctx.session.flush()
    for digest in digests.naming(ctx.session, ctx.workspace.key, occurrence_id):
        ctx.desk.changed(f"digest:{digest}")
    ctx.desk.changed(f"moment:{occurrence_id}")
