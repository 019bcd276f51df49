"""Posts on their way: queued -> sending -> sent, or cancelled, failed, unsure; and the ones to be redrawn."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, bindparam, text
from sqlalchemy import select as rows
from sqlmodel import Field, UniqueConstraint, col, func, select

from store import fairness
from store.db import Session
from store.rows import NEVER_REUSED, Owned


class Sending(StrEnum):
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    CANCELLED = "cancelled"
    UNSURE = "unsure"
    FAILED = "failed"


STALE = "state = 'sent' AND wanted > shown"  # posted, and to be drawn anew


class Delivery(Owned, table=True):
    """The truth about one post. Its key says what it is, so it is sent once.

    A post with a subject is drawn from the rows whenever it is sent or changed; one without keeps its card.
    """

    __table_args__ = (
        UniqueConstraint("workspace_id", "name"),
        Index("ix_delivery_place_state", "place", "state"),
        Index("ix_delivery_place_turn", "place", "turn_at"),
        Index("ix_delivery_workspace_state", "workspace_id", "state"),
        Index("ix_delivery_workspace_turn", "workspace_id", "turn_at"),
        Index("ix_delivery_stale", "id", sqlite_where=text(STALE), postgresql_where=text(STALE)),
        NEVER_REUSED,
    )

    name: str  # the post's key
    place: str
    subject: str | None = Field(default=None, index=True)
    card: str | None = None
    state: str = Field(default=Sending.QUEUED, index=True)
    message: str | None = Field(default=None, index=True)
    wanted: int = 1
    shown: int = 0
    tries: int = 0
    queued_at: datetime
    until_at: datetime | None = None  # afterwards it has lost its sense
    priority: int = 1  # how much of its workspace was waiting when it came: the least goes first
    first_at: datetime | None = None  # when it was tried for the first time
    turn_at: datetime | None = None  # when it was tried last, or may be by the pace of its place
    rest_at: datetime | None = None  # after a failure, or because it was asked to wait: not before
    process: str | None = None  # who has it in hand
    wakes: int = 0  # how often the engine was told of it
    woken_at: datetime | None = Field(default=None, index=True)  # and for when, the last time
    why: str | None = None  # it failed: the kind of error, without words


OPEN = (Sending.QUEUED, Sending.SENDING)


def queue(session: Session, delivery: Delivery) -> Delivery | None:
    """Remember a post to be sent; None if its key was used before."""
    same = (Delivery.workspace_id == delivery.workspace_id, Delivery.name == delivery.name)
    if session.exec(select(Delivery.id).where(*same)).first():
        return None
    waits = select(Delivery.id).where(same[0], Delivery.state == Sending.QUEUED)
    delivery.priority = fairness.priority(session, waits)
    session.add(delivery)
    session.flush()
    return delivery


def want_again(session: Session, workspace_id: int, subject: str) -> Sequence[Delivery]:
    """Everything posted about this subject is to be drawn anew, also what is in the air just now."""
    query = select(Delivery).where(Delivery.workspace_id == workspace_id, Delivery.subject == subject)
    posted = query.where(col(Delivery.state).in_([Sending.SENDING, Sending.SENT])).order_by(col(Delivery.id))
    locked = posted.with_for_update().execution_options(populate_existing=True)
    found = session.exec(locked).all()
    for delivery in found:
        delivery.wanted += 1
    session.flush()
    return found


POSTED = rows(Delivery).where(
    col(Delivery.workspace_id) == bindparam("workspace"),
    col(Delivery.place) == bindparam("place"),
    col(Delivery.message) == bindparam("message"),
)


def posted(session: Session, workspace_id: int, place: str, message: str) -> Delivery | None:
    """The post that this message is, if it is one of ours."""
    return session.scalars(POSTED, {"workspace": workspace_id, "place": place, "message": message}).first()


def message_about(session: Session, workspace_id: int, place: str, subject: str) -> str | None:
    """The message in which this was posted there, if it is."""
    query = select(Delivery.message).where(Delivery.workspace_id == workspace_id, Delivery.place == place)
    query = query.where(Delivery.subject == subject, Delivery.state == Sending.SENT)
    return session.exec(query.order_by(col(Delivery.id).desc())).first()


def shown_at(session: Session, workspace_id: int, place: str, since: datetime) -> Sequence[str]:
    """The subjects of what was posted there since then, and is drawn from rows."""
    query = select(Delivery.subject).where(Delivery.workspace_id == workspace_id, Delivery.place == place)
    query = query.where(col(Delivery.queued_at) >= since, Delivery.state == Sending.SENT)
    found = session.exec(query.where(Delivery.shown > 0).order_by(col(Delivery.id))).all()
    return list(dict.fromkeys(subject for subject in found if subject))


def told_since(session: Session, workspace_id: int, since: datetime) -> Sequence[str]:
    """The subjects of answers that rooms were shown since then."""
    query = select(Delivery.subject).where(Delivery.workspace_id == workspace_id, Delivery.queued_at >= since)
    query = query.where(col(Delivery.subject).startswith("told:"))
    found = session.exec(query.where(col(Delivery.state).in_([Sending.SENDING, Sending.SENT]))).all()
    return [subject for subject in found if subject]


def stuck(session: Session, workspace_id: int) -> Sequence[Delivery]:
    """What `doctor` shows: posts that failed, or of which nobody knows whether they arrived."""
    query = select(Delivery).where(Delivery.workspace_id == workspace_id)
    query = query.where(col(Delivery.state).in_([Sending.UNSURE, Sending.FAILED]))
    return session.exec(query.order_by(col(Delivery.id))).all()


def depth(session: Session) -> dict[str, int]:
    """How many posts wait or are on their way, of every workspace, by state."""
    query = select(Delivery.state, func.count()).where(col(Delivery.state).in_(OPEN))
    return dict(session.exec(query.group_by(col(Delivery.state))).all())


def oldest_queued(session: Session) -> datetime | None:
    return session.exec(select(func.min(Delivery.queued_at)).where(Delivery.state == Sending.QUEUED)).one()


def place_of(session: Session, workspace_id: int, name: str) -> str | None:
    """Where the post with this key goes, or went."""
    query = select(Delivery.place).where(Delivery.workspace_id == workspace_id, Delivery.name == name)
    return session.exec(query).first()
