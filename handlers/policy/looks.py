"""When somebody looks again at what was made good: how the client is 30 and 90 days after it began."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Reminder = Literal["again", "look30", "look90"]

NAMES: dict[int, Reminder] = {30: "look30", 90: "look90"}
WELL = 6  # of 7: whoever rates our recovery lower wants to be spoken with again
DAY = timedelta(days=1)
EARLY = timedelta(days=7)  # a look may come so much before its day, which holidays may move


@dataclass(frozen=True)
class Settled:
    """A pit that is filled or supported, as far as looking again cares."""

    cause: str | None
    opened_on: date
    settled_on: date
    looked: Collection[int] = ()  # after how many days somebody has
    rating: int | None = None
    rated_on: date | None = None


def looks(pit: Settled) -> dict[int, date]:
    """The looks still to come by their days; those that settling it made needless are left out."""
    days = {after: pit.opened_on + after * DAY for after in ((90,) if pit.cause == "service" else (30, 90))}
    if pit.cause == "service" and days[90] <= pit.settled_on:
        days[90] = pit.settled_on + 90 * DAY
    return {after: on for after, on in days.items() if on > pit.settled_on and after not in pit.looked}


def reopened(rating: int | None) -> bool:
    """Whether the client is not content with how we made it good: talk again, the pit stays filled."""
    return rating is not None and rating < WELL


def reminders(pit: Settled) -> dict[Reminder, date]:
    """What a digest has to say of it still, and on which day."""
    days = {NAMES[after]: on for after, on in looks(pit).items()}
    if reopened(pit.rating) and pit.rated_on:
        days["again"] = pit.rated_on + DAY
    return days
