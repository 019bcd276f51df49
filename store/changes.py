"""What each command inserted, changed or deleted, kept for a day, so that it can be taken back."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import JSON, tuple_
from sqlmodel import Field, col, delete, select

from store.db import Session
from store.rows import Owned

KEPT = timedelta(hours=24)


class Change(Owned, table=True):
    command: str = Field(index=True)  # the id of the command that did it
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    table_name: str
    row: str = Field(index=True)  # its primary key, as text
    before: dict[str, Any] | None = Field(default=None, sa_type=JSON(none_as_null=True))  # None: inserted
    at: datetime = Field(index=True)


def last_command(session: Session, workspace_id: int, member_id: int, since: datetime) -> str | None:
    """The latest thing this member changed that is not too old to take back."""
    query = select(Change.command).where(Change.workspace_id == workspace_id, Change.member_id == member_id)
    return session.exec(query.where(col(Change.at) >= since).order_by(col(Change.id).desc())).first()


def last_on_rows(
    session: Session, workspace_id: int, rows: Sequence[tuple[str, str]], since: datetime
) -> str | None:
    """The latest command that changed one of these rows, each a table and a key."""
    query = select(Change.command).where(Change.workspace_id == workspace_id, col(Change.at) >= since)
    query = query.where(tuple_(col(Change.table_name), col(Change.row)).in_(rows))
    query = query.where(col(Change.before).is_not(None))  # what made the row is not taken back from here
    return session.exec(query.order_by(col(Change.id).desc())).first()


def of_command(session: Session, workspace_id: int, command: str) -> Sequence[Change]:
    """Newest first, the order in which they are taken back."""
    query = select(Change).where(Change.workspace_id == workspace_id, Change.command == command)
    return session.exec(query.order_by(col(Change.id).desc())).all()


def touched_later(session: Session, changes: Sequence[Change]) -> bool:
    """Whether another command changed one of these rows afterwards."""
    newest, first = max(change.key for change in changes), changes[0]
    for table, row in {(change.table_name, change.row) for change in changes}:
        query = select(Change.id).where(Change.workspace_id == first.workspace_id, col(Change.id) > newest)
        same = (Change.table_name == table, Change.row == row, Change.command != first.command)
        if session.exec(query.where(*same)).first():
            return True
    return False


def forget_command(session: Session, workspace_id: int, command: str) -> None:
    these = (col(Change.workspace_id) == workspace_id, col(Change.command) == command)
    session.exec(delete(Change).where(*these))


def forget_old(session: Session, now: datetime) -> None:
    session.exec(delete(Change).where(col(Change.at) < now - KEPT))
