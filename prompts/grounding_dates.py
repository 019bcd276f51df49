"""Days, weekdays, months, seasons and "tomorrow" that a brief does not hold."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from prompts.brief import Brief
from prompts.days import months, weekdays
from prompts.forbidden import Rules, rules_of
from prompts.grounding_days import Said, days_of, either, said_days, told_days, weekday_names
from prompts.record import on_record, tidy

_NEAR = timedelta(days=14)


@dataclass(frozen=True)
class _Held:
    """What a brief holds of days, read once for all that a text says."""

    brief: Brief
    rules: Rules
    days: frozenset[date]
    record: str


def dates(text: str, brief: Brief) -> list[str]:
    found, rest = said_days(tidy(text), brief.locale)
    held = _Held(brief, rules_of(brief.language), frozenset(days_of(brief)), on_record(brief).lower())
    wrong = [said.words for said in found if not _right(said, held)]
    loose = (_bare_weekdays, _bare_months, _seasons, _relative, _today)
    return [*wrong, *(word for find in loose for word in find(rest, held))]


def _right(said: Said, held: _Held) -> bool:
    known = [day for day in held.days if (day.month, day.day) == (said.month, said.day)]
    near = said.nearest(held.brief.today)
    if not known or not near:
        return False
    if said.weekday is not None and said.weekday not in {near.weekday(), *_weekdays_then(known, said)}:
        return False
    years = {day.year for day in known} | {held.brief.today.year}
    return not said.year or said.year in years or str(said.year) in held.record


def _weekdays_then(known: list[date], said: Said) -> set[int]:
    """The weekdays of the known days themselves, when the year is not said."""
    return set() if said.year else {day.weekday() for day in known}


def _bare_weekdays(rest: str, held: _Held) -> Iterator[str]:
    """Of the days told and of those of late; today's own only where the record has it."""
    near = {day for day in held.days if abs(day - held.brief.today) <= _NEAR and day != held.brief.today}
    named = re.findall(rf"\b({either(weekday_names())})(?:s|\b)", held.record)
    known = {day.weekday() for day in told_days(held.brief) | near} | {
        weekday_names()[name] for name in named
    }
    for name in re.findall(rf"\b({either(weekdays(held.brief.language))})s?\b", rest, re.IGNORECASE):
        if weekday_names()[name.lower()] not in known:
            yield name


def _bare_months(rest: str, held: _Held) -> Iterator[str]:
    names = months(held.brief.language)
    known = {names[day.month - 1].lower() for day in held.days}
    flags = re.NOFLAG if held.brief.language in ("en", "de") else re.IGNORECASE
    for name in re.findall(rf"\b({either(names)})\b(?<!\bMay)", rest, flags):
        if name.lower() not in known and name.lower() not in held.record:
            yield name


def _seasons(rest: str, held: _Held) -> Iterator[str]:
    """A season that neither the record names nor any of its days falls into, or near."""
    near = {month % 12 // 3 for day in held.days for month in (day.month - 1, day.month, day.month + 1)}
    for at, pattern in enumerate(held.rules.seasons, 1):
        match = re.search(pattern, rest, re.IGNORECASE)
        if match and at % 4 not in near and not re.search(pattern, held.record, re.IGNORECASE):
            yield match[0]


def _relative(rest: str, held: _Held) -> Iterator[str]:
    for pattern, days in held.rules.relative:
        match = re.search(pattern, rest, re.IGNORECASE)
        if match and held.brief.today + timedelta(days) not in held.days:
            if not re.search(pattern, held.record, re.IGNORECASE):
                yield match[0]


def _today(rest: str, held: _Held) -> Iterator[str]:
    match = re.search(held.rules.today, rest, re.IGNORECASE) if held.brief.type == "belated" else None
    if match and not re.search(held.rules.today, held.record, re.IGNORECASE):
        yield f"{match[0]}, though it is late"
