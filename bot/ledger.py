"""The delivery rows around one attempt: whose turn it is, what is to be shown, and what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from bot import faces, pacing, places
from bot.dispatch import Dispatcher
from bot.heartbeat import Heartbeat
from bot.pacing import REFUSALS, Limits
from bot.verdicts import Verdict, kind
from bot.waking import Waker
from handlers.cards import Card
from handlers.context import Place
from handlers.routes import BY_SUBJECT
from store import beats, turns, workspaces
from store.db import Session
from store.deliveries import OPEN, Delivery, Sending

SOON = timedelta(seconds=1)
A_DAY = timedelta(days=1)  # who was out of reach for so long is not told any more


class Showing(NamedTuple):
    """A post in our hand, as it was found and as it is to be shown now.

    No card: nothing is to be shown (any more). `late`: it has lost its sense unless it is there already.
    """

    row: Delivery
    found: Sending
    drawn: int  # the revision
    card: Card | None
    late: bool


@dataclass(frozen=True)
class Ledger:
    dispatcher: Dispatcher
    limits: Mapping[str, Limits]  # by platform
    heartbeat: Heartbeat
    waker: Waker

    def begin(self, session: Session, delivery_id: int) -> Showing | None:
        """Take a post in hand; None when it is not its turn, or nothing is left to do."""
        row = turns.take(session, delivery_id)
        now = self.waker.real()
        if row is None or not _its_turn(session, row):
            return None
        if not beats.free(session, row.process, self.heartbeat.process, now):
            return None
        # What we could not finish in the eyes of the others we do not begin.
        turn = self._turn(session, row, now) if self.heartbeat.steady else now + SOON
        if turn > now:
            _promise(row, turn)
            self.waker.post(session, row, (turn - now).total_seconds())
            return None
        showing = self._showing(session, row)
        if showing.found is Sending.QUEUED and (showing.card is None or showing.late):
            self._end(session, row, Sending.CANCELLED)
            return None
        row.process, row.turn_at, row.rest_at = self.heartbeat.process, now, None
        row.first_at = row.first_at or now
        row.state = Sending.SENDING if showing.found in OPEN else row.state
        return showing

    def settle(self, session: Session, showing: Showing, verdict: Verdict) -> None:
        """Write down what became of it, unless somebody took us for dead and has it in hand now."""
        row = turns.take(session, showing.row.key)
        if row is None or row.process != self.heartbeat.process:
            return
        row.process = None
        row.message = verdict.message or row.message
        row.shown = showing.drawn if verdict.drawn else row.shown
        row.tries, row.why = (row.tries + 1, verdict.why) if verdict.why else (0, None)
        state = self._patient(row, verdict)
        if state not in OPEN:
            self._end(session, row, state)
        if state in OPEN or (state is Sending.SENT and row.wanted > row.shown):
            self._again(session, row, state, verdict.wait)

    def stumble(self, session: Session, delivery_id: int, error: Exception) -> None:
        """It could not even be drawn, by a mistake of ours: its place does not wait for it for ever."""
        row = turns.take(session, delivery_id)
        if row is None:
            return
        row.tries, row.why = row.tries + 1, kind(error)
        if row.tries < REFUSALS:
            self._again(session, row, Sending(row.state), pacing.backoff(row.tries))
        elif row.state in OPEN:
            self._end(session, row, Sending.FAILED)
        else:
            row.shown = row.wanted

    def _turn(self, session: Session, row: Delivery, now: datetime) -> datetime:
        limits = self.limits[places.platform(Place(row.place))]
        if row.process is not None:  # whoever had it is gone: it may be in the air still
            return (row.turn_at or now) + timedelta(seconds=limits.quiet)
        if row.rest_at and (row.rest_at > now or row.state != Sending.QUEUED):
            return row.rest_at
        promised = row.turn_at if row.rest_at is None else None
        return promised or self._gap(session, row, limits, now)

    def _gap(self, session: Session, row: Delivery, limits: Limits, now: datetime) -> datetime:
        """When its place and its workspace may hear from us again."""
        at_place = turns.turns_at(session, row.place, pacing.span(limits.place))
        turn = pacing.turn(limits.place, at_place, now)
        if not limits.workspace:
            return turn
        workspaces.lock(session, row.workspace_id)  # two promises at once would be the same one
        in_all = turns.turns_in(session, row.workspace_id, pacing.span(limits.workspace))
        return max(turn, pacing.turn(limits.workspace, in_all, now))

    def _patient(self, row: Delivery, verdict: Verdict) -> Sending:
        """Nothing is tried for ever."""
        if verdict.state not in OPEN or self.dispatcher.now() < row.queued_at + A_DAY:
            return verdict.state
        return Sending.UNSURE if verdict.state is Sending.SENDING else Sending.FAILED

    def _again(self, session: Session, row: Delivery, state: Sending, wait: float) -> None:
        row.state = state
        if wait:
            row.rest_at = self.waker.real() + timedelta(seconds=wait)
        self.waker.post(session, row, wait)

    def _end(self, session: Session, row: Delivery, state: Sending) -> None:
        """It needs no more attempts: the next one at its place is called."""
        before, row.state = row.state, state
        if before not in OPEN:
            return
        known = row.subject is not None and row.subject.partition(":")[0] in BY_SUBJECT
        if state in (Sending.CANCELLED, Sending.FAILED) and known:
            subject, ctx, key = faces.subject(self.dispatcher, session, row, row.subject or "")
            (subject.lapse if state is Sending.CANCELLED else subject.refused)(ctx, key)
        if follows := turns.next_open(session, row):
            self._call(session, follows)

    def _call(self, session: Session, row: Delivery) -> None:
        """It is the first at its place now: let it come when the pace allows."""
        now = self.waker.real()
        turn = self._turn(session, row, now)
        if turn > now:
            _promise(row, turn)
        self.waker.post(session, row, max(0.0, (turn - now).total_seconds()))

    def _showing(self, session: Session, row: Delivery) -> Showing:
        """Drawn from the rows, as its place may see it."""
        late = row.until_at is not None and self.dispatcher.now() > row.until_at
        return Showing(row, Sending(row.state), row.wanted, faces.card(self.dispatcher, session, row), late)


def _promise(row: Delivery, turn: datetime) -> None:
    """When it may go: a post that waits takes its place in the pace, anything else just rests."""
    row.process = None
    if row.state == Sending.QUEUED and row.rest_at != turn:
        row.turn_at, row.rest_at = turn, None
    else:
        row.rest_at = turn


def _its_turn(session: Session, row: Delivery) -> bool:
    """Posts of one place go in order; what is to be drawn anew waits for nobody."""
    if row.state in OPEN:
        return turns.is_first(session, row)
    return row.state == Sending.SENT and row.wanted > row.shown
