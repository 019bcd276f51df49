"""When the morning of a room or a member is, and setting the alarm for the next one."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.commands.digests import SendDigest, SendPrivateDigest
from handlers.context import Context
from handlers.policy.working import Working, local_instant, next_morning, working
from store import channels, due
from store.channels import Channel
from store.members import Member

NINE = time(9)
TOO_LATE = time(18)  # a digest missed by downtime is posted the same day before this hour


@dataclass(frozen=True)
class Morning:
    """Where and when a digest is read: zone, hour and working days."""

    zone: str
    hour: time
    days: Working

    def next(self, after: datetime) -> datetime:
        return next_morning(after, self.hour, self.zone, self.days)

    def local(self, now: datetime) -> datetime:
        return now.astimezone(ZoneInfo(self.zone))

    def ends(self, now: datetime) -> datetime:
        """When a digest of this day has lost its sense: at 18:00, a later one at midnight."""
        day = self.local(now).date()
        if self.hour < TOO_LATE:
            return local_instant(day, TOO_LATE, self.zone)
        return local_instant(day + timedelta(days=1), time(0), self.zone)

    def is_now(self, now: datetime) -> bool:
        """Its hour of a working day has come, and is not long past."""
        local = self.local(now)
        planned = local_instant(local.date(), self.hour, self.zone)
        in_time = local.time() < TOO_LATE or self.hour >= TOO_LATE
        return self.days.works(local.date()) and planned <= now and in_time


def of_room(room: Channel) -> Morning:
    return Morning(room.zone, room.hour, working(room.days, room.country))


def of_member(ctx: Context, member: Member) -> Morning:
    """The hour and days of their first room, in their own zone."""
    rooms = ctx.rooms_of(member)
    zone = ctx.zone_of(member)
    if not rooms:
        return Morning(zone, NINE, Working())
    return Morning(zone, rooms[0].hour, working(rooms[0].days, rooms[0].country))


def speaks(ctx: Context, room: Channel) -> bool:
    """Whether this room gets a digest at all."""
    return room.internal and room.wants_digest(ctx.workspace.profession)


def arm_room(ctx: Context, room: Channel, *, anew: bool = True) -> None:
    """Set the alarm for the next digest; an alarm that is set already is kept unless it has to change."""
    key = f"digest:{room.key}"
    if anew or due.at(ctx.session, ctx.workspace.key, key) is None:
        ctx.desk.at(of_room(room).next(ctx.now), SendDigest(room.key), key)


def arm_all(ctx: Context, room: Channel) -> None:
    """Its morning has changed, and with it that of those who have it as their first room."""
    arm_room(ctx, room)
    for member in channels.people_in(ctx.session, room):
        arm_member(ctx, member)


def arm_member(ctx: Context, member: Member) -> Morning:
    """Set the alarm for their next digest; their morning, for whoever wants it as well."""
    morning = of_member(ctx, member)
    ctx.desk.at(morning.next(ctx.now), SendPrivateDigest(member.key), f"digest:@{member.key}")
    return morning
