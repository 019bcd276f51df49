"""The days of a report: a month or any others, its weeks, and the months before it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.policy.working import local_instant
from handlers.reading.when import last_day

RUN = 6  # months of a trend
WEEKS = 10  # of more, months are shown
DAY, WEEK = timedelta(days=1), timedelta(days=7)
FAR = 10**7  # more than the number of any day
FIRST, LAST = date(1990, 1, 1), date(2100, 12, 31)  # between them a report may lie
MANY = 10**10  # more members than there are


@dataclass(frozen=True)
class Days:
    """From the first to the last, both included."""

    first: date
    last: date

    @property
    def month(self) -> str:
        """`2026-10`, of a whole calendar month; empty of other days."""
        return f"{self.first:%Y-%m}" if self == containing(self.first) else ""

    def key(self, of: int) -> int:
        """As the key of a posted card: these days, and whose figures."""
        return (self.first.toordinal() * FAR + self.last.toordinal()) * MANY + of

    def instants(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """When they begin and are over there."""
        return midnight(self.first, zone), midnight(self.last + DAY, zone)


def of_key(key: int) -> tuple[Days, int]:
    days, of = divmod(key, MANY)
    first, last = divmod(days, FAR)
    return Days(date.fromordinal(first), date.fromordinal(last)), of


def midnight(day: date, zone: ZoneInfo) -> datetime:
    return local_instant(day, time(0), zone.key)


def containing(day: date) -> Days:
    """The calendar month of a day."""
    return Days(day.replace(day=1), last_day(day, "month"))


def named(month: str) -> Days:
    """Of `2026-10`; raises ValueError."""
    first = date.fromisoformat(f"{month}-01")
    return containing(between(first, first).first)


def between(first: date, last: date) -> Days:
    """Raises ValueError of days further away than anybody asks about, or in the wrong order."""
    if not FIRST <= first <= last <= LAST:
        raise ValueError(f"{first} to {last}")
    return Days(first, last)


def before(days: Days) -> Days:
    return containing(days.first - DAY)


def after(days: Days) -> Days:
    return containing(days.last + DAY)


def months_to(day: date) -> list[Days]:
    """Six of them, the last one that of this day."""
    run = [containing(day)]
    while len(run) < RUN:
        run.insert(0, before(run[0]))
    return run


def ends(run: Sequence[Days], zone: ZoneInfo) -> list[datetime]:
    """Where each begins, and where the last is over."""
    return [*(midnight(days.first, zone) for days in run), midnight(run[-1].last + DAY, zone)]


def parts(days: Days) -> list[Days]:
    """Its weeks, from Monday to Sunday; of many weeks the months."""
    weekly = days.last - days.first < WEEKS * WEEK
    found, first = [], days.first
    while first <= days.last:
        end = first + timedelta(days=6 - first.weekday()) if weekly else containing(first).last
        found.append(Days(first, min(end, days.last)))
        first = end + DAY
    return found


def label(part: Days) -> str:
    """`2 Nov`, the first day of a week; `Nov 2026` of a month."""
    return f"{part.first:%b %Y}" if part.last - part.first >= WEEK else f"{part.first.day} {part.first:%b}"
