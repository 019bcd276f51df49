"""What keeping the pulse adds to a write: the same insert through the same session, with it and without."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from statistics import median
from typing import Any

from sqlalchemy import event
from sqlmodel import Session

from store import moments, occurrences, touches, upkeep
from store.db import Engine
from store.moments import Kind, Moment
from store.occurrences import Occurrence
from store.touches import Touch
from tests.bench.bar import seconds
from tests.bench.peaks_firms import NOW, TODAY

IN_A_ROW = 10
STEP = 7919  # a prime: one client after the other, all over the store

KEEPING: dict[str, Callable[..., None]] = {
    "before_flush": upkeep._before_flush,
    "after_flush": upkeep._after_flush,
    "before_commit": upkeep._before_commit,
}


@dataclass
class Writing:
    """To a store whose only workspace has this many clients."""

    engine: Engine
    clients: int
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def touch(self) -> None:
        with self._session() as session:
            touches.add(session, Touch(workspace_id=1, client_id=self._client(), by=1, at=NOW, felt=5))
            session.commit()

    def moment(self) -> None:
        """With the day on which it happens."""
        with self._session() as session:
            client = self._client()
            told: dict[str, Any] = {
                "fingerprint": f"{client}|{next(self.numbers)}|written",
                "what": "lease ends",
            }
            days: dict[str, Any] = {"on": TODAY, "added_at": NOW}
            moment = Moment(workspace_id=1, client_id=client, kind=Kind.MILESTONE, **told, **days)
            moments.add(session, moment)
            occurrences.add(session, Occurrence(workspace_id=1, moment_id=moment.key, on=TODAY))
            session.commit()

    def count_again(self) -> None:
        """What nobody heard of is missing in the pulses."""
        with self._session() as session:
            upkeep.rebuild(session, 1)
            session.commit()

    def _client(self) -> int:
        return next(self.numbers) * STEP % self.clients + 1

    def _session(self) -> Session:
        session = Session(self.engine, expire_on_commit=False)
        session.info[upkeep.NOW] = NOW
        return session


@contextmanager
def unkept() -> Iterator[None]:
    """Nobody listens to the sessions."""
    for name, heard in KEEPING.items():
        event.remove(Session, name, heard)
    try:
        yield
    finally:
        for name, heard in KEEPING.items():
            event.listen(Session, name, heard)


def cost(write: Callable[[], None], rounds: int) -> tuple[float, float, float]:
    """Median seconds with the pulse and without, and the median of the ratios of each round."""
    pairs = []
    for _ in range(rounds + 1):  # the first one warms
        kept = median(seconds(write) for _ in range(IN_A_ROW))
        with unkept():
            pairs.append((kept, median(seconds(write) for _ in range(IN_A_ROW))))
    told = pairs[1:]
    ratio = median(one / other for one, other in told)
    return median(one for one, _ in told), median(other for _, other in told), ratio
