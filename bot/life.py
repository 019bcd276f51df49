"""The life of a worker: it beats, takes over from the dead, reminds the engine, and leaves in order."""

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime

from bot.heartbeat import Heartbeat
from bot.jobs import Engine
from bot.transactions import Transactions
from bot.waking import Waker
from store import beats
from store.db import Busy, Session

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Life:
    heartbeat: Heartbeat
    transactions: Transactions
    engine: Engine
    waker: Waker

    async def beat(self) -> None:
        """Say that we live, and take over from workers that do not."""
        began = self.heartbeat.now()
        try:
            dead = await self.transactions.run(self._beat)
        except Busy:
            log.warning("the database is away: nothing is begun meanwhile")
            return
        self.heartbeat.felt(began)
        await self._take_over(dead)

    async def alone(self) -> None:
        """Whoever held this database before us is gone: nobody else can have it open."""
        process = self.heartbeat.process
        await self._take_over(await self.transactions.run(lambda s: list(beats.others(s, process))))

    async def remind(self) -> None:
        await self.transactions.run(self.waker.remind)

    async def leave(self) -> None:
        """What we could not finish is taken over at once."""
        now = self.heartbeat.now()
        await self.transactions.run(lambda session: beats.leave(session, self.heartbeat.process, now))

    def _beat(self, session: Session) -> list[str]:
        now = self.heartbeat.now()
        beats.beat(session, self.heartbeat.process, now)
        return [name for name in beats.dead(session, now) if name != self.heartbeat.process]

    async def _take_over(self, dead: list[str]) -> None:
        if dead:
            log.warning("taking over from %s", ", ".join(dead))
            await asyncio.to_thread(self.engine.take_over, dead)
            await self.transactions.run(lambda session: beats.bury(session, dead))
            await self._call_again(self.waker.real())

    async def _call_again(self, now: datetime) -> None:
        """The engine leaves alone what it was told by another version; rows know no version."""
        while await self.transactions.run(lambda session: self.waker.remind(session, now)):
            pass
