"""Pits: what happened to each on its clock, who did it and when."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select as rows
from sqlmodel import Field, SQLModel, col

from store.clients import Client
from store.db import Session
from store.moments import Kind, Moment
from store.occurrences import Occurrence, State
from store.sight import Sight, sees_moment


class Pit(SQLModel, table=True):
    moment_id: int = Field(foreign_key="moment.id", ondelete="CASCADE", primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    opened_at: datetime
    acknowledged_at: datetime | None = None
    acknowledged_by: int | None = Field(default=None, foreign_key="member.id")
    filled_at: datetime | None = None  # a service pit
    filled_by: int | None = Field(default=None, foreign_key="member.id")
    supported_at: datetime | None = None  # a personal or a business one: one concrete thing done
    supported_by: int | None = Field(default=None, foreign_key="member.id")

    @property
    def settled_at(self) -> datetime | None:
        return self.filled_at or self.supported_at


class Shadow(NamedTuple):
    """What silence must know of a pit: whom it concerns, and how far it has come."""

    client_id: int
    moment_id: int
    contact_id: int | None
    cause: str | None
    opened_at: datetime
    settled_at: datetime | None


def get(session: Session, sight: Sight, moment_id: int) -> Pit | None:
    query = rows(Pit).join(Moment).join(Client).where(sees_moment(sight), col(Pit.moment_id) == moment_id)
    return session.scalars(query).first()


def shadows(session: Session, sight: Sight, client_ids: Sequence[int]) -> Sequence[Shadow]:
    """The pits of these clients that are still a matter, filled lately or not at all."""
    query = rows(Moment, Pit).join(Pit).join(Client).join(Occurrence).where(sees_moment(sight))
    query = query.where(col(Moment.client_id).in_(client_ids), col(Moment.kind) == Kind.PIT)
    query = query.where(col(Occurrence.state) != State.DROPPED)
    return [_shadow(moment, pit) for moment, pit in session.execute(query.order_by(col(Moment.id))).all()]


def add(session: Session, pit: Pit) -> Pit:
    session.add(pit)
    session.flush()
    return pit


def _shadow(moment: Moment, pit: Pit) -> Shadow:
    about = (moment.client_id, moment.key, moment.contact_id, moment.cause)
    return Shadow(*about, pit.opened_at, pit.settled_at)
