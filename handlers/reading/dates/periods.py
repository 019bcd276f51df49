"""Stretches of the calendar (May, next month, Q3) and their ends: "end of May", "month end", "EOY"."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from handlers.reading.dates.absolute import STEPS, year_of
from handlers.reading.dates.calendar import (
    MONTHS_IN,
    Frame,
    fiscal_year,
    months,
    nearest_weekday,
    period,
    years,
)
from handlers.reading.dates.grammar import Hit, WhenRules, rule
from handlers.reading.when import On, Range, Unclear, When

_SHORT = ("day", "workday", "hour", "minute")
Choice = Callable[[Range], date | None]


def stretches(hit: Hit, frame: Frame) -> Iterator[Range]:
    """What the words may mean, the likeliest first: one when the year is said, else year after year."""
    if hit.has("unit"):
        yield from _by_unit(hit, frame)
    elif hit.has("fiscal"):
        said = hit.number("fiscal") or year_of(hit, frame)
        yield from (fiscal_year(year, frame.local) for year in ([_century(said)] if said else years(frame)))
    else:
        first, count = _place_in_year(hit)
        said = year_of(hit, frame)
        if count and (said or count < 12):
            yield from (months(year, first, count) for year in ([said] if said else years(frame)))


def _century(year: int) -> int:
    return year if year >= 100 else 2000 + year


def _by_unit(hit: Hit, frame: Frame) -> Iterator[Range]:
    rel = hit.token("rel") or hit.token("rel_after")
    unit, year = hit.label("unit"), year_of(hit, frame)
    if unit == "year" and year:
        yield months(year, 1, 12)
        return
    for ahead in [STEPS[rel.kind]] if rel else ([0, -1] if frame.past else [0, 1]):
        if stretch := period(unit, frame.today, ahead, frame.sunday):
            yield stretch


def _place_in_year(hit: Hit) -> tuple[int, int]:
    """First month and number of months; no months when the words are no such part of a year."""
    if hit.has("month"):
        return hit.number("month"), 1
    if hit.has("quarter"):
        return hit.number("quarter") * 3 - 2, 3
    if hit.has("half"):
        return hit.number("half") * 6 - 5, 6
    if not hit.has("which"):
        return 1, 12
    size = MONTHS_IN.get(hit.label("part"), 0)
    if size in (3, 6) and hit.number("which") * size <= 12:
        return hit.number("which") * size - size + 1, size
    return 1, 0


def pick(hit: Hit, frame: Frame, choose: Choice) -> When | None:
    """The day of the nearest stretch in the right direction; of the stretch itself when it is certain."""
    found = [(stretch, choose(stretch)) for stretch in stretches(hit, frame)]
    if len(found) == 1:
        return On(day) if (day := found[0][1]) else None
    return next((On(day) for _, day in found if day and frame.suits(day)), None)


def end(hit: Hit, frame: Frame) -> When | None:
    if hit.label("unit") == "week":
        return _end_of_week(hit, frame)
    return pick(hit, frame, lambda stretch: stretch.last) if hit.label("unit") not in _SHORT else None


def _end_of_week(hit: Hit, frame: Frame) -> When | None:
    """The working week: its Friday, and Sunday where the Friday is over."""
    day = pick(hit, frame.looking(False), lambda stretch: stretch.last)
    if not isinstance(day, On):
        return day
    friday = day.day - timedelta(days=2)
    return On(friday) if friday >= frame.today or frame.past or hit.has("rel") else day


def start(hit: Hit, frame: Frame) -> When | None:
    return pick(hit, frame, lambda stretch: stretch.first) if hit.label("unit") not in _SHORT else None


def ending(hit: Hit, frame: Frame) -> When | None:
    """The end of the running stretch: "EOM", "Quartalsende"."""
    unit = hit.label("ending")
    if unit == "week":
        return On(frame.today if frame.today.weekday() == 4 else nearest_weekday(frame, 4))
    if unit == "fiscal":
        found = next(
            year for year in map(_fiscal(frame), years(frame)) if year.last and frame.suits(year.last)
        )
    else:
        found = period(unit, frame.today) or Range(None, None)
    return On(found.last) if found.last else None


def _fiscal(frame: Frame) -> Callable[[int], Range]:
    return lambda year: fiscal_year(year, frame.local)


def day_of_period(hit: Hit, frame: Frame) -> When | None:
    """A day of a month that is not named: "the 3rd of next month"."""
    number = hit.number("day")
    if hit.label("unit") != "month" or not 1 <= number <= 31:
        return None
    return pick(hit, frame, lambda stretch: _nth_day(stretch, number))


def _nth_day(stretch: Range, number: int) -> date | None:
    day = stretch.first + timedelta(days=number - 1) if stretch.first else None
    return day if day and stretch.last and day <= stretch.last else None


def first_to_come(hit: Hit, frame: Frame) -> When | None:
    """German "zum (nächsten) Ersten": the first day of the next month."""
    found = period("month", frame.today, 1)
    return On(found.first) if found and found.first and hit.label("day") == "ersten" else None


def whole(hit: Hit, frame: Frame) -> When | None:
    """A month or a quarter without its day; anything longer or shorter names no day at all."""
    if hit.has("unit"):
        return Unclear(hit.words) if hit.has("rel") and hit.label("unit") not in _SHORT else None
    count = _place_in_year(hit)[1] if not hit.has("fiscal") else 12
    said = hit.has("year") or hit.has("year_rel")
    stretch = next((one for one in stretches(hit, frame) if said or runs_or_lies_ahead(one, frame)), None)
    if stretch is None or stretch.first is None or count > 3:
        return Unclear(hit.words) if count > 3 else None
    return On(stretch.first, "month" if count == 1 else "quarter")


def runs_or_lies_ahead(stretch: Range, frame: Frame) -> bool:
    first, last = stretch.first or frame.today, stretch.last or frame.today
    return first <= frame.today if frame.past else last >= frame.today


def vague(hit: Hit, _: Frame) -> When | None:
    return Unclear(hit.words)


def vague_period(hit: Hit, _: Frame) -> When | None:
    return Unclear(hit.words) if hit.label("unit") not in _SHORT else None


_DAY = "THE? day=ORDINAL|WORDED|FIRST"
PERIODS: WhenRules = (
    rule("end of", "THE? END OF? PERIOD", end),
    rule("end of", "THE? END OF? THE? year=YEAR", end),
    rule("start of", "THE? START OF PERIOD", start),
    rule("start of", "THE? START OF THE? year=YEAR", start),
    rule("end", "rel=REL? THE? unit=UNIT HYPHEN? END (?: OF? year=YEAR )?", end),
    rule("end", "UNIT HYPHEN? END OF? month=MONTH (?: OF? year=YEAR )?", end),
    rule("end", "ENDING OF? month=MONTH (?: OF? year=YEAR )?", end),
    rule("end", "rel=REL? fiscal=FISCAL (?: UNIT )? HYPHEN? END", end),
    rule("end", "quarter=QUARTER END (?: OF? year=YEAR )?", end),
    rule("end", "month=MONTH HYPHEN? END", end),
    rule("end", "half=HALF END", end),
    rule("ending", "ending=ENDING", ending),
    rule("day of a month", f"{_DAY}|NUMBER DOT? OF THE? rel=REL? unit=UNIT rel_after=REL?", day_of_period),
    rule("day of a month", f"{_DAY} DOT? rel=REL unit=UNIT", day_of_period),
    rule("day of a month", "THE? day=NUMBER DOT rel=REL unit=UNIT", day_of_period),
    rule("day of a month", f"THE? rel=REL unit=UNIT COMMA? ON? {_DAY}|NUMBER !UNIT|WORD", day_of_period),
    rule(
        "day of a month", f"THE? unit=UNIT rel_after=REL COMMA? ON? {_DAY}|NUMBER !UNIT|WORD", day_of_period
    ),
    rule("day of a month", "ON|BY|FROM NEXT? day=FIRST !WORD|WEEKDAY|MONTH|UNIT|OF", first_to_come),
    rule("part of", "EARLY HYPHEN? OF? PERIOD", vague_period),
    rule("whole", "IN|BY|FROM|SINCE|FOR|WITHIN|OVER PERIOD", whole),
    rule("whole", "THE? rel=REL month=MONTH", whole),
    rule("whole", "month=MONTH OF? year=YEAR", whole),
    rule("whole", "quarter=QUARTER OF? year=YEAR", whole),
    rule("whole", "THE? rel=REL unit=UNIT", whole),
    rule("whole", "THE? unit=UNIT rel=NEXT|LAST", whole),
    rule("season", "IN|BY|THE|REL THE? SEASON", vague),
    rule("whole", "PERIOD", whole, slot=True),
    rule("season", "SEASON", vague, slot=True),
    rule("year", "YEAR", vague, slot=True),
)
