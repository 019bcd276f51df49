"""Write down what a command changes while it changes it, and put it back."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import event, insert, inspect
from sqlmodel import SQLModel

from store.changes import Change
from store.db import Session
from store.rows import MADE, table

# What platforms tell us, counters that others read, what was announced: never put back.
NOT_OURS = frozenset(
    "audience outsiders account active learned_at doubts names_version listening listening_by".split()
) | {"member_figures"}
WATCHED = frozenset(
    "workspace member team cover channel client wall contact moment occurrence pit peak".split()
) | frozenset("fact draft touch".split())

WATCHING = "watching"  # in `session.info`: who writes down what it changes
WRITTEN = insert(table(Change))


@dataclass
class Witness:
    """Adds a change row for each watched row that its session inserts, changes or deletes."""

    session: Session
    workspace_id: int
    member_id: int | None
    command: str
    now: datetime
    _fresh: list[SQLModel] = field(default_factory=list)

    def watch(self) -> None:
        self.session.info[WATCHING] = self
        self.session.info[MADE] = self.made

    def before_flush(self) -> None:
        gone = [(row, _before(row, whole=True)) for row in self.session.deleted if _table(row) in WATCHED]
        dirty = [(row, _before(row, whole=False)) for row in self.session.dirty if _table(row) in WATCHED]
        self._note([*gone, *((row, before) for row, before in dirty if before)])
        self._fresh.extend(row for row in self.session.new if _table(row) in WATCHED)

    def after_flush(self) -> None:
        """Only now do new rows have their keys."""
        self._note([(row, None) for row in self._fresh])
        self._fresh.clear()

    def made(self, row: SQLModel) -> None:
        if _table(row) in WATCHED:
            self._note([(row, None)])

    def _note(self, rows: Sequence[tuple[SQLModel, dict[str, Any] | None]]) -> None:
        if rows:
            self.session.connection().execute(WRITTEN, [self._change(*row) for row in rows])

    def _change(self, row: SQLModel, before: dict[str, Any] | None) -> dict[str, Any]:
        return {
            "workspace_id": self.workspace_id,
            "member_id": self.member_id,
            "command": self.command,
            "table_name": _table(row),
            "row": _key(row),
            "before": before,
            "at": self.now,
        }


@event.listens_for(Session, "before_flush")
def _before_flush(session: Session, *_: object) -> None:
    """Told of every session: to listen to each anew takes longer than to write the row."""
    if witness := session.info.get(WATCHING):
        witness.before_flush()


@event.listens_for(Session, "after_flush_postexec")
def _after_flush(session: Session, _: object) -> None:
    if witness := session.info.get(WATCHING):
        witness.after_flush()


def take_back(session: Session, changes: Sequence[Change]) -> None:
    """Restore the rows as they were; the changes come newest first."""
    for change in changes:
        shape = _shape(change.table_name)
        row = session.get(shape, tuple(int(part) for part in change.row.split(",")))
        if change.before is not None:
            _restore(session, shape, row, change.before)
        elif row is not None:
            session.delete(row)
        session.flush()


def _restore(session: Session, shape: type[SQLModel], row: SQLModel | None, before: dict[str, Any]) -> None:
    values = {name: _revive(shape, name, value) for name, value in before.items()}
    if row is None:
        session.add(shape(**values))
        return
    for name, value in values.items():
        setattr(row, name, value)


def _revive(shape: type[SQLModel], name: str, value: Any) -> Any:
    """Days and hours come back from JSON as words."""
    adapter: TypeAdapter[Any] = TypeAdapter(shape.model_fields[name].annotation or object)
    return adapter.validate_python(value)


def _before(row: SQLModel, *, whole: bool) -> dict[str, Any]:
    """The columns that change, as they were; all of them for a row that goes."""
    attributes = inspect(row).attrs
    past = {name: attributes[name].history.deleted for name in inspect(type(row)).columns.keys()}
    kept = [name for name, was in past.items() if whole or (was and name not in NOT_OURS)]
    return {name: _plain(past[name][0] if past[name] else getattr(row, name)) for name in kept}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime | time) else value


def _table(row: object) -> str:
    return str(getattr(row, "__tablename__", ""))


def _shape(table: str) -> type[SQLModel]:
    registry = SQLModel._sa_registry.mappers
    return next(mapper.class_ for mapper in registry if mapper.class_.__tablename__ == table)


def _key(row: SQLModel) -> str:
    return ",".join(str(part) for part in inspect(row).identity or ())
