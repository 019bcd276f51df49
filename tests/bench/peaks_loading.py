"""The same question by way of objects: all rows of the workspace are loaded, then Python looks at them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any, TypeVar

from sqlmodel import Session, SQLModel, col, select

from handlers.policy import ranking
from handlers.policy.ranking import Standing, Weights, four_years_before
from store import clients
from store.clients import Client
from store.contacts import Contact
from store.day_numbers import number
from store.moments import Kind, Moment
from store.occurrences import Occurrence, State
from store.peaks import Peak
from store.pits import Pit
from store.sight import Sight
from store.touches import Touch

AT_ONCE = 500  # as selectinload asks

M = TypeVar("M", bound=SQLModel)
Told = tuple[Moment, Occurrence, Pit | None, Peak | None]


def top(session: Session, sight: Sight, today: date, last: date, limit: int) -> list[tuple[int, int]]:
    found = clients.all_seen(session, sight)
    keys = [client.key for client in found]
    moments = _by(_all(session, Moment, "client_id", keys), "client_id")
    ids = [moment.key for each in moments.values() for moment in each]
    days = _by(_all(session, Occurrence, "moment_id", ids), "moment_id")
    pits = {row.moment_id: row for row in _all(session, Pit, "moment_id", ids)}
    peaks = {row.moment_id: row for row in _all(session, Peak, "moment_id", ids)}
    people = _by(_all(session, Contact, "client_id", keys), "client_id")
    said = _by(_all(session, Touch, "client_id", keys), "client_id")
    ranked = []
    for client in found:
        told = [
            (moment, row, pits.get(moment.key), peaks.get(moment.key))
            for moment in moments[client.key]
            for row in days[moment.key]
        ]
        if _listed(client, people[client.key], told, today, last):
            ranked.append(_ranked(client, people[client.key], told, said[client.key], today, last))
    ranked = [row for row in ranked if -row[0] >= Weights().least * 100]
    return [(row[-1], -row[0]) for row in sorted(ranked)[:limit]]


def _all(session: Session, model: type[M], name: str, keys: Iterable[int]) -> Iterator[M]:
    left = iter(keys)
    while some := list(islice(left, AT_ONCE)):
        yield from session.exec(select(model).where(col(getattr(model, name)).in_(some)))


def _by(rows: Iterable[M], name: str) -> dict[int, list[M]]:
    found = defaultdict(list)
    for row in rows:
        found[getattr(row, name)].append(row)
    return found


def _listed(client: Client, people: Sequence[Contact], told: Sequence[Told], today: date, last: date) -> bool:
    if client.status != "active" or client.muted or (client.no_peak_until and client.no_peak_until > today):
        return False
    if people and all(person.status == "deceased" for person in people):
        return False
    if any(pit and row.state != State.DROPPED and _away(pit, today) for _, row, pit, _ in told):
        return False
    return not any(moment.kind == Kind.PEAK and _within(row, today, last) for moment, row, _, _ in told)


def _away(pit: Pit, today: date) -> bool:
    settled = _day(pit.settled_at)
    if settled is None or settled > today - timedelta(days=30):
        return True
    accepted = _day(pit.accepted_at)
    low = pit.rating is not None and pit.rating < 6
    talked = accepted is not None and accepted > today - timedelta(days=7)
    return low and (pit.looked_90_at is None or talked)


def _ranked(
    client: Client, people: Sequence[Contact], told: Sequence[Told], said: Sequence[Touch], *days: date
) -> tuple[Any, ...]:
    today, last = days
    had = [_had(row) for _, row, _, peak in told if peak and peak.counts and row.state == State.DONE]
    waits = number(max((day for day in had if day), default=None) or client.since or _entered(client))
    lately = sorted(
        (row for row in said if row.felt and not row.sensitive), key=lambda row: (row.at, row.key)
    )
    felt = [row.felt or 0 for row in lately[-3:]]
    status = {person.key: person.status for person in people}
    opens = any(_opens(moment, row, status, today, last) for moment, row, _, _ in told)
    since = number(client.since) if client.since else None
    stands = Standing(client.tier, waits, sum(felt), len(felt), since, opens)
    points = ranking.points(stands, number(today), number(four_years_before(today)), Weights()).total
    return -points, client.tier or "D", waits, client.called, client.key


def _opens(moment: Moment, row: Occurrence, status: dict[int, str], today: date, last: date) -> bool:
    """The words of these firms name no two."""
    if moment.kind not in (Kind.MILESTONE, Kind.TRANSITION) or not _within(row, today, last):
        return False
    if moment.secret or moment.muted or moment.uncelebrated or moment.topic in ("remembrance", "due date"):
        return False
    return moment.contact_id is None or status[moment.contact_id] == "active"


def _within(row: Occurrence, today: date, last: date) -> bool:
    return row.state == State.OPEN and row.on is not None and today <= row.on <= last


def _had(row: Occurrence) -> date | None:
    return min((day for day in (row.on, _day(row.closed_at)) if day), default=None)


def _entered(client: Client) -> date:
    entered = _day(client.entered_at)
    assert entered
    return entered


def _day(at: datetime | None) -> date | None:
    return at.astimezone(UTC).date() if at else None
