"""Days of the calendar: 3/4, 3 March 2027, the 15th, 4-6 June, 2nd or 3rd, Christmas 2028."""

import re
from collections.abc import Iterator
from datetime import date

from handlers.reading.dates.calendar import Frame, months, nearest, nearest_year, real
from handlers.reading.dates.grammar import Hit, rule
from handlers.reading.dates.kinds import Kind
from handlers.reading.dates.named import DAYS
from handlers.reading.when import Impossible, On, Unclear, When

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_MONTH_ONLY = re.compile(r"(?:(\d{1,2})[/.](\d{4})|(\d{4})-(\d\d))$")
_COMPACT = re.compile(r"(?:19|20)\d{6}$")
_DAY_DOT_MONTH = re.compile(r"\d{1,2}\.\d{1,2}$")
_FIGURES = re.compile(r"\d+")
STEPS = {Kind.THIS: 0, Kind.NEXT: 1, Kind.COMING: 1, Kind.LAST: -1}
_LONGEST = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}  # February for its longest year


def dated(hit: Hit, frame: Frame) -> When | None:
    return figures(hit.label("date"), frame)


def figures(words: str, frame: Frame) -> When | None:
    """A date in figures; None where the figures are rather a score, a share or a reference."""
    if iso := _ISO.match(words):
        return _on(words, int(iso[1]), int(iso[2]), int(iso[3]))
    if month := _MONTH_ONLY.match(words):
        number, year = int(month[1] or month[4]), int(month[2] or month[3])
        return On(date(year, number, 1), "month") if 1 <= number <= 12 else None
    first, second, *rest = (int(figure) for figure in _FIGURES.findall(words))
    day, number = _ordered(first, second, words, frame)
    if not rest:
        return on_month_day(words, number, day, frame)
    found = _on(words, full_year(rest[0], frame), number, day)
    reference = "-" in words and rest[0] < 100
    return None if reference and isinstance(found, Impossible) else found


def spaced(hit: Hit, frame: Frame) -> When | None:
    """"30 05 2027", "3-4": in a date slot figures need no slash."""
    year = f"/{hit.number('year')}" if hit.has("year") else ""
    return figures(f"{hit.number('first')}/{hit.number('second')}{year}", frame)


def decimal(hit: Hit, frame: Frame) -> When | None:
    """"ab 1.4", "3.8": the day first, if such a day there is."""
    if not _DAY_DOT_MONTH.match(hit.label("decimal")):
        return None
    found = figures(hit.label("decimal"), frame)
    return found if isinstance(found, On) else None


def compact(hit: Hit, frame: Frame) -> When | None:
    """"20260807"."""
    words = hit.label("compact")
    return figures(f"{words[:4]}-{words[4:6]}-{words[6:]}", frame) if _COMPACT.match(words) else None


def _ordered(first: int, second: int, words: str, frame: Frame) -> tuple[int, int]:
    """Day and month; the reader's order decides only where both are possible, and never with dots."""
    month_first = frame.local.order == "mdy" and "." not in words
    if month_first and first <= 12:
        return second, first
    if first <= 12 < second:
        return second, first
    return first, second


def full_year(year: int, frame: Frame) -> int:
    """27 is 2027; with a birth 61 is 1961."""
    if year >= 100:
        return year
    return 1900 + year if frame.birth and 2000 + year > frame.today.year + 1 else 2000 + year


def _on(words: str, year: int, month: int, day: int) -> When:
    found = real(year, month, day)
    return On(found) if found else Impossible(words)


def on_month_day(words: str, month: int, day: int, frame: Frame) -> When:
    """The nearest such day in the direction the words point; today counts."""
    if not 1 <= month <= 12 or not 1 <= day <= _LONGEST.get(month, 31):
        return Impossible(words)
    found = nearest_year(frame, lambda year: real(year, month, day))
    return On(found) if found else Unclear(words)


def month_day(hit: Hit, frame: Frame) -> When | None:
    year = year_of(hit, frame)
    if year:
        return _on(hit.words, year, hit.number("month"), hit.number("day"))
    return on_month_day(hit.words, hit.number("month"), hit.number("day"), frame)


def year_of(hit: Hit, frame: Frame) -> int:
    """The year that was said, in figures or as "next year"; 0 when none was."""
    if rel := hit.token("year_rel"):
        return frame.today.year + STEPS[rel.kind] if hit.label("year_unit") == "year" else 0
    if len(hit.label("short")) == 2:
        return full_year(hit.number("short"), frame)
    return full_year(hit.number("year"), frame) if hit.has("year") else 0


def two_days(hit: Hit, frame: Frame) -> When | None:
    """"4th or 5th April", "4-6 June": both days, in their order."""
    days = [day for name in ("day", "other") if (day := _one_of(hit, name, frame))]
    if not days:
        return Impossible(hit.words)
    if len(days) == 2 and days[1] < days[0] and hit.has("month"):
        days = _same_year(days[0], days[1])
    return Unclear(hit.words, tuple(days))


def _one_of(hit: Hit, name: str, frame: Frame) -> date | None:
    month, day, year = hit.number("month"), hit.number(name), year_of(hit, frame)
    if not month:
        return _in_month(day, frame)
    found = _on("", year, month, day) if year else on_month_day("", month, day, frame)
    return found.day if isinstance(found, On) else None


def _same_year(first: date, second: date) -> list[date]:
    """Today stands between the two: the stretch is the one that is running."""
    earlier = real(second.year, first.month, first.day)
    return [earlier, second] if earlier and earlier <= second else [first, second]


def slashed_days(hit: Hit, frame: Frame) -> When | None:
    """"3/4 June" is the third or the fourth."""
    numbers = [int(figure) for figure in _FIGURES.findall(hit.label("date"))]
    if len(numbers) != 2 or "/" not in hit.label("date"):
        return None
    days = [on_month_day("", hit.number("month"), day, frame) for day in numbers]
    return Unclear(hit.words, tuple(day.day for day in days if isinstance(day, On)))


def day_of_month(hit: Hit, frame: Frame) -> When | None:
    """"the 15th": of the nearest month that has one."""
    number = hit.number("day")
    if not 1 <= number <= 31:
        return Impossible(hit.words)
    found = _in_month(number, frame)
    return On(found) if found else Unclear(hit.words)


def perhaps_day_of_month(hit: Hit, frame: Frame) -> When | None:
    """A bare "12" may be the 12th."""
    found = day_of_month(hit, frame)
    return Unclear(hit.words, (found.day,)) if isinstance(found, On) else found


def _in_month(day: int, frame: Frame) -> date | None:
    return nearest(frame, (real(*month, day) for month in _months(frame)))


def _months(frame: Frame) -> Iterator[tuple[int, int]]:
    step = -1 if frame.past else 1
    for ahead in range(3):
        first = months(frame.today.year, frame.today.month + step * ahead, 1).first
        if first:
            yield first.year, first.month


def named(hit: Hit, frame: Frame) -> When | None:
    on_year = DAYS[hit.label("named")].rule(frame.local.order)
    if on_year is None:
        return Unclear(hit.words)
    if year := year_of(hit, frame):
        found = on_year(year)
        return On(found) if found else Impossible(hit.words)
    rel = hit.token("rel")
    past = rel.kind is Kind.LAST if rel else frame.past
    found = nearest_year(frame.looking(past), on_year)
    return On(found) if found else Unclear(hit.words)


_YEAR = (
    "(?: (?: COMMA|HYPHEN|OF|DOT )* year=YEAR|SHORT_YEAR | THE? year_rel=REL year_unit=UNIT"
    " | COMMA|HYPHEN? short=NUMBER (?: (?=STOP|CLOCK|BIRTH) | $ ) )?"
)
_DAY_MONTH = "THE? day=DAY DOT? OF? HYPHEN? month=MONTH DOT?"

ABSOLUTE = (
    rule("range", f"BETWEEN|FROM? THE? day=DAY DOT? LINE THE? other=DAY DOT? OF? month=MONTH {_YEAR}", two_days),
    rule("range", f"month=MONTH THE? day=DAY LINE THE? other=DAY !UNIT {_YEAR}", two_days),
    rule("either", f"BETWEEN? THE? day=DAY DOT? OR|AND ON? THE? other=DAY DOT? OF? month=MONTH {_YEAR}", two_days),
    rule("either", f"month=MONTH THE? day=DAY OR|AND THE? other=DAY !UNIT {_YEAR}", two_days),
    rule("either", "THE? day=ORDINAL OR ON? THE? other=ORDINAL", two_days),
    rule("either", "date=DATE month=MONTH", slashed_days),
    rule("figures", "date=DATE", dated),
    rule("dotted", "THE? day=NUMBER DOT month=NUMBER DOT (?: year=YEAR )?", month_day),
    rule("figures", "first=NUMBER second=NUMBER year=YEAR", spaced, slot=True),
    rule("figures", "first=NUMBER HYPHEN second=NUMBER $", spaced, slot=True),
    rule("figures", "decimal=DECIMAL $", decimal, slot=True),
    rule("figures", "ON|BY|FROM|SINCE decimal=DECIMAL !UNIT|WORD", decimal),
    rule("figures", "compact=BIG", compact, slot=True),
    rule("day and month", f"{_DAY_MONTH} {_YEAR}", month_day),
    rule("day and month", f"THE? day=WORDED|FIRST OF month=MONTH {_YEAR}", month_day),
    rule("month and day", f"month=MONTH DOT? HYPHEN? THE? day=NUMBER|ORDINAL !UNIT {_YEAR}", month_day),
    rule("month and day", f"month=MONTH THE day=WORDED {_YEAR}", month_day),
    rule("month and day", f"month=MONTH day=WORDED !WORD|UNIT {_YEAR}", month_day, slot=True),
    rule("day of month", "ON|BY|FROM|SINCE|TO THE day=ORDINAL !WORD|UNIT|BIRTH|OF|WEEKDAY|NUMBER", day_of_month),
    rule("day of month", "ON|BY|FROM|SINCE (?: THE )? day=NUMBER DOT !WORD|UNIT|NUMBER", day_of_month),
    rule("day of month", "THE day=ORDINAL|NUMBER (?: (?=STOP|CLOCK) | $ )", day_of_month),
    rule("day of month", "ON THE day=WORDED (?: (?=STOP|CLOCK) | $ )", day_of_month),
    rule("day of month", "day=ORDINAL|NUMBER DOT $", day_of_month, slot=True),
    rule("day of month", "THE? day=ORDINAL", day_of_month, slot=True),
    rule("day of month", "THE day=WORDED $", day_of_month, slot=True),
    rule("day of month", "THE UNIT day=NUMBER (?: (?=STOP|CLOCK|AT|IN) | $ )", day_of_month),
    rule("number", "^ day=NUMBER $", perhaps_day_of_month, slot=True),
    rule("named", f"THE? rel=REL? named=NAMED {_YEAR}", named),
)
