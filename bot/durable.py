"""The job engine of the running bot: DBOS, whose rows live in our own database."""

import logging
from datetime import datetime

from dbos import DBOS, DBOSClient

from bot.clock import Clock
from bot.jobs import TryAgain, Work
from bot.transactions import Transactions
from store import beats, db
from store.db import Session

VERSION = "1"  # work in progress is only picked up by the same version: change it to leave old work behind
TRIES = 12
LONGEST_WAIT = 300.0
PACE = 1.05  # Slack takes about one message a second in one channel

log = logging.getLogger(__name__)


class DurableJobs:
    def __init__(self, url: str, process: str, transactions: Transactions, now: Clock) -> None:
        # An engine of its own: it begins transactions in its own way. WAL is a property of the file.
        self._url = db.with_driver(url)
        self._process = process
        self._transactions = transactions
        self._now = now
        self._client: DBOSClient

    def run_later(self, session: Session, job_id: int) -> None:
        options = {"workflow_name": "run", "queue_name": "jobs", "app_version": VERSION}
        options |= {"workflow_id": f"job:{job_id}"}
        self._client.enqueue_in_transaction(session, options, job_id)  # type: ignore[arg-type]

    def deliver_later(self, session: Session, delivery_id: int, revision: int, place: str) -> None:
        options = {"workflow_name": "deliver", "queue_name": "posts", "app_version": VERSION}
        options |= {"workflow_id": f"post:{delivery_id}:{revision}", "queue_partition_key": place}
        self._client.enqueue_in_transaction(session, options, delivery_id)  # type: ignore[arg-type]

    async def start(self, work: Work, *, works: bool = True) -> None:
        """`works`: whether this process does jobs, or only leaves them."""
        self._client = DBOSClient(system_database_url=self._url, lazy=True)
        DBOS(
            config={
                "name": "moments",
                "system_database_url": self._url,
                "executor_id": self._process,
                "application_version": VERSION,
                "log_level": "WARNING",
            }
        )
        _register(work)
        DBOS.launch()  # on the running loop, so jobs share it with the rest of the bot
        if works:
            await DBOS.register_queue_async("jobs", worker_concurrency=8, polling_interval_sec=0.25)
            await DBOS.register_queue_async(
                "posts", partition_concurrency=1, worker_concurrency=40, polling_interval_sec=0.25
            )

    async def beat(self) -> None:
        """Say that we live, and take over from processes that do not."""
        now = self._now()
        if dead := await self._transactions.run(lambda session: self._beat(session, now)):
            DBOS._recover_pending_workflows(dead)  # private, so dbos is pinned and a test covers it

    def _beat(self, session: Session, now: datetime) -> list[str]:
        return list(beats.beat(session, self._process, now))

    def stop(self) -> None:
        DBOS.destroy(destroy_registry=True)
        self._client.destroy()


def _register(work: Work) -> None:
    """Workflows call one step until it succeeds; what a step did is remembered across a crash."""

    @DBOS.step(name="run_once", retries_allowed=True, max_attempts=5, interval_seconds=2)
    async def run_once(job_id: int) -> None:
        await work.run(job_id)

    @DBOS.step(name="deliver_once", retries_allowed=True, max_attempts=5, interval_seconds=2)
    async def deliver_once(delivery_id: int) -> float:
        """0 when the post is settled, else how many seconds to wait."""
        try:
            await work.deliver(delivery_id)
            return 0.0
        except TryAgain as wait:
            return wait.seconds

    @DBOS.workflow(name="run", max_recovery_attempts=50)
    async def run(job_id: int) -> None:
        await run_once(job_id)

    @DBOS.workflow(name="deliver", max_recovery_attempts=50)
    async def deliver(delivery_id: int) -> None:
        for _ in range(TRIES):
            wait = await deliver_once(delivery_id)
            if not wait:
                await DBOS.sleep_async(PACE)
                return
            await DBOS.sleep_async(min(wait, LONGEST_WAIT))
        raise RuntimeError(f"gave up on post {delivery_id}")
