"""A job engine without a queue, for the playground, scripts and tests: what waits is read from its rows."""

from collections.abc import Sequence
from datetime import datetime

from bot.clock import Clock
from bot.jobs import Wake, Work
from bot.transactions import Transactions
from store import jobs, turns
from store.db import Session


class InlineJobs:
    """The rows of `job` and `delivery` are the queue, so that a restart finds what was waiting."""

    def run_later(self, session: Session, wake: Wake) -> None:
        """The row is there already."""

    def deliver_later(self, session: Session, wake: Wake) -> None:
        """The row is there already."""


def _waiting(session: Session, now: datetime) -> tuple[Sequence[int], Sequence[int]]:
    """Jobs and posts."""
    return jobs.waiting(session, now), turns.waiting(session, now)


async def finish(transactions: Transactions, work: Work, real: Clock) -> None:
    """Do what is waiting, in order, until nothing is that can be done by now."""
    while True:
        waiting_jobs, waiting_posts = await transactions.read(lambda session: _waiting(session, real()))
        if not waiting_jobs and not waiting_posts:
            return
        for job_id in waiting_jobs:
            await work.run(job_id)
        for delivery_id in waiting_posts:
            await work.deliver(delivery_id)
