"""The job engine of the running bot: DBOS, whose rows live in our own database."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from dbos import DBOS, DBOSClient, EnqueueOptions

from bot import clock
from bot.jobs import Wake, Work
from store import db
from store.db import Session

VERSION = "1"  # work in progress is only picked up by the same version: change it to leave old work behind
POSTS, ERRANDS = 64, 8  # at once, in one worker
POLLING = 0.1  # seconds
KEPT = timedelta(days=1)  # what the engine remembers of work that is done
AT_ONCE = 500


class DurableJobs:
    """A workflow is no more than a call: what was done and what is left stands in our own rows."""

    def __init__(self, url: str, process: str, version: str = VERSION) -> None:
        # An engine of its own: it begins transactions in its own way. WAL is a property of the file.
        self._url = db.with_driver(url)
        self._process = process
        self._version = version
        self._client = DBOSClient(system_database_url=self._url, lazy=True)

    def run_later(self, session: Session, wake: Wake) -> None:
        self._enqueue(session, "run", "jobs", f"job:{wake.row}:{wake.number}", wake)

    def deliver_later(self, session: Session, wake: Wake) -> None:
        self._enqueue(session, "deliver", "posts", f"post:{wake.row}:{wake.number}", wake)

    async def start(self, work: Work) -> None:
        DBOS(
            config={
                "name": "moments",
                "system_database_url": self._url,
                "executor_id": self._process,
                "application_version": self._version,
                "log_level": "WARNING",
            }
        )
        _register(work)
        DBOS.launch()  # on the running loop, so jobs share it with the rest of the bot
        for name, limit in (("jobs", ERRANDS), ("posts", POSTS)):
            await DBOS.register_queue_async(name, worker_concurrency=limit, polling_interval_sec=POLLING)

    def take_over(self, dead: list[str]) -> None:
        DBOS._recover_pending_workflows(dead)  # private, so dbos is pinned and a test covers it

    async def tidy(self) -> None:
        """Delete what ended some time ago; our own rows know all that matters."""
        before = (clock.now() - KEPT).isoformat()
        while True:
            ended = await DBOS.list_workflows_async(
                completed_before=before, limit=AT_ONCE, load_input=False, load_output=False
            )
            await DBOS.delete_workflows_async([one.workflow_id for one in ended])
            if len(ended) < AT_ONCE:
                return

    async def stop(self, patience: float) -> None:
        await asyncio.to_thread(self._end, int(patience))  # one call: the engine ends the loop's threads
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor())  # for last words

    def _end(self, patience: int) -> None:
        DBOS.destroy(destroy_registry=True, workflow_completion_timeout_sec=patience)
        self._client.destroy()

    def _enqueue(self, session: Session, workflow: str, queue: str, name: str, wake: Wake) -> None:
        options: EnqueueOptions = {"workflow_name": workflow, "queue_name": queue, "workflow_id": name}
        options |= {"app_version": self._version, "priority": wake.priority}
        if wake.after > 0:
            options["delay_seconds"] = wake.after
        self._client.enqueue_in_transaction(session, options, wake.row)


def migrate(url: str) -> None:
    """Bring the engine's own tables up to date, before any process needs them."""
    DBOS.migrate(db.with_driver(url))


def _register(work: Work) -> None:
    @DBOS.workflow(name="run", max_recovery_attempts=50)
    async def run(job_id: int) -> None:
        await work.run(job_id)

    @DBOS.workflow(name="deliver", max_recovery_attempts=50)
    async def deliver(delivery_id: int) -> None:
        await work.deliver(delivery_id)
