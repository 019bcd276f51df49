"""Digests: a room's or a member's nudges for a morning, and what they named."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import bindparam, case
from sqlalchemy import select as rows
from sqlmodel import Field, UniqueConstraint, col, delete, func, select

from store.db import Session
from store.rows import NEVER_REUSED, Owned, Row


class Digest(Owned, table=True):
    """Its unique constraints are why there are never two on one local date."""

    __table_args__ = (
        UniqueConstraint("channel_id", "on"),
        UniqueConstraint("member_id", "on"),
        NEVER_REUSED,
    )

    channel_id: int | None = Field(default=None, foreign_key="channel.id")
    member_id: int | None = Field(default=None, foreign_key="member.id")
    on: date
    more: int = 0  # how many lines did not fit
    shrunk: bool = False  # to the most pressing, since little of it was acted on


class Nudge(Row, table=True):
    """An occurrence named in a digest, or a client as a whole: on which line, and why then."""

    digest_id: int = Field(foreign_key="digest.id", index=True)
    occurrence_id: int | None = Field(
        default=None, foreign_key="occurrence.id", ondelete="CASCADE", index=True
    )
    client_id: int | None = Field(default=None, foreign_key="client.id", ondelete="CASCADE", index=True)
    owner_id: int | None = None  # the member whose it was that morning
    line: int
    stage: str  # clock, pit, day, missed, news, ahead, snoozed; of a client: keep
    idea: str = ""  # of the library, for a client who needs a peak
    acted: str | None = Field(default=None, index=True)  # the command by which somebody acted on it
    acted_by: int | None = Field(default=None, foreign_key="member.id")


class Shown(NamedTuple):
    """When an occurrence was last named, and when as just missed."""

    last: date
    missed: date | None


# Asked for every digest and for every line of one that is drawn, and put together once.
THIS = rows(Digest).where(
    col(Digest.workspace_id) == bindparam("workspace"), col(Digest.id) == bindparam("key")
)
NAMED = rows(Nudge).where(col(Nudge.digest_id) == bindparam("digest"))
NAMED = NAMED.order_by(col(Nudge.line), col(Nudge.id))
MISSED = func.max(case((col(Nudge.stage) == "missed", col(Digest.on))))
SHOWN = (
    rows(col(Nudge.occurrence_id), func.max(col(Digest.on)), MISSED)
    .join(Digest)
    .where(col(Digest.workspace_id) == bindparam("workspace"), col(Digest.on) < bindparam("before"))
    .where(col(Nudge.occurrence_id).in_(bindparam("ids", expanding=True)))
    .group_by(col(Nudge.occurrence_id))
)


def of_day(session: Session, workspace_id: int, digest: Digest) -> Digest | None:
    """The digest of the same room or member and day that is already there."""
    query = select(Digest).where(Digest.workspace_id == workspace_id, Digest.on == digest.on)
    same = (Digest.channel_id == digest.channel_id, Digest.member_id == digest.member_id)
    return session.exec(query.where(*same)).first()


def get(session: Session, workspace_id: int, digest_id: int) -> Digest | None:
    return session.scalars(THIS, {"workspace": workspace_id, "key": digest_id}).first()


def add(session: Session, digest: Digest, nudges: Sequence[Nudge]) -> Digest:
    session.add(digest)
    session.flush()
    for nudge in nudges:
        nudge.digest_id = digest.key
    session.add_all(nudges)
    session.flush()
    return digest


def forget_nudges(session: Session, workspace_id: int, digest_id: int) -> None:
    """Nothing of this digest was shown; the digest itself stays, so that none follows on its date."""
    mine = select(Digest.id).where(Digest.workspace_id == workspace_id, Digest.id == digest_id)
    session.exec(delete(Nudge).where(col(Nudge.digest_id).in_(mine)))


def nudges(session: Session, digest: Digest) -> Sequence[Nudge]:
    return session.scalars(NAMED, {"digest": digest.key}).all()


def last_day(session: Session, workspace_id: int) -> date | None:
    """The latest morning on which there was anything to say."""
    return session.exec(select(func.max(Digest.on)).where(Digest.workspace_id == workspace_id)).one()


def first_day(session: Session, workspace_id: int, channel_id: int) -> date | None:
    """The first morning of a room on which there was anything to say."""
    mine = (Digest.workspace_id == workspace_id, Digest.channel_id == channel_id)
    return session.exec(select(func.min(Digest.on)).where(*mine)).one()


def naming(session: Session, workspace_id: int, occurrence_id: int, since: date) -> Sequence[int]:
    """The digests since that day that name this occurrence."""
    query = select(Nudge.digest_id).join(Digest).where(Digest.workspace_id == workspace_id)
    query = query.where(Nudge.occurrence_id == occurrence_id, Digest.on >= since).distinct()
    return session.exec(query.order_by(col(Nudge.digest_id))).all()


def naming_client(session: Session, workspace_id: int, client_id: int) -> Sequence[int]:
    """The last digest that names this client as a whole."""
    query = select(Nudge.digest_id).join(Digest).where(Digest.workspace_id == workspace_id)
    query = query.where(Nudge.client_id == client_id).order_by(col(Nudge.digest_id).desc())
    return session.exec(query.limit(1)).all()


def shown(
    session: Session, workspace_id: int, occurrence_ids: Sequence[int], before: date
) -> dict[int, Shown]:
    """What was named before this day, of these occurrences: the digests of one day do not know each other."""
    asked = {"workspace": workspace_id, "ids": list(occurrence_ids), "before": before}
    found = session.execute(SHOWN, asked).all()
    return {occurrence: Shown(last, missed_on) for occurrence, last, missed_on in found}
