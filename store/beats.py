"""Which workers are alive."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlmodel import Field, SQLModel, col, delete, func, select

from store.db import Session

DEAD_AFTER = timedelta(seconds=15)  # longer than any request of ours: the dead have none in the air
LONG_AGO = timedelta(days=1)


class Beat(SQLModel, table=True):
    process: str = Field(primary_key=True)
    at: datetime


def beat(session: Session, process: str, now: datetime) -> None:
    """Say that this worker is alive."""
    session.merge(Beat(process=process, at=_now(session, now)))


def living(session: Session, now: datetime) -> Sequence[str]:
    since = _now(session, now) - DEAD_AFTER
    return session.exec(select(Beat.process).where(col(Beat.at) >= since)).all()


def free(session: Session, holder: str | None, process: str, now: datetime) -> bool:
    """Whether this worker may take what is in that hand: in nobody's, in its own, or in a dead one's."""
    return holder in (None, process) or holder not in living(session, now)


def dead(session: Session, now: datetime) -> Sequence[str]:
    """Workers that fell silent and whose work nobody has taken over yet."""
    since = _now(session, now) - DEAD_AFTER
    return session.exec(select(Beat.process).where(col(Beat.at) < since)).all()


def others(session: Session, process: str) -> Sequence[str]:
    return session.exec(select(Beat.process).where(col(Beat.process) != process)).all()


def bury(session: Session, processes: Sequence[str]) -> None:
    """Their work has been taken over. One that was only frozen enters itself anew."""
    session.exec(delete(Beat).where(col(Beat.process).in_(processes)))


def leave(session: Session, process: str, now: datetime) -> None:
    """Stop in an orderly way: others take over at their next beat, not after our silence."""
    session.merge(Beat(process=process, at=_now(session, now) - LONG_AGO))


def _now(session: Session, now: datetime) -> datetime:
    """Where several machines beat, the time is the database's: their own clocks differ."""
    if session.get_bind().dialect.name != "postgresql":
        return now
    return session.exec(select(func.now())).one()
