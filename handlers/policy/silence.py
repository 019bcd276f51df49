"""When the bot holds its tongue, and why: one pure rule for every nudge, digest, draft, list and answer."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from handlers.policy.household import COUPLES_DAYS, names_person, of_one_home
from handlers.policy.looks import reopened

QUIET_AFTER_FILLED = timedelta(days=7)
QUIET_AFTER_OPENED = timedelta(days=30)  # personal and business pits
REMEMBRANCE = "remembrance"
DUE_DATE = "due date"
BREAK_UP = "break-up"
LOSSES = frozenset({"bereavement", "death"})
_LEAVING = re.compile(
    r"\b(?:leav(?:es|ing)|left|farewell|goodbye|last day|retire\w*"
    r"|abschied|verabschied\w*|verlassen|ruhestand|adieux?|pot de départ|départ|quitt\w+|est partie?|retraite"
    r"|despid\w+|despedida|marcha|se fue|se jubil\w+)\b",
    re.IGNORECASE,
)


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
    contact: str | None = None
    topic: str = ""


@dataclass(frozen=True)
class Somebody:
    """A person at the client, for what is about two."""

    name: str
    dead: bool


@dataclass(frozen=True)
class About:
    """What a moment is about, as far as silence cares. `people` are told only where it may be about two."""

    kind: str
    client_status: str = "active"
    contact_id: int | None = None
    contact_status: str = "active"
    topic: str = ""
    troubles: Sequence[Trouble] = ()
    client: str = ""
    contact: str | None = None
    what: str = ""
    told_on: date = date.min
    people: Sequence[Somebody] = ()
    uncelebrated: bool = False
    muted: bool = False


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
    if about.muted:
        return Silence("muted by its owner")
    if about.uncelebrated:
        return Silence("nobody wants this celebrated")
    if about.topic == REMEMBRANCE:
        return None
    return _of_contact(about) or _of_couple(about) or _of_loss(about) or _of_pit(about, today)


def quiet_until(pit: Trouble) -> date | None:
    """The first day on which it keeps no cheer away any more; None while it is open.

    A week after it is filled, unless accepted; a poor rating begins a week of its own, to talk first.
    """
    if pit.settled_on is None:
        return None
    if pit.cause in ("personal", "business"):
        return max(pit.settled_on, pit.opened_on + QUIET_AFTER_OPENED)
    week = pit.settled_on + QUIET_AFTER_FILLED
    if pit.rating is None or pit.rated_on is None:
        return week
    return max(week, pit.rated_on + QUIET_AFTER_FILLED) if reopened(pit.rating) else min(week, pit.rated_on)


def as_it_was(pit: Trouble, day: date) -> Trouble:
    """What was known of it on that day: how it was settled or rated later changes nothing for the day."""
    if pit.settled_on and pit.settled_on > day:
        return replace(pit, settled_on=None, rating=None, rated_on=None)
    return replace(pit, rating=None, rated_on=None) if pit.rated_on and pit.rated_on > day else pit


def may_be_joint(topic: str, what: str) -> bool:
    """Whether it may be about two people, so that one has to know who they are."""
    return topic in COUPLES_DAYS or any(word in f" {what.casefold()} " for word in (" and ", " & ", " both "))


def darkens(pit: Trouble, about: About, today: date) -> bool:
    """Whether it keeps cheer away: a personal pit from its home (and peaks), others from the whole client."""
    until = quiet_until(pit)
    return (until is None or today < until) and _reaches(pit, about)


def _reaches(pit: Trouble, about: About) -> bool:
    if pit.cause != "personal" or pit.contact_id in (None, about.contact_id) or about.kind == "peak":
        return True
    return of_one_home(about.client, pit.contact, about.contact)


def _of_contact(about: About) -> Silence | None:
    if about.contact_status == "deceased":
        return Silence("the contact has died", _death_of(about, about.contact))
    if about.contact_status == "left" and not tells_of_leaving(about.kind, about.topic, about.what):
        return Silence("the contact has left")
    if about.contact_status == "do not celebrate":
        return Silence("the contact does not want to be celebrated")
    return None


def tells_of_leaving(kind: str, topic: str, what: str) -> bool:
    """Whoever has left is still said goodbye to."""
    return topic == "departure" or (kind == "transition" and bool(_LEAVING.search(what)))


def _of_couple(about: About) -> Silence | None:
    """A death or a divorce stops the couple's anniversaries and joint greetings, for good."""
    if not may_be_joint(about.topic, about.what):
        return None
    dead = next((one.name for one in about.people if one.dead and _of_the_two(about, one.name)), None)
    if dead:
        return Silence("one of the two has died", _death_of(about, dead))
    partings = (pit for pit in about.troubles if pit.topic == BREAK_UP)
    parted = next((pit for pit in partings if _of_the_two(about, pit.contact)), None)
    return Silence("the two have parted", parted.moment_id) if parted else None


def _death_of(about: About, person: str | None) -> int | None:
    """The pit that tells of it, which not everybody may see."""
    told = (pit for pit in about.troubles if pit.topic == "death" and pit.contact == person)
    return next((pit.moment_id for pit in told), None)


def _of_the_two(about: About, person: str | None) -> bool:
    """It names them and somebody else; or it is a couple's day at their home, or of nobody in particular."""
    said = f"{about.contact or ''} {about.what}"
    named = [somebody.name for somebody in about.people if names_person(said, somebody.name, about.contact)]
    if person in named and len(named) > 1:
        return True
    if about.topic not in COUPLES_DAYS:
        return False
    return about.contact is None or person is None or of_one_home(about.client, about.contact, person)


def _of_loss(about: About) -> Silence | None:
    """After a loss at home nobody asks about the child that was expected before it."""
    if about.topic != DUE_DATE:
        return None
    losses = [pit for pit in about.troubles if pit.topic in LOSSES and pit.opened_on >= about.told_on]
    loss = next((pit for pit in losses if _reaches(pit, about)), None)
    return Silence("there was a loss", loss.moment_id) if loss else None


def _of_pit(about: About, today: date) -> Silence | None:
    pit = next((trouble for trouble in about.troubles if darkens(trouble, about, today)), None)
    return Silence(_pit_words(pit), pit.moment_id) if pit else None


def _status(status: str) -> str:
    return "on legal hold" if status == "legal hold" else status


def _pit_words(pit: Trouble) -> str:
    return "a pit is open" if pit.settled_on is None else "a pit is not long past"
