"""Touches: recorded contacts with a client, how they felt and whether it solved their need."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Field, col, or_, select

from store.clients import Client
from store.db import Session
from store.rows import Owned
from store.sight import Sight, sees_client

TREND = 5


class Touch(Owned, table=True):
    client_id: int = Field(foreign_key="client.id", index=True)
    contact_id: int | None = Field(default=None, foreign_key="contact.id", index=True)
    text: str = ""
    felt: int | None = None  # 1 to 7
    solved: int | None = None  # 1 to 7
    sensitive: bool = False  # its words are for whoever wrote them
    by: int = Field(foreign_key="member.id")
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


def rated_since(session: Session, sight: Sight, client_id: int, since: datetime) -> bool:
    """Whether anybody said lately how this client felt."""
    rated = select(Touch.id).join(Client).where(sees_client(Sight.of_system(sight.workspace)))
    rated = rated.where(Touch.client_id == client_id, col(Touch.at) >= since)
    return session.exec(rated.where(col(Touch.felt).is_not(None)).limit(1)).first() is not None


def add(session: Session, touch: Touch) -> Touch:
    session.add(touch)
    session.flush()
    return touch
