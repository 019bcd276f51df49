"""Pits: what happened to each on its clock, who did it and when."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import BindParameter, ColumnElement, Select, and_, bindparam, or_
from sqlalchemy import select as rows
from sqlmodel import Field, SQLModel, col

from store.clients import Client
from store.contacts import Contact
from store.db import Session
from store.moments import Kind, Moment
from store.occurrences import Occurrence, State
from store.sight import Sight, sees_moment

LAST_LOOK = timedelta(days=120)  # after 90, moved over the longest holiday


class Pit(SQLModel, table=True):
    moment_id: int = Field(foreign_key="moment.id", ondelete="CASCADE", primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    opened_at: datetime
    acknowledged_at: datetime | None = None
    acknowledged_by: int | None = Field(default=None, foreign_key="member.id")
    plan: str = Field(default="", sa_column_kwargs={"server_default": ""})  # what is done to make it good
    plan_on: date | None = None
    plan_for: int | None = Field(default=None, foreign_key="member.id")  # who does it
    planned_at: datetime | None = None
    planned_by: int | None = Field(default=None, foreign_key="member.id")
    filled_at: datetime | None = None  # a service pit
    filled_by: int | None = Field(default=None, foreign_key="member.id")
    supported_at: datetime | None = None  # a personal or a business one: one concrete thing done
    supported_by: int | None = Field(default=None, foreign_key="member.id")
    rating: int | None = None  # 1 to 7: what the client says of how we made it good
    accepted_at: datetime | None = None
    accepted_by: int | None = Field(default=None, foreign_key="member.id")
    claim: bool = False  # it may become one: until it is released nothing is said of it
    released_at: datetime | None = None
    released_by: int | None = Field(default=None, foreign_key="member.id")
    looked_30_at: datetime | None = None  # a personal or a business one
    looked_30_by: int | None = Field(default=None, foreign_key="member.id")
    looked_90_at: datetime | None = None
    looked_90_by: int | None = Field(default=None, foreign_key="member.id")

    @property
    def settled_at(self) -> datetime | None:
        return self.filled_at or self.supported_at

    @property
    def held(self) -> bool:
        """A possible claim of which nothing may be said yet."""
        return self.claim and self.released_at is None

    @property
    def stepped(self) -> bool:
        """Whether anybody has done anything about it."""
        return any((self.acknowledged_at, self.planned_at, self.settled_at, self.released_at))

    def looked(self, days: int) -> bool:
        return (self.looked_30_at if days == 30 else self.looked_90_at) is not None


class Shadow(NamedTuple):
    """What silence must know of a pit: whom it concerns, and how far it has come."""

    client_id: int
    moment_id: int
    contact_id: int | None
    cause: str | None
    opened_at: datetime
    settled_at: datetime | None
    rating: int | None
    rated_at: datetime | None
    contact: str | None  # the name
    topic: str
    looked: bool  # after 90 days


def days_of_looking(today: date) -> dict[str, datetime]:
    """What `looked_at_again` wants to be told."""
    return {"looked_since": datetime.combine(today - LAST_LOOK, time(0), UTC)}


def looked_at_again() -> ColumnElement[bool]:
    """Pits that are settled, and of which the last look is near or was not long ago."""
    since: BindParameter[datetime] = bindparam("looked_since")
    lately = or_(col(Pit.opened_at) >= since, col(Pit.filled_at) >= since)
    settled = or_(col(Pit.filled_at).is_not(None), col(Pit.supported_at).is_not(None))
    return and_(col(Moment.kind) == Kind.PIT, settled, lately, col(Pit.looked_90_at).is_(None))


def get(session: Session, sight: Sight, moment_id: int) -> Pit | None:
    query = rows(Pit).join(Moment).join(Client).where(sees_moment(sight), col(Pit.moment_id) == moment_id)
    return session.scalars(query).first()


def shadows(session: Session, sight: Sight, client_ids: Sequence[int]) -> Sequence[Shadow]:
    """The pits of these clients that are still a matter, filled lately or not at all."""
    found = session.execute(_shadows(sight), {"clients": list(client_ids), "pit": Kind.PIT})
    return [_shadow(*row) for row in found]


@lru_cache(maxsize=1000)
def _shadows(sight: Sight) -> Select[Moment, Pit, str]:
    """Put together once for a workspace: every digest and every list asks it."""
    query = rows(Moment, Pit, col(Contact.name)).join(Pit).join(Client).join(Occurrence)
    query = query.outerjoin(Contact, col(Contact.id) == col(Moment.contact_id)).where(sees_moment(sight))
    query = query.where(col(Moment.client_id).in_(bindparam("clients", expanding=True)))
    query = query.where(col(Moment.kind) == bindparam("pit"), col(Occurrence.state) != State.DROPPED)
    return query.order_by(col(Moment.id))


def add(session: Session, pit: Pit) -> Pit:
    session.add(pit)
    session.flush()
    return pit


def _shadow(moment: Moment, pit: Pit, contact: str | None) -> Shadow:
    about = (moment.client_id, moment.key, moment.contact_id, moment.cause)
    stands = (pit.opened_at, pit.settled_at, pit.rating, pit.accepted_at)
    return Shadow(*about, *stands, contact, moment.topic, pit.looked(90))
