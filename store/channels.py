"""Channels: the rooms the bot is in, and who is there."""

from collections.abc import Sequence
from datetime import datetime, time
from enum import StrEnum

from sqlalchemy import bindparam
from sqlalchemy import select as rows
from sqlmodel import Field, SQLModel, UniqueConstraint, col, delete, select

from store.db import Session
from store.members import Account, Member
from store.rows import NEVER_REUSED, Owned

BY_MESSAGE = frozenset(["law"])  # professions whose digests go to each owner, unless a room says otherwise


class Audience(StrEnum):
    INTERNAL = "internal"
    EXTERNAL = "external"
    UNKNOWN = "unknown"


class Channel(Owned, table=True):
    __table_args__ = (UniqueConstraint("workspace_id", "place"), NEVER_REUSED)

    place: str
    name: str
    zone: str = "UTC"
    hour: time = time(9)
    days: str = "mon-fri"
    country: str | None = None
    audience: str = Audience.UNKNOWN  # as the platform says
    outsiders: bool = False  # a guest or an outsider is in the room
    hears: bool = True  # what is said there reaches us, as far as the platform says
    listening: bool = False
    listening_by: int | None = None  # the member who switched it on
    digest: bool = True
    digest_chosen: bool = False  # somebody said so here; else the firm's profession decides
    digest_full: bool = False  # never shrunk, however little of it is acted on
    learned_at: datetime | None = None
    doubts: int = 0  # how often it was told of a change: who was asked before the last knew less

    @property
    def internal(self) -> bool:
        """Everybody who can read here is of the firm; what we do not know counts as no."""
        return self.audience == Audience.INTERNAL and not self.outsiders

    def wants_digest(self, profession: str | None) -> bool:
        """As somebody said here, else as is usual in the profession."""
        return self.digest if self.digest_chosen else self.digest and profession not in BY_MESSAGE


class Presence(SQLModel, table=True):
    """A member who is in a room."""

    channel_id: int = Field(foreign_key="channel.id", primary_key=True)
    member_id: int = Field(foreign_key="member.id", primary_key=True, index=True)


# Asked by every command and every alarm, and put together once.
KNOWN = rows(Channel).where(col(Channel.workspace_id) == bindparam("workspace"))
AT = KNOWN.where(col(Channel.place) == bindparam("place"))
THIS = KNOWN.where(col(Channel.id) == bindparam("key"))
ENTERED = KNOWN.join(Presence, col(Presence.channel_id) == col(Channel.id)).order_by(col(Channel.id))
OF_MEMBER = ENTERED.where(col(Presence.member_id) == bindparam("member"))
PEOPLE = rows(Member).join(Presence, col(Presence.member_id) == col(Member.id)).order_by(col(Member.id))
PEOPLE_IN = PEOPLE.where(col(Presence.channel_id) == bindparam("key"))


def at(session: Session, workspace_id: int, place: str) -> Channel | None:
    return session.scalars(AT, {"workspace": workspace_id, "place": place}).first()


def get(session: Session, workspace_id: int, channel_id: int | None) -> Channel | None:
    return session.scalars(THIS, {"workspace": workspace_id, "key": channel_id}).first()


def rooms(session: Session, workspace_id: int) -> Sequence[Channel]:
    query = select(Channel).where(Channel.workspace_id == workspace_id)
    return session.exec(query.order_by(col(Channel.id))).all()


def these(session: Session, workspace_id: int, ids: Sequence[int]) -> Sequence[Channel]:
    query = select(Channel).where(Channel.workspace_id == workspace_id, col(Channel.id).in_(ids))
    return session.exec(query.order_by(col(Channel.id))).all()


def of_member(session: Session, workspace_id: int, member_id: int) -> Sequence[Channel]:
    """The rooms a member is in, the first one first."""
    return session.scalars(OF_MEMBER, {"workspace": workspace_id, "member": member_id}).all()


def people_in(session: Session, channel: Channel) -> Sequence[Member]:
    return session.scalars(PEOPLE_IN, {"key": channel.key}).all()


def add(session: Session, channel: Channel) -> Channel:
    session.add(channel)
    session.flush()
    return channel


def enter(session: Session, channel: Channel, member: Member) -> None:
    """Whoever speaks in a room is in it; a guest makes it external from then on."""
    if session.get(Presence, (channel.key, member.key)):
        return
    session.add(Presence(channel_id=channel.key, member_id=member.key))
    channel.outsiders = channel.outsiders or member.account in (Account.GUEST, Account.OUTSIDER)
    session.flush()


def leave_all(session: Session, member: Member) -> None:
    session.exec(delete(Presence).where(col(Presence.member_id) == member.key))
