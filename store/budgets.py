"""How often a model was asked on a day, and what it cost: numbers, and nothing of what was asked."""

from dataclasses import dataclass
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
    cost: int = 0  # in millionths of the currency in which the firm is billed


@dataclass(frozen=True)
class Most:
    """What a workspace may use on a day; cost in millionths, None: whatever it comes to."""

    calls: int
    tokens: int
    cost: int | None = None


def take(session: Session, workspace_id: int, on: date, calls: int, tokens: int) -> bool:
    """One call more, if that day has one left."""
    return allow(session, workspace_id, on, Most(calls, tokens))


def allow(session: Session, workspace_id: int, on: date, most: Most) -> bool:
    """The same, where a day may also cost too much."""
    row = _of(session, workspace_id, on)
    dear = most.cost is not None and row.cost >= most.cost
    if row.calls >= most.calls or row.tokens >= most.tokens or dear:
        return False
    row.calls += 1
    session.add(row)
    session.flush()
    return True


def spend(session: Session, workspace_id: int, on: date, tokens: int, cost: int = 0) -> None:
    row = _of(session, workspace_id, on)
    row.tokens += tokens
    row.cost += cost
    session.add(row)
    session.flush()


def used(session: Session, workspace_id: int, on: date) -> ModelUse | None:
    """What was asked and paid on a day; None where nothing was."""
    return session.get(ModelUse, (workspace_id, on))


def forget_old(session: Session, now: datetime) -> None:
    session.exec(delete(ModelUse).where(col(ModelUse.on) < (now - KEPT).date()))


def _of(session: Session, workspace_id: int, on: date) -> ModelUse:
    workspaces.lock(session, workspace_id)  # two at once must not both take the last one
    row = session.get(ModelUse, (workspace_id, on), with_for_update=True)
    return row or ModelUse(workspace_id=workspace_id, on=on)
