"""Dates in texts, in any of our languages and orders, and the days that a brief holds."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from babel.dates import get_month_names

from prompts.brief import Brief
from prompts.days import months, weekdays
from prompts.languages import NAMES
from prompts.record import on_record

_OTHER_MONTHS = {"jänner": 1, "feber": 2, "sept": 9, "setiembre": 9}
_OTHER_WEEKDAYS = {"sonnabend": 5}


@dataclass(frozen=True)
class Said:
    """A date as it is said: without a year it is the nearest one."""

    month: int
    day: int
    year: int | None
    weekday: int | None
    words: str

    def nearest(self, today: date) -> date | None:
        years = [self.year] if self.year else [today.year - 1, today.year, today.year + 1]
        days = [day for year in years if (day := _date(year, self.month, self.day))]
        return min(days, key=lambda day: abs(day - today)) if days else None


@cache
def month_names() -> dict[str, int]:
    """In all our languages, whole and short, without the point."""
    names = dict(_OTHER_MONTHS)
    for language in NAMES:
        for number, name in enumerate(months(language), 1):
            short = get_month_names("abbreviated", locale=language)[number]
            names |= {name.lower(): number, short.lower().rstrip("."): number, name.lower()[:3]: number}
    return names


@cache
def weekday_names() -> dict[str, int]:
    """From Monday, which is 0, on."""
    known = {name.lower(): at for language in NAMES for at, name in enumerate(weekdays(language))}
    return known | _OTHER_WEEKDAYS


def either(names: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


_MONTH, _WEEKDAY = either(month_names()), either(weekday_names())
_BEFORE = rf"(?:\b(?P<weekday>{_WEEKDAY})\b\s?,?\s+(?:(?:the|den|dem|le|el)\s+)?)?"
_DAY_FIRST = re.compile(
    rf"{_BEFORE}(?<![\d.,:])\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º)?\.?\s+(?:of\s+|de\s+)?"
    rf"(?P<month>{_MONTH})\b\.?(?:,?\s+(?:de\s+|del\s+)?(?P<year>\d{{4}})\b)?",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"{_BEFORE}\b(?P<month>{_MONTH})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.,]?\d)"
    r"(?:,?\s+(?P<year>\d{4})\b)?",
    re.IGNORECASE,
)
_ISO = re.compile(r"\b(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)\b")
_FIGURES = re.compile(
    r"(?<![\d.,])(?P<day>\d{1,2})[./](?P<month>\d{1,2})(?:\.(?!\d)|[./](?P<year>\d{4}|\d\d)\b)"
)
_RANGE = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º)?\.?\s?(?:-|to|and|bis|und|al|a|y|au|et)\s?(?:den |le |el )?"
    rf"\d{{1,2}}(?:st|nd|rd|th)?\.?\s+(?:of\s+|de\s+)?(?P<month>{_MONTH})\b",
    re.IGNORECASE,
)


def said_days(text: str, locale: str) -> tuple[list[Said], str]:
    """The dates of a text, and the text without them."""
    found: list[Said] = []

    def take(match: re.Match[str]) -> str:
        if said := _said(match, locale):
            found.append(said)
            return " "
        return match[0]

    named = (_MONTH_FIRST, _DAY_FIRST) if locale == "en-US" else (_DAY_FIRST, _MONTH_FIRST)
    for pattern in (_ISO, _FIGURES, *named):
        text = pattern.sub(take, text)
    return found, text


def _said(match: re.Match[str], locale: str) -> Said | None:
    parts = match.groupdict()
    month, day = parts["month"], int(parts["day"])
    number = int(month) if month.isdigit() else month_names()[month.lower().rstrip(".")]
    if match.re is _FIGURES and locale == "en-US":
        number, day = day, number
    year = int(parts["year"]) if parts.get("year") else None
    weekday = (parts.get("weekday") or "").lower()
    if not (1 <= number <= 12 and 1 <= day <= 31):
        return None
    full = year + 2000 if year is not None and year < 100 else year
    return Said(number, day, full, weekday_names().get(weekday), match[0].strip())


def days_of(brief: Brief) -> set[date]:
    """Every day that the brief holds, today among them."""
    dated = (brief.today, brief.on, brief.since, *(fact.on for fact in brief.facts if not fact.private))
    return {day for day in dated if day} | set(_written(brief))


def told_days(brief: Brief) -> set[date]:
    """The day of the moment and those in the record's words; not when somebody noted them down."""
    return {day for day in (brief.on,) if day} | set(_written(brief))


def _written(brief: Brief) -> Iterator[date]:
    record = on_record(brief)
    for locale in {brief.locale, "en-GB"}:
        yield from (day for said in said_days(record, locale)[0] if (day := said.nearest(brief.today)))
    for match in _RANGE.finditer(record):
        if said := _said(match, brief.locale):
            yield from (day for day in (said.nearest(brief.today),) if day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
