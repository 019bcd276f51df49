"""What every table with a number shares."""

from sqlmodel import Field, SQLModel


class Row(SQLModel):
    id: int | None = Field(default=None, primary_key=True)

    @property
    def key(self) -> int:
        """The id of a saved row."""
        assert self.id is not None
        return self.id


class Owned(Row):
    """A row of one workspace; nothing crosses."""

    workspace_id: int = Field(foreign_key="workspace.id", index=True)
