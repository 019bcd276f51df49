"""How often a model was asked on a day, and what it cost: numbers, and nothing of what was asked."""

from datetime import date, datetime, timedelta

from sqlmodel import Field, SQLModel, col, delete

from store import workspaces
from store.db import Session

KEPT = timedelta(days=30)


class ModelUse(SQLModel, table=True):
    """One row for a workspace and a day; a call is counted before it is made."""

    __tablename__ = "model_use"

    workspace_id: int = Field(foreign_key="workspace.id", primary_key=True)
    on: date = Field(primary_key=True)
    calls: int = 0
    tokens: int = 0


def take(session: Session, workspace_id: int, on: date, calls: int, tokens: int) -> bool:
    """One call more, if that day has one left."""
    row = _of(session, workspace_id, on)
    if row.calls >= calls or row.tokens >= tokens:
        return False
    row.calls += 1
    session.add(row)
    session.flush()
    return True


def spend(session: Session, workspace_id: int, on: date, tokens: int) -> None:
    row = _of(session, workspace_id, on)
    row.tokens += tokens
    session.add(row)
    session.flush()


def forget_old(session: Session, now: datetime) -> None:
    session.exec(delete(ModelUse).where(col(ModelUse.on) < (now - KEPT).date()))


def _of(session: Session, workspace_id: int, on: date) -> ModelUse:
    workspaces.lock(session, workspace_id)  # two at once must not both take the last one
    row = session.get(ModelUse, (workspace_id, on), with_for_update=True)
    return row or ModelUse(workspace_id=workspace_id, on=on)
