"""Touches: recorded contacts with a client, how they felt and whether it solved their need."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, union_all
from sqlalchemy import select as rows
from sqlmodel import Field, col, or_, select

from store.clients import Client
from store.db import Session
from store.moments import Moment
from store.occurrences import Occurrence, State
from store.pits import Pit
from store.rows import Owned
from store.sight import Sight, sees_client

TREND = 5
# The steps of a pit in which the client hears from us.
HEARD_FROM_US = tuple(
    col(step)
    for step in (
        *(Pit.acknowledged_at, Pit.filled_at, Pit.supported_at),
        *(Pit.accepted_at, Pit.looked_30_at, Pit.looked_90_at),
    )
)


class Touch(Owned, table=True):
    client_id: int = Field(foreign_key="client.id", index=True)
    contact_id: int | None = Field(default=None, foreign_key="contact.id", index=True)
    text: str = ""
    felt: int | None = None  # 1 to 7
    solved: int | None = None  # 1 to 7
    asked: bool = False  # its card asks how they felt: nobody is asked twice in a week about one client
    sensitive: bool = False  # its words are for whoever wrote them
    advocacy: str = ""  # they referred somebody, gave a reference or spoke for us
    by: int = Field(foreign_key="member.id")
    draft_id: int | None = Field(default=None, foreign_key="draft.id", ondelete="SET NULL", index=True)
    at: datetime


def get(session: Session, sight: Sight, touch_id: int) -> Touch | None:
    query = select(Touch).join(Client).where(sees_client(sight), Touch.id == touch_id)
    return session.exec(query).first()


def latest(session: Session, sight: Sight, client_id: int) -> Sequence[Touch]:
    """The latest first. What somebody wrote in confidence is theirs alone."""
    query = select(Touch).join(Client).where(sees_client(sight), Touch.client_id == client_id)
    own = or_(col(Touch.sensitive).is_(False), col(Touch.by) == (sight.member or 0))
    return session.exec(
        query.where(own).order_by(col(Touch.at).desc(), col(Touch.id).desc()).limit(TREND)
    ).all()


def last_words(session: Session, sight: Sight, client_ids: Sequence[int]) -> dict[int, datetime]:
    """When somebody last spoke with each of these clients: a touch, what was done, a step of a pit."""
    theirs = col(Moment.client_id).in_(client_ids)
    told = rows(col(Touch.client_id), col(Touch.at)).where(col(Touch.client_id).in_(client_ids))
    done = rows(col(Moment.client_id), col(Occurrence.closed_at)).join(Occurrence)
    done = done.where(theirs, col(Occurrence.state) == State.DONE)
    steps = (rows(col(Moment.client_id), step).join(Pit).where(theirs) for step in HEARD_FROM_US)
    client, at = union_all(told, done, *steps).subquery().c
    query = rows(client, func.max(at)).join(Client, col(Client.id) == client).where(sees_client(sight))
    found = session.execute(query.where(at.is_not(None)).group_by(client)).all()
    return {row[0]: row[1] for row in found}


def of_draft(session: Session, sight: Sight, draft_id: int) -> Touch | None:
    """The touch that sending this draft was."""
    query = select(Touch).join(Client).where(sees_client(sight), Touch.draft_id == draft_id)
    return session.exec(query).first()


def asked_since(session: Session, sight: Sight, client_id: int, since: datetime) -> bool:
    """Whether anybody was asked lately how this client felt, or said so."""
    lately = select(Touch.id).join(Client).where(sees_client(Sight.of_system(sight.workspace)))
    lately = lately.where(Touch.client_id == client_id, col(Touch.at) >= since)
    told = or_(col(Touch.asked), col(Touch.felt).is_not(None))
    return session.exec(lately.where(told).limit(1)).first() is not None


def add(session: Session, touch: Touch) -> Touch:
    session.add(touch)
    session.flush()
    return touch
