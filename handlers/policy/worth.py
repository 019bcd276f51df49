"""What a digest is worth to its room: whether what it names is acted on. Pure."""

from datetime import date, timedelta

from handlers.policy.working import LONGEST_BREAK, Working

WINDOW = 20  # working days that are looked at
ENOUGH = 10  # nudges; of fewer nothing can be said
TOP = 3  # lines that are left of a digest of which little is acted on


def first_day(today: date, working: Working) -> date:
    """The first of the working days before today that count."""
    day, left = today, WINDOW
    while left and (today - day).days < WINDOW + LONGEST_BREAK:
        day -= timedelta(days=1)
        left -= working.works(day)
    return day


def poor(named: int, acted: int) -> bool:
    """Fewer than half of them were acted on."""
    return named >= ENOUGH and acted * 2 < named
