"""Days, weeks, months and quarters: arithmetic that knows no words."""

from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, date, timedelta

from dateutil.relativedelta import relativedelta

from handlers.reading.when import Local, On, Range, Unclear, When

LEAP_SEARCH = 9  # years: 29 February can be eight years away (2096 to 2104)
LATELY = timedelta(days=60)
MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "year": 12}
DAYS_IN = {"day": 1, "week": 7, "fortnight": 14}


@dataclass(frozen=True, slots=True)
class Frame:
    """From where a date is read.

    `past`: the words point back; `lately`: they may, if that is not long ago; `birth`: a year may be of the
    last century; `sunday`: weeks begin on Sunday.
    """

    local: Local
    past: bool = False
    lately: bool = False
    birth: bool = False
    sunday: bool = False

    @property
    def today(self) -> date:
        return self.local.today

    def looking(self, past: bool) -> "Frame":
        return self if past is self.past else replace(self, past=past)

    def suits(self, day: date) -> bool:
        return day <= self.today if self.past else day >= self.today


def real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def shift(day: date, count: int, unit: str) -> date | None:
    """So many units later (or earlier); None where the calendar ends or the unit is no stretch of days."""
    try:
        if unit in DAYS_IN:
            return day + timedelta(days=count * DAYS_IN[unit])
        if unit in MONTHS_IN:
            return day + relativedelta(months=count * MONTHS_IN[unit])
        if unit == "workday":
            return _workdays_later(day, count)
        if unit == "hour" and count % 24 == 0:
            return day + timedelta(days=count // 24)
    except (OverflowError, ValueError):
        pass
    return None


def _workdays_later(day: date, count: int) -> date:
    step = timedelta(days=1 if count > 0 else -1)
    for _ in range(min(abs(count), 1000)):
        day += step
        while day.weekday() > 4:
            day += step
    return day


def month_of(day: date) -> Range:
    return months(day.year, day.month, 1)


def months(year: int, month: int, count: int) -> Range:
    """So many whole months; a month beyond December counts on into the next year."""
    last = year * 12 + month - 1 + count - 1
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    end_year, end_month = divmod(last, 12)
    return Range(date(year, month, 1), date(end_year, end_month + 1, monthrange(end_year, end_month + 1)[1]))


def week_of(day: date, sunday: bool = False) -> Range:
    first = day - timedelta(days=day.isoweekday() % 7 if sunday else day.weekday())
    return Range(first, first + timedelta(days=6))


def period(unit: str, today: date, ahead: int = 0, sunday: bool = False) -> Range | None:
    """The week, month, quarter … that lies `ahead` of the one today is in (-1 is the one before)."""
    if unit == "day":
        day = today + timedelta(days=ahead)
        return Range(day, day)
    if unit == "week":
        return week_of(today + timedelta(days=7 * ahead), sunday)
    if unit == "weekend":
        monday = week_of(today).first or today
        return Range(monday + timedelta(days=5 + 7 * ahead), monday + timedelta(days=6 + 7 * ahead))
    if unit not in MONTHS_IN:
        return None
    size = MONTHS_IN[unit]
    index = (today.month - 1) // size + ahead
    return months(today.year, index * size + 1, size)


def fiscal_year(year: int, local: Local) -> Range:
    """The financial year that ends in `year`: in March where days come first, in December where months do."""
    return months(year, 1, 12) if local.order == "mdy" else months(year - 1, 4, 12)


def nth_weekday(stretch: Range, weekday: int, nth: int) -> date | None:
    """The nth such weekday of a stretch; -1 is the last, -2 the last but one."""
    if stretch.first is None or stretch.last is None:
        return None
    if nth < 0:
        return stretch.last - timedelta(days=(stretch.last.weekday() - weekday) % 7 + 7 * (-nth - 1))
    found = stretch.first + timedelta(days=(weekday - stretch.first.weekday()) % 7 + 7 * (nth - 1))
    return found if found <= stretch.last else None


def weekday_after(day: date, weekday: int) -> date:
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def weekday_before(day: date, weekday: int) -> date:
    return day - timedelta(days=(day.weekday() - weekday - 1) % 7 + 1)


def nearest_weekday(frame: Frame, weekday: int) -> date:
    """The next one, or the one before when the words point back; never today."""
    return (weekday_before if frame.past else weekday_after)(frame.today, weekday)


def years(frame: Frame) -> Iterator[int]:
    """This year and those after it, or before it when the words point back."""
    step = -1 if frame.past else 1
    for ahead in range(LEAP_SEARCH):
        if MINYEAR < frame.today.year + step * ahead < MAXYEAR:
            yield frame.today.year + step * ahead


def nearest(frame: Frame, days: Iterable[date | None]) -> date | None:
    return next((day for day in days if day and frame.suits(day)), None)


def nearest_year(frame: Frame, on_year: Callable[[int], date | None]) -> date | None:
    if frame.lately:
        back = nearest_year(replace(frame, past=True, lately=False), on_year)
        if back and frame.today - back <= LATELY:
            return back
    return nearest(frame, (on_year(year) for year in years(frame)))


def on(day: date | None, words: str) -> When:
    return On(day) if day else Unclear(words)
