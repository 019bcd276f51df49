"""When the bot holds its tongue, and why: one pure rule for every nudge, digest, draft, list and answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from handlers.policy.looks import reopened

QUIET_AFTER_FILLED = timedelta(days=7)
QUIET_AFTER_OPENED = timedelta(days=30)  # personal and business pits


@dataclass(frozen=True)
class Trouble:
    """A pit as far as silence cares."""

    cause: str | None
    contact_id: int | None
    opened_on: date
    settled_on: date | None
    moment_id: int = 0
    rating: int | None = None  # what the client says of how we made it good
    rated_on: date | None = None


@dataclass(frozen=True)
class About:
    """What a moment is about, as far as silence cares."""

    kind: str
    client_status: str = "active"
    contact_id: int | None = None
    contact_status: str = "active"
    topic: str = ""
    troubles: Sequence[Trouble] = ()


@dataclass(frozen=True)
class Silence:
    """`moment_id` names the pit behind it, so that only those who may see the pit are told of it."""

    reason: str
    moment_id: int | None = None


def silence(about: About, today: date) -> Silence | None:
    """Why nothing may be said about this today; None when it may."""
    if about.client_status != "active":
        return Silence(f"the client is {_status(about.client_status)}")
    if about.kind == "pit":
        return None
    if about.contact_status == "deceased":
        return Silence("the contact has died")
    if about.contact_status == "left" and about.topic != "departure":
        return Silence("the contact has left")
    if about.contact_status == "do not celebrate":
        return Silence("the contact does not want to be celebrated")
    pit = next((trouble for trouble in about.troubles if _darkens(trouble, about, today)), None)
    return Silence(_pit_words(pit), pit.moment_id) if pit else None


def _status(status: str) -> str:
    return "on legal hold" if status == "legal hold" else status


def _pit_words(pit: Trouble) -> str:
    return "a pit is open" if pit.settled_on is None else "a pit is not long past"


def _darkens(pit: Trouble, about: About, today: date) -> bool:
    """Whether it keeps cheer away: a personal pit from its contact, the others from the whole client."""
    if pit.cause == "personal" and pit.contact_id is not None and pit.contact_id != about.contact_id:
        return False
    if pit.settled_on is None:
        return True
    if pit.cause in ("personal", "business"):
        return today < pit.opened_on + QUIET_AFTER_OPENED
    return _hushed(pit, pit.settled_on, today)


def _hushed(pit: Trouble, filled_on: date, today: date) -> bool:
    """A week after it is filled, unless accepted; a poor rating begins a week of its own, to talk first."""
    if pit.rating is None or pit.rated_on is None:
        return today < filled_on + QUIET_AFTER_FILLED
    return reopened(pit.rating) and today < max(filled_on, pit.rated_on) + QUIET_AFTER_FILLED
