"""Who needs a peak among one's own clients, or those that a manager leads: the first three, on Home."""

from handlers import peak_asked
from handlers.cards import Block, Button, Buttons, Item, Note, Text
from handlers.commands.peaks import ExplainPeak, PlanPeak
from handlers.commands.questions import ShowAnswer
from handlers.context import Context
from handlers.peak_reasons import since_when
from handlers.peak_told import Told, head, told
from store import ranking

FIRST = 3
NOBODY = "{} this month. `/moment peaks next month` looks further ahead."


def blocks(ctx: Context) -> tuple[Block, ...]:
    """One line each. Where no teams are set, a manager leads all."""
    within, whose = peak_asked.days(ctx, "", ""), _whose(ctx)
    assert within
    asked = peak_asked.asked(ctx, within, whose)
    rows = told(ctx, ranking.needing(ctx.session, ctx.sight, asked, FIRST), within)
    heading = Text("**Who needs a peak**")
    if not rows:
        return (heading, Note(NOBODY.format("Nobody" if whose is None else "None of yours")))
    every = Buttons((Button("All who need a peak", ShowAnswer("peaks", mine=not ctx.sight.manages)),))
    return (heading, *(_item(ctx, one) for one in rows), every)


def _whose(ctx: Context) -> frozenset[int] | None:
    return peak_asked.team(ctx) if ctx.sight.manages else peak_asked.own(ctx)


def _item(ctx: Context, one: Told) -> Item:
    line = f"{head(one)} · {since_when(ctx, one.ranked.pulse)}"
    plan = Button("Plan a peak", PlanPeak(at=one.key))
    return Item(line, (plan, Button("Why", ExplainPeak(client=one.key))))
