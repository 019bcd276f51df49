"""Peaks we build: the idea behind each, its answers to the four questions, and whether it landed."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import JSON, Select, bindparam, func
from sqlalchemy import select as rows
from sqlmodel import Field, SQLModel, col, select

from store.clients import Client
from store.db import Session
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
    """A peak a client had or will have, as far as the next one cares. Without a date it is to come."""

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
    asked = {"clients": list(client_ids), "since": since}
    return [Given(*row) for row in session.execute(_given(sight), asked)]


def given_by(session: Session, sight: Sight, owner_ids: Sequence[int], since: date) -> Sequence[Given]:
    """The same, of all clients these members look after."""
    asked = {"owners": list(owner_ids), "since": since}
    return [Given(*row) for row in session.execute(_given_by(sight), asked)]


def landings(session: Session, sight: Sight, since: date) -> Sequence[Landing]:
    """How often each idea of the firm landed how, since that day."""
    return [Landing(*row) for row in session.execute(_landings(sight), {"since": since})]


def occasions(
    session: Session, sight: Sight, client_ids: Sequence[int], topics: Sequence[str], days: tuple[date, date]
) -> Sequence[tuple[int, str]]:
    """Which of these topics these clients have within these days, both included."""
    query = rows(col(Moment.client_id), col(Moment.topic)).join(Client).join(Occurrence).distinct()
    query = query.where(sees_moment(sight), col(Moment.client_id).in_(client_ids))
    query = query.where(col(Moment.topic).in_(topics), col(Occurrence.on).between(*days))
    kept = query.where(col(Occurrence.state).in_([State.OPEN, State.DONE]))
    return [(client, topic) for client, topic in session.execute(kept)]


def settled_pits(
    session: Session, sight: Sight, client_ids: Sequence[int], between: tuple[datetime, datetime]
) -> frozenset[int]:
    """Those of these clients to whom we did something wrong then, and have put it right."""
    query = rows(col(Moment.client_id)).join(Client).join(Pit, col(Pit.moment_id) == col(Moment.id))
    query = query.where(sees_moment(sight), col(Moment.client_id).in_(client_ids))
    query = query.where(col(Moment.kind) == Kind.PIT, col(Moment.cause) == Cause.SERVICE)
    query = query.where(col(Pit.filled_at).is_not(None), col(Pit.opened_at).between(*between))
    return frozenset(session.scalars(query))


@lru_cache(maxsize=ASKERS)
def _given(sight: Sight) -> Select[*tuple[object, ...]]:
    return _told(sight).where(col(Moment.client_id).in_(bindparam("clients", expanding=True)))


@lru_cache(maxsize=ASKERS)
def _given_by(sight: Sight) -> Select[*tuple[object, ...]]:
    return _told(sight).where(col(Client.owner_id).in_(bindparam("owners", expanding=True)))


def _told(sight: Sight) -> Select[*tuple[object, ...]]:
    whose = (col(Moment.client_id), col(Client.owner_id), col(Moment.id))
    query = rows(
        *whose, col(Peak.idea), col(Peak.gesture), col(Peak.landed), col(Occurrence.on), col(Moment.what)
    )
    query = query.select_from(Peak).join(Moment, col(Moment.id) == col(Peak.moment_id))
    query = query.join(Client, col(Client.id) == col(Moment.client_id))
    query = query.join(Occurrence, col(Occurrence.moment_id) == col(Moment.id)).where(sees_moment(sight))
    kept = col(Occurrence.state).in_([State.OPEN, State.DONE])
    since = col(Occurrence.on).is_(None) | (col(Occurrence.on) >= bindparam("since"))
    return query.where(kept, since).order_by(col(Occurrence.on), col(Moment.id))


@lru_cache(maxsize=ASKERS)
def _landings(sight: Sight) -> Select[*tuple[object, ...]]:
    how = (col(Peak.idea), col(Peak.gesture), col(Peak.landed))
    query = rows(*how, func.count()).select_from(Peak).join(Moment, col(Moment.id) == col(Peak.moment_id))
    query = query.join(Client, col(Client.id) == col(Moment.client_id))
    query = query.join(Occurrence, col(Occurrence.moment_id) == col(Moment.id)).where(sees_moment(sight))
    lately = (col(Peak.workspace_id) == sight.workspace, col(Occurrence.on) >= bindparam("since"))
    return query.where(*lately, col(Peak.landed) != "", col(Occurrence.state) == State.DONE).group_by(*how)
