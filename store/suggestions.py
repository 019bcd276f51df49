"""What is kept of listening: who was asked when, what not to ask again, how much was held back. No words."""

from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlmodel import Field, SQLModel, UniqueConstraint, col, delete, func, select

from store.db import Session
from store.rows import NEVER_REUSED, Owned

KEPT = timedelta(days=30)


class Asked(StrEnum):
    OPEN = "open"
    SAVED = "saved"
    REFUSED = "refused"  # Not a moment
    WITHDRAWN = "withdrawn"  # its message was edited or deleted


class Suggestion(Owned, table=True):
    """That a member was asked about a message of theirs; `nth` of their day, so that two at once are two."""

    __table_args__ = (
        UniqueConstraint("workspace_id", "message"),
        UniqueConstraint("member_id", "on", "nth"),
        NEVER_REUSED,
    )

    place: str  # where it was said
    message: str  # as its platform knows it
    member_id: int = Field(foreign_key="member.id")
    on: date
    nth: int
    at: datetime = Field(index=True)
    shown: str | None = None  # the message in which we asked
    state: str = Asked.OPEN


class Refusal(SQLModel, table=True):
    """A shape of sentence that is not suggested to this member again."""

    workspace_id: int = Field(foreign_key="workspace.id", primary_key=True)
    member_id: int = Field(foreign_key="member.id", primary_key=True)
    skeleton: str = Field(primary_key=True)
    at: datetime


class HeldBack(SQLModel, table=True):
    """How many were not shown on a day, because somebody had been asked often enough."""

    __tablename__ = "held_back"

    workspace_id: int = Field(foreign_key="workspace.id", primary_key=True)
    on: date = Field(primary_key=True)
    number: int = 0


def get(session: Session, workspace_id: int, suggestion_id: int) -> Suggestion | None:
    query = select(Suggestion).where(Suggestion.workspace_id == workspace_id, Suggestion.id == suggestion_id)
    return session.exec(query).first()


def of_message(session: Session, workspace_id: int, message: str) -> Suggestion | None:
    query = select(Suggestion).where(Suggestion.workspace_id == workspace_id, Suggestion.message == message)
    return session.exec(query.with_for_update()).first()


def numbers(session: Session, workspace_id: int, member_id: int, on: date) -> frozenset[int]:
    """Which of this member's day are taken."""
    query = select(Suggestion.nth).where(Suggestion.workspace_id == workspace_id, Suggestion.on == on)
    return frozenset(session.exec(query.where(Suggestion.member_id == member_id)).all())


def add(session: Session, suggestion: Suggestion) -> Suggestion:
    session.add(suggestion)
    session.flush()
    return suggestion


def never_shown(session: Session, suggestion: Suggestion) -> None:
    session.delete(suggestion)
    session.flush()


def refuse(session: Session, workspace_id: int, member_id: int, skeleton: str, now: datetime) -> None:
    if not refused(session, workspace_id, member_id, skeleton):
        session.add(Refusal(workspace_id=workspace_id, member_id=member_id, skeleton=skeleton, at=now))
        session.flush()


def refused(session: Session, workspace_id: int, member_id: int, skeleton: str) -> bool:
    return session.get(Refusal, (workspace_id, member_id, skeleton)) is not None


def hold_back(session: Session, workspace_id: int, on: date) -> None:
    row = session.get(HeldBack, (workspace_id, on), with_for_update=True)
    row = row or HeldBack(workspace_id=workspace_id, on=on)
    row.number += 1
    session.add(row)
    session.flush()


def held_back(session: Session, workspace_id: int) -> int:
    """How many, of the days that are kept."""
    query = select(func.sum(HeldBack.number)).where(HeldBack.workspace_id == workspace_id)
    return session.exec(query).one() or 0


def forget_old(session: Session, now: datetime) -> None:
    session.exec(delete(Suggestion).where(col(Suggestion.at) < now - KEPT))
    session.exec(delete(HeldBack).where(col(HeldBack.on) < (now - KEPT).date()))
