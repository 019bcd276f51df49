"""Who has installed us: a workspace, or a whole organisation; with its tokens, sealed."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple, NewType

from sqlalchemy import ColumnElement, LargeBinary
from sqlmodel import Field, SQLModel, UniqueConstraint, and_, col, delete, select

from store.db import Session
from store.rows import NEVER_REUSED, Row

Sealed = NewType("Sealed", bytes)  # only a vault makes these


class Installation(Row, table=True):
    """With a team: that workspace. Without: every workspace of the organisation that was given us."""

    __table_args__ = (UniqueConstraint("enterprise", "team"), NEVER_REUSED)

    enterprise: str = ""
    team: str = Field(default="", index=True)
    token: bytes = Field(sa_type=LargeBinary, repr=False)
    refresh: bytes | None = Field(default=None, sa_type=LargeBinary, repr=False)
    expires_at: datetime | None = None
    bot_user: str
    bot: str | None = None
    app: str = ""
    installer: str = ""
    scopes: str = ""
    installed_at: datetime
    leased_at: datetime | None = None  # until then somebody renews the token
    refused_at: datetime | None = (
        None  # the platform would not renew it: once the token is over, we are not installed any more
    )


class OrganisationTeam(SQLModel, table=True):
    """A workspace that has us by its organisation: known by its payloads, and needed without one."""

    __tablename__ = "organisation_team"

    team: str = Field(primary_key=True)
    enterprise: str = Field(index=True)


class Tokens(NamedTuple):
    token: Sealed
    refresh: Sealed | None
    expires_at: datetime | None


def serving(session: Session, team: str, enterprise: str) -> Installation | None:
    """The workspace's own, else that of its organisation; `enterprise` may be empty where it is known.

    It is read when the transaction is over.
    """
    row = session.exec(select(Installation).where(Installation.team == team)).first()
    if row is None:
        known = session.get(OrganisationTeam, team)
        of = enterprise or (known.enterprise if known else "")
        whole = select(Installation).where(Installation.enterprise == of, Installation.team == "")
        row = session.exec(whole).first() if of else None
    if row:
        session.expunge(row)
    return row


def own(session: Session, team: str, enterprise: str) -> Installation | None:
    """What that workspace or, without a team, that organisation itself has given us.

    It is read when the transaction is over.
    """
    row = session.exec(select(Installation).where(_of(team) if team else _whole(enterprise))).first()
    if row:
        session.expunge(row)
    return row


def teams(session: Session, enterprise: str) -> Sequence[str]:
    """Those of its workspaces that were served by its own token."""
    return session.exec(select(OrganisationTeam.team).where(OrganisationTeam.enterprise == enterprise)).all()


def belongs(session: Session, team: str, enterprise: str) -> bool:
    """Whether it is on record that this workspace has us by this organisation."""
    known = session.get(OrganisationTeam, team)
    return known is not None and known.enterprise == enterprise


def note_team(session: Session, team: str, enterprise: str) -> None:
    session.merge(OrganisationTeam(team=team, enterprise=enterprise))


def put(session: Session, new: Installation) -> Installation:
    """In place of what was there before; a workspace may have moved into an organisation since."""
    same = _of(new.team) if new.team else _whole(new.enterprise)
    session.exec(delete(Installation).where(same))
    session.add(new)
    session.flush()
    return new


def lease(session: Session, key: int, now: datetime, until: datetime) -> tuple[Installation | None, bool]:
    """This row, and whether it is ours to renew until then."""
    query = select(Installation).where(Installation.id == key).with_for_update()
    row = session.exec(query.execution_options(populate_existing=True)).first()
    free = row is not None and (row.leased_at is None or row.leased_at <= now)
    if row and free:
        row.leased_at = until
    return row, free


def renewed(session: Session, key: int, tokens: Tokens) -> Installation | None:
    row = session.get(Installation, key)
    if row:
        row.token, row.refresh, row.expires_at = tokens
        row.leased_at = row.refused_at = None
    return row


def refused(session: Session, key: int, expires_at: datetime | None, now: datetime) -> None:
    """Unless somebody else has renewed it meanwhile: then the token does not end as it did."""
    row = session.get(Installation, key)
    if row and row.expires_at == expires_at:
        row.refused_at, row.leased_at = now, None


def erase(session: Session, team: str, enterprise: str, before: datetime) -> Sequence[str] | None:
    """What that workspace or, without a team, that organisation had given us, and which workspaces lost us.

    None where it was installed anew since: then what we were told is out of date. A workspace that its
    organisation still lets us serve has not lost us.
    """
    which = _of(team) if team else _whole(enterprise)
    query = select(Installation.id).where(which, col(Installation.installed_at) > before)
    if session.exec(query).first():
        return None
    session.exec(delete(Installation).where(which))
    if team:
        return _left(session, team, enterprise)
    found = teams(session, enterprise)
    session.exec(delete(OrganisationTeam).where(col(OrganisationTeam.enterprise) == enterprise))
    own = session.exec(select(Installation.team).where(col(Installation.team).in_(found))).all()
    return [name for name in found if name not in own]


def _left(session: Session, team: str, enterprise: str) -> Sequence[str]:
    if serving(session, team, enterprise):
        return []
    session.exec(delete(OrganisationTeam).where(col(OrganisationTeam.team) == team))
    return [team]


def after(session: Session, key: int, limit: int) -> Sequence[Installation]:
    """The next ones, of everybody, for those who run the bot; read when the transaction is over."""
    query = select(Installation).where(col(Installation.id) > key)
    found = session.exec(query.order_by(col(Installation.id)).limit(limit)).all()
    for row in found:
        session.expunge(row)
    return found


def sealed_anew(session: Session, key: int, was: bytes, token: Sealed, refresh: Sealed | None) -> None:
    """Unless the token was renewed meanwhile."""
    row = session.get(Installation, key)
    if row and row.token == was:
        row.token, row.refresh = token, refresh


def _of(team: str) -> ColumnElement[bool]:
    return col(Installation.team) == team


def _whole(enterprise: str) -> ColumnElement[bool]:
    return and_(col(Installation.enterprise) == enterprise, col(Installation.team) == "")
