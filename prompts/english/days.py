"""Dates in words that stand in a note, put in the order of the reader's country."""

import re

from prompts.days import months, weekdays

MONTHS, WEEKDAYS = months("en"), weekdays("en")
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


def localised(text: str, locale: str) -> str:
    """Dates in words that stand in a text, put in the order of the reader's country."""

    def ordered(match: re.Match[str]) -> str:
        day, month, year = match["day"], match["month"], (match["year"] or "").replace(",", "")
        if american(locale):
            return f"{month} {day}" + year.replace(" ", ", ")
        return f"{day} {month}{year}"

    return (_DAY_FIRST if american(locale) else _MONTH_THEN_DAY).sub(ordered, text)
