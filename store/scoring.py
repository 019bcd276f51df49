"""The points of a client from their pulse, as SQL; where it cannot tell, the rows behind it are asked."""

from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, bindparam, case, func, or_, select

from store.moments import Moment
from store.occurrences import Occurrence
from store.openings import MOMENT, OCCURRENCE, on, opening, planned
from store.pulses import Pulse
from store.rows import table

PULSE = table(Pulse).c
HUNDREDTHS = 100


def given(name: str) -> ColumnElement[int]:
    return bindparam(name, type_=Integer)


def waits_from() -> ColumnElement[int]:
    return func.coalesce(PULSE.last_peak, PULSE.began)


def score() -> ColumnElement[int]:
    """As policy.ranking.points has it."""
    mean = and_(PULSE.felt_count > 0, PULSE.felt_sum.between(4 * PULSE.felt_count, 6 * PULSE.felt_count))
    early = and_(PULSE.since > given("four_years_ago"), PULSE.since <= given("today"))
    reasons = ((mean, "contented"), (opens(), "opening"), (early, "early"))
    told = [case((so, given(name) * HUNDREDTHS), else_=0) for so, name in reasons]
    return sum(told, start=_by_tier())


def _by_tier() -> ColumnElement[int]:
    """For the days without a peak, and for the tier itself."""
    a = _waiting("a") + given("tier_a") * HUNDREDTHS
    b = _waiting("b") + given("tier_b") * HUNDREDTHS
    return case((PULSE.tier == "A", a), (PULSE.tier == "B", b), else_=_waiting("c"))


def _waiting(cadence: str) -> ColumnElement[int]:
    days, gone = given(cadence), given("today") - waits_from()
    most = given("waiting") * 2 * HUNDREDTHS
    return case((gone >= 2 * days, most), (gone <= 0, 0), else_=given("waiting") * HUNDREDTHS * gone // days)


def opens() -> ColumnElement[bool]:
    return _within(PULSE.first_opening, PULSE.last_opening, given("ahead"), opening())


def is_planned() -> ColumnElement[bool]:
    return _within(PULSE.first_planned, PULSE.last_planned, given("first"), planned())


def _within(
    first: ColumnElement[Any], last: ColumnElement[Any], start: ColumnElement[int], which: ColumnElement[bool]
) -> ColumnElement[bool]:
    """Whether one falls within the days; the rows are asked only where the pulse cannot tell."""
    end = given("last")
    there = or_(first.between(start, end), last.between(start, end))
    none = or_(last.is_(None), last < start, and_(start >= PULSE.as_of, or_(first.is_(None), first > end)))
    rows = table(Moment).join(table(Occurrence), OCCURRENCE.moment_id == MOMENT.id)
    asked = select(MOMENT.id).select_from(rows).where(MOMENT.client_id == PULSE.client_id, which)
    # Not EXISTS: PostgreSQL would look up all that opens in the whole store for the few that are asked for.
    one = asked.where(on().between(start, end)).correlate(table(Pulse)).limit(1).scalar_subquery()
    return case((there, True), (none, False), else_=one.is_not(None))
