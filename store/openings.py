"""What is to come at a client that is an occasion for a peak, and the peaks that are to come, as SQL."""

from sqlalchemy import ColumnElement, and_, exists, func, not_, or_

from store.contacts import Contact, Standing
from store.day_numbers import last_number
from store.moments import Kind, Moment
from store.occurrences import Occurrence, State
from store.rows import table

NO_OPENING = ("remembrance", "due date")
OF_TWO = ("wedding anniversary", "wedding")
PARTED = ("break-up", "death")

MOMENT, OCCURRENCE = table(Moment).c, table(Occurrence).c


def opening() -> ColumnElement[bool]:
    """An open milestone or transition of which something cheerful may be said."""
    kind = MOMENT.kind.in_([Kind.MILESTONE, Kind.TRANSITION])
    spoken = not_(or_(MOMENT.sensitive, MOMENT.private, MOMENT.embargoed, MOMENT.muted, MOMENT.uncelebrated))
    about = table(Contact).alias().c
    active = exists().where(about.id == MOMENT.contact_id, about.status == Standing.ACTIVE)
    living = or_(MOMENT.contact_id.is_(None), active)
    fit = and_(MOMENT.topic.not_in(NO_OPENING), not_(_of_two_who_parted()))
    return and_(OCCURRENCE.state == State.OPEN, OCCURRENCE.on.is_not(None), kind, spoken, living, fit)


def planned() -> ColumnElement[bool]:
    """A peak that is to come, or was to; courtesies too."""
    return and_(MOMENT.kind == Kind.PEAK, OCCURRENCE.state == State.OPEN, OCCURRENCE.on.is_not(None))


def on() -> ColumnElement[int]:
    """Until when it is to come: what is told by its month or quarter until that ends."""
    return last_number(OCCURRENCE.on, MOMENT.precision)


def _of_two_who_parted() -> ColumnElement[bool]:
    """What may be of two, at a client where somebody died or two have parted."""
    told = func.lower(MOMENT.what)  # PostgreSQL looks at capitals, SQLite does not
    both = or_(MOMENT.topic.in_(OF_TWO), *(told.contains(word) for word in (" and ", " & ", "both ")))
    other, pit = table(Contact).alias().c, table(Moment).alias().c
    died = exists().where(other.client_id == MOMENT.client_id, other.status == Standing.DECEASED)
    parted = exists().where(pit.client_id == MOMENT.client_id, pit.topic.in_(PARTED))
    return and_(both, or_(died, parted))
