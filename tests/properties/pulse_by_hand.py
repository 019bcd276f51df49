"""What each column of a pulse means, read from its description: rows in, a pulse out, no SQL of ours."""

from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from store.clients import Client, Status
from store.contacts import Contact, Standing
from store.moments import Kind, Moment
from store.occurrences import Occurrence, State
from store.peaks import Peak
from store.pits import Pit
from store.pulses import FOR_EVER
from store.touches import Touch
from tests.properties.pens import Pen

Told = tuple[Moment, Occurrence]


def pulses(pen: Pen, as_of: date) -> dict[int, dict[str, Any]]:
    return {client.key: _pulse(pen, client, _n(as_of)) for client in pen.all(Client)}


def _pulse(pen: Pen, client: Client, as_of: int) -> dict[str, Any]:
    people = [row for row in pen.all(Contact) if row.client_id == client.key]
    own = {row.key: row for row in pen.all(Moment) if row.client_id == client.key}
    told = [(own[row.moment_id], row) for row in pen.all(Occurrence) if row.moment_id in own]
    said = [row for row in pen.all(Touch) if row.client_id == client.key]
    gone = bool(people) and all(person.status == Standing.DECEASED for person in people)
    began = client.since or _utc(client.entered_at)
    return {
        "workspace_id": client.workspace_id,
        "client_id": client.key,
        "called": client.called,
        "owner_id": client.owner_id,
        "tier": client.tier,
        "silent": client.status != Status.ACTIVE or client.muted or gone,
        "since": client.since and _n(client.since),
        "began": _n(began) if began else as_of,
        "rests_until": client.no_peak_until and _n(client.no_peak_until),
        "as_of": as_of,
        **_had(pen, told),
        **_pits(pen, told),
        **_feelings(said),
        **_ahead(
            "opening",
            [_on(one, row) for one, row in told if _opens(one, row, people, list(own.values()))],
            as_of,
        ),
        **_ahead(
            "planned", [_on(one, row) for one, row in told if one.kind == Kind.PEAK and _open(row)], as_of
        ),
    }


def _had(pen: Pen, told: Sequence[Told]) -> dict[str, Any]:
    """Done, no courtesy and no secret; of its day and that on which it was done the earlier."""
    counting = {peak.moment_id for peak in pen.all(Peak) if peak.counts}
    days = []
    for one, row in told:
        if one.kind == Kind.PEAK and row.state == State.DONE and one.key in counting and not one.secret:
            known = [day for day in (_on(one, row), _utc(row.closed_at)) if day]
            days += [_n(min(known))] if known else []
    return {"last_peak": max(days, default=None)}


def _pits(pen: Pen, told: Sequence[Told]) -> dict[str, Any]:
    stand = {one.key for one, row in told if one.kind == Kind.PIT and row.state != State.DROPPED}
    known = [pit for pit in pen.all(Pit) if pit.moment_id in stand]
    away = [_away(pit) for pit in known if pit.settled_at]
    return {"open_pits": sum(not pit.settled_at for pit in known), "alone_until": max(away, default=None)}


def _away(pit: Pit) -> int:
    """Thirty days; accepted below 6 until they are content: somebody looked in, a week has passed since."""
    settled = _utc(pit.settled_at)
    assert settled
    usual = _n(settled) + 30
    if pit.rating is None or pit.rating >= 6:
        return usual
    if pit.looked_90_at is None:
        return FOR_EVER
    talked = _utc(pit.accepted_at)
    return max(usual, _n(talked) + 7) if talked else usual


def _feelings(said: Sequence[Touch]) -> dict[str, Any]:
    lately = sorted(said, key=lambda row: (row.at, row.key), reverse=True)
    felt = [row.felt for row in lately if row.felt is not None and not row.sensitive][:3]
    spoken = _utc(lately[0].at) if lately else None
    first = felt[0] if felt else None
    told = {"felt": first, "felt_sum": sum(felt), "felt_count": len(felt)}
    return {**told, "last_touch": _n(spoken) if spoken else None}


def _opens(one: Moment, row: Occurrence, people: Sequence[Contact], own: Collection[Moment]) -> bool:
    """Something cheerful may be said of it."""
    if one.kind not in (Kind.MILESTONE, Kind.TRANSITION) or not _open(row):
        return False
    if any((one.sensitive, one.private, one.embargoed, one.muted, one.uncelebrated)):
        return False
    if any(person.key == one.contact_id and person.status != Standing.ACTIVE for person in people):
        return False
    if one.topic in ("remembrance", "due date"):
        return False
    words = one.what.lower()
    of_two = one.topic in ("wedding", "wedding anniversary")
    of_two = of_two or any(word in words for word in (" and ", " & ", "both "))
    sad = any(person.status == Standing.DECEASED for person in people)
    return not (of_two and (sad or any(each.topic in ("break-up", "death") for each in own)))


def _on(one: Moment, row: Occurrence) -> date | None:
    """Of a month or a quarter the last day."""
    months = {"month": 1, "quarter": 3}.get(one.precision)
    if row.on is None or months is None:
        return row.on
    after = row.on.month - 1 + months
    return date(row.on.year + after // 12, after % 12 + 1, 1) - timedelta(days=1)


def _open(row: Occurrence) -> bool:
    return row.state == State.OPEN and row.on is not None


def _ahead(name: str, days: Sequence[date | None], as_of: int) -> dict[str, int | None]:
    known = [_n(day) for day in days if day]
    to_come = [day for day in known if day >= as_of]
    return {f"first_{name}": min(to_come, default=None), f"last_{name}": max(known, default=None)}


def _n(day: date) -> int:
    return day.toordinal() - date(1970, 1, 1).toordinal()


def _utc(at: datetime | None) -> date | None:
    return at.astimezone(UTC).date() if at else None
