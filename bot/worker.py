"""Do what was left for later: run a job, deliver a post, redraw a card."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from bot import arrivals, places, wire
from bot.dispatch import Dispatcher, Request
from bot.jobs import TryAgain, Work
from bot.platform import CannotTell, Gone, Platform
from bot.transactions import Transactions
from bot.wire import Errand
from handlers.cards import Card
from handlers.commands import Command, Job
from handlers.context import Context, Person, Place, Tools
from handlers.routes import BY_JOB, DRAW
from prompts.brief import Writer
from store import deliveries, jobs
from store.db import Session
from store.deliveries import Delivery, Sending

NOBODY = Person("system", "Moments")


class Draft(NamedTuple):
    """A post as it is to be shown now; no card means that there is nothing to show any more."""

    delivery: Delivery
    found: Sending
    card: Card | None


@dataclass(frozen=True)
class Worker:
    dispatcher: Dispatcher
    writer: Writer
    platforms: Mapping[str, Platform]

    @property
    def work(self) -> Work:
        return Work(self.run, self.deliver)

    @property
    def transactions(self) -> Transactions:
        return self.dispatcher.transactions

    async def run(self, job_id: int) -> None:
        """A job in its three steps; or a command that was held, asked again and answered by a post."""
        errand = await self.transactions.run(lambda session: self._errand(session, job_id))
        if errand is None:
            return
        job = errand.job
        if isinstance(job, Command):
            await self.dispatcher.run(Request(job, errand.who, errand.where, event=f"job:{job_id}"))
            await self.transactions.run(lambda session: jobs.done(session, job_id))
            return
        await self._think(job_id, errand, job)

    async def deliver(self, delivery_id: int) -> None:
        """Send one post once, as far as its platform lets us know; or show it as it is now."""
        draft = await self.transactions.run(lambda session: self._begin(session, delivery_id))
        if draft is None:
            return
        try:
            state, message = await self._show(draft)
        except Gone:
            state, message = Sending.CANCELLED, None
        except TryAgain:
            back = Sending.SENT if draft.found is Sending.SENT else Sending.QUEUED
            await self._settle(draft, back, None, draft.delivery.shown)
            raise
        await self._settle(draft, state, message, draft.delivery.wanted)

    async def _think(self, job_id: int, errand: Errand, job: Job) -> None:
        """Gather in one transaction, think in none, keep in another."""
        route = BY_JOB[type(job)]
        facts = await self.transactions.run(lambda s: route.gather(self._context(s, errand), job))
        if facts is not None:
            tools = Tools(self.writer, self.platforms[places.platform(errand.where)])
            result = await route.think(tools, facts)
            await self.transactions.run(lambda s: route.keep(self._context(s, errand), job, result))
        await self.transactions.run(lambda session: jobs.done(session, job_id))

    def _errand(self, session: Session, job_id: int) -> Errand | None:
        row = jobs.get(session, job_id)
        return wire.load(row.errand) if row else None

    def _context(self, session: Session, errand: Errand) -> Context:
        arrival = arrivals.enter(session, errand.where, errand.who, errand.asker, self.dispatcher.now())
        return self.dispatcher.context(session, arrival, errand.who, errand.where, "job")

    def _begin(self, session: Session, delivery_id: int) -> Draft | None:
        begun = deliveries.begin(session, delivery_id)
        if begun is None:
            return None
        delivery, found = begun
        return Draft(delivery, found, self._card(session, delivery))

    def _card(self, session: Session, delivery: Delivery) -> Card | None:
        """Drawn from the rows, as its place may see it."""
        if delivery.subject is None:
            card: Card = wire.load(delivery.card or "")
            return card
        where = Place(delivery.place)
        ctx = self.dispatcher.context(session, arrivals.at_place(session, where), NOBODY, where, "draw")
        if ctx.member is None and ctx.room is None:
            return None
        kind, _, key = delivery.subject.partition(":")
        return DRAW[kind](ctx, int(key))

    async def _show(self, draft: Draft) -> tuple[Sending, str | None]:
        delivery, place = draft.delivery, Place(draft.delivery.place)
        platform = self.platforms[places.platform(place)]
        if draft.found is Sending.SENT and delivery.message:
            return await self._redraw(platform, place, delivery.message, draft.card)
        if draft.card is None:
            return Sending.CANCELLED, None
        if draft.found is Sending.SENDING:
            return await self._resume(platform, place, delivery, draft.card)
        return Sending.SENT, await platform.send(place, draft.card, key=_key(delivery))

    async def _redraw(
        self, platform: Platform, place: Place, message: str, card: Card | None
    ) -> tuple[Sending, str | None]:
        if card is None:
            await platform.withdraw(place, message)
            return Sending.CANCELLED, None
        await platform.update(place, message, card)
        return Sending.SENT, None

    async def _resume(
        self, platform: Platform, place: Place, delivery: Delivery, card: Card
    ) -> tuple[Sending, str | None]:
        """Someone died, or waited in vain, between sending and noting it: ask before repeating."""
        try:
            message = await platform.find(place, _key(delivery))
        except CannotTell:
            return Sending.UNSURE, None
        return Sending.SENT, message or await platform.send(place, card, key=_key(delivery))

    async def _settle(self, draft: Draft, state: Sending, message: str | None, shown: int) -> None:
        key = draft.delivery.key
        await self.transactions.run(lambda s: deliveries.settle(s, key, state, message, shown))


def _key(delivery: Delivery) -> str:
    return f"{delivery.workspace_id}:{delivery.name}"
