"""A job engine of our own over the rows of `job` and `delivery`: the way out, should DBOS have to go.

It asks the rows what is ready and does it; nothing else is written down, so there is nothing to tidy.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import datetime

from bot.clock import Clock
from bot.jobs import Wake, Work
from bot.transactions import Transactions
from store import beats, jobs, turns
from store.db import Busy, Session

POSTS, ERRANDS = 64, 8  # at once
PAUSE = 0.25  # seconds between two looks

log = logging.getLogger(__name__)

Ready = Callable[[Session, datetime, Sequence[str], int], Sequence[int]]
Do = Callable[[int], Awaitable[None]]


class Outbox:
    def __init__(self, process: str, transactions: Transactions, real: Clock) -> None:
        self._process = process
        self._transactions = transactions
        self._real = real
        self._loops: list[asyncio.Task[None]] = []
        self._doing: set[asyncio.Task[None]] = set()

    def run_later(self, session: Session, wake: Wake) -> None:
        """The row is there already, and says when."""

    def deliver_later(self, session: Session, wake: Wake) -> None:
        """The row is there already, and says when."""

    async def start(self, work: Work) -> None:
        looks = ((jobs.ready, work.run, ERRANDS), (turns.ready, work.deliver, POSTS))
        self._loops = [asyncio.create_task(self._look(*look)) for look in looks]

    def take_over(self, dead: list[str]) -> None:
        """Rows in the hand of the dead are ready as they are."""

    async def tidy(self) -> None:
        """Nothing is kept besides the rows."""

    async def stop(self, patience: float) -> None:
        for loop in self._loops:
            loop.cancel()
        if self._doing:
            await asyncio.wait(self._doing, timeout=patience)
        for task in self._doing:
            task.cancel()

    async def _look(self, ready: Ready, do: Do, limit: int) -> None:
        mine: dict[int, asyncio.Task[None]] = {}
        while True:
            mine = {key: task for key, task in mine.items() if not task.done()}
            with suppress(Busy):  # the database is away: it is asked again
                for key in await self._ready(ready, limit):
                    if key not in mine and len(mine) < limit:
                        mine[key] = self._start(do, key)
            await _pause(list(mine.values()))

    async def _ready(self, ready: Ready, limit: int) -> Sequence[int]:
        now = self._real()

        def ask(session: Session) -> Sequence[int]:
            living = [name for name in beats.living(session, now) if name != self._process]
            return ready(session, now, living, 2 * limit)

        return await self._transactions.read(ask)

    def _start(self, do: Do, key: int) -> asyncio.Task[None]:
        task = asyncio.ensure_future(self._guarded(do, key))
        self._doing.add(task)
        task.add_done_callback(self._doing.discard)
        return task

    async def _guarded(self, do: Do, key: int) -> None:
        try:
            await do(key)
        except Busy:
            log.warning("the database was away; row %s is tried again", key)
            await asyncio.sleep(PAUSE)


async def _pause(doing: Sequence[asyncio.Task[None]]) -> None:
    """Until there is room again, at the latest until the next look."""
    if doing:
        await asyncio.wait(doing, timeout=PAUSE, return_when=asyncio.FIRST_COMPLETED)
    else:
        await asyncio.sleep(PAUSE)
