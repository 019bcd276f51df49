"""Jobs: slow work left for after the commit. An engine is handed only the number of the row."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlmodel import col, delete, select

from store.db import Session
from store.rows import Owned

KEPT = timedelta(days=7)


class Job(Owned, table=True):
    errand: str  # the job or command with who asked and where, as text
    held: bool = False  # waits until its asker is known, or opens the form
    at: datetime


def add(session: Session, job: Job) -> Job:
    session.add(job)
    session.flush()
    return job


def get(session: Session, job_id: int) -> Job | None:
    return session.get(Job, job_id)


def done(session: Session, job_id: int) -> None:
    if job := session.get(Job, job_id):
        session.delete(job)


def forget_held(session: Session, now: datetime) -> None:
    """What was typed and never taken up is kept for a week."""
    session.exec(delete(Job).where(col(Job.held), col(Job.at) < now - KEPT))


def waiting(session: Session) -> Sequence[int]:
    query = select(Job.id).where(col(Job.held).is_(False)).order_by(col(Job.id))
    return [key for key in session.exec(query).all() if key is not None]
