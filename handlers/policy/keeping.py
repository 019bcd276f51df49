"""With whom somebody is to keep in touch, and on which day of a week that is said. Pure."""

from collections.abc import Mapping
from datetime import date, timedelta
from zlib import crc32

from handlers.policy.working import Working

CADENCE = {"A": 30, "B": 60, "C": 120}  # days without a word, by tier
WEEK = 7


def cadence(tier: str, chosen: Mapping[str, int] | None) -> int | None:
    """After how many days; None for a client without a tier, or one of a tier that is switched off."""
    return (chosen or {}).get(tier, CADENCE.get(tier)) or None


def monday(today: date) -> date:
    return today - timedelta(days=today.weekday())


def turn(owner: int, today: date, working: Working) -> bool:
    """Whether the day of this owner has come in this week: another one every week, and for every owner."""
    first = monday(today)
    week = [day for n in range(WEEK) if working.works(day := first + timedelta(days=n))]
    if not week:
        return False
    # A checksum, since the hashes of Python differ from process to process.
    return today >= week[crc32(f"{owner} {first}".encode()) % len(week)]
