"""A firm of its own in a store that others share, and who writes there, one thing at a time."""

import uuid
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

from sqlmodel import Session, SQLModel, col, select

from store.db import Engine
from store.members import Member
from store.peaks import Peak
from store.pits import Pit
from store.workspaces import Workspace

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)

R = TypeVar("R", bound=SQLModel)


@dataclass(frozen=True)
class Step:
    """What is done, to which of the rows there are, with which of the values there are, on which day."""

    what: str
    which: int
    value: int
    days: int

    @property
    def day(self) -> date:
        return TODAY + timedelta(days=self.days)

    @property
    def at(self) -> datetime:
        """Near both midnights, where a rounded instant would be the next day."""
        last = timedelta(days=1) - timedelta(microseconds=1 + self.value % 3)
        return datetime(self.day.year, self.day.month, self.day.day, tzinfo=UTC) + last * (self.value % 2)

    def one(self, of: tuple[Any, ...]) -> Any:
        return of[self.value % len(of)]


@dataclass
class Firm:
    """A workspace and its two members."""

    engine: Engine
    workspace: int
    members: list[int]


@dataclass(frozen=True)
class Pen:
    session: Session
    firm: Firm

    def all(self, model: type[R]) -> list[R]:
        query = select(model).where(col(model.workspace_id) == self.firm.workspace)  # type: ignore[attr-defined]
        key = "moment_id" if model in (Pit, Peak) else "id"
        return list(self.session.exec(query.order_by(getattr(model, key))).all())

    def one(self, model: type[R], step: Step) -> R | None:
        found = self.all(model)
        return found[step.which % len(found)] if found else None

    def owned(self) -> dict[str, Any]:
        return {"workspace_id": self.firm.workspace}


def open_firm(engine: Engine) -> Firm:
    with Session(engine) as session:
        workspace = Workspace(name=f"slack/{uuid.uuid4().hex}")
        session.add(workspace)
        session.flush()
        rows = [Member(workspace_id=workspace.key, person=name, name=name) for name in ("dana", "cole")]
        session.add_all(rows)
        session.commit()
        return Firm(engine, workspace.key, [row.key for row in rows])
