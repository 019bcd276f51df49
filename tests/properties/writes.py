"""What may be written about the clients of a firm, drawn: each step changes one thing, by the session."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from hypothesis import strategies as st
from sqlmodel import Session

from store import peaks, upkeep
from store.clients import Client
from store.contacts import Contact
from store.moments import Kind, Moment
from store.occurrences import Occurrence, State
from store.peaks import Peak
from store.pits import Pit
from store.touches import Touch
from tests.properties import additions
from tests.properties.additions import KINDS, SECRETS, STANDINGS, STATES, STATUSES, TIERS
from tests.properties.pens import NOW, Firm, Pen, Step

NUMBERS = st.integers(0, 10_000)
# Near days are drawn most: there the lines lie between what counts and what does not.
LINES = [-1461, -800, -366, -365, -181, -180, -91, -90, -31, -30, -29, -8, -7, -6, 0, 90, 400]
OFFSETS = st.integers(-40, 40) | st.sampled_from(LINES)


def write(firm: Firm, steps: list[Step], now: datetime = NOW) -> None:
    """In transactions: a step `keep` ends one, `regret` takes one back."""
    left = [*steps, Step("keep", 0, 0, 0)]
    while left:
        with Session(firm.engine, expire_on_commit=False) as session:
            session.info[upkeep.NOW] = now
            while (step := left.pop(0)).what not in ("keep", "regret"):
                WRITES[step.what](Pen(session, firm), step)
            session.commit() if step.what == "keep" else session.rollback()


def _felt(pen: Pen, step: Step) -> None:
    if touch := pen.one(Touch, step):
        touch.felt, touch.sensitive = (None, *range(1, 8))[step.value % 8], step.value % 5 == 4


def _settle(pen: Pen, step: Step) -> None:
    if pit := pen.one(Pit, step):
        name = ("filled_at", "filled_at", "supported_at", "accepted_at", "looked_90_at")[step.value % 5]
        setattr(pit, name, None if step.value % 7 == 6 else step.at)
        pit.rating = (None, 3, 5, 6)[step.which % 4]


def _close(pen: Pen, step: Step) -> None:
    if row := pen.one(Occurrence, step):
        row.state = step.one(STATES)
        row.closed_at = step.at if row.state == State.DONE else None


def _shift(pen: Pen, step: Step) -> None:
    row = pen.one(Occurrence, step)
    if row and step.day not in [each.on for each in pen.all(Occurrence) if each.moment_id == row.moment_id]:
        row.on = step.day


def _move(pen: Pen, step: Step) -> None:
    """A moment or a touch to another client, where nobody of the first one is."""
    row = pen.one((Moment, Touch)[step.value % 2], step)
    everybody = pen.all(Client)
    if row is not None:
        row.client_id, row.contact_id = everybody[step.days % len(everybody)].key, None


def _secret(pen: Pen, step: Step) -> None:
    if moment := pen.one(Moment, step):
        name = step.one(SECRETS)
        setattr(moment, name, not getattr(moment, name))


def _kind(pen: Pen, step: Step) -> None:
    """As an edited moment: only a pit has a clock."""
    if moment := pen.one(Moment, step):
        moment.kind, pit = step.one(KINDS), pen.session.get(Pit, moment.key)
        if pit and moment.kind != Kind.PIT:
            pen.session.delete(pit)
        elif pit is None and moment.kind == Kind.PIT:
            additions.clocked(pen, moment, step)


def _counts(pen: Pen, step: Step) -> None:
    if peak := pen.one(Peak, step):
        peak.script = "" if peak.script else "a form"
        peaks.answered(peak)


def _about(pen: Pen, step: Step) -> None:
    if client := pen.one(Client, step):
        until = None if step.value % 4 == 3 else step.day
        values: dict[str, Any] = {
            "status": step.one(STATUSES),
            "muted": step.value % 2 == 0,
            "tier": step.one(TIERS),
            "since": until,
            "no_peak_until": until,
            "owner_id": (None, *pen.firm.members)[step.value % 3],
            "called": f"called {step.value % 3}",
        }
        name = list(values)[step.days % len(values)]
        setattr(client, name, values[name])


def _standing(pen: Pen, step: Step) -> None:
    if person := pen.one(Contact, step):
        person.status = step.one(STANDINGS)


def _forget(pen: Pen, step: Step) -> None:
    row = pen.one((Touch, Occurrence, Pit, Peak, Moment)[step.value % 5], step)
    if row is not None:
        pen.session.delete(row)
        pen.session.flush()
        pen.session.expire_all()


WRITES: Mapping[str, Callable[[Pen, Step], None]] = {
    "client": additions.add_client,
    "contact": additions.add_contact,
    "moment": additions.add_moment,
    "again": additions.again,
    "touch": additions.add_touch,
    "felt": _felt,
    "settle": _settle,
    "close": _close,
    "shift": _shift,
    "move": _move,
    "secret": _secret,
    "kind": _kind,
    "counts": _counts,
    "about": _about,
    "standing": _standing,
    "forget": _forget,
}


def _steps(*what: str, least: int, most: int) -> st.SearchStrategy[list[Step]]:
    step = st.builds(Step, st.sampled_from(what), NUMBERS, NUMBERS, OFFSETS)
    return st.lists(step, min_size=least, max_size=most)


def stories() -> st.SearchStrategy[list[Step]]:
    """First there are clients and something is known of them, then anything may happen."""
    known = _steps("contact", "moment", "moment", "settle", "touch", least=6, most=16)
    anything = _steps(*WRITES, "settle", "settle", "counts", "keep", "regret", least=0, most=25)
    parts = st.tuples(_steps("client", least=2, most=5), known, anything)
    return parts.map(lambda told: [*told[0], *told[1], Step("keep", 0, 0, 0), *told[2]])
