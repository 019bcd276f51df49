"""What every table with a number shares, and the short way to ask and to fill a table."""

from functools import cache
from typing import Any, ClassVar

from sqlalchemy import Insert, Table, inspect
from sqlalchemy import insert as into
from sqlalchemy.orm import make_transient_to_detached
from sqlmodel import Field, SQLModel

from store.db import Session

# A number is never used twice, also not after its row is gone: buttons, alarms and engines remember numbers.
NEVER_REUSED = {"sqlite_autoincrement": True}

PAST = "past"  # in `session.info`: rows written past the unit of work, which no flush tells of
MADE = "made"  # in `session.info`: whom to tell of a row that was written past the unit of work


class Row(SQLModel):
    __table_args__: ClassVar[Any] = NEVER_REUSED

    id: int | None = Field(default=None, primary_key=True)

    @property
    def key(self) -> int:
        """The id of a saved row."""
        assert self.id is not None
        return self.id


class Owned(Row):
    """A row of one workspace; nothing crosses."""

    workspace_id: int = Field(foreign_key="workspace.id", index=True)


def table(model: type[SQLModel]) -> Table:
    """The table behind a model: what is asked of it at every command need not become an object."""
    found = inspect(model).local_table
    assert isinstance(found, Table)
    return found


def insert(session: Session, row: Row) -> None:
    """As `add` and `flush`, for what every command writes: a unit of work takes eight times as long."""
    session.flush()
    values = {name: getattr(row, name) for name in type(row).model_fields if name != "id"}
    made = session.connection().execute(_into(type(row)), values).inserted_primary_key
    row.id = made[0] if made else None
    make_transient_to_detached(row)
    session.add(row)
    session.info.setdefault(PAST, []).append((type(row), {**values, "id": row.id}))
    if tell := session.info.get(MADE):
        tell(row)


@cache
def _into(model: type[SQLModel]) -> Insert:
    return into(table(model))
