"""Clients: organisations, households and people the firm serves, and the walls around some of them."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import JSON, Index
from sqlmodel import Field, SQLModel, col, not_, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from store.db import Session
from store.members import Member, here
from store.rows import NEVER_REUSED, Owned
from store.sight import Sight, sees_client


class Status(StrEnum):
    ACTIVE = "active"
    PAUSED = "paused"
    FORMER = "former"
    LEGAL_HOLD = "legal hold"


class Client(Owned, table=True):
    __table_args__ = (Index("ix_client_sole", "workspace_id", "sole", unique=True), NEVER_REUSED)

    name: str
    called: str = Field(default="", index=True)  # the name as it is compared
    sole: str | None = None  # the same without a wall: there each name is once, behind walls as it comes
    aliases: list[str] = Field(default_factory=list, sa_type=JSON)
    owner_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    tier: str = ""  # A, B, C, or not said
    since: date | None = None
    status: str = Status.ACTIVE
    room_id: int | None = Field(default=None, foreign_key="channel.id", index=True)
    entered_at: datetime | None = None
    muted: bool = False
    language: str = ""  # in which they are written to, as a locale: de-DE; empty: that of who writes
    put_off_until: date | None = None  # until then nobody is asked to keep in touch


class Wall(SQLModel, table=True):
    """A member inside the wall around a client; to everybody else the client does not exist."""

    client_id: int = Field(foreign_key="client.id", primary_key=True)
    member_id: int = Field(foreign_key="member.id", primary_key=True, index=True)


def get(session: Session, sight: Sight, client_id: int) -> Client | None:
    return session.exec(_seen(sight).where(Client.id == client_id)).first()


def by_name(session: Session, sight: Sight, name: str) -> Client | None:
    """The client of exactly this name, whatever its capitals; the oldest of several."""
    query = _seen(sight).where(Client.called == called(name))
    return session.exec(query.order_by(col(Client.id))).first()


def all_called(session: Session, sight: Sight, name: str) -> Sequence[Client]:
    """Every client of this name: behind a wall there may be a second one."""
    return session.exec(_seen(sight).where(Client.called == called(name)).order_by(col(Client.id))).all()


def all_seen(session: Session, sight: Sight) -> Sequence[Client]:
    return session.exec(_seen(sight).order_by(Client.name, col(Client.id))).all()


def called(name: str) -> str:
    """A name as it is compared: SQLite itself knows capitals of English letters only."""
    return " ".join(name.casefold().split())


def add(session: Session, client: Client) -> Client:
    client.called = client.sole = called(client.name)
    session.add(client)
    session.flush()
    return client


def hidden(session: Session, sight: Sight) -> frozenset[int]:
    """The clients that do not exist for this asker."""
    walled = select(Wall.client_id).join(Client).where(Client.workspace_id == sight.workspace)
    inside = select(Wall.client_id).where(Wall.member_id == sight.member)
    return frozenset(session.exec(walled).all()) - frozenset(session.exec(inside).all())


def walled(session: Session, sight: Sight, client_ids: Sequence[int]) -> frozenset[int]:
    """Those of these clients that have a wall."""
    query = select(Wall.client_id).join(Client).where(Client.workspace_id == sight.workspace)
    return frozenset(session.exec(query.where(col(Wall.client_id).in_(client_ids))).all())


def inside(session: Session, sight: Sight, client_id: int) -> frozenset[int]:
    """The members inside the wall; empty when there is none."""
    query = select(Wall.member_id).join(Client).where(Client.workspace_id == sight.workspace)
    return frozenset(session.exec(query.where(Wall.client_id == client_id)).all())


def wall(session: Session, client: Client, member_ids: Sequence[int]) -> None:
    """Draw the wall around these members, row by row, so that it can be taken back."""
    known = {
        row.member_id: row for row in session.exec(select(Wall).where(Wall.client_id == client.key)).all()
    }
    for row in (row for member, row in known.items() if member not in member_ids):
        session.delete(row)
    new = [member for member in dict.fromkeys(member_ids) if member not in known]
    session.add_all(Wall(client_id=client.key, member_id=member) for member in new)
    client.sole = None if member_ids else client.called
    session.flush()


def kept_in_touch(
    session: Session, sight: Sight, today: date, *, room: int | None = None, owners: Sequence[int] = ()
) -> Sequence[Client]:
    """Whose owner is to keep in touch with them: of this room, or of these owners."""
    query = _seen(sight).join(Member, col(Member.id) == col(Client.owner_id))
    query = query.where(here(), not_(col(Member.muted)), not_(col(Client.muted)), Client.tier != "")
    rested = or_(col(Client.put_off_until).is_(None), col(Client.put_off_until) <= today)
    whose = Client.room_id == room if room else col(Client.owner_id).in_(owners)
    active = query.where(Client.status == Status.ACTIVE, rested, whose)
    return session.exec(active.order_by(Client.name, col(Client.id))).all()


def _seen(sight: Sight) -> SelectOfScalar[Client]:
    return select(Client).where(sees_client(sight))
