"""A job engine without a queue, for the playground, scripts and tests: what waits is read from its rows."""

from bot.jobs import Work
from bot.transactions import Transactions
from store import deliveries, jobs
from store.db import Session


class InlineJobs:
    """The rows of `job` and `delivery` are the queue, so that a restart finds what was waiting."""

    def run_later(self, session: Session, job_id: int) -> None:
        """The row is there already."""

    def deliver_later(self, session: Session, delivery_id: int, revision: int, place: str) -> None:
        """The row is there already."""


async def finish(transactions: Transactions, work: Work) -> None:
    """Do what is waiting, in order, until nothing is."""
    while True:
        waiting_jobs = await transactions.run(jobs.waiting)
        waiting_posts = await transactions.run(deliveries.waiting)
        if not waiting_jobs and not waiting_posts:
            return
        for job_id in waiting_jobs:
            await work.run(job_id)
        for delivery_id in waiting_posts:
            await work.deliver(delivery_id)
