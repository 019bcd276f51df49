"""Moments: something about a client worth acting on."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache

from sqlalchemy import Select, bindparam
from sqlalchemy import select as rows
from sqlmodel import Field, UniqueConstraint, col, select

from store.clients import Client
from store.db import Session
from store.rows import NEVER_REUSED, Owned, insert
from store.sight import ASKERS, Sight, sees_moment


class Kind(StrEnum):
    MILESTONE = "milestone"
    TRANSITION = "transition"
    PIT = "pit"
    PEAK = "peak"


class Cause(StrEnum):
    SERVICE = "service"
    PERSONAL = "personal"
    BUSINESS = "business"


class Recurs(StrEnum):
    NONE = "none"
    YEARLY = "yearly"
    MONTHLY = "monthly"


class Moment(Owned, table=True):
    """`on` is a single day; a yearly moment has month and day, and the year only when it is known."""

    __table_args__ = (UniqueConstraint("workspace_id", "fingerprint"), NEVER_REUSED)

    fingerprint: str
    client_id: int = Field(foreign_key="client.id", index=True)
    contact_id: int | None = Field(default=None, foreign_key="contact.id", index=True)
    kind: str
    cause: str | None = None
    topic: str = ""
    what: str
    details: str = ""  # what else was told of it
    on: date | None = None
    precision: str = "day"  # month or quarter: `on` is its first day
    recurs: str = Recurs.NONE
    month: int | None = None
    day: int | None = None
    year: int | None = None
    lead: int | None = None  # days before, in place of the kind's own
    sensitive: bool = False
    private: bool = False
    muted: bool = False
    uncelebrated: bool = False  # whoever it is about does not want this one celebrated
    embargoed: bool = False  # news that could move a price, until its author or owner says it is public
    room_id: int | None = Field(default=None, foreign_key="channel.id", index=True)
    author_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    owner_id: int | None = Field(default=None, foreign_key="member.id", index=True)  # claimed or assigned
    link: str | None = None  # to the message in which it was said, where it was overheard
    added_at: datetime

    @property
    def secret(self) -> bool:
        """Goes to its owner in private, never into a room."""
        return self.sensitive or self.private or self.embargoed


def same(session: Session, sight: Sight, fingerprint: str) -> Moment | None:
    """The row that already tells this moment."""
    return session.scalars(_telling(sight), {"fingerprint": fingerprint}).first()


def get(session: Session, sight: Sight, moment_id: int) -> Moment | None:
    return session.scalars(_this(sight), {"key": moment_id}).first()


def of_client(session: Session, sight: Sight, client_id: int) -> Sequence[Moment]:
    query = select(Moment).join(Client).where(sees_moment(sight))
    return session.exec(query.where(Moment.client_id == client_id)).all()


def telling(session: Session, sight: Sight, client_id: int, topic: str) -> frozenset[int | None]:
    """The contacts of this client of whom a moment of this topic is told that the asker may see."""
    query = select(Moment.contact_id).join(Client).where(sees_moment(sight))
    return frozenset(session.exec(query.where(Moment.client_id == client_id, Moment.topic == topic)).all())


def add(session: Session, moment: Moment) -> Moment:
    insert(session, moment)
    return moment


@lru_cache(maxsize=ASKERS)
def _this(sight: Sight) -> Select[Moment]:
    return rows(Moment).join(Client).where(sees_moment(sight), col(Moment.id) == bindparam("key"))


@lru_cache(maxsize=ASKERS)
def _telling(sight: Sight) -> Select[Moment]:
    # Of the client's workspace it is anyhow; said of the moment itself, its index finds it.
    this = (col(Moment.workspace_id) == sight.workspace, col(Moment.fingerprint) == bindparam("fingerprint"))
    return rows(Moment).join(Client).where(sees_moment(sight), *this)


def fingerprint(client_id: int, contact_id: int | None, kind: str, what: str, when: str) -> str:
    """Equal for two tellings of one moment that differ only in capitals or spaces."""
    return f"{client_id}|{contact_id or ''}|{kind}|{' '.join(what.casefold().split())}|{when}"
