"""Jobs: slow work left for after the commit. An engine is handed only the number of the row."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import BindParameter, ColumnElement, Select, bindparam
from sqlalchemy import select as rows
from sqlmodel import Field, col, delete, func, or_, select

from store import fairness
from store.db import Session
from store.rows import Owned

KEPT = timedelta(days=7)


class Job(Owned, table=True):
    errand: str  # the job or command with who asked and where, as text
    held: bool = False  # waits until its asker is known, or opens the form
    at: datetime
    tries: int = 0
    priority: int = 1  # how much of its workspace was waiting when it came: the least goes first
    turn_at: datetime | None = None  # when it was tried last, or is to be tried next
    process: str | None = None  # who has it in hand
    wakes: int = 0  # how often the engine was told of it
    woken_at: datetime | None = Field(default=None, index=True)  # and for when, the last time
    why: str | None = None  # it failed for good: the kind of error, without words


def add(session: Session, job: Job) -> Job:
    waits = select(Job.id).where(Job.workspace_id == job.workspace_id, _open())
    job.priority = fairness.priority(session, waits)
    session.add(job)
    session.flush()
    return job


def get(session: Session, job_id: int) -> Job | None:
    return session.get(Job, job_id)


def take(session: Session, job_id: int) -> Job | None:
    """This job, so that nobody else has it until we commit; None when it is done or given up."""
    return session.scalars(_taken(), {"key": job_id}).first()


@cache
def _taken() -> Select[Job]:
    query = rows(Job).where(col(Job.id) == bindparam("key"), _open())
    return query.with_for_update().execution_options(populate_existing=True)


def done(session: Session, job_id: int) -> None:
    if job := session.get(Job, job_id):
        session.delete(job)


def forget_old(session: Session, now: datetime) -> None:
    """What was typed and never taken up, or failed, is kept for a week."""
    over = or_(col(Job.held), col(Job.why).is_not(None))
    session.exec(delete(Job).where(over, col(Job.at) < now - KEPT))


def waiting(session: Session, now: datetime) -> Sequence[int]:
    """All jobs, of every workspace, that can be done by now, in the order they came."""
    return [key for key in session.scalars(_waiting(), {"now": now}) if key is not None]


@cache
def _waiting() -> Select[int | None]:
    """Put together once: a playground asks after everything that is done."""
    return rows(col(Job.id)).where(_open(), _ripe(bindparam("now"))).order_by(col(Job.id))


def ready(session: Session, now: datetime, living: Sequence[str], limit: int) -> Sequence[int]:
    """Of these the ones that nobody living has in hand, the fair way round."""
    free = or_(col(Job.process).is_(None), col(Job.process).not_in(living))
    query = select(Job.id).where(_open(), _ripe(now), free).order_by(col(Job.priority), col(Job.id))
    return [key for key in session.exec(query.limit(limit)) if key is not None]


def forgotten(session: Session, before: datetime, limit: int) -> Sequence[Job]:
    """What the engine should have had in hand by then, and has not done: it may know nothing of it."""
    silent = or_(col(Job.woken_at).is_(None), col(Job.woken_at) < before)
    query = select(Job).where(_open(), silent).order_by(col(Job.id)).limit(limit)
    return session.exec(query.with_for_update(skip_locked=True)).all()


def failed(session: Session, workspace_id: int) -> Sequence[Job]:
    query = select(Job).where(Job.workspace_id == workspace_id, col(Job.why).is_not(None))
    return session.exec(query.order_by(col(Job.id))).all()


def depth(session: Session) -> int:
    """How many jobs wait, of every workspace."""
    return session.exec(select(func.count()).select_from(Job).where(_open())).one()


def _open() -> ColumnElement[bool]:
    return col(Job.held).is_(False) & col(Job.why).is_(None)


def _ripe(now: datetime | BindParameter[datetime]) -> ColumnElement[bool]:
    return or_(col(Job.turn_at).is_(None), col(Job.turn_at) <= now)
