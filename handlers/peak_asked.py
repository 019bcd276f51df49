"""Which clients a question about peaks means, over which days, and what counts there."""

from collections.abc import Mapping
from datetime import date, timedelta

from handlers.commands.questions import ShowAnswer
from handlers.context import Context
from handlers.narrowing import iso
from handlers.policy.ranking import Weights, four_years_before
from handlers.reading.when import Range, last_day
from store.day_numbers import number
from store.ranking import Asked

A_YEAR = timedelta(days=365)  # of days without an end


def days(ctx: Context, first: str, last: str) -> Range | None:
    """From today on: to the end of this month where no days were named; None where they are over."""
    start, end = iso(first), iso(last)
    if end and end < ctx.today:
        return None
    begins = max(start or ctx.today, ctx.today)
    if end is None:
        end = begins + A_YEAR if start else end_of_month(ctx.today)
    return Range(begins, end)


def asked(ctx: Context, within: Range, whose: frozenset[int] | None = None, client: int = 0) -> Asked:
    return asked_on(ctx.today, within, ctx.workspace.peaks, whose, client)


def asked_on(
    today: date,
    within: Range,
    chosen: Mapping[str, int] | None,
    whose: frozenset[int] | None,
    client: int = 0,
) -> Asked:
    """The days of a range of ours have both ends."""
    first, last = number(within.first or today), number(within.last or today)
    weights = Weights.chosen(chosen).asked()
    early = number(four_years_before(today))
    return Asked(number(today), early, first, last, weights, whose, client or None)


def owners(ctx: Context, command: ShowAnswer) -> frozenset[int] | None:
    """Whose clients are meant; None for everybody's, 0 stands for what nobody owns."""
    if command.unowned:
        return frozenset({0})
    if command.mine:
        return own(ctx)
    if command.owner:
        return frozenset({command.owner})
    return None if command.everybody else team(ctx)


def own(ctx: Context) -> frozenset[int]:
    """The asker, and those they stand in for."""
    lent = (away for away, standing in ctx.covers.items() if standing.stand_in.key == ctx.me.key)
    return frozenset({ctx.me.key, *lent})


def team(ctx: Context) -> frozenset[int] | None:
    """Where teams are set, a manager's list is about those who report to them, and about what nobody owns."""
    if not ctx.sight.manages or ctx.sight.team is None:
        return None
    return ctx.sight.team | own(ctx) | {0}


def end_of_month(day: date) -> date:
    return last_day(day, "month")


def month_after(day: date) -> date:
    """The first day of the next one."""
    return last_day(day, "month") + timedelta(days=1)
