"""What a room can choose about its digest: whether, when, and on which days."""

from collections.abc import Callable
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from handlers import mornings, words
from handlers.context import Context
from handlers.errors import Refused
from handlers.firm_settings import admins_only
from handlers.policy.working import has_holidays, read_days
from handlers.reading.hour import read_hour
from store import digests
from store.channels import Channel
from store.digests import Digest


def _zone(ctx: Context, value: str) -> str:
    """Of the room; in a direct message, of the asker."""
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Refused("I need a time zone such as `/moment settings zone Europe/Madrid`.") from None
    if ctx.room is None:
        ctx.me.own_zone = value
        mornings.arm_member(ctx, ctx.me)
        return f"Your time zone is {value} now."
    room = _room(ctx)
    room.zone = value
    return _morning(ctx, room)


def _hour(ctx: Context, value: str) -> str:
    hour, room = read_hour(value), _room(ctx)
    if hour is None:
        raise Refused("I need an hour such as `/moment settings hour 08:30`.")
    room.hour = hour
    return _morning(ctx, room)


def _days(ctx: Context, value: str) -> str:
    room = _room(ctx)
    if read_days(value) is None:
        raise Refused("I need days such as mon-fri, sun-thu or mon,wed,fri.")
    room.days = value.lower().replace(" ", "")
    return _morning(ctx, room)


def _country(ctx: Context, value: str) -> str:
    room, code = _room(ctx), value.strip().upper()
    if not has_holidays(code):
        raise Refused("I need a country of two letters, such as GB, for its holidays.")
    room.country = code
    return _morning(ctx, room)


def _digest(ctx: Context, value: str) -> str:
    """`on` watches its own worth, `full` never shrinks."""
    room, said = _room(ctx), value.lower()
    if said not in ("on", "off", "full"):
        raise Refused("Is it to be on or off? Or full: on, and never shortened.")
    room.digest, room.digest_full, room.digest_chosen = said != "off", said == "full", True
    if room.digest:
        return _morning(ctx, room)
    return "No digest here any more; each owner gets theirs by direct message."


CHANGES: dict[str, Callable[[Context, str], str]] = {
    "zone": _zone,
    "hour": _hour,
    "days": _days,
    "country": _country,
    "digest": _digest,
}


def told(ctx: Context, room: Channel) -> list[tuple[str, str]]:
    """What is set here, for the card of the settings."""
    state = "on" if room.wants_digest(ctx.workspace.profession) else "off"
    state = "full" if state == "on" and room.digest_full else state
    digest = f"{state}, {room.hour:%H:%M}, {room.days}, {room.zone}, {room.country or 'no holidays'}"
    reads = "external: a guest is here" if room.outsiders else room.audience
    listening = "on" if room.listening and room.internal else "off"
    return [("Digest here", digest), ("Listening here", listening), ("Who reads here", reads)]


def _room(ctx: Context) -> Channel:
    if ctx.room is None:
        raise Refused("That is a setting of a room. Type it in the room it is for.")
    admins_only(ctx)
    return ctx.room


def _morning(ctx: Context, room: Channel) -> str:
    ctx.session.flush()
    mornings.arm_all(ctx, room)
    morning = mornings.of_room(room)
    at = morning.local(morning.next(ctx.now))
    posted = Digest(workspace_id=ctx.workspace.key, channel_id=room.key, on=at.date())
    if digests.of_day(ctx.session, ctx.workspace.key, posted):
        at = morning.local(morning.next(at))
    return f"The next digest here can come on {words.day(at.date(), ctx.today)} at {at:%H:%M}, {room.zone}."
