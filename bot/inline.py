"""A job engine without a queue, for the playground, scripts and tests: what waits is read from its rows."""

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


async def finish(transactions: Transactions, work: Work, real: Clock) -> None:
    """Do what is waiting, in order, until nothing is that can be done by now."""
    while True:
        waiting_jobs = await transactions.run(lambda session: jobs.waiting(session, real()))
        waiting_posts = await transactions.run(lambda session: turns.waiting(session, real()))
        if not waiting_jobs and not waiting_posts:
            return
        for job_id in waiting_jobs:
            await work.run(job_id)
        for delivery_id in waiting_posts:
            await work.deliver(delivery_id)
