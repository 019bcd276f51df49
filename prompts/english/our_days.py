"""The days that a fact about our own side names: a date, a weekday, a month from which on something holds."""

import re
from datetime import date

from prompts.brief import Brief
from prompts.english.days import MONTHS, WEEKDAYS

MONTH = "|".join(MONTHS)
DATE = re.compile(
    rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)? (?P<m>{MONTH})\b|\b(?P<m2>{MONTH}) (?P<d2>\d{{1,2}})\b"
)


def days_in(said: str, brief: Brief) -> list[date]:
    found = [_near(match, brief.today) for match in DATE.finditer(said)]
    days = [day for day in found if day]
    weekday = re.search(rf"\b({'|'.join(WEEKDAYS)})\b", said)
    return days or ([brief.today] if weekday else [])


def from_month(said: str, brief: Brief) -> date | None:
    """ "From March Carol counts the pages": the first of it."""
    month = re.match(rf"(?:From|Starting in|As of) (?P<m>{MONTH})\b(?! \d)", said)
    return _nearest(MONTHS.index(month["m"]) + 1, 1, brief.today) if month else None


def _near(match: re.Match[str], today: date) -> date | None:
    return _nearest(MONTHS.index(match["m"] or match["m2"]) + 1, int(match["d"] or match["d2"]), today)


def _nearest(month: int, day: int, today: date) -> date | None:
    try:
        return min(
            (date(today.year + more, month, day) for more in (-1, 0, 1)), key=lambda on: abs(on - today)
        )
    except ValueError:
        return None
