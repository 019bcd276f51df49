"""An occurrence with all that one line about it says: its moment, client, contact, owner and pit."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, or_, union_all
from sqlalchemy import select as rows
from sqlalchemy.orm import Mapped
from sqlmodel import col

from store.clients import Client
from store.contacts import Contact
from store.db import Session
from store.members import Member, here
from store.moments import Kind, Moment
from store.occurrences import Occurrence, State
from store.pits import Pit, looked_at_again
from store.sight import Sight, owner_of, sees_moment

PASSED = timedelta(days=14)  # longer past is not news any more
LEAD = timedelta(days=30)  # the longest lead of a kind, and the longest holiday it moves over
LONGEST_LEAD = timedelta(days=400)
ASKERS = 500  # whose questions are kept ready: to put one together takes longer than to answer it


class Entry(NamedTuple):
    occurrence: Occurrence
    moment: Moment
    client: Client
    contact: Contact | None
    owner: Member | None
    pit: Pit | None

    @property
    def key(self) -> int:
        return self.occurrence.key

    @property
    def open(self) -> bool:
        return self.occurrence.state == State.OPEN

    @property
    def belongs_to(self) -> int | None:
        """Whose it is by the rows, also of somebody who has left, whom `owner` does not name."""
        return self.moment.owner_id or self.client.owner_id or self.moment.author_id

    @property
    def unsettled(self) -> bool:
        """A pit that is neither filled nor supported."""
        return self.pit is not None and self.pit.settled_at is None


def get(session: Session, sight: Sight, occurrence_id: int) -> Entry | None:
    return _first(session, _seen(sight).where(col(Occurrence.id) == occurrence_id))


def of_moment(session: Session, sight: Sight, moment_id: int) -> Entry | None:
    """The latest happening of a moment."""
    query = _seen(sight).where(col(Moment.id) == moment_id)
    return _first(session, query.order_by(col(Occurrence.id).desc()))


def open_at_client(session: Session, sight: Sight, client_id: int) -> Sequence[Entry]:
    return _all(session, _open(sight).where(col(Client.id) == client_id))


def coming(session: Session, sight: Sight, first: date, last: date | None) -> Sequence[Entry]:
    """Open and dated within these days, both included; pits are not to come."""
    dated = and_(col(Occurrence.on) >= first, col(Moment.kind) != Kind.PIT)
    within = and_(dated, col(Occurrence.on) <= last) if last else dated
    return _all(session, _open(sight).where(within))


def ahead(session: Session, sight: Sight, today: date) -> Sequence[Entry]:
    """All that is to come, and open news without a date."""
    return _all(session, _open(sight).where(_not_past(today)))


def open_pits(session: Session, sight: Sight) -> Sequence[Entry]:
    """Pits neither filled nor supported, the oldest first."""
    query = _open(sight).where(_unsettled())
    return _all(session, query.order_by(None).order_by(col(Pit.opened_at), col(Occurrence.id)))


def passed(session: Session, sight: Sight, today: date) -> Sequence[Entry]:
    """Open occurrences whose day is over."""
    past = and_(col(Occurrence.on) < today, col(Moment.kind) != Kind.PIT)
    return _all(session, _open(sight).where(past))


def nudgeable_in(session: Session, sight: Sight, today: date, room_id: int) -> Sequence[Entry]:
    """What the digest of a room may have to name: what was added there, else what its clients have."""
    return _all(session, _nudgeable_in(sight, today), room=room_id)


def nudgeable_of(
    session: Session, sight: Sight, today: date, whose: Sequence[int], *, unowned: bool
) -> Sequence[Entry]:
    """What private digests may have to name: what these own, and what nobody owns if wanted."""
    theirs = union_all(*_owned(whose), *([_unowned(sight)] if unowned else []))
    return _all(session, _open(sight).where(_due(today), col(Moment.id).in_(theirs)))


def kept(session: Session, sight: Sight) -> Sequence[Entry]:
    """Every happening that was not called a mistake, by its day."""
    query = _seen(sight).where(col(Occurrence.state) != State.DROPPED)
    return _all(session, query.order_by(col(Occurrence.on).nulls_last(), col(Occurrence.id)))


def these(session: Session, sight: Sight, ids: Sequence[int]) -> Sequence[Entry]:
    """These occurrences, whatever their state."""
    return _all(session, _seen(sight).where(col(Occurrence.id).in_(ids)))


def owned_by(entry: Entry, member_id: int | None) -> bool:
    return member_id is not None and entry.owner is not None and entry.owner.id == member_id


@lru_cache(maxsize=ASKERS)
def _nudgeable_in(sight: Sight, today: date) -> Select[*tuple[object, ...]]:
    """For a `room`, each half by its index: no index knows "there, else at the client's"."""
    there = _moments().where(col(Moment.room_id) == bindparam("room"))
    at_clients = _moments().where(col(Client.room_id) == bindparam("room"), _none(col(Moment.room_id)))
    return _open(sight).where(_due(today), col(Moment.id).in_(union_all(there, at_clients)))


def _owned(whose: Sequence[int]) -> tuple[Select[int | None], ...]:
    """The moments of these members, as `owner_of` has it: claimed, of their clients, or told by them."""
    unclaimed, homeless = _none(col(Moment.owner_id)), _none(col(Client.owner_id))
    return (
        _moments().where(col(Moment.owner_id).in_(whose)),
        _moments().where(col(Client.owner_id).in_(whose), unclaimed),
        _moments().where(col(Moment.author_id).in_(whose), unclaimed, homeless),
    )


def _unowned(sight: Sight) -> Select[int | None]:
    nobody = (col(Client.owner_id).is_(None), _none(col(Moment.owner_id)), _none(col(Moment.author_id)))
    return _moments().where(col(Client.workspace_id) == sight.workspace, *nobody)


def _moments() -> Select[int | None]:
    return rows(col(Moment.id)).join(Client, col(Client.id) == col(Moment.client_id))


def _none(column: ColumnElement[int | None] | Mapped[int | None]) -> ColumnElement[bool]:
    """Said so that no index on it is taken: it would lead through all rows without one, of everybody."""
    return func.coalesce(column, 0) == 0


def _due(today: date) -> ColumnElement[bool]:
    """Open pits, news without a date, what was put off, and what is near enough for one of its leads."""
    on = col(Occurrence.on)
    near = and_(on >= today - PASSED, on <= today + LEAD)
    own_lead = and_(col(Moment.lead).is_not(None), on >= today, on <= today + LONGEST_LEAD)
    put_off = col(Occurrence.snoozed_until).is_not(None)
    dated = and_(col(Moment.kind) != Kind.PIT, or_(near, own_lead, put_off, on.is_(None)))
    return or_(dated, _unsettled(), looked_at_again(today))


def _not_past(today: date) -> ColumnElement[bool]:
    coming = or_(col(Occurrence.on).is_(None), col(Occurrence.on) >= today)
    return or_(_unsettled(), and_(col(Moment.kind) != Kind.PIT, coming))


def _unsettled() -> ColumnElement[bool]:
    """Pits that are neither filled nor supported."""
    pending = and_(col(Pit.filled_at).is_(None), col(Pit.supported_at).is_(None))
    return and_(col(Moment.kind) == Kind.PIT, pending)


@lru_cache(maxsize=ASKERS)
def _open(sight: Sight) -> Select[*tuple[object, ...]]:
    query = _seen(sight).where(col(Occurrence.state) == State.OPEN)
    return query.order_by(col(Occurrence.on).nulls_last(), col(Client.name), col(Occurrence.id))


@lru_cache(maxsize=ASKERS)
def _seen(sight: Sight) -> Select[*tuple[object, ...]]:
    query = rows(Occurrence, Moment, Client, Contact, Member, Pit)
    query = query.join(Moment, col(Moment.id) == col(Occurrence.moment_id))
    query = query.join(Client, col(Client.id) == col(Moment.client_id))
    # Pits first: whether one is settled decides what is found, the others are for what has been found.
    query = query.outerjoin(Pit, col(Pit.moment_id) == col(Moment.id))
    query = query.outerjoin(Contact, col(Contact.id) == col(Moment.contact_id))
    return query.outerjoin(Member, and_(col(Member.id) == owner_of(), here())).where(sees_moment(sight))


def _first(session: Session, query: Select[*tuple[object, ...]]) -> Entry | None:
    row = session.execute(query.limit(1)).first()
    return Entry(*row) if row else None


def _all(session: Session, query: Select[*tuple[object, ...]], **values: int) -> Sequence[Entry]:
    return [Entry(*row) for row in session.execute(query, values).all()]
