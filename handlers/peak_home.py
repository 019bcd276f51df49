"""Who needs a peak among one's own clients, or a manager's team: the first three, on their home page."""

from handlers import peak_asked
from handlers.cards import Block, Button, Buttons, Item, Note, Text
from handlers.commands.peaks import ExplainPeak, PlanPeak
from handlers.commands.questions import ShowAnswer
from handlers.context import Context
from handlers.peak_reasons import since_when
from handlers.peak_told import Told, head, told
from store import ranking

FIRST = 3
NOBODY = "Nobody this month. `/moment peaks next month` looks further ahead."


def blocks(ctx: Context) -> tuple[Block, ...]:
    """One line each."""
    within, team = peak_asked.days(ctx, "", ""), peak_asked.team(ctx)
    assert within
    asked = peak_asked.asked(ctx, within, team or peak_asked.own(ctx))
    rows = told(ctx, ranking.needing(ctx.session, ctx.sight, asked, FIRST), within)
    heading = Text("**Who needs a peak**")
    if not rows:
        return (heading, Note(NOBODY))
    every = Buttons((Button("All who need a peak", ShowAnswer("peaks", mine=team is None)),))
    return (heading, *(_item(ctx, one) for one in rows), every)


def _item(ctx: Context, one: Told) -> Item:
    line = f"{head(one)} · {since_when(ctx, one.ranked.pulse)}"
    plan = Button("Plan a peak", PlanPeak(at=one.key))
    return Item(line, (plan, Button("Why", ExplainPeak(client=one.key))))
