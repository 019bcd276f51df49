"""Clients: organisations, households and people the firm serves, and the walls around some of them."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from functools import cache, lru_cache

from sqlalchemy import JSON, BindParameter, ColumnElement, Index, Select, bindparam, exists, func
from sqlalchemy import select as rows
from sqlmodel import Field, SQLModel, col, not_, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from store.db import Session
from store.members import Member, here
from store.rows import NEVER_REUSED, Owned, insert, table
from store.sight import ASKERS, Sight, sees_client


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
    no_peak_until: date | None = None  # not this month: until then nobody is told that they need one
    no_peak_by: int | None = None  # the member who said so


class Wall(SQLModel, table=True):
    """A member inside the wall around a client; to everybody else the client does not exist."""

    client_id: int = Field(foreign_key="client.id", primary_key=True)
    member_id: int = Field(foreign_key="member.id", primary_key=True, index=True)


def get(session: Session, sight: Sight, client_id: int) -> Client | None:
    return session.scalars(_this(sight), {"key": client_id}).first()


def by_name(session: Session, sight: Sight, name: str) -> Client | None:
    """The client of exactly this name, whatever its capitals; the oldest of several."""
    return session.scalars(_named(sight), {"called": called(name)}).first()


def all_called(session: Session, sight: Sight, name: str) -> Sequence[Client]:
    """Every client of this name: behind a wall there may be a second one."""
    return session.scalars(_named(sight), {"called": called(name)}).all()


def all_seen(session: Session, sight: Sight) -> Sequence[Client]:
    return session.exec(_seen(sight).order_by(Client.name, col(Client.id))).all()


def owned(
    session: Session, sight: Sight, member_id: int, first: Sequence[int], limit: int
) -> Sequence[Client]:
    """So many of those this member looks after, by name; before all others these first."""
    query = _seen(sight).where(*_of(member_id))
    others = col(Client.id).not_in(first)
    return session.exec(query.order_by(others, Client.name, col(Client.id)).limit(limit)).all()


def number_owned(session: Session, sight: Sight, member_id: int) -> int:
    query = rows(func.count(col(Client.id))).where(sees_client(sight), *_of(member_id))
    return session.scalars(query).one()


def _of(member_id: int) -> tuple[ColumnElement[bool], ...]:
    return col(Client.owner_id) == member_id, col(Client.status) != Status.FORMER


def how_many(session: Session, sight: Sight, member_ids: Sequence[int]) -> dict[int, int]:
    """How many active clients each of these members looks after."""
    query = rows(col(Client.owner_id), func.count()).where(sees_client(sight))
    query = query.where(col(Client.status) == Status.ACTIVE, col(Client.owner_id).in_(member_ids))
    query = query.group_by(col(Client.owner_id))
    return {owner: number for owner, number in session.execute(query) if owner}


def any_seen(session: Session, sight: Sight) -> bool:
    return session.exec(_seen(sight).limit(1)).first() is not None


def called(name: str) -> str:
    """A name as it is compared: SQLite itself knows capitals of English letters only."""
    return " ".join(name.casefold().split())


def add(session: Session, client: Client) -> Client:
    client.called = client.sole = called(client.name)
    insert(session, client)
    return client


def hidden(session: Session, sight: Sight) -> frozenset[int]:
    """The clients that do not exist for this asker."""
    asked = {"workspace": sight.workspace, "member": sight.member}
    return frozenset(session.connection().scalars(concealed(), asked))


@cache
def concealed() -> Select[int]:
    """Those with a wall of which this `member` is not inside, in this `workspace`."""
    client, wall, own = table(Client).c, table(Wall).c, table(Wall).alias().c
    inside = exists().where(own.client_id == wall.client_id, own.member_id == bindparam("member"))
    # From the walls, which are few, not from the clients of the workspace: SQLite cannot tell.
    firm = rows(client.workspace_id).where(client.id == wall.client_id).scalar_subquery()
    return rows(wall.client_id).distinct().where(firm == bindparam("workspace"), not_(inside))


@cache
def _walled() -> Select[int]:
    client, wall = table(Client).c, table(Wall).c
    among: BindParameter[int] = bindparam("clients", expanding=True)
    query = rows(wall.client_id).join(table(Client), client.id == wall.client_id)
    return query.where(client.workspace_id == bindparam("workspace"), wall.client_id.in_(among))


def walled(session: Session, sight: Sight, client_ids: Sequence[int]) -> frozenset[int]:
    """Those of these clients that have a wall."""
    asked = {"workspace": sight.workspace, "clients": list(client_ids)}
    return frozenset(session.connection().scalars(_walled(), asked))


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


@lru_cache(maxsize=ASKERS)
def _this(sight: Sight) -> Select[Client]:
    return rows(Client).where(sees_client(sight), col(Client.id) == bindparam("key"))


@lru_cache(maxsize=ASKERS)
def _named(sight: Sight) -> Select[Client]:
    # By their names, not by the workspace, in which all of them are: SQLite cannot tell.
    other = table(Client).alias().c
    of_this_name = rows(other.id).where(other.called == bindparam("called"))
    return rows(Client).where(sees_client(sight), col(Client.id).in_(of_this_name)).order_by(col(Client.id))
