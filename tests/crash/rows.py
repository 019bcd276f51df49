"""What the rows say meanwhile and in the end, asked past the bot."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

from sqlmodel import col, func, select

from bot import clock
from store import db
from store.db import Busy, Session
from store.deliveries import OPEN, Delivery

LOOK = 0.1  # seconds between two looks

T = TypeVar("T")


async def until(question: Callable[[], Awaitable[object]]) -> None:
    while not await question():  # noqa: ASYNC110  rows tell nobody that they have changed
        await asyncio.sleep(LOOK)


@dataclass(frozen=True)
class Rows:
    engine: db.Engine

    async def settled(self, total: int) -> bool:
        """Whether all have been left behind and sent."""
        done = select(func.count()).select_from(Delivery).where(col(Delivery.state).not_in(OPEN))
        return total <= await self._ask(lambda session: session.exec(done).one())

    async def in_hand(self, process: str) -> Sequence[Delivery]:
        query = select(Delivery).where(Delivery.process == process)
        return await self._ask(lambda session: session.exec(query).all())

    async def all(self) -> Sequence[Delivery]:
        query = select(Delivery).order_by(col(Delivery.id))
        return await self._ask(lambda session: session.exec(query).all())

    async def taken_over(self, since: float) -> float:
        """Seconds until nothing that had been called stands as it stands now: somebody has touched it."""
        standing = await self._standing()

        async def touched() -> bool:
            return not standing & await self._standing()

        await until(touched)
        return time.monotonic() - since

    async def _standing(self) -> set[tuple[object, ...]]:
        called = (col(Delivery.state).in_(OPEN), col(Delivery.woken_at) <= clock.now())
        found = await self._ask(lambda session: session.exec(select(Delivery).where(*called)).all())
        return {(row.key, row.state, row.wakes, row.process, row.turn_at) for row in found}

    async def _ask(self, question: Callable[[Session], T]) -> T:
        """The server may be away just now."""
        while True:
            with suppress(Busy):
                return await asyncio.to_thread(self._look, question)
            await asyncio.sleep(LOOK)

    def _look(self, question: Callable[[Session], T]) -> T:
        with Session(self.engine, expire_on_commit=False) as session:
            return question(session)
