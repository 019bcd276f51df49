"""The hundred moments of a room: most lie years ahead, some are done, a few concern this morning."""

from datetime import UTC, date, datetime, timedelta

from store.moments import Cause, Kind, Recurs
from store.occurrences import State
from tests.bench.loading import Values

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)  # a Monday morning, when digests are due
TODAY = NOW.date()
FRIDAY = date(2026, 11, 20)
LONG_AGO = datetime(2025, 3, 3, 12, tzinfo=UTC)
DAY = timedelta(days=1)

CLIENTS, MOMENTS = 5, 100
PIT, SNOOZED, NEWS, SECRET = 4, 3, 5, 7  # these numbers are special, as are those that are near
NEAR = {0: 0, 1: 3, 2: 7, 6: -2, SECRET: 0, 8: 20}  # days from today
DONE = range(10, 30)
KINDS = (Kind.MILESTONE, Kind.MILESTONE, Kind.TRANSITION, Kind.PEAK)


def moment(room: int, number: int) -> Values:
    """Half of them were added in the room, half came with a list; some are for their owner's eyes only."""
    client = (room - 1) * CLIENTS + number % CLIENTS + 1
    return {
        "fingerprint": f"{client}|{number}",
        "client_id": client,
        "contact_id": client if number % 3 else None,
        "kind": Kind.PIT if number == PIT else KINDS[number % 4],
        "cause": Cause.SERVICE if number == PIT else None,
        "what": f"lease {number} ends",
        "on": day(room, number),
        "recurs": Recurs.YEARLY if number % 2 else Recurs.NONE,
        "lead": 60 if number % 25 == 24 else None,
        "sensitive": number % 20 == 19,
        "private": number == SECRET,
        "room_id": room if number % 2 else None,
        "author_id": room,
        "added_at": LONG_AGO,
    }


def occurrence(room: int, number: int) -> Values:
    done = number in DONE
    return {
        "on": day(room, number),
        "state": State.DONE if done else State.OPEN,
        "snoozed_until": TODAY if number == SNOOZED else None,
        "closed_at": NOW - 3 * DAY if done else None,
    }


def day(room: int, number: int) -> date | None:
    if number == NEWS:
        return None
    if number in DONE:
        return TODAY - 40 * DAY - (number * 31 + room * 7) % 700 * DAY
    if number in NEAR:
        return TODAY + NEAR[number] * DAY
    return TODAY + 25 * DAY + (number * 37 + room * 13) % 1500 * DAY
