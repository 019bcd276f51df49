"""Who asked for what, and how it ended. Never a word of what was said."""

from datetime import datetime

from sqlalchemy import insert
from sqlmodel import Field

from store.db import Session
from store.rows import Owned, table


class Audit(Owned, table=True):
    at: datetime = Field(index=True)
    who: str
    place: str
    command: str
    outcome: str  # done, refused, failed
    reference: str  # the command's id, as shown to the person when something failed


LINE = insert(table(Audit))


def record(session: Session, workspace_id: int, at: datetime, **said: str) -> None:
    """A line with `who`, `place`, `command`, `outcome` and `reference`."""
    session.connection().execute(LINE, {"workspace_id": workspace_id, "at": at, **said})
