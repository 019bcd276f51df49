"""Dates in words, in the language and the order of the reader's country; the names are those of CLDR."""

import re
from datetime import date
from functools import cache

from babel import Locale
from babel.dates import format_date, get_day_names, get_month_names

_PATTERNS = {
    "en-US": ("EEEE, MMMM d", ", y"),
    "en": ("EEEE d MMMM", " y"),
    "de": ("EEEE, d. MMMM", " y"),
    "fr": ("EEEE d MMMM", " y"),
    "es": ("EEEE d 'de' MMMM", " 'de' y"),
}
"""The day, and what is added for its year."""
_NEAR = 300  # days: until then the year goes without saying


def long_date(day: date, locale: str, today: date) -> str:
    """ "Wednesday 25 November", "mercredi 25 novembre"; with the year when it is not the near one."""
    pattern, year = _PATTERNS.get(locale) or _PATTERNS[locale[:2]]
    near = abs((day - today).days) < _NEAR
    written = format_date(day, pattern + ("" if near else year), locale=_locale(locale))
    return re.sub(r"\b1 (?=\D)", "1er ", written) if locale.startswith("fr") else written


def short_date(day: date, locale: str, today: date) -> str:
    """As `long_date`, without the weekday, for days that lie behind."""
    return re.sub(r"^[^\W\d]+,? ", "", long_date(day, locale, today))


@cache
def months(language: str) -> tuple[str, ...]:
    names = get_month_names("wide", locale=language)
    return tuple(names[month] for month in range(1, 13))


@cache
def weekdays(language: str) -> tuple[str, ...]:
    """From Monday on."""
    names = get_day_names("wide", locale=language)
    return tuple(names[day] for day in range(7))


@cache
def _locale(locale: str) -> Locale:
    return Locale.parse(locale, sep="-")
