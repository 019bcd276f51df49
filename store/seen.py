"""Events already handled: platforms send the same one again. Kept for two days."""

from datetime import datetime, timedelta

from sqlmodel import Field, SQLModel, col, delete

from store.db import Session

KEPT = timedelta(days=2)


class Seen(SQLModel, table=True):
    workspace_id: int = Field(foreign_key="workspace.id", primary_key=True)
    event: str = Field(primary_key=True)
    at: datetime = Field(index=True)


def first_time(session: Session, workspace_id: int, event: str, now: datetime) -> bool:
    if session.get(Seen, (workspace_id, event)):
        return False
    session.add(Seen(workspace_id=workspace_id, event=event, at=now))
    session.flush()
    return True


def forget_old(session: Session, now: datetime) -> None:
    session.exec(delete(Seen).where(col(Seen.at) < now - KEPT))
