"""Occurrences: the dated happenings of moments, which get done, snoozed or skipped."""

from datetime import date, datetime
from enum import StrEnum

from sqlmodel import Field, UniqueConstraint, col, select

from store.clients import Client
from store.db import Session
from store.moments import Moment
from store.rows import NEVER_REUSED, Owned, insert
from store.sight import Sight, sees_moment


class State(StrEnum):
    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"
    DROPPED = "dropped"  # not a moment
    LAPSED = "lapsed"  # a pit held it back, and nobody took it up afterwards


class Occurrence(Owned, table=True):
    __table_args__ = (UniqueConstraint("moment_id", "on"), NEVER_REUSED)

    moment_id: int = Field(foreign_key="moment.id", ondelete="CASCADE", index=True)
    on: date | None = Field(default=None, index=True)
    state: str = State.OPEN  # without an index: nearly every one is open
    snoozed_until: date | None = None
    snoozed_on: date | None = None  # the day on which it was put off
    belated_from: date | None = None  # a pit held it back: since when it is offered late
    closed_at: datetime | None = None
    closed_by: int | None = Field(default=None, foreign_key="member.id")
    note: str = ""


def latest(session: Session, sight: Sight, moment_id: int) -> Occurrence | None:
    """The last happening of a moment: the one that is to come, if any is."""
    query = select(Occurrence).join(Moment).join(Client).where(sees_moment(sight))
    query = query.where(Occurrence.moment_id == moment_id)
    return session.exec(query.order_by(col(Occurrence.on).desc(), col(Occurrence.id).desc())).first()


def add(session: Session, occurrence: Occurrence) -> Occurrence:
    insert(session, occurrence)
    return occurrence


def lock(session: Session, occurrence: Occurrence) -> None:
    """Until the commit nobody else changes it: of two presses at once the second sees the first."""
    session.refresh(occurrence, with_for_update=True)
