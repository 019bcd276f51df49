"""Who asked for what, and how it ended. Never a word of what was said."""

from datetime import datetime

from sqlmodel import Field

from store.db import Session
from store.rows import Owned


class Audit(Owned, table=True):
    at: datetime = Field(index=True)
    who: str
    place: str
    command: str
    outcome: str  # done, refused, failed
    reference: str  # the command's id, as shown to the person when something failed


def record(session: Session, entry: Audit) -> None:
    session.add(entry)
