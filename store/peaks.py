"""Peaks we build: the idea behind each, its answers to the four questions, and whether it landed."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import JSON, ColumnElement, Date, Select, and_, bindparam, func, or_
from sqlalchemy import select as rows
from sqlmodel import Field, SQLModel, col, select

from store import entries
from store.clients import Client
from store.db import Session
from store.entries import Entry
from store.moments import Cause, Kind, Moment
from store.occurrences import Occurrence, State
from store.pits import Pit
from store.sight import ASKERS, Sight, sees_moment

ENOUGH = 2  # answers that make a peak of a courtesy
TWO = 2  # elements that answer the second question


class Peak(SQLModel, table=True):
    moment_id: int = Field(foreign_key="moment.id", ondelete="CASCADE", primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    idea: str = ""  # of the library; empty for one of their own
    gesture: str = ""  # the class of the idea: visit, letter, meal
    elements: list[str] = Field(default_factory=list, sa_type=JSON)
    script: str = ""  # which script it breaks
    theirs: str = ""  # what of it is only theirs
    company: str = ""  # who is with them
    budget: str = ""  # none, small, medium, large
    counts: bool = False  # at least two of the four questions are answered; else it is a courtesy
    landed: str = ""  # told, thanked, nothing
    landed_at: datetime | None = None
    landed_by: int | None = Field(default=None, foreign_key="member.id")

    @property
    def answers(self) -> int:
        """How many of the four questions are answered."""
        two = len(set(self.elements)) >= TWO
        return sum((bool(self.script.strip()), two, bool(self.theirs.strip()), bool(self.company.strip())))


def get(session: Session, sight: Sight, moment_id: int) -> Peak | None:
    query = select(Peak).join(Moment).join(Client).where(sees_moment(sight), Peak.moment_id == moment_id)
    return session.exec(query).first()


def add(session: Session, peak: Peak) -> Peak:
    peak.counts = peak.answers >= ENOUGH
    session.add(peak)
    session.flush()
    return peak


def answered(peak: Peak) -> None:
    """After an answer has changed."""
    peak.counts = peak.answers >= ENOUGH


class Given(NamedTuple):
    """A peak a client had or will have, as far as the next one cares. Without a date it is to come.

    What was done without one has the day on which it was said to be.
    """

    client_id: int
    owner_id: int | None
    moment_id: int
    idea: str
    gesture: str
    landed: str
    on: date | None
    what: str


class Landing(NamedTuple):
    idea: str
    gesture: str
    landed: str
    times: int


def given(session: Session, sight: Sight, client_ids: Sequence[int], since: date) -> Sequence[Given]:
    """What these clients had or will have since that day; not what was dropped or skipped."""
    asked = {"clients": list(client_ids), **_since(since)}
    return [_as_given(row) for row in session.execute(_given(sight), asked)]


def given_by(session: Session, sight: Sight, owner_ids: Sequence[int], since: date) -> Sequence[Given]:
    """The same, of all clients these members look after."""
    asked = {"owners": list(owner_ids), **_since(since)}
    return [_as_given(row) for row in session.execute(_given_by(sight), asked)]


def landings(session: Session, sight: Sight, since: date) -> Sequence[Landing]:
    """How often each idea of the firm landed how, since that day."""
    return [Landing(*row) for row in session.execute(_landings(sight), _since(since))]


def occasions(
    session: Session, sight: Sight, client_ids: Sequence[int], topics: Sequence[str], days: tuple[date, date]
) -> Sequence[Entry]:
    """What these clients have of these topics within these days, both included."""
    asked = {"clients": list(client_ids), "topics": list(topics), "first": days[0], "last": days[1]}
    return entries.fetched(session, _occasions(sight), **asked)


def settled_pits(
    session: Session, sight: Sight, client_ids: Sequence[int], between: tuple[datetime, datetime]
) -> frozenset[int]:
    """Those of these clients to whom we did something wrong then, and have put it right.

    Nothing that may still be a claim, and nothing that is not for everybody.
    """
    query = rows(col(Moment.client_id)).join(Client).join(Pit, col(Pit.moment_id) == col(Moment.id))
    query = query.where(sees_moment(sight), col(Moment.client_id).in_(client_ids))
    query = query.where(col(Moment.kind) == Kind.PIT, col(Moment.cause) == Cause.SERVICE)
    query = query.where(col(Moment.sensitive).is_(False), col(Moment.private).is_(False))
    query = query.where(or_(col(Pit.claim).is_(False), col(Pit.released_at).is_not(None)))
    query = query.where(col(Pit.filled_at).is_not(None), col(Pit.opened_at).between(*between))
    return frozenset(session.scalars(query))


@lru_cache(maxsize=ASKERS)
def _occasions(sight: Sight) -> Select[*tuple[object, ...]]:
    days = col(Occurrence.on).between(bindparam("first", type_=Date), bindparam("last", type_=Date))
    whose = col(Client.id).in_(bindparam("clients", expanding=True))
    which = col(Moment.topic).in_(bindparam("topics", expanding=True))
    kept = col(Occurrence.state).in_([State.OPEN, State.DONE])
    return entries.seen_by(sight).where(whose, which, days, kept)


@lru_cache(maxsize=ASKERS)
def _given(sight: Sight) -> Select[*tuple[object, ...]]:
    return _told(sight).where(col(Moment.client_id).in_(bindparam("clients", expanding=True)))


@lru_cache(maxsize=ASKERS)
def _given_by(sight: Sight) -> Select[*tuple[object, ...]]:
    return _told(sight).where(col(Client.owner_id).in_(bindparam("owners", expanding=True)))


def _told(sight: Sight) -> Select[*tuple[object, ...]]:
    whose = (col(Moment.client_id), col(Client.owner_id), col(Moment.id))
    said = (col(Peak.idea), col(Peak.gesture), col(Peak.landed), col(Moment.what))
    query = rows(*whose, *said, col(Occurrence.on), col(Occurrence.closed_at))
    query = query.select_from(Peak).join(Moment, col(Moment.id) == col(Peak.moment_id))
    query = query.join(Client, col(Client.id) == col(Moment.client_id))
    query = query.join(Occurrence, col(Occurrence.moment_id) == col(Moment.id)).where(sees_moment(sight))
    kept = col(Occurrence.state).in_([State.OPEN, State.DONE])
    to_come = and_(col(Occurrence.on).is_(None), col(Occurrence.state) == State.OPEN)
    return query.where(kept, or_(to_come, _lately())).order_by(col(Occurrence.on), col(Moment.id))


@lru_cache(maxsize=ASKERS)
def _landings(sight: Sight) -> Select[*tuple[object, ...]]:
    how = (col(Peak.idea), col(Peak.gesture), col(Peak.landed))
    query = rows(*how, func.count()).select_from(Peak).join(Moment, col(Moment.id) == col(Peak.moment_id))
    query = query.join(Client, col(Client.id) == col(Moment.client_id))
    query = query.join(Occurrence, col(Occurrence.moment_id) == col(Moment.id)).where(sees_moment(sight))
    return query.where(
        col(Peak.workspace_id) == sight.workspace,
        _lately(),
        col(Peak.landed) != "",
        col(Occurrence.state) == State.DONE,
    ).group_by(*how)


def _lately() -> ColumnElement[bool]:
    """On a day since then; what was done without one, by when that was said."""
    undated = and_(col(Occurrence.on).is_(None), col(Occurrence.closed_at) >= bindparam("since_at"))
    return or_(col(Occurrence.on) >= bindparam("since"), undated)


def _since(day: date) -> dict[str, date | datetime]:
    return {"since": day, "since_at": datetime.combine(day, time(0), UTC)}


def _as_given(row: Any) -> Given:
    *known, what, on, closed = row
    day = on or (closed.astimezone(UTC).date() if closed else None)
    return Given._make((*known, day, what))
