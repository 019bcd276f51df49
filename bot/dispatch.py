"""Run one command: one handler, one transaction, one answer, whatever happens."""

import logging
import uuid
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from bot import arrivals, notes, places, telling, wire
from bot.arrivals import Arrival
from bot.clock import Clock
from bot.desk import Desk
from bot.directory import Directory
from bot.notes import Repeated, place_of
from bot.transactions import Transactions
from bot.waking import Waker
from handlers.cards import Answer, Card, Note
from handlers.commands import Command
from handlers.commands.moments import OpenHeld
from handlers.context import Context, Person, Place
from handlers.errors import Refused
from handlers.policy.access import refusal
from handlers.routes import BY_COMMAND
from handlers.routing import Asker, Route
from handlers.saving import kept
from handlers.unfinished import Unfinished
from store import due, jobs, seen, upkeep
from store.db import Busy, Session
from store.undo import Witness

log = logging.getLogger(__name__)

LATER = timedelta(minutes=5)  # until an alarm that failed rings again


@dataclass(frozen=True)
class Request:
    """A command, who asked for it and where.

    With an event key it is done once, and answered by a post; so it is with `once`, but for the answer: that
    stays with the caller. `message` is the one whose button was pressed.
    `aloud`: before everybody in a room, by a mention; there it is answered, if all of them may hear it.
    """

    command: Command
    who: Person
    where: Place
    event: str | None = None
    once: str | None = None
    message: str | None = None
    due: int | None = None  # the alarm that rang
    asker: Asker = "person"
    aloud: bool = False
    begun: bool = False  # a slice of it is done already


@dataclass(frozen=True)
class Dispatcher:
    transactions: Transactions
    waker: Waker
    now: Clock
    directory: Directory

    async def run(self, request: Request) -> Answer | None:
        """Answer a request; when this returns, what it did is committed."""
        reference = uuid.uuid4().hex[:12]
        try:
            return await self._attempt(request, reference)
        except Repeated:
            return None
        except Refused as refused:
            answer, outcome = Card(str(refused)), "refused"
        except Exception as error:
            log.error(
                "%s failed, reference %s: %s", wire.name_of(request.command), reference, place_of(error)
            )
            answer, outcome = sorry(reference), "failed"
        return await self._excuse(request, reference, outcome, answer)

    def context(
        self, session: Session, arrival: Arrival, who: Person, where: Place, reference: str
    ) -> Context:
        now, version = self.now(), arrival.workspace.names_version
        row = (session, arrival.workspace, who, where, arrival.asker, now)
        desk = Desk(*row, self.waker, self.directory, version)
        member, room, sight = arrival.member, arrival.room, arrival.sight
        return Context(session, arrival.workspace, sight, member, where, room, now, reference, desk)

    async def _attempt(self, request: Request, reference: str) -> Answer | None:
        if isinstance(request.command, OpenHeld):
            request = await self.transactions.run(partial(self._held, request))
        route = BY_COMMAND[type(request.command)]
        if route.reads and request.event is None and not request.aloud:
            known, answer = await self.transactions.read(lambda s: self._look(s, request, route, reference))
            if known:
                await self.transactions.run(lambda s: self._note(s, request, reference, "done"))
                return answer
        answer = await self.transactions.run(lambda s: self._handle(s, request, route, reference))
        begun = replace(request, begun=True)
        while isinstance(answer, Unfinished):
            answer = await self.transactions.run(lambda s: self._handle(s, begun, route, reference))
        return answer

    def _look(
        self, session: Session, request: Request, route: Route, reference: str
    ) -> tuple[bool, Answer | None]:
        """Answer from what is on record; False when the asker has to be entered or asked about first."""
        arrival = arrivals.find(session, request.where, request.who, self.now())
        if arrival is None or arrival.member is None or not arrival.member.full or arrival.stale:
            return False, None
        if words := refusal(route.least, arrival.member.role):
            raise Refused(words)
        ctx = self.context(session, arrival, request.who, request.where, reference)
        answer = telling.beside(ctx, request.message, route.handler(ctx, request.command))
        return True, telling.offering(ctx, route, request.command, answer)

    def _handle(self, session: Session, request: Request, route: Route, reference: str) -> Answer | None:
        arrival, ctx = self._enter(session, request, reference)
        if not request.begun:
            notes.once(ctx, request.event or request.once, request.due)
        if route.by != request.asker or not self._admitted(ctx, request, arrival):
            return None
        if arrival.member and (words := refusal(route.least, arrival.member.role)):
            raise Refused(words)
        session.info[upkeep.NOW] = ctx.now
        Witness(session, ctx.workspace.key, ctx.sight.member, reference, ctx.now).watch()
        answer = route.handler(ctx, request.command)
        if isinstance(answer, Unfinished):
            return answer
        answer = telling.fitting(ctx, request.message, answer)
        key = f"answer:{request.event or reference}"
        told = request.aloud and telling.answering(ctx, route, request.command, answer, key)
        if told:
            ctx.desk.post(told)
        elif request.event is None:
            answer = telling.offering(ctx, route, request.command, answer)
        return self._close(ctx, request, "done", None if told else answer)

    def _enter(self, session: Session, request: Request, reference: str) -> tuple[Arrival, Context]:
        arrival = arrivals.enter(session, request.where, request.who, request.asker, self.now())
        return arrival, self.context(session, arrival, request.who, request.where, reference)

    def _admitted(self, ctx: Context, request: Request, arrival: Arrival) -> bool:
        """Guests and outsiders get nothing; who is not known yet is asked about, and answered then."""
        if request.asker != "person":
            return True
        for job in arrival.to_learn(ctx.now, lambda: ctx.desk.hold(kept(request.command))):
            ctx.desk.later(job)
        return ctx.member is not None and ctx.member.full

    def _held(self, request: Request, session: Session) -> Request:
        """The command that had to wait for a button, asked by the one who asked then."""
        assert isinstance(request.command, OpenHeld)
        row = jobs.get(session, request.command.job)
        errand = wire.load(row.errand) if row else None
        asker = (places.workspace(request.where), request.who.id)  # a person is somebody of one workspace
        if errand is None or (places.workspace(errand.where), errand.who.id) != asker:
            raise Refused("That has been dealt with. Type it again to start anew.")
        return replace(request, command=errand.job, where=errand.where)

    async def _excuse(self, request: Request, reference: str, outcome: str, answer: Card) -> Answer | None:
        """What was begun is rolled back; that it was asked is noted, in a transaction of its own."""

        def excuse(session: Session) -> Answer | None:
            _, ctx = self._enter(session, request, reference)
            if key := request.event or request.once:
                seen.first_time(session, ctx.workspace.key, key, ctx.now)
            if request.due is not None:
                due.postpone(session, request.due, ctx.now + LATER)
            return self._close(ctx, request, outcome, answer)

        try:
            return await self.transactions.run(excuse)
        except Busy:
            return sorry(reference)

    def _close(self, ctx: Context, request: Request, outcome: str, answer: Answer | None) -> Answer | None:
        """Audit it; an event is answered by a post, everything else by the response itself."""
        notes.audit(ctx, request.who, wire.name_of(request.command), outcome)
        if request.event is None or answer is None:
            return answer
        ctx.desk.post(telling.privately(ctx, request.command, answer, f"answer:{request.event}"))
        return None

    def _note(self, session: Session, request: Request, reference: str, outcome: str) -> None:
        _, ctx = self._enter(session, request, reference)
        notes.once(ctx, request.once)
        notes.audit(ctx, request.who, wire.name_of(request.command), outcome)


@dataclass(frozen=True)
class Sorry(Card):
    """An error of ours, said calmly; the reference leads to the log."""


def sorry(reference: str) -> Sorry:
    words = "Something went wrong on my side. It was noted; please try again."
    return Sorry(words, (Note(f"Reference {reference}"),))
