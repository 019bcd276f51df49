"""Deliver one post once, as far as its platform lets us know; or show it as it is now."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from bot import fence, places, verdicts
from bot.edge import Hands, outcome
from bot.ledger import SOON, Ledger, Showing
from bot.meters import Meters
from bot.platform import Platform, TryAgain
from bot.transactions import Transactions
from bot.verdicts import Verdict
from handlers.cards import Card
from handlers.context import Place
from store.db import Busy, Session
from store.deliveries import Delivery, Sending

T = TypeVar("T")


@dataclass(frozen=True)
class Posts:
    transactions: Transactions
    ledger: Ledger
    platforms: Mapping[str, Platform]
    meters: Meters
    _hands: Hands = field(default_factory=Hands)

    async def deliver(self, delivery_id: int) -> None:
        await self._hands.take(self._deliver, delivery_id)

    async def _deliver(self, delivery_id: int) -> None:
        showing = await outcome(self._run(lambda session: self.ledger.begin(session, delivery_id)))
        if isinstance(showing, Busy):
            raise showing
        if isinstance(showing, Exception):
            failed = showing
            await self._run(lambda session: self.ledger.stumble(session, delivery_id, failed))
        elif showing:
            await self._attempt(showing)

    async def _attempt(self, showing: Showing) -> None:
        verdict = await self._show(showing, self._platform(showing.row))
        self.meters.posts.labels(verdict.state).inc()
        await self._run(lambda session: self.ledger.settle(session, showing, verdict))

    async def _run(self, work: Callable[[Session], T]) -> T:
        return await self.transactions.run(work)

    async def _show(self, showing: Showing, platform: Platform) -> Verdict:
        if showing.found is Sending.SENT:
            return await self._redraw(showing, platform)
        if showing.found is Sending.SENDING:
            answer = await outcome(self._find(showing.row, platform))
            if verdict := verdicts.found(answer, showing.row.tries + 1):
                return verdict
        if showing.card is None or showing.late:
            return Verdict(Sending.CANCELLED)
        sent = await outcome(self._send(showing.row, showing.card, platform))
        return verdicts.sent(sent, showing.row.tries + 1, platform.limits.quiet)

    async def _send(self, row: Delivery, card: Card, platform: Platform) -> str:
        with fence.before_sending(lambda: self._still_ours(row)):
            return await platform.send(Place(row.place), card, key=_key(row))

    def _still_ours(self, row: Delivery) -> None:
        """After a freeze others may have taken us for dead, and this post in their hand."""
        if not self.ledger.heartbeat.holds(row.turn_at):
            raise TryAgain(SOON.total_seconds())

    async def _find(self, row: Delivery, platform: Platform) -> str | None:
        """Someone died, or waited in vain, between sending and noting it."""
        return await platform.find(Place(row.place), _key(row), row.first_at or row.queued_at)

    async def _redraw(self, showing: Showing, platform: Platform) -> Verdict:
        place, message, card = Place(showing.row.place), showing.row.message or "", showing.card
        gone = card is None
        doing = platform.update(place, message, card) if card else platform.withdraw(place, message)
        return verdicts.redrawn(await outcome(doing), showing.row.tries + 1, withdrawn=gone)

    def _platform(self, row: Delivery) -> Platform:
        return self.platforms[places.platform(Place(row.place))]


def _key(row: Delivery) -> str:
    return f"{row.workspace_id}:{row.name}"
