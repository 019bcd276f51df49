"""Tell the engine of a row: when it comes, when it has to wait, and when the engine forgot it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.jobs import Jobs, Wake
from store import jobs, turns
from store.db import Session
from store.deliveries import Delivery
from store.jobs import Job

FORGOTTEN_AFTER = timedelta(seconds=30)
AT_ONCE = 100


@dataclass(frozen=True)
class Waker:
    engine: Jobs
    real: Clock  # real time, not the firm's

    def job(self, session: Session, row: Job, after: float = 0.0) -> None:
        self.engine.run_later(session, self._wake(row, after))

    def post(self, session: Session, row: Delivery, after: float = 0.0) -> None:
        self.engine.deliver_later(session, self._wake(row, after))

    def remind(self, session: Session, before: datetime | None = None) -> int:
        """Tell the engine again of what it should have had in hand by then: how many rows."""
        before = before or self.real() - FORGOTTEN_AFTER
        posts, errands = turns.forgotten(session, before, AT_ONCE), jobs.forgotten(session, before, AT_ONCE)
        for post in posts:
            self.post(session, post)
        for errand in errands:
            self.job(session, errand)
        return len(posts) + len(errands)

    def _wake(self, row: Job | Delivery, after: float) -> Wake:
        now: datetime = self.real()
        row.wakes += 1
        row.woken_at = now + timedelta(seconds=after)
        return Wake(row.key, row.wakes, row.priority, after)
