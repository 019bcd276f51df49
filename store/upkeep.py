"""Keeps the pulses: whatever a transaction changes about a client is counted anew before it is committed."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import event, inspect, or_
from sqlalchemy import select as rows
from sqlalchemy.orm.util import identity_key
from sqlmodel import SQLModel, col

from store.clients import Client
from store.contacts import Contact
from store.counting import counted
from store.day_numbers import number
from store.db import Engine, Session, unanswered
from store.moments import Moment
from store.occurrences import Occurrence
from store.peaks import Peak
from store.pits import Pit
from store.pulses import Pulse
from store.rows import PAST
from store.touches import Touch

NOW = "now"  # in `session.info`: the hour of what is done
CLIENTS, MOMENTS = "clients to count", "moments to count"
AT_ONCE = 500  # pulses that are counted in one transaction of the clock
PULSES = 20  # the kind of lock; PostgreSQL only. A lock of the client's row would be one more row to write
LOCKED = f"select pg_advisory_xact_lock({PULSES}, %(client)s)"
# By what each kind of row names the client whose pulse it changes; by its moment, where it names none.
WHOSE: Mapping[type[SQLModel], str] = {
    Client: "id",
    **dict.fromkeys((Contact, Touch, Moment), "client_id"),
    **dict.fromkeys((Occurrence, Pit, Peak), "moment_id"),
}
A_DAY = timedelta(days=1)


def settle(session: Session) -> None:
    """Count what has changed so far; whoever asks for pulses in the transaction that changes them says so."""
    session.flush()
    for model, values in session.info.pop(PAST, ()):
        _note(session, model, [values])
    clients, moments = session.info.pop(CLIENTS, set()), session.info.pop(MOMENTS, set())
    count(session, clients | _whose(session, moments))


def _whose(session: Session, moments: set[int]) -> set[int]:
    """Most of them are at hand."""
    known = {key: session.identity_map.get(identity_key(Moment, key)) for key in moments}
    theirs = {moment.client_id for moment in known.values() if moment}
    if others := [key for key, moment in known.items() if moment is None]:
        theirs |= set(session.scalars(rows(col(Moment.client_id)).where(col(Moment.id).in_(others))))
    return theirs


def count(session: Session, clients: Iterable[int]) -> None:
    """Write the pulses of these clients anew; of one that has gone nothing is written."""
    if not (these := sorted(clients)):
        return
    connection, as_of = session.connection(), _as_of(session)
    written, sole = counted(connection.dialect.name, whole=False), connection.dialect.name == "sqlite"
    with unanswered(connection):
        for told in ({"client": client, "as_of": as_of} for client in these):
            if not sole:  # who counts waits for who counted, and only then looks: what they did is seen
                connection.exec_driver_sql(LOCKED, told)
            connection.exec_driver_sql(written, told)


def rebuild(session: Session, workspace_id: int) -> None:
    """All pulses of a workspace, from the rows."""
    connection = session.connection()
    told = {"workspace": workspace_id, "as_of": _as_of(session)}
    connection.exec_driver_sql(counted(connection.dialect.name, whole=True), told)


def stale(session: Session, now: datetime, after: int = 0) -> list[int]:
    """The next clients without a pulse, or whose next opening or planned peak has come meanwhile.

    `after`: the last of those before, since a store may have a million.
    """
    day = _yesterday(now)
    query = rows(col(Client.id)).outerjoin(Pulse, col(Pulse.client_id) == col(Client.id))
    passed = or_(col(Pulse.first_opening) < day, col(Pulse.first_planned) < day)
    old = query.where(or_(col(Pulse.client_id).is_(None), passed), col(Client.id) > after)
    return [key for key in session.scalars(old.order_by(col(Client.id)).limit(AT_ONCE)) if key]


def roll(session: Session, clients: Iterable[int], now: datetime) -> None:
    """Count anew what the days have made old."""
    session.info[NOW] = now
    count(session, clients)


def catch_up(engine: Engine, now: datetime) -> None:
    """Roll all there are, in transactions of their own: an older release kept no pulses."""
    after = 0
    while True:
        with Session(engine) as session:
            found = stale(session, now, after)
            roll(session, found, now)
            session.commit()
        if not found:
            return
        after = found[-1]


def _as_of(session: Session) -> int:
    """Where nobody said which day it is, nothing is certain yet, and the rows are asked."""
    now: datetime | None = session.info.get(NOW)
    return _yesterday(now) if now else 0


def _yesterday(now: datetime) -> int:
    """Where the sun rises last it is still that day."""
    return number((now.astimezone(UTC) - A_DAY).date())


@event.listens_for(Session, "before_flush")
def _before_flush(session: Session, *_: object) -> None:
    """Also whose it was: what is moved or deleted changes the pulse it leaves."""
    _note_all(session, (row for row in session.dirty if session.is_modified(row)))
    _note_all(session, session.deleted)


@event.listens_for(Session, "after_flush")
def _after_flush(session: Session, _: object) -> None:
    """Only now do new rows have their keys."""
    _note_all(session, session.new)


@event.listens_for(Session, "before_commit")
def _before_commit(session: Session) -> None:
    settle(session)


@event.listens_for(Session, "after_rollback")
def _after_rollback(session: Session) -> None:
    for name in (PAST, CLIENTS, MOMENTS):
        session.info.pop(name, None)


def _note_all(session: Session, rows: Iterable[Any]) -> None:
    for row in rows:
        name = WHOSE.get(type(row))
        if name:
            _note(session, type(row), [{name: key} for key in _ever(row, name)])


def _note(session: Session, model: type[SQLModel], told: Iterable[Mapping[str, Any]]) -> None:
    if name := WHOSE.get(model):
        noted: set[int] = session.info.setdefault(MOMENTS if name == "moment_id" else CLIENTS, set())
        noted.update(values[name] for values in told if values[name] is not None)


def _ever(row: SQLModel, name: str) -> set[int]:
    """What it is, and what it was before this flush."""
    past = inspect(row).attrs[name].history.deleted if inspect(row).persistent else ()
    return {getattr(row, name), *past}
