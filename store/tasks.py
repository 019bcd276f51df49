"""Tasks: what a person began and has not finished: an import, a line that lacks its client."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field, col, delete, select

from store.db import Session
from store.rows import Owned

KEPT = timedelta(days=7)


class Task(Owned, table=True):
    kind: str  # import, add
    member_id: int = Field(foreign_key="member.id")
    data: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    cursor: int = 0  # how far long work has come
    state: str = "open"  # open, running, done, cancelled
    at: datetime


def get(session: Session, workspace_id: int, member_id: int, task_id: int) -> Task | None:
    """A task belongs to the person who began it."""
    query = select(Task).where(Task.workspace_id == workspace_id, Task.member_id == member_id)
    return session.exec(query.where(Task.id == task_id).with_for_update()).first()


def add(session: Session, task: Task) -> Task:
    session.add(task)
    session.flush()
    return task


def forget_old(session: Session, now: datetime) -> None:
    """Lists and lines that nobody finished are kept for a week."""
    session.exec(delete(Task).where(col(Task.at) < now - KEPT))
