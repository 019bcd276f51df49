"""Dates in words, in the order of the reader's country."""

import re
from datetime import date

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTH_FIRST = ("en-US",)
_NAMES = "|".join(MONTHS)
_DAY_FIRST = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{_NAMES})\b(?P<year>,? \d{{4}})?"
)
_MONTH_THEN_DAY = re.compile(
    rf"\b(?P<month>{_NAMES}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)(?P<year>,? \d{{4}})?"
)


def american(locale: str) -> bool:
    return locale in _MONTH_FIRST


def long_date(day: date, locale: str, today: date) -> str:
    """ "Wednesday 25 November", "Wednesday, November 25"; with the year when it is not the near one."""
    month = MONTHS[day.month - 1]
    year = "" if abs((day - today).days) < 300 else f" {day.year}"
    if american(locale):
        return f"{WEEKDAYS[day.weekday()]}, {month} {day.day}" + year.replace(" ", ", ")
    return f"{WEEKDAYS[day.weekday()]} {day.day} {month}{year}"


def short_date(day: date, locale: str, today: date) -> str:
    """As `long_date`, without the weekday, for days that lie behind."""
    return re.sub(r"^\w+,? ", "", long_date(day, locale, today))


def localised(text: str, locale: str) -> str:
    """Dates in words that stand in a text, put in the order of the reader's country."""

    def ordered(match: re.Match[str]) -> str:
        day, month, year = match["day"], match["month"], (match["year"] or "").replace(",", "")
        if american(locale):
            return f"{month} {day}" + year.replace(" ", ", ")
        return f"{day} {month}{year}"

    return (_DAY_FIRST if american(locale) else _MONTH_THEN_DAY).sub(ordered, text)
