"""Everything of one workspace, erased in slices: first what would ring or post, children before parents."""

from collections.abc import Iterator

from sqlalchemy import ColumnElement, Select, Table, delete, tuple_
from sqlalchemy import select as rows
from sqlmodel import SQLModel, select

from store.clients import Client, Status
from store.db import Session

FIRST = ("due", "delivery")
LAST = ("job", "workspace")  # the job that erases is one of them


def held(session: Session, workspace_id: int) -> bool:
    """Whether a client on legal hold keeps what this workspace has."""
    query = select(Client.id).where(Client.workspace_id == workspace_id, Client.status == Status.LEGAL_HOLD)
    return session.exec(query).first() is not None


def some(session: Session, workspace_id: int, most: int) -> bool:
    """Erase the next rows, at most so many; False when nothing is left, the workspace itself included."""
    session.flush()
    left = most
    for table in _order():
        if left <= 0:
            return True
        left -= _erase(session, table, workspace_id, left)
    session.expunge_all()
    return False


def _order() -> list[Table]:
    tables = SQLModel.metadata.tables
    edges = {*FIRST, *LAST}
    between = [table for table in reversed(SQLModel.metadata.sorted_tables) if table.name not in edges]
    return [*(tables[name] for name in FIRST), *between, *(tables[name] for name in LAST)]


def _erase(session: Session, table: Table, workspace_id: int, most: int) -> int:
    erased = 0
    for these in _ways(table, workspace_id):
        key = tuple_(*table.primary_key)
        found = rows(*table.primary_key).where(these).limit(most - erased)
        erased += session.connection().execute(delete(table).where(key.in_(found))).rowcount
        if erased >= most:
            break
    return erased


def _ways(table: Table, workspace_id: int) -> Iterator[ColumnElement[bool]]:
    """The rows of this workspace; a table that does not name it hangs on tables that do."""
    if table.name == "workspace":
        yield table.c.id == workspace_id
    elif "workspace_id" in table.c:
        yield table.c.workspace_id == workspace_id
    else:
        for key in table.foreign_keys:
            if "workspace_id" in key.column.table.c:
                yield key.parent.in_(_keys(key.column.table, workspace_id))


def _keys(table: Table, workspace_id: int) -> Select[int]:
    return rows(table.c.id).where(table.c.workspace_id == workspace_id)
