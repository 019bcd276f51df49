"""What a room, a member and the firm can choose."""

from collections.abc import Callable
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from handlers import mornings, words
from handlers.cards import Card, Facts, Note
from handlers.commands.settings import ShowSettings
from handlers.context import Context
from handlers.errors import Refused
from handlers.people import member_named
from handlers.policy.working import has_holidays, read_days
from handlers.reading.hour import read_hour
from handlers.routing import route
from store import digests, members
from store.channels import Channel
from store.digests import Digest
from store.members import Role

PROFESSIONS = ("law", "wealth", "insurance", "coaching", "consulting", "agency")
ROLES = ("advisor", "manager", "admin")


def settings(ctx: Context, command: ShowSettings) -> Card:
    """`settings` shows what is set, `settings hour 08:30` sets one thing."""
    name, _, value = command.text.strip().partition(" ")
    if not name:
        return _shown(ctx)
    change = CHANGES.get(name.lower())
    if change is None:
        raise Refused(f"There is no setting {name}. There are {words.listed(sorted(CHANGES))}.")
    return Card(change(ctx, value.strip()))


def _zone(ctx: Context, value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Refused("I need a time zone such as `/moment settings zone Europe/Madrid`.") from None
    if ctx.room is None:
        ctx.me.zone = value
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
    room = _room(ctx)
    room.digest = _switch(value)
    if room.digest:
        return _morning(ctx, room)
    return "No digest here any more; each owner gets theirs by direct message."


def _leap_day(ctx: Context, value: str) -> str:
    admins_only(ctx)
    if value not in ("28 February", "1 March"):
        raise Refused("29 February can fall on 28 February or on 1 March. Which?")
    ctx.workspace.leap_day = value
    return f"In common years, 29 February falls on {value} now."


def _profession(ctx: Context, value: str) -> str:
    admins_only(ctx)
    if value.lower() not in PROFESSIONS:
        raise Refused(f"I know {words.listed(list(PROFESSIONS))}. Which is nearest?")
    ctx.workspace.profession = value.lower()
    return f"Your profession is {value.lower()} now."


def _claims_contact(ctx: Context, value: str) -> str:
    """Who hears of possible claims at once, and releases what may be said."""
    admins_only(ctx)
    member = member_named(ctx, value)
    if member is None:
        raise Refused("Say who hears of possible claims: `/moment settings claims-contact @sam`.")
    ctx.workspace.claims_contact_id = member.key
    return f"{member.name} hears of possible claims now, and releases what may be said."


def _role(ctx: Context, value: str) -> str:
    """`role @sam manager`"""
    name, _, role = value.rpartition(" ")
    member = member_named(ctx, name)
    admins_only(ctx)
    if member is None or role not in ROLES:
        raise Refused("Say who becomes what: `/moment settings role @sam manager`.")
    admins = members.with_roles(ctx.session, ctx.workspace.key, [Role.ADMIN])
    if role != Role.ADMIN and admins == [member]:
        raise Refused("Somebody has to be admin. Name another one first.")
    member.role = role
    return f"{member.name} is {'an' if role[0] == 'a' else 'a'} {role} now."


CHANGES: dict[str, Callable[[Context, str], str]] = {
    "zone": _zone,
    "hour": _hour,
    "days": _days,
    "country": _country,
    "digest": _digest,
    "leap-day": _leap_day,
    "profession": _profession,
    "claims-contact": _claims_contact,
    "role": _role,
}


def _room(ctx: Context) -> Channel:
    if ctx.room is None:
        raise Refused("That is a setting of a room. Type it in the room it is for.")
    admins_only(ctx)
    return ctx.room


def admins_only(ctx: Context) -> None:
    """Admins change settings; while there is none, everybody may."""
    admins = members.with_roles(ctx.session, ctx.workspace.key, [Role.ADMIN])
    if admins and ctx.me not in admins:
        raise Refused(f"Only an admin can change that. Ask {words.listed([a.name for a in admins])}.")


def _switch(value: str) -> bool:
    if value.lower() not in ("on", "off"):
        raise Refused("Is it to be on or off?")
    return value.lower() == "on"


def _morning(ctx: Context, room: Channel) -> str:
    ctx.session.flush()
    mornings.arm_room(ctx, room)
    morning = mornings.of_room(room)
    at = morning.local(morning.next(ctx.now))
    posted = Digest(workspace_id=ctx.workspace.key, channel_id=room.key, on=at.date())
    if digests.of_day(ctx.session, ctx.workspace.key, posted):
        at = morning.local(morning.next(at))
    return f"The next digest here can come on {words.day(at.date(), ctx.today)} at {at:%H:%M}, {room.zone}."


def _shown(ctx: Context) -> Card:
    me, firm = ctx.me, ctx.workspace
    pairs = [("You", f"{me.name}, {me.role}, {ctx.zone}, {me.locale}")]
    pairs += _of_room(ctx.room) if ctx.room else []
    everyone = members.everyone(ctx.session, firm.key)
    for role in ("manager", "admin"):
        named = [member.name for member in everyone if member.role == role]
        pairs.append((f"{role.capitalize()}s", words.listed(named) if named else "nobody yet"))
    leap = f"29 February falls on {firm.leap_day}"
    pairs.append(("Firm", f"{firm.profession or 'no profession set'}; {leap}"))
    named_for = members.get(ctx.session, firm.key, firm.claims_contact_id or 0)
    pairs.append(("Possible claims", named_for.name if named_for else "nobody named"))
    change = Note(f"`/moment settings hour 08:30` changes one: {words.listed(list(CHANGES))}.")
    return Card("Settings", (Facts(tuple(pairs)), change))


def _of_room(room: Channel) -> list[tuple[str, str]]:
    state = "on" if room.digest else "off"
    digest = f"{state}, {room.hour:%H:%M}, {room.days}, {room.zone}, {room.country or 'no holidays'}"
    reads = "external: a guest is here" if room.outsiders else room.audience
    return [("Digest here", digest), ("Who reads here", reads)]


ROUTES = (route("settings", ShowSettings, settings, says="settings"),)
