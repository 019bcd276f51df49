"""Do one job that was left for later: slow work in its three steps, or a command that was held."""

from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeVar

from bot import arrivals, pacing, places, wire
from bot.dispatch import Dispatcher, Request, sorry
from bot.edge import Hands, outcome
from bot.heartbeat import Heartbeat
from bot.meters import Meters
from bot.platform import Platform, TryAgain
from bot.progress import Progress
from bot.verdicts import kind
from bot.waking import Waker
from bot.wire import Errand
from handlers.cards import Card
from handlers.commands import Command, Job
from handlers.context import Context, Post, Tools
from handlers.routes import BY_JOB
from prompts.brief import Tell, Writer, quietly
from store import beats, jobs
from store.db import Busy, Session

T = TypeVar("T")


@dataclass(frozen=True)
class Errands:
    dispatcher: Dispatcher
    writer: Writer
    platforms: Mapping[str, Platform]
    heartbeat: Heartbeat
    waker: Waker
    meters: Meters
    progress: Progress
    _hands: Hands = field(default_factory=Hands)

    async def run(self, job_id: int) -> None:
        await self._hands.take(self._run, job_id)

    async def _run(self, job_id: int) -> None:
        begun = await self._transact(lambda session: self._begin(session, job_id))
        if begun is None:
            return
        errand, first = begun
        failure = await outcome(self._do(job_id, errand, first))
        if isinstance(failure, Busy):
            raise failure
        self.meters.jobs.labels("failed" if failure else "done").inc()
        if failure:
            await self._transact(lambda session: self._put_off(session, job_id, errand, failure))

    async def _do(self, job_id: int, errand: Errand, first: bool) -> None:
        if isinstance(errand.job, Command):
            event = f"job:{job_id}"
            await self.dispatcher.run(
                Request(errand.job, errand.who, errand.where, event=event, asker=errand.asker)
            )
            await self._transact(lambda session: jobs.done(session, job_id))
        else:
            subject = BY_JOB[type(errand.job)].about(errand.job)
            watched = first and subject and errand.asker == "person"
            async with self.progress.of(errand, subject) if watched else nullcontext(quietly) as tell:
                await self._think(job_id, errand, errand.job, tell)

    async def _think(self, job_id: int, errand: Errand, job: Job, tell: Tell) -> None:
        """Gather in one transaction, think in none, keep in another."""
        route = BY_JOB[type(job)]
        tell("collecting")
        facts = await self._transact(lambda session: route.gather(self._context(session, errand), job))
        result = None
        if facts is not None:
            tools = Tools(self.writer, self.platforms[places.platform(errand.where)], tell)
            result = await route.think(tools, facts)

        def keep(session: Session) -> None:
            if jobs.take(session, job_id) is None:  # it went with its workspace, or another has done it
                return
            if facts is not None:
                route.keep(self._context(session, errand), job, result)
            jobs.done(session, job_id)

        await self._transact(keep)

    def _begin(self, session: Session, job_id: int) -> tuple[Errand, bool] | None:
        """Take a job in hand; None when it is done, not due yet, or in somebody's hand who is alive.

        True for the first time: what is shown on the way would be shown again after a crash.
        """
        row = jobs.take(session, job_id)
        now = self.waker.real()
        if row is None or not beats.free(session, row.process, self.heartbeat.process, now):
            return None
        if row.process is None and row.turn_at and row.turn_at > now:
            self.waker.job(session, row, (row.turn_at - now).total_seconds())
            return None
        first = row.process is None and row.tries == 0
        row.process, row.turn_at = self.heartbeat.process, now
        try:
            errand: Errand = wire.load(row.errand)
        except (KeyError, ValueError) as error:  # of a release that said it in another way
            row.process, row.why = None, kind(error)
            return None
        return errand, first

    def _put_off(self, session: Session, job_id: int, errand: Errand, failure: Exception) -> None:
        """Try again later; what fails for good is said to whoever waits for it, and stays on record."""
        row = jobs.take(session, job_id)
        if row is None or row.process != self.heartbeat.process:
            return
        row.process, row.tries = None, row.tries + 1
        if row.tries < pacing.ATTEMPTS:
            wait = failure.seconds if isinstance(failure, TryAgain) else pacing.backoff(row.tries)
            row.turn_at = self.waker.real() + timedelta(seconds=wait)
            self.waker.job(session, row, wait)
            return
        row.why = kind(failure)
        ctx = self._context(session, errand)
        if errand.asker == "person" and ctx.member and ctx.member.full:
            said = sorry(f"job {job_id}")
            ctx.desk.post(Post(f"failed:{job_id}", ctx.member, card=Card(said.title, said.blocks)))

    def _context(self, session: Session, errand: Errand) -> Context:
        arrival = arrivals.enter(session, errand.where, errand.who, errand.asker, self.dispatcher.now())
        return self.dispatcher.context(session, arrival, errand.who, errand.where, "job")

    async def _transact(self, work: Callable[[Session], T]) -> T:
        return await self.dispatcher.transactions.run(work)
