"""What every table with a number shares."""

from typing import Any, ClassVar

from sqlmodel import Field, SQLModel

# A number is never used twice, also not after its row is gone: buttons, alarms and engines remember numbers.
NEVER_REUSED = {"sqlite_autoincrement": True}


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
