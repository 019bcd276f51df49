"""Clients: organisations, households and people the firm serves, and the walls around some of them."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from store.db import Session
from store.rows import Owned
from store.sight import Sight, sees_client


class Status(StrEnum):
    ACTIVE = "active"
    PAUSED = "paused"
    FORMER = "former"
    LEGAL_HOLD = "legal hold"


class Client(Owned, table=True):
    name: str
    called: str = Field(default="", index=True)  # the name as it is compared
    aliases: list[str] = Field(default_factory=list, sa_type=JSON)
    owner_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    tier: str = "C"
    since: date | None = None
    status: str = Status.ACTIVE
    room_id: int | None = Field(default=None, foreign_key="channel.id", index=True)


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
    client.called = called(client.name)
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
    session.flush()


def _seen(sight: Sight) -> SelectOfScalar[Client]:
    return select(Client).where(sees_client(sight))
