"""How fast a platform may be spoken to, and when to try again: pure rules over instants."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

LONGEST_REQUEST = 8.0  # seconds we wait for a platform's answer
LONGEST_WAIT = 300.0  # seconds between two attempts, however many failed
REFUSALS = 5  # a platform that says no so often means it
ATTEMPTS = 12  # for a redraw or a job: about twenty minutes


@dataclass(frozen=True)
class Limit:
    """At most so many in any stretch of so many seconds."""

    count: int
    seconds: float


@dataclass(frozen=True)
class Limits:
    """`quiet`: seconds after which nothing we sent can still be on its way there."""

    place: tuple[Limit, ...] = ()
    workspace: tuple[Limit, ...] = ()
    quiet: float = 0.0


def span(limits: Sequence[Limit]) -> int:
    """How many of the latest turns have to be known."""
    return max((limit.count for limit in limits), default=0)


def turn(limits: Sequence[Limit], turns: Sequence[datetime], now: datetime) -> datetime:
    """The next free turn, after those taken or promised already; the latest of them first."""
    free = [
        turns[limit.count - 1] + timedelta(seconds=limit.seconds)
        for limit in limits
        if len(turns) >= limit.count
    ]
    return max([now, *free])


def backoff(tries: int) -> float:
    """Seconds until the next attempt: 2, 4, 8 … up to the ceiling."""
    return float(min(LONGEST_WAIT, 2 ** min(tries, 16)))
