"""Drafts: proposed words for a person to make their own and send themselves."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, ColumnElement, Index, text
from sqlmodel import Field, col, not_, select

from store.clients import Client, Status, Wall
from store.db import Session
from store.moments import Moment
from store.occurrences import Occurrence
from store.pits import Pit
from store.rows import NEVER_REUSED, Owned
from store.sight import Sight, sees_moment


class DraftState(StrEnum):
    ASKING = "asking"  # nothing on record yet: the card asks one question
    WRITING = "writing"
    READY = "ready"
    CONFIRMING = "confirming"  # "I sent it" was pressed with a slot still open
    SENT = "sent"


LATELY = 40
EXAMPLES = 2
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
    locale: str = ""  # in which it is written
    to: str = ""  # to whom, where that is not the contact: a survivor
    style: str = "plain"
    wording: int = 0
    state: str = DraftState.WRITING
    subject: str = ""
    text: str = ""
    machine_text: str = ""  # as it was written, to tell whether a person touched it
    slots: list[str] = Field(default_factory=list, sa_type=JSON)
    topics: list[str] = Field(default_factory=list, sa_type=JSON)  # what each slot is for
    notes: list[str] = Field(default_factory=list, sa_type=JSON)  # for the writer's eyes
    facts: list[str] = Field(default_factory=list, sa_type=JSON)  # used ones, with their source
    writer: str = ""
    prompt: str = ""
    asked_at: datetime
    sent_at: datetime | None = None
    sent_text: str = ""  # what really went out, where that was pasted back
    distance: int | None = None  # words that were changed between what was written and what went out
    example: bool = False  # may show how this person writes
    released_by: int | None = None
    released_at: datetime | None = None
    released_words: str = ""  # which words these were, see `mark`
    liked: bool | None = None  # what its asker said of the words, once
    liked_at: datetime | None = None
    liked_words: str = ""  # which words these were, see `mark`

    @property
    def mark(self) -> str:
        """Tells these words from any others, so that nobody releases or copies what has changed meanwhile."""
        return hashlib.sha256(f"{self.subject}\n{self.text}".encode()).hexdigest()[:16]

    @property
    def as_written(self) -> bool:
        """Nobody has changed a word since the machine wrote them."""
        return bool(self.text) and self.text == self.machine_text

    @property
    def released(self) -> bool:
        return bool(self.released_at) and self.released_words == self.mark

    @property
    def asked(self) -> str:
        """As what it is to be written: an answer to another wish comes too late."""
        return f"{self.type}|{self.form}|{self.locale}|{self.style}|{self.wording}|{self.to}"

    @property
    def gone_out(self) -> str:
        """What the client has read, as far as anybody knows."""
        return self.sent_text or self.text


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


def lock(session: Session, draft: Draft) -> None:
    """Until the commit nobody else changes it: of two presses at once the second sees the first."""
    session.refresh(draft, with_for_update=True)


def sent_about(session: Session, sight: Sight, occurrence_id: int) -> Sequence[Draft]:
    """What was sent about this very thing, by anybody."""
    query = select(Draft).join(Occurrence).join(Moment).join(Client).where(sees_moment(sight))
    query = query.where(Draft.occurrence_id == occurrence_id, Draft.state == DraftState.SENT)
    return session.exec(query.order_by(col(Draft.sent_at).desc(), col(Draft.id).desc())).all()


def begun_about(session: Session, sight: Sight, occurrence_id: int) -> Sequence[Draft]:
    """The drafts of all members about it that have not gone out."""
    query = select(Draft).where(Draft.workspace_id == sight.workspace, Draft.occurrence_id == occurrence_id)
    return session.exec(query.where(Draft.state != DraftState.SENT).order_by(col(Draft.id))).all()


def latest_question(session: Session, sight: Sight, since: datetime) -> Draft | None:
    """The draft that asked this member a question lately."""
    query = select(Draft).join(Occurrence).join(Moment).join(Client).where(sees_moment(sight))
    query = query.where(Draft.workspace_id == sight.workspace, Draft.asked_by == sight.member)
    query = query.where(Draft.state == DraftState.ASKING, col(Draft.asked_at) >= since)
    return session.exec(query.order_by(col(Draft.id).desc())).first()


def sent_to(session: Session, sight: Sight, client_id: int) -> Sequence[Draft]:
    """What was sent to this client, the newest first; nothing that was for few eyes."""
    query = select(Draft).join(Occurrence).join(Moment).join(Client).where(sees_moment(sight))
    query = query.where(Client.id == client_id, Draft.state == DraftState.SENT, *_for_many_eyes())
    return session.exec(query.order_by(col(Draft.sent_at).desc(), col(Draft.id).desc())).all()


def sent_for(session: Session, sight: Sight, moment_id: int) -> Draft | None:
    """The newest that was sent for this moment, in whatever year."""
    query = select(Draft).join(Occurrence).join(Moment).join(Client).where(sees_moment(sight))
    query = query.where(Moment.id == moment_id, Draft.state == DraftState.SENT)
    return session.exec(query.order_by(col(Draft.sent_at).desc(), col(Draft.id).desc())).first()


def lately(session: Session, sight: Sight, client_id: int) -> Sequence[str]:
    """The newest notes to other clients that the asker may see, whether they went out or not."""
    query = select(Draft.text).join(Occurrence).join(Moment).join(Client).where(sees_moment(sight))
    query = query.where(Client.id != client_id, Draft.text != "")
    return session.exec(query.order_by(col(Draft.id).desc()).limit(LATELY)).all()


def examples(session: Session, sight: Sight, kind: str) -> Sequence[str]:
    """What the asker really sent, of this type, and agreed to show."""
    query = select(Draft.sent_text).join(Occurrence).join(Moment).join(Client).where(sees_moment(sight))
    query = query.where(Draft.asked_by == sight.member, col(Draft.example), Draft.type == kind)
    query = query.where(*_for_many_eyes(), Client.status != Status.LEGAL_HOLD, not_(_walled()))
    return session.exec(query.order_by(col(Draft.id).desc()).limit(EXAMPLES)).all()


def _for_many_eyes() -> tuple[ColumnElement[bool], ...]:
    """Of nothing sensitive, private or embargoed, nor of what may become a claim."""
    claim = select(Pit.moment_id).where(Pit.moment_id == Moment.id, col(Pit.claim)).exists()
    few = (col(Moment.sensitive), col(Moment.private), col(Moment.embargoed))
    return (*(column.is_(False) for column in few), not_(claim))


def _walled() -> ColumnElement[bool]:
    return select(Wall.client_id).where(Wall.client_id == Client.id).exists()


def add(session: Session, draft: Draft) -> Draft:
    session.add(draft)
    session.flush()
    return draft
