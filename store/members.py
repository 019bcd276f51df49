"""Members: people at the firm who use the bot."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from functools import cache

from sqlalchemy import ColumnElement, Select, bindparam
from sqlalchemy import select as rows
from sqlmodel import UniqueConstraint, and_, col, not_, select
from sqlmodel.sql.expression import SelectOfScalar

from store.db import Session
from store.rows import NEVER_REUSED, Owned


class Role(StrEnum):
    ADVISOR = "advisor"
    MANAGER = "manager"
    ADMIN = "admin"


LEADING = (Role.MANAGER, Role.ADMIN)


class Account(StrEnum):
    """What the platform says of a person; until it has said, they get nothing."""

    UNKNOWN = "unknown"
    FULL = "full"
    GUEST = "guest"
    OUTSIDER = "outsider"


class Member(Owned, table=True):
    __table_args__ = (UniqueConstraint("workspace_id", "person"), NEVER_REUSED)

    person: str  # the platform's id, never a display name
    name: str
    role: str = Role.ADVISOR
    zone: str | None = None  # what the platform says; None: that of their first room
    own_zone: str | None = None  # what they have set themselves
    locale: str = "en-US"
    account: str = Account.UNKNOWN
    active: bool = True
    learned_at: datetime | None = None
    voice: bool = False  # agreed that what they really sent may show how they write
    muted: bool = False  # wants no digest of their own, and nothing of keeping in touch

    @property
    def full(self) -> bool:
        return self.account == Account.FULL and self.active


# Asked by every command and every alarm, and put together once.
KNOWN = rows(Member).where(col(Member.workspace_id) == bindparam("workspace"))
PERSON = KNOWN.where(col(Member.person) == bindparam("person"))
THIS = KNOWN.where(col(Member.id) == bindparam("key"))


def by_person(session: Session, workspace_id: int, person: str) -> Member | None:
    return session.scalars(PERSON, {"workspace": workspace_id, "person": person}).first()


def get(session: Session, workspace_id: int, member_id: int) -> Member | None:
    return session.scalars(THIS, {"workspace": workspace_id, "key": member_id}).first()


def everyone(session: Session, workspace_id: int) -> Sequence[Member]:
    """Full, active members, by name."""
    return session.exec(_full(workspace_id)).all()


def with_roles(session: Session, workspace_id: int, roles: Sequence[Role]) -> Sequence[Member]:
    return session.exec(_full(workspace_id).where(col(Member.role).in_(roles))).all()


def leading(session: Session, workspace_id: int) -> Sequence[Member]:
    """The managers and the admins, by name."""
    return session.scalars(_leading(), {"workspace": workspace_id}).all()


@cache
def _leading() -> Select[Member]:
    query = KNOWN.where(here(), col(Member.role).in_(LEADING))
    return query.order_by(col(Member.name), col(Member.id))


def gone(session: Session, workspace_id: int) -> Sequence[int]:
    found = session.exec(select(Member.id).where(Member.workspace_id == workspace_id, not_(here()))).all()
    return [key for key in found if key]


def here() -> ColumnElement[bool]:
    """Who is no full member, or not any more, owns and manages nothing until they come back."""
    return and_(col(Member.account) == Account.FULL, col(Member.active))


def _full(workspace_id: int) -> SelectOfScalar[Member]:
    query = select(Member).where(Member.workspace_id == workspace_id, here())
    return query.order_by(Member.name, col(Member.id))


def managers(session: Session, workspace_id: int) -> Sequence[Member]:
    """The managers, or the admins until one is named."""
    return managing(leading(session, workspace_id))


def managing(leaders: Sequence[Member]) -> Sequence[Member]:
    """Of those who lead, as `managers` has it."""
    return [member for member in leaders if member.role == Role.MANAGER] or leaders


def add(session: Session, member: Member) -> Member:
    session.add(member)
    session.flush()
    return member
