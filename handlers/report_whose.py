"""Whose figures somebody may see: an advisor their own, a manager the sums of those who report to them."""

from dataclasses import dataclass, replace

from handlers.context import Context
from handlers.errors import Refused
from handlers.people import name_of
from handlers.report_days import Days
from store import members
from store.figures import Scope
from store.members import LEADING

OWN = "Your own figures."
OWN_SHOWN = "Your own figures. Managers see figures by member here."
FEW = 2
OF_PEOPLE = frozenset(["words", "nudges", "actions"])
OF_ONE = "Drafts, nudges and actions are left out, since the sum of so few is one person's figures."
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
    withheld: frozenset[str] = frozenset()  # sections that would show what one person did


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
        return _summed(ctx, Whose(0, None, nobodys=True, said="Everybody's figures in sum."))
    theirs, said = ctx.sight.team | {me}, "The figures of you and those who report to you, in sum."
    return _summed(ctx, Whose(0, theirs, nobodys=ctx.sight.manages, said=said))


def _summed(ctx: Context, sums: Whose) -> Whose:
    """Of fewer than two others a sum would be the figures of one; who leads hides nobody."""
    everyone = members.everyone(ctx.session, ctx.workspace.key)
    others = [one.key for one in everyone if one.role not in LEADING and one.key != ctx.me.key]
    counted = [key for key in others if sums.members is None or key in sums.members]
    if len(counted) >= FEW or ctx.workspace.member_figures:
        return sums
    return replace(sums, said=f"{sums.said} {OF_ONE}", withheld=OF_PEOPLE)
