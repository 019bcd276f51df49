"""The judge's own calendar: local days, working days, holidays, the hours in which a word may come."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays

DAY = timedelta(days=1)
WEEK = {name: number for number, name in enumerate("mon tue wed thu fri sat sun".split())}
BEGINS, ENDS = time(7), time(21)


def weekdays(text: str) -> frozenset[int]:
    """`sun-thu` as numbers, 0 is Monday."""
    first, _, last = text.partition("-")
    length = (WEEK[last or first] - WEEK[first]) % 7
    return frozenset((WEEK[first] + step) % 7 for step in range(length + 1))


@cache
def _free(country: str, year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays(country, years=year))


@dataclass(frozen=True)
class Calendar:
    """Where somebody lives and when they work."""

    zone: str = "UTC"
    days: frozenset[int] = weekdays("mon-fri")
    country: str | None = None

    def works(self, day: date) -> bool:
        free = self.country is not None and day in _free(self.country, day.year)
        return day.weekday() in self.days and not free

    def before(self, day: date) -> date:
        """The day itself, or the working day before it."""
        while not self.works(day):
            day -= DAY
        return day

    def after(self, day: date) -> date:
        """The day itself, or the working day after it."""
        while not self.works(day):
            day += DAY
        return day

    def local(self, instant: datetime) -> datetime:
        return instant.astimezone(ZoneInfo(self.zone))

    def today(self, instant: datetime) -> date:
        return self.local(instant).date()

    def at(self, day: date, hour: time) -> datetime:
        """A skipped hour is shifted, of a repeated one the first pass counts."""
        return datetime.combine(day, hour, ZoneInfo(self.zone)).astimezone(UTC)

    def midnight(self, day: date) -> datetime:
        return self.at(day, time(0))

    def working_hours(self, since: datetime, hours: int) -> datetime:
        """When so many hours of working days are over."""
        left, at = timedelta(hours=hours), since
        while True:
            day = self.today(at)
            tomorrow = self.midnight(day + DAY)
            if self.works(day):
                if at + left <= tomorrow:
                    return at + left
                left -= tomorrow - at
            at = tomorrow

    def by_day(self, at: datetime, *, working: bool = False) -> datetime:
        """The first instant from then on at which a word to a person may come."""
        day = self.today(at)
        while at >= self.at(day, ENDS) or (working and not self.works(day)):
            day += DAY
        return max(at, self.at(day, BEGINS))
