"""The real bot on a file of its own, driven by script lines; here alone the sim touches it."""

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from bot import app
from bot.playground.chat import Chat
from bot.playground.lines import Senseless, read_line
from bot.playground.script import Script
from bot.playground.stage import Stage, StageClock
from bot.transactions import Transactions
from prompts.offline import Composer

Json = dict[str, Any]
T = TypeVar("T")


class Unplayable(Exception):
    """A line of ours makes no sense: the story is wrong, not the bot."""


class AtOnce(Transactions):
    """Nobody else is there: what is written or read need not go to another thread and back."""

    async def run(self, work: Callable[[Any], T]) -> T:
        return self._attempt(work)

    async def read(self, work: Callable[[Any], T]) -> T:
        return self._look(work)

    def take_over(self, before: Transactions) -> None:
        """Its engines, which know in which words the database is asked: a restart need not find them anew."""
        self.engine, self._reading = before.engine, before._reading


class Alone(Stage):
    def start(self) -> None:
        before = getattr(self, "transactions", None)
        super().start()
        self.transactions.__class__ = AtOnce
        if before and isinstance(self.transactions, AtOnce):
            self.transactions.take_over(before)


class Play:
    """One performance; `lines` is the script that would perform it again."""

    def __init__(self, template: Path, folder: Path) -> None:
        shutil.copy(template, folder / "year.db")
        self.lines: list[Json] = []
        self.heard: list[Json] = []
        self.stage = Alone(f"sqlite:///{folder}/year.db", StageClock(), Chat(), Composer())
        self._script = Script(self.stage, self.heard.append)

    @property
    def now(self) -> datetime:
        return self.stage.clock.time

    async def line(self, **values: Any) -> list[Json]:
        """What came out of it."""
        before = len(self.heard)
        self.lines.append(values)
        self._script.number += 1
        try:
            await self._script.perform(read_line(json.dumps(values), self._script.number))
        except Senseless as senseless:
            raise Unplayable(f"{senseless}: {values}") from None
        return self.heard[before:]

    async def at(self, when: datetime) -> list[Json]:
        return await self.line(at=when.astimezone(UTC).isoformat())


def template(folder: Path) -> Path:
    """A migrated, empty file to be copied: migrating takes longer than a week of the firm."""
    path = folder / "empty.db"
    app.migrate(f"sqlite:///{path}")
    return path
