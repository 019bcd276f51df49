"""Installations under way: the state of each is good once, for some minutes, in any process."""

from datetime import datetime

from sqlmodel import Field, SQLModel, col, delete

from store.db import Session


class InstallState(SQLModel, table=True):
    """Only a digest is kept: who reads this table cannot end an installation that somebody else began."""

    __tablename__ = "install_state"

    digest: str = Field(primary_key=True)
    until_at: datetime = Field(index=True)


def begin(session: Session, digest: str, now: datetime, until: datetime) -> None:
    session.exec(delete(InstallState).where(col(InstallState.until_at) <= now))
    session.add(InstallState(digest=digest, until_at=until))
    session.flush()


def take(session: Session, digest: str, now: datetime) -> bool:
    """Whether it was begun here, lately, and nobody ended it before; afterwards somebody has."""
    this = col(InstallState.digest) == digest
    found = session.connection().execute(delete(InstallState).where(this, col(InstallState.until_at) > now))
    return found.rowcount > 0
