"""Which processes are alive."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlmodel import Field, SQLModel, col, delete, select

from store.db import Session

DEAD_AFTER = timedelta(seconds=12)  # longer than any HTTP timeout, so a dead process has nothing in the air
BURIED_AFTER = timedelta(days=1)


class Beat(SQLModel, table=True):
    process: str = Field(primary_key=True)
    at: datetime


def beat(session: Session, process: str, now: datetime) -> Sequence[str]:
    """Say that this process is alive, and learn which ones are not."""
    session.merge(Beat(process=process, at=now))
    session.exec(delete(Beat).where(col(Beat.at) < now - BURIED_AFTER))
    return session.exec(select(Beat.process).where(col(Beat.at) < now - DEAD_AFTER)).all()
