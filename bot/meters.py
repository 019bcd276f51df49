"""What is counted while the bot runs, for /metrics: numbers only, never a name or a word."""

from dataclasses import dataclass
from datetime import datetime

from prometheus_client import CollectorRegistry, Counter, Gauge, generate_latest

from store import deliveries, due, jobs
from store.db import Session


@dataclass(frozen=True)
class Meters:
    registry: CollectorRegistry
    posts: Counter
    jobs: Counter
    waiting: Gauge
    oldest: Gauge
    lag: Gauge

    def measure(self, session: Session, now: datetime) -> bytes:
        """Ask the rows how much waits, and say all in Prometheus' own text format."""
        waits = deliveries.depth(session)
        for state in deliveries.OPEN:
            self.waiting.labels(f"post {state}").set(waits.get(state, 0))
        self.waiting.labels("job").set(jobs.depth(session))
        self.oldest.set(_age(deliveries.oldest_queued(session), now))
        self.lag.set(_age(due.earliest(session), now))
        return generate_latest(self.registry)


def meters() -> Meters:
    registry = CollectorRegistry()
    return Meters(
        registry,
        Counter("moments_posts", "Attempts at posts, by result.", ["result"], registry=registry),
        Counter("moments_jobs", "Jobs run, by result.", ["result"], registry=registry),
        Gauge("moments_waiting", "Posts and jobs not yet settled.", ["what"], registry=registry),
        Gauge("moments_oldest_post_seconds", "Age of the oldest post that waits.", registry=registry),
        Gauge("moments_tick_lag_seconds", "How late the most overdue alarm is.", registry=registry),
    )


def _age(at: datetime | None, now: datetime) -> float:
    return max(0.0, (now - at).total_seconds()) if at else 0.0
