"""While something slow is made, its asker sees how far it has come; what goes wrong here holds up nothing."""

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from bot import places
from bot.edge import outcome
from bot.platform import Platform
from bot.transactions import Transactions
from bot.verdicts import kind
from bot.wire import Errand
from handlers.context import Place
from prompts.brief import Stage, Tell
from store import deliveries, workspaces
from store.db import Session

AFTER = 1.0  # seconds: what is ready by then needs no word in between

log = logging.getLogger(__name__)


@dataclass
class Told:
    """What was told so far and not shown yet."""

    news: asyncio.Queue[Stage | None] = field(default_factory=asyncio.Queue)
    over: bool = False

    def end(self) -> None:
        self.over = True
        self.news.put_nowait(None)

    async def stages(self) -> AsyncIterator[Stage]:
        """The newest whenever it is looked at, until it is over."""
        before = None
        while stage := await self._newest():
            if stage != before:
                yield stage
            before = stage

    async def _newest(self) -> Stage | None:
        stage = await self.news.get()
        while stage and not self.news.empty():
            stage = self.news.get_nowait()
        return stage


@dataclass(frozen=True)
class Progress:
    transactions: Transactions
    platforms: Mapping[str, Platform]
    _showing: set[asyncio.Task[None]] = field(default_factory=set)

    @asynccontextmanager
    async def of(self, errand: Errand, subject: str) -> AsyncIterator[Tell]:
        """Told in our direct message with whoever asked, beside the card of this subject."""
        told = Told()
        timer = asyncio.get_running_loop().call_later(AFTER, self._start, errand, subject, told)
        try:
            yield told.news.put_nowait
        finally:
            timer.cancel()
            told.end()

    def _start(self, errand: Errand, subject: str, told: Told) -> None:
        showing = asyncio.create_task(self._show(errand, subject, told))
        self._showing.add(showing)  # the loop itself keeps only weak references
        showing.add_done_callback(self._showing.discard)

    async def _show(self, errand: Errand, subject: str, told: Told) -> None:
        shown = await outcome(self._beside(errand, subject, told))
        if isinstance(shown, Exception):
            log.info("no progress was shown: %s", kind(shown))

    async def _beside(self, errand: Errand, subject: str, told: Told) -> None:
        """The card itself is on its way at the same time."""
        here = places.direct(places.workspace(errand.where), errand.who.id)
        while not told.over:
            card = await self.transactions.read(lambda session: _posted(session, here, subject))
            if card:
                return await self.platforms[places.platform(here)].accompany(here, card, told.stages())
            await asyncio.sleep(AFTER)


def _posted(session: Session, here: Place, subject: str) -> str | None:
    workspace = workspaces.named(session, places.workspace(here))
    return deliveries.message_about(session, workspace.key, here, subject) if workspace else None
