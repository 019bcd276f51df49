"""The next time of what comes every year or month. Past ones are never made up for."""

from calendar import monthrange
from datetime import date


def next_yearly(month: int, day: int, since: date, leap_day: str) -> date:
    """The first such day on or after `since`; 29 February falls on 28 February or 1 March in common years."""
    this_year = on_year(since.year, month, day, leap_day)
    return this_year if this_year >= since else on_year(since.year + 1, month, day, leap_day)


def on_year(year: int, month: int, day: int, leap_day: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, 2, 28) if leap_day == "28 February" else date(year, 3, 1)


def next_monthly(day: int, since: date) -> date:
    """The 31st falls on the last day of a shorter month."""
    this_month = _in_month(since.year, since.month, day)
    if this_month >= since:
        return this_month
    year, month = (since.year + 1, 1) if since.month == 12 else (since.year, since.month + 1)
    return _in_month(year, month, day)


def _in_month(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, monthrange(year, month)[1]))
