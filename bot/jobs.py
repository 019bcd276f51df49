"""The port to the job engine: what must survive the commit is written before it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from store.db import Session


class Jobs(Protocol):
    """Both only write rows, in the transaction of the given session; they are handed keys, never words."""

    def run_later(self, session: Session, job_id: int) -> None: ...

    def deliver_later(self, session: Session, delivery_id: int, revision: int, place: str) -> None: ...


@dataclass(frozen=True)
class Work:
    """What an engine calls when the time has come."""

    run: Callable[[int], Awaitable[None]]
    deliver: Callable[[int], Awaitable[None]]


class TryAgain(Exception):
    """The platform asked us to wait; nothing was sent."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"in {seconds} s")
        self.seconds = seconds
