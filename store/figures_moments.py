"""Figures of moments: what was kept and skipped, and what was not done by its day."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, case, exists, func, literal_column, not_, or_, select

from store import day_numbers
from store.candidates import PASSED
from store.clients import Status
from store.day_numbers import day_number
from store.db import Session
from store.digests import Digest, Nudge
from store.entries import Entry, seen_by
from store.figures import CLIENT, MOMENT, OCCURRENCE, PEAK, Scope, dated, moments, theirs, within
from store.moments import Kind
from store.occurrences import State
from store.openings import on
from store.rows import table
from store.sight import Sight, owner_of

DIGEST, NUDGE = table(Digest).c, table(Nudge).c
COURTESY = "courtesy"
NEVER_MISSED = ("due date", "remembrance")  # nobody is late for a child, or for grief


class Closed(NamedTuple):
    """How many happenings of one kind and day were done, or skipped; without a day, when that was."""

    kind: str
    state: str
    on: date | None
    at: datetime | None
    number: int


class Undone(NamedTuple):
    """Not done by its day: open still, or done too late."""

    entry: Entry
    kind: str


def closed(session: Session, sight: Sight, scope: Scope) -> Sequence[Closed]:
    """What was done in time or skipped; a pit is neither."""
    undated = case((OCCURRENCE.on.is_(None), OCCURRENCE.closed_at)).label("at")
    query = moments(sight, scope, _kind(), OCCURRENCE.state, on().label("day"), undated)
    ended = OCCURRENCE.state.in_([State.DONE, State.SKIPPED])
    each = query.where(MOMENT.kind != Kind.PIT, ended, within(scope), not_(late())).subquery().c
    columns = (each.kind, each.state, each.day, each.at)
    found = session.execute(select(*columns, func.count()).group_by(*columns))
    return [Closed(kind, state, _day(day), at, number) for kind, state, day, at, number in found]


def undone(session: Session, sight: Sight, scope: Scope, today: date) -> Sequence[Undone]:
    """Whether one is a miss depends on silence."""
    query = seen_by(sight).where(*theirs(scope, _whose_then()), MOMENT.kind != Kind.PIT, dated(scope))
    query = query.where(or_(_open_past(today), late())).add_columns(_kind())
    found = session.execute(query.order_by(OCCURRENCE.on, CLIENT.name, OCCURRENCE.id))
    return [Undone(Entry(*entry), kind) for *entry, kind in found]


def late() -> ColumnElement[bool]:
    """Done when nobody calls it just missed any more."""
    until = day_number(OCCURRENCE.snoozed_until)
    due = case((until > on(), until), else_=on())
    after = day_number(OCCURRENCE.closed_at) > due + PASSED.days
    there = (OCCURRENCE.on.is_not(None), OCCURRENCE.closed_at.is_not(None))
    return and_(OCCURRENCE.state == State.DONE, *there, _has_a_day(), after)


def _open_past(today: date) -> ColumnElement[bool]:
    awake = or_(OCCURRENCE.snoozed_until.is_(None), OCCURRENCE.snoozed_until < today)
    spoken = (CLIENT.status == Status.ACTIVE, not_(MOMENT.uncelebrated))  # the rest of silence is no SQL
    past = on() < day_numbers.number(today)
    return and_(OCCURRENCE.state == State.OPEN, past, awake, _has_a_day(), *spoken)


def _has_a_day() -> ColumnElement[bool]:
    return and_(OCCURRENCE.belated_from.is_(None), MOMENT.topic.not_in(NEVER_MISSED))


def _whose_then() -> ColumnElement[Any]:
    """Whose it was when it was last named by its day; of what no digest named, whose it is."""
    there = table(Nudge).join(table(Digest), DIGEST.id == NUDGE.digest_id)
    named = select(func.coalesce(NUDGE.owner_id, 0)).select_from(there)
    named = named.where(NUDGE.occurrence_id == OCCURRENCE.id, day_number(DIGEST.on) <= on())
    last = named.order_by(DIGEST.on.desc(), NUDGE.id.desc()).limit(1).scalar_subquery()
    return func.nullif(func.coalesce(last, owner_of()), 0)


def _kind() -> ColumnElement[str]:
    courtesy = exists().where(PEAK.moment_id == MOMENT.id, not_(PEAK.counts))
    return case((courtesy, literal_column(f"'{COURTESY}'")), else_=MOMENT.kind).label("kind")


def _day(number: int | None) -> date | None:
    return None if number is None else day_numbers.day(number)
