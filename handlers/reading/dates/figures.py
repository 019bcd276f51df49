"""Dates written in figures: 3/4, 3.4.27, 2027-04-03, 20260807, 11/2026."""

import re
from datetime import date

from handlers.reading.dates.calendar import Frame, nearest_year, real
from handlers.reading.dates.grammar import Hit, WhenRules, rule
from handlers.reading.when import Impossible, On, Unclear, When

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_MONTH_ONLY = re.compile(r"(?:(\d{1,2})[/.](\d{4})|(\d{4})-(\d\d))$")
_COMPACT = re.compile(r"(?:19|20)\d{6}$")
_DAY_DOT_MONTH = re.compile(r"\d{1,2}\.\d{1,2}$")
_NUMBER = re.compile(r"\d+")
_LONGEST = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}  # February for its longest year


def dated(hit: Hit, frame: Frame) -> When | None:
    return figures(hit.label("date"), frame)


def figures(words: str, frame: Frame) -> When | None:
    """A date in figures; None where the figures are rather a score, a share or a reference."""
    if iso := _ISO.match(words):
        return on_date(words, int(iso[1]), int(iso[2]), int(iso[3]))
    if month := _MONTH_ONLY.match(words):
        number, year = int(month[1] or month[4]), int(month[2] or month[3])
        return On(date(year, number, 1), "month") if 1 <= number <= 12 else None
    first, second, *rest = numbers(words)
    day, number = _ordered(first, second, words, frame)
    if not rest:
        return on_month_day(words, number, day, frame)
    found = on_date(words, full_year(rest[0], frame), number, day)
    reference = "-" in words and rest[0] < 100
    return None if reference and isinstance(found, Impossible) else found


def spaced(hit: Hit, frame: Frame) -> When | None:
    """In a date slot figures need no slash: "30 05 2027", "3-4"."""
    year = f"/{hit.number('year')}" if hit.has("year") else ""
    return figures(f"{hit.number('first')}/{hit.number('second')}{year}", frame)


def decimal(hit: Hit, frame: Frame) -> When | None:
    """The day first, if such a day there is: "ab 1.4", "3.8"."""
    if not _DAY_DOT_MONTH.match(hit.label("decimal")):
        return None
    found = figures(hit.label("decimal"), frame)
    return found if isinstance(found, On) else None


def compact(hit: Hit, frame: Frame) -> When | None:
    """Year, month and day without anything between: "20260807"."""
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


def on_date(words: str, year: int, month: int, day: int) -> When:
    found = real(year, month, day)
    return On(found) if found else Impossible(words)


def on_month_day(words: str, month: int, day: int, frame: Frame) -> When:
    """The nearest such day in the direction the words point; today counts."""
    if not 1 <= month <= 12 or not 1 <= day <= _LONGEST.get(month, 31):
        return Impossible(words)
    found = nearest_year(frame, lambda year: real(year, month, day))
    return On(found) if found else Unclear(words)


def numbers(words: str) -> list[int]:
    return [int(number) for number in _NUMBER.findall(words)]


FIGURES: WhenRules = (
    rule("figures", "date=DATE", dated),
    rule("figures", "first=NUMBER second=NUMBER year=YEAR", spaced, slot=True),
    rule("figures", "first=NUMBER HYPHEN second=NUMBER $", spaced, slot=True),
    rule("figures", "decimal=DECIMAL $", decimal, slot=True),
    rule("figures", "ON|BY|FROM|SINCE decimal=DECIMAL !UNIT|WORD", decimal),
    rule("figures", "compact=BIG", compact, slot=True),
)
