"""Members: people at the firm who use the bot."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement
from sqlmodel import UniqueConstraint, and_, col, not_, select
from sqlmodel.sql.expression import SelectOfScalar

from store.db import Session
from store.rows import NEVER_REUSED, Owned


class Role(StrEnum):
    ADVISOR = "advisor"
    MANAGER = "manager"
    ADMIN = "admin"


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
    muted: bool = False  # wants no digest of their own, and nothing of keeping in touch

    @property
    def full(self) -> bool:
        return self.account == Account.FULL and self.active


def by_person(session: Session, workspace_id: int, person: str) -> Member | None:
    query = select(Member).where(Member.workspace_id == workspace_id, Member.person == person)
    return session.exec(query).first()


def get(session: Session, workspace_id: int, member_id: int) -> Member | None:
    query = select(Member).where(Member.workspace_id == workspace_id, Member.id == member_id)
    return session.exec(query).first()


def everyone(session: Session, workspace_id: int) -> Sequence[Member]:
    """Full, active members, by name."""
    return session.exec(_full(workspace_id)).all()


def with_roles(session: Session, workspace_id: int, roles: Sequence[Role]) -> Sequence[Member]:
    return session.exec(_full(workspace_id).where(col(Member.role).in_(roles))).all()


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
    named = with_roles(session, workspace_id, [Role.MANAGER])
    return named or with_roles(session, workspace_id, [Role.ADMIN])


def add(session: Session, member: Member) -> Member:
    session.add(member)
    session.flush()
    return member
