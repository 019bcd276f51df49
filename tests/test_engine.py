"""The port to the job engine, kept by both its implementations on both databases."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from sqlmodel import update

from bot import clock
from bot.durable import ERRANDS, DurableJobs, migrate
from bot.jobs import Engine, Work
from bot.outbox import Outbox
from bot.transactions import Transactions
from bot.waking import Waker
from store import jobs, workspaces
from store.db import Session
from store.jobs import Job
from tests.postoffice import opened

KINDS = ("dbos", "outbox")


@dataclass
class Doer:
    """Does jobs by noting them; the first ones never end, if so asked."""

    transactions: Transactions
    called: list[int] = field(default_factory=list)
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def run(self, job_id: int) -> None:
        await self.transactions.run(lambda session: jobs.done(session, job_id))
        async with self._news:
            self.called.append(job_id)
            self._news.notify_all()

    async def until(self, number: int) -> None:
        async with self._news, asyncio.timeout(20):
            await self._news.wait_for(lambda: len(self.called) >= number)


@dataclass
class Bench:
    url: str
    kind: str
    transactions: Transactions

    def engine(self, process: str = "w1") -> Engine:
        if self.kind == "dbos":
            return DurableJobs(self.url, process)
        return Outbox(process, self.transactions, clock.now)

    @asynccontextmanager
    async def started(self, engine: Engine) -> AsyncIterator[Doer]:
        doer = Doer(self.transactions)
        await engine.start(Work(doer.run, doer.run))
        try:
            yield doer
        finally:
            await engine.stop(0)

    async def leave(
        self, engine: Engine, count: int, after: float = 0.0, priority: int | None = None
    ) -> None:
        await self.transactions.run(lambda session: _leave(session, engine, count, after, priority))


def _leave(session: Session, engine: Engine, count: int, after: float, priority: int | None) -> None:
    workspace = workspaces.named(session, "fake/T1") or workspaces.add(session, "fake/T1")
    for _ in range(count):
        row = jobs.add(session, Job(workspace_id=workspace.key, errand="", at=clock.now()))
        row.priority = priority or row.priority
        row.turn_at = clock.now() + timedelta(seconds=after)
        Waker(engine, clock.now).job(session, row, after)


@pytest.fixture(params=KINDS)
def bench(request: pytest.FixtureRequest, either: str) -> Iterator[Bench]:
    migrate(either)
    transactions = Transactions(either)
    yield Bench(either, request.param, transactions)
    transactions.close()


async def test_what_was_committed_is_done_and_what_was_rolled_back_is_not(bench: Bench) -> None:
    engine = bench.engine()

    def fail(session: Session) -> None:
        _leave(session, engine, 1, 0.0, None)
        raise LookupError

    with suppress(LookupError):
        await bench.transactions.run(fail)
    async with bench.started(engine) as doer:
        await bench.leave(engine, 2)
        await doer.until(2)
    assert len(set(doer.called)) == 2
    assert await bench.transactions.read(jobs.depth) == 0


async def test_what_was_left_while_nobody_worked_is_done_at_the_start(bench: Bench) -> None:
    engine = bench.engine()
    await bench.leave(engine, 3)
    async with bench.started(engine) as doer:
        await doer.until(3)
    assert sorted(doer.called) == [1, 2, 3]


async def test_nobody_is_called_before_the_time(bench: Bench) -> None:
    engine = bench.engine()
    async with bench.started(engine) as doer:
        began = time.monotonic()
        await bench.leave(engine, 1, after=1.0)
        await doer.until(1)
        assert time.monotonic() - began >= 0.95


async def test_the_least_priority_goes_first(bench: Bench) -> None:
    engine = bench.engine()
    await bench.leave(engine, 30, priority=100)
    await bench.leave(engine, 3, priority=1)
    async with bench.started(engine) as doer:
        await doer.until(33)
    assert {31, 32, 33} < set(doer.called[:ERRANDS])


async def test_what_a_dead_worker_had_begun_is_done_by_another(bench: Bench) -> None:
    engine = bench.engine("heir")
    await bench.leave(engine, 1)
    await bench.transactions.run(lambda session: _die(session, bench.kind))
    async with bench.started(engine) as doer:
        await asyncio.sleep(0.5)
        assert doer.called == [] or bench.kind == "outbox"  # which needs no telling
        engine.take_over(["dead"])
        await doer.until(1)


def _die(session: Session, kind: str) -> None:
    """As if a worker had been killed in the middle of it."""
    session.exec(update(Job).values(process="dead"))
    if kind == "dbos":
        schema = "" if session.get_bind().dialect.name == "sqlite" else "dbos."
        session.connection().exec_driver_sql(
            f"update {schema}workflow_status set status = 'PENDING', executor_id = 'dead'"
        )


async def test_what_the_engine_has_forgotten_it_is_reminded_of(bench: Bench) -> None:
    """So after an import by the command line, or when a release leaves old work behind."""
    engine = bench.engine()

    def unknown(session: Session) -> None:
        workspace = workspaces.add(session, "fake/T1")
        jobs.add(session, Job(workspace_id=workspace.key, errand="", at=clock.now()))

    await bench.transactions.run(unknown)
    await bench.transactions.run(Waker(engine, clock.now).remind)
    async with bench.started(engine) as doer:
        await doer.until(1)
    assert doer.called == [1]


async def test_old_work_is_forgotten_by_the_engine(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = bench.engine()
    async with bench.started(engine) as doer:
        await bench.leave(engine, 3)
        await doer.until(3)
        await asyncio.sleep(0.5)  # until it has noted that they ended
        monkeypatch.setattr("bot.durable.KEPT", timedelta(seconds=-60))
        await engine.tidy()
    left = "select count(*) from {} where status = 'SUCCESS'"
    table = "workflow_status" if bench.url.startswith("sqlite") else "dbos.workflow_status"
    with Session(bench.transactions.engine) as session:
        assert session.connection().exec_driver_sql(left.format(table)).scalar() == 0


@pytest.mark.timeout(120)
async def test_five_posts_of_one_firm_do_not_wait_for_five_thousand_of_another(either: str) -> None:
    migrate(either)
    engine = DurableJobs(either, "w1")
    with opened(either, engine=engine, real=clock.now, firm=clock.now) as office:
        for room in range(250):
            await office.post(*(f"{room}:{number}" for number in range(20)), room=f"C{room}")
        sent = asyncio.Event()

        async def in_the_air() -> None:
            await asyncio.sleep(0.05)
            if sum(place.startswith("fake/T2/") for place, _ in office.platform.taken) == 5:
                sent.set()

        office.platform.meanwhile = in_the_air
        await engine.start(office.worker())
        try:
            await asyncio.sleep(1)
            async with asyncio.timeout(10):
                for room in range(5):
                    await office.post(f"{room}", room=f"C{room}", team="T2")
                await sent.wait()
        finally:
            await engine.stop(5)
        [(left,)] = office.rows("select count(*) from delivery where state = 'queued'")
        assert left > 1000, "they were not the last to leave"
