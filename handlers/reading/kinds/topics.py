"""What a line can be about, and what follows from it."""

from typing import Literal, NamedTuple

Kind = Literal["milestone", "transition", "pit"]
Cause = Literal["service", "personal", "business"]
Recurs = Literal["none", "yearly", "monthly"]


class Topic(NamedTuple):
    """A subject with its phrases. Where a line speaks of several, the higher rank decides.

    A topic without a kind only takes its words away from others ("flood of orders" is no flood).
    `kept` means it is kept on a day, so a day is asked for; `sensitive` holds for the whole line.
    """

    name: str
    kind: Kind | None
    rank: int
    phrases: str
    cause: Cause | None = None
    recurs: Recurs = "none"
    sensitive: bool = False
    kept: bool = False


def milestone(name: str, rank: int, phrases: str, sensitive: bool = False, kept: bool = False) -> Topic:
    return Topic(name, "milestone", rank, phrases, sensitive=sensitive, kept=kept)


def yearly(name: str, rank: int, phrases: str) -> Topic:
    return Topic(name, "milestone", rank, phrases, recurs="yearly", kept=True)


def transition(name: str, rank: int, phrases: str, sensitive: bool = False) -> Topic:
    return Topic(name, "transition", rank, phrases, sensitive=sensitive)


def service(name: str, rank: int, phrases: str) -> Topic:
    return Topic(name, "pit", rank, phrases, cause="service")


def personal(name: str, rank: int, phrases: str) -> Topic:
    return Topic(name, "pit", rank, phrases, cause="personal", sensitive=True)


def business(name: str, rank: int, phrases: str, sensitive: bool = False) -> Topic:
    return Topic(name, "pit", rank, phrases, cause="business", sensitive=sensitive)
