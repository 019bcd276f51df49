"""Days of the calendar: 3/4, 3 March 2027, the 15th, 4-6 June, 2nd or 3rd, Christmas 2028."""

from collections.abc import Iterator
from datetime import date

from handlers.reading.dates.calendar import Frame, months, nearest, nearest_year, real
from handlers.reading.dates.figures import full_year, numbers, on_date, on_month_day
from handlers.reading.dates.grammar import Hit, WhenRules, rule
from handlers.reading.dates.kinds import Kind
from handlers.reading.dates.named import DAYS
from handlers.reading.when import Impossible, On, Unclear, When

STEPS = {Kind.THIS: 0, Kind.NEXT: 1, Kind.COMING: 1, Kind.LAST: -1}


def month_day(hit: Hit, frame: Frame) -> When | None:
    year = year_of(hit, frame)
    if year:
        return on_date(hit.words, year, hit.number("month"), hit.number("day"))
    return on_month_day(hit.words, hit.number("month"), hit.number("day"), frame)


def year_of(hit: Hit, frame: Frame) -> int:
    """The year that was said, in figures or as "next year"; 0 when none was."""
    if rel := hit.token("year_rel"):
        return frame.today.year + STEPS[rel.kind] if hit.label("year_unit") == "year" else 0
    if len(hit.label("short")) == 2:
        return full_year(hit.number("short"), frame)
    return full_year(hit.number("year"), frame) if hit.has("year") else 0


def two_days(hit: Hit, frame: Frame) -> When | None:
    """Both days, in their order: "4th or 5th April", "4-6 June"."""
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
    found = on_date("", year, month, day) if year else on_month_day("", month, day, frame)
    return found.day if isinstance(found, On) else None


def _same_year(first: date, second: date) -> list[date]:
    """Today stands between the two: the stretch is the one that is running."""
    earlier = real(second.year, first.month, first.day)
    return [earlier, second] if earlier and earlier <= second else [first, second]


def slashed_days(hit: Hit, frame: Frame) -> When | None:
    """The third or the fourth: "3/4 June"."""
    pair = numbers(hit.label("date"))
    if len(pair) != 2 or "/" not in hit.label("date"):
        return None
    days = [on_month_day("", hit.number("month"), day, frame) for day in pair]
    return Unclear(hit.words, tuple(day.day for day in days if isinstance(day, On)))


def day_of_month(hit: Hit, frame: Frame) -> When | None:
    """Of the nearest month that has one: "the 15th", "the 31st"."""
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
_MONTH_DAY = "month=MONTH DOT? HYPHEN? THE? day=NUMBER|ORDINAL"
_OTHER_DAY = "THE? other=DAY"
_ENDS = "(?: (?=STOP|CLOCK) | $ )"

ABSOLUTE: WhenRules = (
    rule(
        "range", f"BETWEEN|FROM? THE? day=DAY DOT? LINE {_OTHER_DAY} DOT? OF? month=MONTH {_YEAR}", two_days
    ),
    rule("range", f"month=MONTH THE? day=DAY LINE {_OTHER_DAY} !UNIT {_YEAR}", two_days),
    rule(
        "either", f"BETWEEN? THE? day=DAY DOT? OR|AND ON? {_OTHER_DAY} DOT? OF? month=MONTH {_YEAR}", two_days
    ),
    rule("either", f"month=MONTH THE? day=DAY OR|AND {_OTHER_DAY} !UNIT {_YEAR}", two_days),
    rule("either", "THE? day=ORDINAL OR ON? THE? other=ORDINAL", two_days),
    rule("either", "date=DATE month=MONTH", slashed_days),
    rule("figures", "THE? day=NUMBER DOT month=NUMBER DOT (?: year=YEAR )?", month_day),
    rule("day and month", f"{_DAY_MONTH} {_YEAR}", month_day),
    rule("day and month", f"THE? day=WORDED|FIRST OF month=MONTH {_YEAR}", month_day),
    rule("month and day", f"{_MONTH_DAY} !UNIT {_YEAR}", month_day),
    rule("month and day", f"month=MONTH THE day=WORDED {_YEAR}", month_day),
    rule("month and day", f"month=MONTH day=WORDED !WORD|UNIT {_YEAR}", month_day, slot=True),
    rule(
        "day of month", "ON|BY|FROM|SINCE|TO THE day=ORDINAL !WORD|UNIT|BIRTH|OF|WEEKDAY|NUMBER", day_of_month
    ),
    rule("day of month", "ON|BY|FROM|SINCE (?: THE )? day=NUMBER DOT !WORD|UNIT|NUMBER", day_of_month),
    rule("day of month", f"THE day=ORDINAL|NUMBER {_ENDS}", day_of_month),
    rule("day of month", f"ON THE day=WORDED {_ENDS}", day_of_month),
    rule("day of month", "THE UNIT day=NUMBER (?: (?=STOP|CLOCK|AT|IN) | $ )", day_of_month),
    rule("day of month", "day=ORDINAL|NUMBER DOT $", day_of_month, slot=True),
    rule("day of month", "THE? day=ORDINAL", day_of_month, slot=True),
    rule("day of month", "THE day=WORDED $", day_of_month, slot=True),
    rule("number", "^ day=NUMBER $", perhaps_day_of_month, slot=True),
    rule("named", f"THE? rel=REL? named=NAMED {_YEAR}", named),
)
