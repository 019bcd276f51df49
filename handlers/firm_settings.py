"""What the firm can choose: its profession, who is who, and how long without a word is too long."""

import re
from collections.abc import Callable

from handlers import words
from handlers.context import Context
from handlers.errors import Refused
from handlers.moment_form import CLAIMS
from handlers.moment_words import DISCREET
from handlers.people import member_named
from handlers.policy.keeping import CADENCE, cadence
from handlers.policy.release import RELEASED_BY_DEFAULT
from store import members
from store.channels import BY_MESSAGE
from store.members import Role
from store.workspaces import ERASE, KEEP, WITHOUT_MODEL

PROFESSIONS = ("law", "wealth", "insurance", "coaching", "consulting", "agency")
ROLES = ("advisor", "manager", "admin")
LONGEST = 730  # days
_KEEP = re.compile(r"(?P<tier>[abc])\s+(?:(?P<days>\d{1,3})(?:\s*days?)?|off)", re.IGNORECASE)
CHANGED = (
    (BY_MESSAGE, "each owner gets their digest by direct message, unless a room says `digest on`"),
    (WITHOUT_MODEL, "no model writes drafts, unless an admin says `model on`"),
    (frozenset(RELEASED_BY_DEFAULT), "a manager releases each draft, unless an admin says `release off`"),
    (CLAIMS, "a pit asks whether it may become a claim"),
    (DISCREET, "news that could move a price stays private until somebody says it is public"),
)
USUAL = "the digest comes in each room"


def consequences(profession: str) -> str:
    """What follows from a profession, in one sentence."""
    found = [said for professions, said in CHANGED if profession in professions]
    return f"From now on {words.listed(found or [USUAL])}."


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
    return f"Your profession is {value.lower()} now. {consequences(value.lower())}"


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


def _keep_in_touch(ctx: Context, value: str) -> str:
    """`keep-in-touch A 30`, `keep-in-touch C off`"""
    admins_only(ctx)
    match = _KEEP.fullmatch(value)
    days = int(match["days"] or 0) if match else 0
    if match is None or days > LONGEST or match["days"] == "0":
        raise Refused(f"Now: {kept(ctx)}. Say `/moment settings keep-in-touch A 30`, or `C off`.")
    tier = match["tier"].upper()
    ctx.workspace.keep_in_touch = {**(ctx.workspace.keep_in_touch or {}), tier: days}
    if not days:
        return f"Nobody is reminded to keep in touch with clients of tier {tier} any more."
    return (
        f"After {words.count(days, 'day')} without a word, the owner of a client of tier {tier} is reminded."
    )


def kept(ctx: Context) -> str:
    """`A 30, B 60, C off`"""
    days = {tier: cadence(tier, ctx.workspace.keep_in_touch) for tier in CADENCE}
    return ", ".join(f"{tier} {after or 'off'}" for tier, after in days.items())


def _model(ctx: Context, value: str) -> str:
    admins_only(ctx)
    ctx.workspace.model = switch(value)
    if ctx.workspace.model:
        return (
            "Where a model is configured it may write drafts and look at what is heard, without names;"
            " never what is sensitive, private or walled."
        )
    return "No model writes drafts or looks at what is heard now: I do all of it myself."


def _uninstall(ctx: Context, value: str) -> str:
    admins_only(ctx)
    if value.lower() not in (KEEP, ERASE):
        raise Refused("When I am removed, shall I keep what I know, or erase it? Say `keep` or `erase`.")
    ctx.workspace.on_uninstall = value.lower()
    if value.lower() == ERASE:
        return "When I am removed, everything I know here is erased; not while a client is on legal hold."
    return "When I am removed, what I know here is kept, for whoever adds me again."


CHANGES: dict[str, Callable[[Context, str], str]] = {
    "leap-day": _leap_day,
    "profession": _profession,
    "claims-contact": _claims_contact,
    "role": _role,
    "keep-in-touch": _keep_in_touch,
    "model": _model,
    "uninstall": _uninstall,
}


def admins_only(ctx: Context) -> None:
    """Admins change settings; while there is none, everybody may."""
    admins = members.with_roles(ctx.session, ctx.workspace.key, [Role.ADMIN])
    if admins and ctx.me not in admins:
        raise Refused(f"Only an admin can change that. Ask {words.listed([a.name for a in admins])}.")


def switch(value: str) -> bool:
    if value.lower() not in ("on", "off"):
        raise Refused("Is it to be on or off?")
    return value.lower() == "on"
