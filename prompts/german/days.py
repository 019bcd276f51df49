"""Days in German words: "am 18. November", "am Donnerstag, 18. Februar"."""

from prompts.brief import Brief
from prompts.days import long_date, short_date


def on_day(brief: Brief) -> str:
    """The day of the event as a phrase of its own; empty without one."""
    if brief.on is None:
        return ""
    if brief.on == brief.today:
        return "heute"
    return f"am {short_date(brief.on, brief.locale, brief.today)}"


def with_weekday(brief: Brief) -> str:
    return f"am {long_date(brief.on, brief.locale, brief.today)}" if brief.on else ""


def from_day(brief: Brief) -> str:
    """ "ab 1. Dezember", "seit 1. November"."""
    if brief.on is None:
        return ""
    word = "seit" if brief.on <= brief.today else "ab"
    return f"{word} {short_date(brief.on, brief.locale, brief.today)}"


def over(brief: Brief) -> bool:
    return brief.on is None or brief.on <= brief.today
