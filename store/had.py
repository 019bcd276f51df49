"""The peaks a client had, as SQL."""

from sqlalchemy import ColumnElement, and_, case, exists, func, not_, or_

from store.day_numbers import day_number
from store.moments import Kind
from store.occurrences import State
from store.openings import MOMENT, OCCURRENCE, on
from store.peaks import Peak
from store.rows import table

PEAK = table(Peak).c


def peak_had() -> ColumnElement[bool]:
    """Its day is told as a reason, so that of a secret one does not count."""
    counts = exists().where(PEAK.moment_id == MOMENT.id, PEAK.counts)
    secret = or_(MOMENT.sensitive, MOMENT.private, MOMENT.embargoed)
    return and_(MOMENT.kind == Kind.PEAK, OCCURRENCE.state == State.DONE, not_(secret), counts)


def had_on() -> ColumnElement[int]:
    """Its day; when it was done before that, the day on which it was."""
    closed = day_number(OCCURRENCE.closed_at)
    return case((on() < closed, on()), else_=func.coalesce(closed, on()))
