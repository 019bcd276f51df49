"""Everything that will happen at a time: one row each, replaced by its key, claimed in order of time."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import BindParameter, bindparam, delete, insert, update
from sqlalchemy import select as rows
from sqlmodel import Field, UniqueConstraint, col

from store.db import Session
from store.rows import NEVER_REUSED, Owned
from store.workspaces import Workspace


class Due(Owned, table=True):
    __table_args__ = (UniqueConstraint("workspace_id", "name"), NEVER_REUSED)

    name: str
    at: datetime = Field(index=True)
    command: str


# Asked every few seconds, and put together once.
RIPE = (
    rows(col(Due.id), col(Due.command), col(Workspace.name))
    .join(Workspace, col(Workspace.id) == col(Due.workspace_id))
    .where(col(Due.at) <= bindparam("now"))
    .order_by(col(Due.at), col(Due.id))
    .limit(bindparam("count"))
)


FIRST = rows(col(Due.at)).order_by(col(Due.at)).limit(1)
FREE = rows(col(Due.id)).where(col(Due.id) == bindparam("key"), col(Due.at) <= bindparam("now"))
TAKEN = delete(Due).where(col(Due.id).in_(FREE.with_for_update(skip_locked=True)))
NAMED = (col(Due.workspace_id) == bindparam("workspace"), col(Due.name) == bindparam("called"))
CALLED, DROPPED = rows(Due).where(*NAMED), delete(Due).where(*NAMED)
WANTED: dict[str, BindParameter[object]] = {"at": bindparam("instant"), "command": bindparam("wanted")}
MOVED = update(Due).where(*NAMED).values(WANTED)
SET = insert(Due).values({"workspace_id": bindparam("workspace"), "name": bindparam("called")} | WANTED)


def put(session: Session, due: Due) -> None:
    """Set the alarm of this name, in place of an earlier one."""
    values = {"workspace": due.workspace_id, "called": due.name, "instant": due.at, "wanted": due.command}
    connection = session.connection()
    if not connection.execute(MOVED, values).rowcount:
        connection.execute(SET, values)


def drop(session: Session, workspace_id: int, name: str) -> None:
    session.connection().execute(DROPPED, {"workspace": workspace_id, "called": name})


def _called(session: Session, workspace_id: int, name: str) -> Due | None:
    return session.scalars(CALLED, {"workspace": workspace_id, "called": name}).first()


class Ripe(NamedTuple):
    key: int
    command: str
    workspace: str  # its name


def ripe(session: Session, now: datetime, limit: int) -> Sequence[Ripe]:
    """What rings by now, of every workspace; the earliest first."""
    return [Ripe(*row) for row in session.execute(RIPE, {"now": now, "count": limit})]


def claim(session: Session, due_id: int, now: datetime) -> bool:
    """Take this row if it is still ripe and no other process has it; it is gone once we commit."""
    taken = session.connection().execute(TAKEN, {"key": due_id, "now": now})
    return taken.rowcount > 0


def postpone(session: Session, due_id: int, until: datetime) -> None:
    """It failed: let it ring again later, not at once and for ever."""
    if row := session.get(Due, due_id):
        row.at = until


def earliest(session: Session) -> datetime | None:
    return session.scalars(FIRST).first()


def at(session: Session, workspace_id: int, name: str) -> datetime | None:
    called = _called(session, workspace_id, name)
    return called.at if called else None
