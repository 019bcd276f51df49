"""Drafts: proposed words for a person to make their own and send themselves."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, Index, text
from sqlmodel import Field, col, select

from store.clients import Client
from store.db import Session
from store.moments import Moment
from store.occurrences import Occurrence
from store.rows import NEVER_REUSED, Owned
from store.sight import Sight, sees_moment


class DraftState(StrEnum):
    ASKING = "asking"  # nothing on record yet: the card asks one question
    WRITING = "writing"
    READY = "ready"
    CONFIRMING = "confirming"  # "I sent it" was pressed with a slot still open
    SENT = "sent"


BEGUN = "state IN ('asking', 'writing')"


class Draft(Owned, table=True):
    __table_args__ = (
        # While one is on its way, the same person is given no second one of its type.
        Index(
            "ix_draft_begun",
            "occurrence_id",
            "asked_by",
            "type",
            unique=True,
            sqlite_where=text(BEGUN),
            postgresql_where=text(BEGUN),
        ),
        NEVER_REUSED,
    )

    occurrence_id: int = Field(foreign_key="occurrence.id", ondelete="CASCADE", index=True)
    asked_by: int = Field(foreign_key="member.id", index=True)
    type: str
    form: str = "email"
    style: str = "plain"
    wording: int = 0
    state: str = DraftState.WRITING
    subject: str = ""
    text: str = ""
    machine_text: str = ""  # as it was written, to tell whether a person touched it
    slots: list[str] = Field(default_factory=list, sa_type=JSON)
    facts: list[str] = Field(default_factory=list, sa_type=JSON)  # used ones, with their source
    writer: str = ""
    prompt: str = ""
    asked_at: datetime
    sent_at: datetime | None = None


def get(session: Session, sight: Sight, draft_id: int) -> Draft | None:
    """A draft is shown only to the person who asked."""
    query = select(Draft).join(Occurrence).join(Moment).join(Client).where(sees_moment(sight))
    if not sight.system:
        query = query.where(Draft.asked_by == sight.member)
    return session.exec(query.where(Draft.id == draft_id)).first()


def current(session: Session, sight: Sight, occurrence_id: int) -> Draft | None:
    """The asker's draft for this occurrence that is not sent yet."""
    query = select(Draft).where(Draft.workspace_id == sight.workspace, Draft.asked_by == sight.member)
    query = query.where(Draft.occurrence_id == occurrence_id, Draft.state != DraftState.SENT)
    return session.exec(query.order_by(col(Draft.id).desc())).first()


def latest_question(session: Session, sight: Sight, since: datetime) -> Draft | None:
    """The draft that asked this member a question lately."""
    query = select(Draft).where(Draft.workspace_id == sight.workspace, Draft.asked_by == sight.member)
    query = query.where(Draft.state == DraftState.ASKING, col(Draft.asked_at) >= since)
    return session.exec(query.order_by(col(Draft.id).desc())).first()


def sent_to(session: Session, sight: Sight, client_id: int) -> Sequence[Draft]:
    """What was sent to this client, the newest first; nothing that was for few eyes."""
    query = select(Draft).join(Occurrence).join(Moment).join(Client).where(sees_moment(sight))
    query = query.where(Client.id == client_id, Draft.state == DraftState.SENT)
    query = query.where(col(Moment.sensitive).is_(False), col(Moment.private).is_(False))
    query = query.where(col(Moment.embargoed).is_(False))
    return session.exec(query.order_by(col(Draft.sent_at).desc(), col(Draft.id).desc())).all()


def add(session: Session, draft: Draft) -> Draft:
    session.add(draft)
    session.flush()
    return draft
