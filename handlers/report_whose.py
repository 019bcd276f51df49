"""Whose figures somebody may see: an advisor their own, a manager the sums of those who report to them."""

from dataclasses import dataclass

from handlers.context import Context
from handlers.errors import Refused
from handlers.people import name_of
from handlers.report_days import Days
from store.figures import Scope
from store.members import LEADING

OWN = "Your own figures."
OWN_SHOWN = "Your own figures. Managers see figures by member here."
ONLY_OWN = (
    "Figures about a member are shown to that member. Managers see people in sum, unless an admin says"
    " `settings member-figures on`."
)


@dataclass(frozen=True)
class Whose:
    """`of`: the member whose figures they are, 0 for all that the asker manages."""

    of: int
    members: frozenset[int] | None
    nobodys: bool
    said: str


@dataclass(frozen=True)
class Of:
    """What a question is about; empty for everything."""

    client: int = 0
    kind: str = ""
    topic: str = ""
    cause: str = ""


def leads(ctx: Context) -> bool:
    return ctx.sight.manages or bool(ctx.sight.team)


def whose(ctx: Context, of: int) -> Whose:
    me = ctx.me.key
    if of == me or (not of and not leads(ctx)):
        return Whose(
            me, frozenset([me]), nobodys=False, said=OWN_SHOWN if ctx.workspace.member_figures else OWN
        )
    if not of:
        return _managed(ctx, me)
    if not (ctx.workspace.member_figures and ctx.me.role in LEADING and ctx.sight.leads(of)):
        raise Refused(ONLY_OWN)
    return Whose(of, frozenset([of]), nobodys=False, said=f"The figures of {name_of(ctx, of)}.")


def scope(ctx: Context, days: Days, of: Whose, about: Of) -> Scope:
    starts, ends = days.instants(ctx.zone)
    return Scope(
        days.first,
        days.last,
        starts,
        ends,
        of.members,
        of.nobodys,
        about.client,
        about.kind,
        about.topic,
        about.cause,
    )


def _managed(ctx: Context, me: int) -> Whose:
    if ctx.sight.team is None:
        return Whose(0, None, nobodys=True, said="Everybody's figures in sum.")
    theirs = ctx.sight.team | {me}
    said = "The figures of you and those who report to you, in sum."
    return Whose(0, theirs, nobodys=ctx.sight.manages, said=said)
