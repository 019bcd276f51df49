"""Working days: which days a room or a member works, and what moves when a day is free."""

from collections.abc import Container
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY = timedelta(days=1)
NONE: frozenset[date] = frozenset()
DAYTIME = (time(7), time(21))  # when a word to a person may come
LONGEST_BREAK = 60  # days: nothing is moved further than that


def read_days(text: str) -> frozenset[int] | None:
    """`mon-fri`, `sun-thu` or `mon,wed,fri` as numbers, 0 is Monday; None when it cannot be read."""
    chosen: set[int] = set()
    for part in text.lower().replace(" ", "").split(","):
        first, _, last = part.partition("-")
        if first not in NAMES or (last or first) not in NAMES:
            return None
        start, end = NAMES.index(first), NAMES.index(last or first)
        chosen |= {(start + step) % 7 for step in range((end - start) % 7 + 1)}
    return frozenset(chosen)


@dataclass(frozen=True)
class Working:
    """The days on which a digest is posted: those of the week, less the holidays of the country."""

    days: frozenset[int] = frozenset(range(5))
    country: str | None = None

    def works(self, day: date) -> bool:
        return day.weekday() in self.days and not self._holiday(day)

    def on_or_before(self, day: date) -> date:
        """Where a nudge of this day goes: the day itself, else the working day before."""
        return next((d for d in _walk(day, -1) if self.works(d)), day)

    def on_or_after(self, day: date) -> date:
        return next((d for d in _walk(day, 1) if self.works(d)), day)

    def _holiday(self, day: date) -> bool:
        return self.country is not None and day in _holidays(self.country)


def working(days: str, country: str | None) -> Working:
    return Working(read_days(days) or frozenset(range(5)), country)


def local_instant(day: date, hour: time, zone: str) -> datetime:
    """This hour of this local day: a skipped hour is shifted, of a repeated one the first pass counts."""
    return datetime.combine(day, hour, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def next_morning(after: datetime, hour: time, zone: str, days: Working) -> datetime:
    """The first digest hour on a working day after this instant."""
    day = after.astimezone(ZoneInfo(zone)).date()
    for candidate in _walk(day, 1):
        instant = local_instant(candidate, hour, zone)
        if instant > after and days.works(candidate):
            return instant
    return local_instant(day + DAY, hour, zone)


def clock_ends(opened: datetime, zone: str, days: Working, hours: int = 24) -> datetime:
    """When so many hours are over, those of non-working days not counted."""
    left, at = timedelta(hours=hours), opened
    for day in _walk(opened.astimezone(ZoneInfo(zone)).date(), 1):
        midnight = local_instant(day + DAY, time(0), zone)
        if days.works(day):
            if at + left <= midnight:
                return at + left
            left -= midnight - at
        at = midnight
    return at


def word_comes(at: datetime, zone: str, days: Working | None = None) -> datetime:
    """The first instant from then on for a word to a person: by day, and on a working day if need be."""
    for day in _walk(at.astimezone(ZoneInfo(zone)).date(), 1):
        begins, ends = (local_instant(day, hour, zone) for hour in DAYTIME)
        if at < ends and (days is None or days.works(day)):
            return max(at, begins)
    return at


def has_holidays(country: str) -> bool:
    """Whether we know the holidays of a country, by its two letters (ISO 3166-1)."""
    return len(country) == 2 and _holidays(country) is not NONE


def _walk(day: date, step: int) -> list[date]:
    return [day + DAY * step * n for n in range(LONGEST_BREAK)]


@cache
def _holidays(country: str) -> Container[date]:
    import holidays  # heavy, and only rooms with a country need it

    try:
        return holidays.country_holidays(country)
    except NotImplementedError:
        return NONE
