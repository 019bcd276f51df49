"""Where a pit stands on its clock: how long the client may wait for a word, and who looks again when."""

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.commands.pits import TellManagers
from handlers.context import Context
from handlers.policy.looks import Settled
from handlers.policy.working import Working, clock_ends, working
from store import channels
from store.entries import Entry
from store.pits import Pit


def wind(ctx: Context, entry: Entry) -> None:
    """Set the alarm for a pit of which nobody has told the client anything."""
    if entry.pit and waiting(entry):
        ctx.desk.at(max(ends(ctx, entry, entry.pit), ctx.now), TellManagers(entry.moment.key), key(entry))


def key(entry: Entry) -> str:
    return f"pit:{entry.moment.key}:late"


def waiting(entry: Entry) -> bool:
    """Open, and the client has not heard from us."""
    return entry.pit is not None and entry.open and entry.unsettled and entry.pit.acknowledged_at is None


def past(ctx: Context, entry: Entry) -> bool:
    return entry.pit is not None and waiting(entry) and ends(ctx, entry, entry.pit) <= ctx.now


def ends(ctx: Context, entry: Entry, pit: Pit) -> datetime:
    """After 24 hours of the working days of its room; without one, of those of its owner's zone."""
    room = channels.get(ctx.session, ctx.workspace.key, entry.moment.room_id or entry.client.room_id)
    if room:
        return clock_ends(pit.opened_at, room.zone, working(room.days, room.country))
    return clock_ends(pit.opened_at, ctx.zone_of(entry.owner) if entry.owner else "UTC", Working())


def settled(entry: Entry, zone: ZoneInfo) -> Settled | None:
    """What looking again needs to know, its days as they are in this zone."""
    pit = entry.pit
    if pit is None or pit.settled_at is None:
        return None
    return Settled(
        cause=entry.moment.cause,
        opened_on=pit.opened_at.astimezone(zone).date(),
        settled_on=pit.settled_at.astimezone(zone).date(),
        looked=[days for days in (30, 90) if pit.looked(days)],
        rating=pit.rating,
        rated_on=pit.accepted_at.astimezone(zone).date() if pit.accepted_at else None,
    )
