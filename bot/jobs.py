"""The port to the job engine: what must survive the commit is written before it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from store.db import Session


@dataclass(frozen=True)
class Wake:
    """Call me about a row: `number` tells this call from earlier ones; the least priority goes first."""

    row: int
    number: int
    priority: int
    after: float  # seconds


class Jobs(Protocol):
    """Both only write rows, in the transaction of the given session; they are handed keys, never words.

    An engine calls at least once. Calling too often, too early or twice at once does no harm: rows decide.
    """

    def run_later(self, session: Session, wake: Wake) -> None: ...

    def deliver_later(self, session: Session, wake: Wake) -> None: ...


@dataclass(frozen=True)
class Work:
    """What an engine calls when the time has come. Neither raises what is worth repeating: they ask again."""

    run: Callable[[int], Awaitable[None]]
    deliver: Callable[[int], Awaitable[None]]


class Engine(Jobs, Protocol):
    """Jobs with a life: a worker starts it; a process that only answers does not."""

    async def start(self, work: Work) -> None: ...

    def take_over(self, dead: list[str]) -> None:
        """Do what these workers had begun."""

    async def tidy(self) -> None:
        """Drop what the engine alone remembers of work long done."""

    async def stop(self, patience: float) -> None:
        """Take nothing new, and give what is under way so many seconds to end."""
