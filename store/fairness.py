"""Whose turn it is among workspaces: the less of one waits already, the sooner what it adds is done."""

from typing import Any

from sqlalchemy import Select
from sqlmodel import func, select

from store.db import Session

BACKLOG = 200  # farther back makes no difference


def priority(session: Session, waiting: Select[Any]) -> int:
    """Of something new, by the rows of its workspace that wait: from 1, the least goes first."""
    return 1 + session.exec(select(func.count()).select_from(waiting.limit(BACKLOG).subquery())).one()
