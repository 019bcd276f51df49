"""Rows of a firm that are made, as a drawn step says: clients, people, moments of each kind, touches."""

from datetime import timedelta
from typing import Any

from store import clients, contacts, moments, occurrences, peaks, pits, touches
from store.clients import Client, Status
from store.contacts import Contact, Standing
from store.moments import Kind, Moment
from store.occurrences import Occurrence, State
from store.peaks import Peak
from store.pits import Pit
from store.touches import Touch
from tests.properties.pens import Pen, Step

TIERS = ("A", "B", "C", "")
STATUSES = (Status.ACTIVE, Status.ACTIVE, Status.PAUSED, Status.FORMER)
STANDINGS = (Standing.ACTIVE, Standing.ACTIVE, Standing.DECEASED, Standing.LEFT)
KINDS = (Kind.MILESTONE, Kind.TRANSITION, Kind.PEAK, Kind.PIT, Kind.PEAK, Kind.PIT)
STATES = (State.OPEN, State.OPEN, State.DONE, State.DONE, State.SKIPPED, State.DROPPED, State.LAPSED)
TOPICS = ("", "", "birthday", "remembrance", "due date", "wedding", "break-up")
WORDS = ("lease ends", "Ann AND Bob move", "Both retire", "R & D opens", "lease ends")
PRECISIONS = ("day", "day", "day", "month", "quarter")
SECRETS = ("sensitive", "private", "embargoed", "muted", "uncelebrated")


def add_client(pen: Pen, step: Step) -> None:
    began = (None, step.day)[step.value % 2]
    told: dict[str, Any] = {
        "tier": step.one(TIERS),
        "since": began,
        "entered_at": step.at,
        "name": f"Firm {step.which % 7}",
    }
    owner = (None, *pen.firm.members)[step.which % 3]
    clients.add(pen.session, client := Client(**pen.owned(), **told, owner_id=owner))
    client.sole = None  # names may come twice: ties
    if step.which % 5 == 0:
        clients.wall(pen.session, client, pen.firm.members[: 1 + step.which % 2])


def add_contact(pen: Pen, step: Step) -> None:
    if client := pen.one(Client, step):
        name = f"Jane {len(pen.all(Contact))} {step.value}"
        at: dict[str, Any] = {**pen.owned(), "client_id": client.key}
        contacts.add(pen.session, Contact(**at, name=name, status=step.one(STANDINGS)))


def add_moment(pen: Pen, step: Step) -> None:
    client = pen.one(Client, step)
    if client is None:
        return
    people = [row for row in pen.all(Contact) if row.client_id == client.key]
    moment = Moment(
        **pen.owned(),
        client_id=client.key,
        contact_id=people[step.value % len(people)].key if people and step.value % 3 else None,
        fingerprint=f"{client.key}|{step.which}|{step.value}|{step.days}|{len(pen.all(Moment))}",
        kind=step.one(KINDS),
        topic=TOPICS[step.which % len(TOPICS)],
        what=WORDS[step.which % len(WORDS)],
        sensitive=step.which % 9 == 4,
        precision=step.one(PRECISIONS),
        added_at=step.at,
    )
    moments.add(pen.session, moment)
    happens(pen, moment, step)
    clocked(pen, moment, step)


def happens(pen: Pen, moment: Moment, step: Step) -> None:
    state = STATES[(step.which + step.value) % len(STATES)]
    on = None if step.which % 11 == 10 else step.day
    known = [row.on for row in pen.all(Occurrence) if row.moment_id == moment.key]
    if on not in known:
        closed = step.at - timedelta(days=step.which % 3) if state == State.DONE else None
        told: dict[str, Any] = {"moment_id": moment.key, "on": on, "state": state, "closed_at": closed}
        occurrences.add(pen.session, Occurrence(**pen.owned(), **told))


def clocked(pen: Pen, moment: Moment, step: Step) -> None:
    if moment.kind == Kind.PIT:
        pits.add(pen.session, Pit(**pen.owned(), moment_id=moment.key, opened_at=step.at))
    if moment.kind == Kind.PEAK and step.which % 4:
        script = "a form" if step.which % 4 > 1 else ""
        peaks.add(pen.session, Peak(**pen.owned(), moment_id=moment.key, theirs="a song", script=script))


def again(pen: Pen, step: Step) -> None:
    if moment := pen.one(Moment, step):
        happens(pen, moment, step)


def add_touch(pen: Pen, step: Step) -> None:
    if client := pen.one(Client, step):
        felt = (None, *range(1, 8))[step.value % 8]
        told: dict[str, Any] = {
            "felt": felt,
            "sensitive": step.which % 6 == 5,
            "at": step.at,
            "by": pen.firm.members[0],
        }
        touches.add(pen.session, Touch(**pen.owned(), client_id=client.key, **told))
