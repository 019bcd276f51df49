"""What the firm chooses of its letters: its name, the help it offers, a line of one's own, who releases."""

import re
from collections.abc import Callable

from handlers import words
from handlers.context import Context
from handlers.errors import Refused
from handlers.firm_settings import admins_only, switch
from handlers.moment_words import CAUSES
from handlers.people import client_said, member_named, name_of
from handlers.policy.release import RELEASED_BY_DEFAULT, Rule
from handlers.reading.wish import TYPES

RELEASE = (
    "Say which and who: `/moment settings release recovery @mira`, `tier A @mira`, `Acme @mira`, or `off`."
)
OFFERS = (
    "Say for which trouble, and what: `/moment settings offers personal: hold all mail; take a form over`."
)
_TIER = re.compile(r"tier\s+(?P<tier>[abc])", re.IGNORECASE)


def _firm(ctx: Context, value: str) -> str:
    admins_only(ctx)
    ctx.workspace.firm = " ".join(value.split())
    return f"Letters know the firm as {value} now." if value else "Letters name no firm now."


def _personal_line(ctx: Context, value: str) -> str:
    admins_only(ctx)
    ctx.workspace.personal_line = switch(value)
    if ctx.workspace.personal_line:
        return "Words that are still the machine's ask for one line of one's own now."
    return "Words may go out as the machine wrote them now."


def _offers(ctx: Context, value: str) -> str:
    """`personal: hold all mail until they ask; …`; with nothing behind the colon there are none."""
    admins_only(ctx)
    cause, colon, told = value.partition(":")
    cause, offers = cause.strip().lower(), [each.strip(" .") for each in told.split(";") if each.strip(" .")]
    if cause not in CAUSES or not colon:
        raise Refused(OFFERS)
    ctx.workspace.offers = {**ctx.workspace.offers, cause: offers}
    if not offers:
        return f"In {cause} trouble I offer nothing but the writer's own time now."
    return f"In {cause} trouble I may offer: {'; '.join(offers)}."


def _release(ctx: Context, value: str) -> str:
    admins_only(ctx)
    if value.lower() == "off":
        ctx.workspace.releases = [Rule("none").written()]
        return "Nobody has to release drafts now."
    what, _, who = value.rpartition(" ")
    member, rule = member_named(ctx, who), _scope(ctx, what.strip())
    if member is None or rule is None:
        raise Refused(RELEASE)
    kept = [row for row in _rules(ctx) if not _same(Rule.read(row), rule)]
    ctx.workspace.releases = [*kept, Rule(rule.scope, rule.what, member.key).written()]
    return f"From now on {member.name} releases {_told(rule, what)} before they can be copied or sent."


def _rules(ctx: Context) -> list[dict[str, str | int]]:
    """Those chosen, else those of the profession: a new one is added to them."""
    default = RELEASED_BY_DEFAULT.get(ctx.workspace.profession or "", ())
    return ctx.workspace.releases or [rule.written() for rule in default]


def _scope(ctx: Context, what: str) -> Rule | None:
    if what.lower() in ("all", "everything", "drafts"):
        return Rule("all")
    if what.lower() in TYPES:
        return Rule("type", what.lower())
    if match := _TIER.fullmatch(what):
        return Rule("tier", match["tier"].upper())
    client = client_said(ctx, what) if what else None
    return Rule("client", str(client.key)) if client else None


def _same(one: Rule, other: Rule) -> bool:
    return (one.scope, one.what) == (other.scope, other.what) or one.scope == "none"


def _told(rule: Rule, what: str) -> str:
    said = {"all": "all drafts", "type": f"drafts of {what}", "tier": f"drafts for {what}"}
    return said.get(rule.scope, f"drafts for {what}")


CHANGES: dict[str, Callable[[Context, str], str]] = {
    "firm": _firm,
    "offers": _offers,
    "personal-line": _personal_line,
    "release": _release,
}


def told(ctx: Context) -> list[tuple[str, str]]:
    """For the card of the settings."""
    offers = "; ".join(offer for each in ctx.workspace.offers.values() for offer in each)
    line = "asked for" if ctx.workspace.personal_line else "not asked for"
    return [
        ("Letters", f"{ctx.workspace.firm or 'no name of the firm'}; a line of one's own is {line}"),
        ("Help that may be offered", offers or "the writer's own time"),
        ("Released by", _releasing(ctx)),
    ]


def _releasing(ctx: Context) -> str:
    rules = [Rule.read(row) for row in ctx.workspace.releases]
    if not rules:
        default = RELEASED_BY_DEFAULT.get(ctx.workspace.profession or "")
        return "a manager, before anything is copied or sent" if default else "nobody"
    named = [name_of(ctx, rule.by) for rule in rules if rule.by]
    return words.listed(list(dict.fromkeys(named))) if named else "nobody"
