"""Something that ends: had anew before it does, by one question at a time, and not too often."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Generic, TypeVar

from bot.clock import Clock
from bot.edge import outcome

PAUSE = timedelta(seconds=5)  # after a question that was not answered
PATIENCE = 7.0  # seconds that somebody waits for an answer; Teams waits fifteen
LONG_AGO = datetime.min.replace(tzinfo=UTC)

T = TypeVar("T")


@dataclass(frozen=True)
class Lease(Generic[T]):
    """From `early` on it is asked for beside the work, after `end` nobody uses it any more."""

    value: T
    asked: datetime
    early: datetime
    end: datetime


@dataclass
class Renewal(Generic[T]):
    """`rest`: how long after an answer nothing is asked again, whatever somebody misses in it."""

    fetch: Callable[[], Awaitable[Lease[T]]]
    now: Clock
    rest: timedelta
    failed: bool = False
    _kept: Lease[T] | None = None
    _next: datetime = LONG_AGO
    _asking: "asyncio.Task[None] | None" = field(default=None, repr=False)

    async def get(self, wanted: Callable[[T], bool] = lambda value: True) -> T | None:
        """What holds now, be it wanted or not; None where nothing does."""
        held = self.held
        if held is None or not wanted(held.value):
            await self._ask()
        elif self.now() >= held.early:
            self._begin()
        held = self.held
        return held.value if held else None

    @property
    def held(self) -> Lease[T] | None:
        return self._kept if self._kept and self.now() < self._kept.end else None

    def drop(self) -> None:
        """It is not taken any more, whatever it says of its end."""
        self._kept, self._next = None, LONG_AGO

    async def _ask(self) -> None:
        """However many wait; who goes away, or has waited long enough, does not stop it."""
        if asking := self._begin():
            await asyncio.wait({asking}, timeout=PATIENCE)

    def _begin(self) -> "asyncio.Task[None] | None":
        if self._asking is None and self.now() >= self._next:
            self._asking = asyncio.create_task(self._renew())
        return self._asking

    async def _renew(self) -> None:
        try:
            answer = await outcome(self.fetch())
        finally:
            self._asking = None
        now = self.now()
        self.failed, self._next = isinstance(answer, Exception), now + PAUSE
        if not isinstance(answer, Exception):
            self._kept, self._next = answer, max(self._next, min(now + self.rest, answer.end))
