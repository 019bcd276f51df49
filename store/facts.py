"""Facts: what somebody at the firm said of a client or a contact, and when."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement
from sqlmodel import Field, and_, col, not_, or_, select

from store.clients import Client
from store.db import Session
from store.moments import Moment
from store.pits import Pit
from store.rows import Owned
from store.sight import Sight, sees_client

VALUES = "values"  # the source of what a client values: that is said apart


class Fact(Owned, table=True):
    client_id: int = Field(foreign_key="client.id", index=True)
    contact_id: int | None = Field(default=None, foreign_key="contact.id", index=True)
    moment_id: int | None = Field(default=None, foreign_key="moment.id", ondelete="CASCADE")
    text: str
    said_by: int | None = Field(default=None, foreign_key="member.id")
    in_words_of: str = ""  # who at the client said it so; empty: told about them
    on: date
    source: str = ""  # answer, touch, import, values
    private: bool = False


def about(session: Session, sight: Sight, client_id: int, contact_id: int | None) -> Sequence[Fact]:
    """What is on record of this contact, and of the client as a whole; the newest first."""
    query = select(Fact).join(Client).where(sees_client(sight), Fact.client_id == client_id)
    of_them = or_(col(Fact.contact_id).is_(None), Fact.contact_id == contact_id)
    own = or_(col(Fact.private).is_(False), _mine(sight))
    query = query.outerjoin(Moment, col(Moment.id) == col(Fact.moment_id))
    query = query.where(Fact.source != VALUES, or_(col(Fact.moment_id).is_(None), _open(), _mine(sight)))
    return session.exec(query.where(of_them, own).order_by(col(Fact.on).desc(), col(Fact.id).desc())).all()


def _open() -> ColumnElement[bool]:
    """Learnt with what anybody may know: what became private since takes its facts along."""
    claim = select(Pit.moment_id).where(Pit.moment_id == Moment.id, col(Pit.claim)).exists()
    few = (col(Moment.sensitive), col(Moment.private), col(Moment.embargoed))
    return and_(*(column.is_(False) for column in few), not_(claim))


def _mine(sight: Sight) -> ColumnElement[bool]:
    return and_(col(Fact.said_by) == sight.member, sight.member is not None)


def valued(session: Session, sight: Sight, client_id: int) -> Sequence[Fact]:
    """What matters to this client, in the order it was told."""
    query = select(Fact).join(Client).where(sees_client(sight), Fact.client_id == client_id)
    return session.exec(query.where(Fact.source == VALUES).order_by(col(Fact.id))).all()


def add(session: Session, fact: Fact) -> Fact:
    session.add(fact)
    session.flush()
    return fact
