"""Where drawn stories are performed, one after the other: the real bot, on a database emptied in between."""

import asyncio
import re
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bot import clock
from bot.heartbeat import alone
from bot.meters import meters
from bot.playground.chat import Chat
from bot.playground.script import Script
from bot.playground.stage import Stage, StageClock
from bot.transactions import Transactions
from bot.worker import work
from prompts.offline import Composer
from tests.conftest import MORNING, Play
from tests.fakes import FakeWriter
from tests.properties.stories import Step

Json = dict[str, Any]
TYPED = {"until": "Friday", "who": "cole", "text": "it went well", "when": "4 December", "rating": "6"}
TYPED |= {"kind": "milestone", "cause": "service", "profession": "law"}
OWNERS = """select m.what, p.name from moment m join client c on c.id = m.client_id
    left join member p on p.id = coalesce(m.owner_id, c.owner_id, m.author_id)"""


@dataclass
class Kept(Stage):
    """It comes up on a database that is open already: its statements are put together once."""

    kept: Transactions

    def start(self) -> None:
        super().start()
        self.transactions.close()
        self.transactions = self.kept
        self.dispatcher = replace(self.dispatcher, transactions=self.kept)
        heartbeat = alone("playground", clock.now)
        self.work = work(self.dispatcher, self.writer, {"playground": self.chat}, heartbeat, meters())


@dataclass(frozen=True)
class Heard:
    """What came out, after which step, and who owned each moment before and after it."""

    step: int
    line: Json
    owners: Sequence[Mapping[str, str]]

    @property
    def words(self) -> str:
        told = {
            name: self.line[name] for name in ("title", "text", "items", "form", "file") if name in self.line
        }
        return str(told).casefold()


@dataclass(frozen=True)
class Theatre:
    migrated: Path
    file: Path
    kept: Transactions

    def play(self, steps: Sequence[Step | None]) -> list[Heard]:
        """All that came out. A step that is None is left out, and keeps its number."""
        with closing(sqlite3.connect(self.migrated)) as empty, closing(sqlite3.connect(self.file)) as ours:
            empty.backup(ours)
        return asyncio.run(self._performed(steps))

    async def _performed(self, steps: Sequence[Step | None]) -> list[Heard]:
        heard: list[Heard] = []
        play, owners = await self._opened(), dict[str, str]()
        for number, step in enumerate(steps):
            if step is not None:
                lines = await _done(play, step)
                before, owners = owners, _owners(play)
                heard += [Heard(number, line, (before, owners)) for line in lines]
        assert not play.stage.errors, "the bot made an error of its own"
        return heard

    async def _opened(self) -> Play:
        out: list[Json] = []
        writer = FakeWriter(Composer(), self.kept.engine)
        stage = Kept(f"sqlite:///{self.file}", StageClock(), Chat(), writer, self.kept)
        play = Play(Script(stage, out.append), out, writer)
        await play.at(MORNING)
        return play


async def _done(play: Play, step: Step) -> list[Json]:
    line = step.line or _pressed(play, step)
    if not line:
        return []
    lines = await play.line(**line)
    forms = [shown for shown in lines if shown["kind"] == "form" and shown["to"] == f"@{line.get('who')}"]
    if forms:
        fields = forms[-1]["form"]["fields"]
        typed = {f["name"]: TYPED[f["name"]] for f in fields if f["name"] in TYPED and not f["value"]}
        lines += await play.line(who=line["who"], submit=typed)
    return lines


def _pressed(play: Play, step: Step) -> Json:
    """One of the buttons on what this person was last shown."""
    mine = [line for line in play.out if line["to"] == f"@{step.who}" and line.get("buttons")]
    if not mine:
        return {}
    labels = mine[-1]["buttons"]
    return {"who": step.who, "press": labels[step.pick % len(labels)]}


def _owners(play: Play) -> dict[str, str]:
    return {word: name for what, name in play.rows(OWNERS) for word in re.findall(r"[a-z]+", what) if name}
