"""Posts on their way: queued -> sending -> sent, or cancelled, or unsure; and the ones to be redrawn."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlmodel import Field, UniqueConstraint, and_, col, or_, select

from store.db import Session
from store.rows import NEVER_REUSED, Owned


class Sending(StrEnum):
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    CANCELLED = "cancelled"
    UNSURE = "unsure"
    FAILED = "failed"


class Delivery(Owned, table=True):
    """The truth about one post. Its key says what it is, so it is sent once.

    A post with a subject is drawn from the rows whenever it is sent or changed; one without keeps its card.
    """

    __table_args__ = (UniqueConstraint("workspace_id", "name"), NEVER_REUSED)

    name: str  # the post's key
    place: str = Field(index=True)
    subject: str | None = Field(default=None, index=True)
    card: str | None = None
    state: str = Field(default=Sending.QUEUED, index=True)
    message: str | None = Field(default=None, index=True)
    wanted: int = 1
    shown: int = 0
    tries: int = 0
    queued_at: datetime


OPEN = (Sending.QUEUED, Sending.SENDING)


def queue(session: Session, delivery: Delivery) -> Delivery | None:
    """Remember a post to be sent; None if its key was used before."""
    same = (Delivery.workspace_id == delivery.workspace_id, Delivery.name == delivery.name)
    if session.exec(select(Delivery.id).where(*same)).first():
        return None
    session.add(delivery)
    session.flush()
    return delivery


def begin(session: Session, delivery_id: int) -> tuple[Delivery, Sending] | None:
    """Start or resume a post, with the state it was found in; None when nothing is left to do."""
    delivery = session.exec(select(Delivery).where(Delivery.id == delivery_id).with_for_update()).one()
    found = Sending(delivery.state)
    if found in OPEN:
        delivery.state = Sending.SENDING
        delivery.tries += 1
        return delivery, found
    return (delivery, found) if found is Sending.SENT and delivery.wanted > delivery.shown else None


def settle(session: Session, delivery_id: int, state: Sending, message: str | None, shown: int) -> None:
    """What became of it; `shown` is the revision that the place shows now."""
    row = session.get_one(Delivery, delivery_id)
    row.state, row.shown = state, shown
    row.message = message or row.message


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


def posted(session: Session, workspace_id: int, place: str, message: str) -> Delivery | None:
    """The post that this message is, if it is one of ours."""
    query = select(Delivery).where(Delivery.workspace_id == workspace_id, Delivery.place == place)
    return session.exec(query.where(Delivery.message == message)).first()


def waiting(session: Session) -> Sequence[int]:
    """All posts, of every workspace, that are still to be sent or drawn anew, in order."""
    stale = and_(col(Delivery.state) == Sending.SENT, col(Delivery.wanted) > col(Delivery.shown))
    query = select(Delivery.id).where(or_(col(Delivery.state).in_(OPEN), stale))
    return [key for key in session.exec(query.order_by(col(Delivery.id))).all() if key is not None]


def stuck(session: Session, workspace_id: int) -> Sequence[Delivery]:
    """What `doctor` shows: posts that failed, or of which nobody knows whether they arrived."""
    query = select(Delivery).where(Delivery.workspace_id == workspace_id)
    return session.exec(query.where(col(Delivery.state).in_([Sending.UNSURE, Sending.FAILED]))).all()
