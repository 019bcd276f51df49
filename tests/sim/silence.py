"""When nothing may be said of a thing, from product rules alone."""

from datetime import date, timedelta
from typing import Literal

from tests.sim.calendar import Calendar
from tests.sim.record import Record, Thing

Hush = Literal["silent", "perhaps", ""]
WEEK, MONTH = timedelta(days=7), timedelta(days=30)
WELL = 6


def hush(record: Record, thing: Thing, day: date, calendar: Calendar) -> Hush:
    """Whether it is silent on this local day; perhaps, where two readings of the rule are possible."""
    if thing.client.status != "active":
        return "silent"
    if thing.kind == "pit":
        return ""
    person = _of_person(thing, day)
    if person == "silent":
        return "silent"
    found = {_by_pit(pit, thing, day, calendar) for pit in record.pits_of(thing.client) if pit is not thing}
    return "silent" if "silent" in found else "perhaps" if "perhaps" in found or person else ""


def _of_person(thing: Thing, day: date) -> Hush:
    contact = thing.contact
    if contact is None:
        return ""
    if contact.status in ("deceased", "do not celebrate"):
        return "silent"
    gone = contact.status == "left" or (contact.leaves is not None and contact.leaves <= day)
    if not gone:
        return ""
    farewell = contact.leaves is not None and thing.kind == "transition"
    return "perhaps" if farewell or contact.leaves == day else "silent"


def _by_pit(trouble: Thing, thing: Thing, day: date, calendar: Calendar) -> Hush:
    """A personal pit silences its contact, and peaks for all; the others the whole client."""
    pit = trouble.pit
    if pit is None or trouble.now.state in ("dropped",):
        return ""
    elsewhere = trouble.contact is not None and trouble.contact is not thing.contact
    if trouble.cause == "personal" and elsewhere and thing.kind != "peak":
        return ""
    if pit.settled is None:
        return "silent"
    settled = calendar.today(pit.settled)
    if trouble.cause != "service":
        return "silent" if day < calendar.today(pit.opened) + MONTH else ""
    if pit.rating is not None and pit.rating >= WELL:
        return ""
    if day < settled + WEEK:
        return "silent" if pit.rating is None else "perhaps"
    spoken = pit.rated is not None and day < calendar.today(pit.rated) + WEEK
    return "perhaps" if spoken else ""
