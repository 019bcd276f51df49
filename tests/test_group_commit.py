"""Works that wait at the same time are kept by one COMMIT; each is a transaction of its own to who asked."""

import asyncio
import sys
import time
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from sqlalchemy import event

from bot import group_commit
from bot.transactions import Transactions
from store import workspaces
from store.db import Busy, Conflict, Session

Work = Callable[[Session], str]


class Kept:
    """A store whose writing thread can be held, so that works wait for it together."""

    def __init__(self, url: str) -> None:
        self.transactions = Transactions(url)
        self.said: list[str] = []
        event.listen(self.transactions.engine, "connect", self._listen)

    @property
    def names(self) -> list[str]:
        """What is on record, as another connection sees it."""
        with Session(self.transactions._reading) as session:
            return sorted(workspace.name for workspace in workspaces.everyone(session))

    @property
    def commits(self) -> int:
        return self.said.count("COMMIT")

    async def at_once(self, *works: Work) -> list[Any]:
        """What each got, in order; they all wait when the first one begins."""
        self.said.clear()
        gate = Event()
        held = asyncio.ensure_future(self.transactions.run(lambda session: gate.wait(10)))
        await asyncio.sleep(0.05)
        waiting = [asyncio.ensure_future(self.transactions.run(work)) for work in works]
        await asyncio.sleep(0)
        gate.set()
        await held
        return await asyncio.gather(*waiting, return_exceptions=True)

    def _listen(self, connection: Any, _: object) -> None:
        connection.set_trace_callback(self.said.append)


@pytest.fixture
async def kept(sqlite: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Kept]:
    monkeypatch.setattr(group_commit, "LONGEST", 5.0)  # on a busy machine as on a quiet one
    store = Kept(sqlite)
    yield store
    store.transactions.close()


def adding(name: str) -> Work:
    return lambda session: workspaces.add(session, name).name


def failing(name: str) -> Work:
    def work(session: Session) -> str:
        workspaces.add(session, name)
        raise LookupError(name)

    return work


async def test_of_two_kept_together_the_one_that_raises_fails_alone(kept: Kept) -> None:
    first, second, third = await kept.at_once(adding("slack/A"), failing("slack/B"), adding("slack/C"))
    assert (first, type(second), third) == ("slack/A", LookupError, "slack/C")
    assert kept.names == ["slack/A", "slack/C"]


async def test_those_who_wait_together_cost_one_commit(kept: Kept) -> None:
    await kept.at_once(*(adding(f"slack/{number}") for number in range(10)))
    assert len(kept.names) == 10 and kept.commits == 1


async def test_nobody_is_told_before_it_is_on_record(kept: Kept) -> None:
    seen: list[list[str]] = []

    async def told(asked: Awaitable[str]) -> None:
        await asked
        seen.append(kept.names)

    def slow(session: Session) -> str:
        time.sleep(0.1)  # long enough to be told too early
        return "slow"

    names = ["slack/A", "slack/B"]
    works = [slow, *map(adding, names), slow]
    await asyncio.gather(*(told(kept.transactions.run(work)) for work in works))
    assert seen[1:] == [names] * 3  # the first of them may be alone


async def test_each_sees_what_those_before_it_wrote(kept: Kept) -> None:
    def look(session: Session) -> str:
        return str(workspaces.named(session, "slack/A") is not None)

    assert await kept.at_once(adding("slack/A"), look) == ["slack/A", "True"]


async def test_a_key_that_is_taken_fails_for_the_second_only(kept: Kept) -> None:
    first, second, third = await kept.at_once(adding("slack/A"), adding("slack/A"), adding("slack/B"))
    assert (first, type(second), third) == ("slack/A", Conflict, "slack/B")
    assert kept.names == ["slack/A", "slack/B"]


async def test_what_sqlite_took_back_is_done_again_one_by_one(kept: Kept) -> None:
    """So it does by itself when the disk is full: everything that was shared is gone."""
    runs = []

    def full_once(session: Session) -> str:
        workspaces.add(session, "slack/B")
        runs.append("")
        if len(runs) == 1:
            session.connection().connection.driver_connection.execute("ROLLBACK")  # type: ignore[union-attr]
        return "second"

    found = await kept.at_once(adding("slack/A"), full_once, adding("slack/C"))
    assert found == ["slack/A", "second", "slack/C"] and len(runs) == 2
    assert kept.names == ["slack/A", "slack/B", "slack/C"]


async def test_a_long_work_does_not_keep_those_before_it_waiting_for_those_behind(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(group_commit, "LONGEST", 0.01)

    def long(session: Session) -> str:
        workspaces.add(session, "slack/long")
        time.sleep(0.05)
        return "long"

    await kept.at_once(long, adding("slack/B"))
    assert kept.commits == 3  # one for the work that held them


async def test_a_store_that_cannot_be_opened_says_so_to_everybody_who_waits(tmp_path: Path) -> None:
    transactions = Transactions(f"sqlite:///{tmp_path}/gone/moments.db")
    asked = [transactions.run(adding(f"slack/{number}")) for number in range(3)]
    assert [type(error) for error in await asyncio.gather(*asked, return_exceptions=True)] == [Busy] * 3
    transactions.close()
    with pytest.raises(RuntimeError):
        await transactions.run(adding("slack/A"))


DIES = """
import asyncio, os, sys
from bot.transactions import Transactions
from store import workspaces

async def tell(asked):
    print("told", await asked, flush=True)

def die(session):
    workspaces.add(session, "slack/B")
    __import__("time").sleep(0.2)
    os._exit(9)

async def main():
    transactions = Transactions(sys.argv[1])
    await tell(transactions.run(lambda session: workspaces.add(session, "slack/before").name))
    gate = asyncio.ensure_future(transactions.run(lambda session: __import__("time").sleep(0.2)))
    await asyncio.sleep(0.1)
    works = [lambda session: workspaces.add(session, "slack/A").name, die]
    await asyncio.gather(gate, *(tell(transactions.run(work)) for work in works))

asyncio.run(main())
"""


async def test_who_dies_before_the_commit_has_told_nobody(kept: Kept) -> None:
    url = str(kept.transactions.engine.url)
    died = await asyncio.create_subprocess_exec(sys.executable, "-c", DIES, url, stdout=PIPE)
    told, _ = await died.communicate()
    assert (died.returncode, told) == (9, b"told slack/before\n")
    assert kept.names == ["slack/before"]
