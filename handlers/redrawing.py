"""Whatever was posted about a thing is drawn anew when the thing changes."""

from datetime import date, timedelta

from handlers.context import Context
from store import acts, deliveries, digests

LATELY = timedelta(days=14)  # posts that are older nobody scrolls back to


def touched(ctx: Context, occurrence_id: int, since: date = date.min) -> None:
    """Whatever was posted about this occurrence is drawn anew; of digests, those since that day."""
    ctx.session.flush()
    for digest in digests.naming(ctx.session, ctx.workspace.key, occurrence_id, since):
        ctx.desk.changed(f"digest:{digest}")
    ctx.desk.changed(f"moment:{occurrence_id}")
    acted(ctx, occurrence_id)


def acted(ctx: Context, occurrence_id: int) -> None:
    """Somebody answered the last nudge of this occurrence; what the clock does is no answer."""
    if ctx.member:
        acts.on_occurrence(ctx.session, ctx.workspace.key, occurrence_id, ctx.me.key, ctx.command)


def spoken_with(ctx: Context, client_id: int) -> None:
    """A line that asked for a word with this client has been answered."""
    ctx.session.flush()
    for digest in acts.on_client(ctx.session, ctx.workspace.key, client_id, ctx.me.key, ctx.command):
        ctx.desk.changed(f"digest:{digest}")


def seen_to(ctx: Context, client_id: int) -> None:
    """A line that said that this client needs a peak has been answered."""
    ctx.session.flush()
    if ctx.member:
        for digest in acts.on_offer(ctx.session, ctx.workspace.key, client_id, ctx.me.key, ctx.command):
            ctx.desk.changed(f"digest:{digest}")


def redrawn(ctx: Context, client_id: int) -> None:
    """The line about this client as a whole may have to go, or to come back."""
    for digest in digests.naming_client(ctx.session, ctx.workspace.key, client_id):
        ctx.desk.changed(f"digest:{digest}")


def not_acted(ctx: Context, command: str) -> None:
    """What this command did has been taken back, and its nudges wait again."""
    for digest in acts.take_back(ctx.session, ctx.workspace.key, command):
        ctx.desk.changed(f"digest:{digest}")


def retold(ctx: Context) -> None:
    """What rooms were told of late: something of it may not be for all of them any more."""
    for subject in deliveries.told_since(ctx.session, ctx.workspace.key, ctx.now - LATELY):
        ctx.desk.changed(subject)
