"""An occurrence with all that one line about it says: its moment, client, contact, owner and pit."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import ColumnElement, Select, and_, bindparam, or_
from sqlalchemy import select as rows
from sqlmodel import col

from store.clients import Client
from store.contacts import Contact
from store.db import Session
from store.members import Member, here
from store.moments import Kind, Moment
from store.occurrences import Occurrence, State
from store.pits import Pit
from store.sight import ASKERS, Sight, owner_of, sees_moment


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
    return _first(session, _this(sight), occurrence_id)


def of_moment(session: Session, sight: Sight, moment_id: int) -> Entry | None:
    """The latest happening of a moment."""
    return _first(session, _latest(sight), moment_id)


def open_at_client(session: Session, sight: Sight, client_id: int) -> Sequence[Entry]:
    return fetched(session, open_to(sight).where(col(Client.id) == client_id))


def coming(session: Session, sight: Sight, first: date, last: date | None) -> Sequence[Entry]:
    """Open and dated within these days, both included; pits are not to come."""
    dated = and_(col(Occurrence.on) >= first, col(Moment.kind) != Kind.PIT)
    within = and_(dated, col(Occurrence.on) <= last) if last else dated
    return fetched(session, open_to(sight).where(within))


def ahead(session: Session, sight: Sight, today: date) -> Sequence[Entry]:
    """All that is to come, and open news without a date."""
    return fetched(session, open_to(sight).where(_not_past(today)))


def open_pits(session: Session, sight: Sight) -> Sequence[Entry]:
    """Pits neither filled nor supported, the oldest first."""
    query = open_to(sight).where(unsettled())
    return fetched(session, query.order_by(None).order_by(col(Pit.opened_at), col(Occurrence.id)))


def passed(session: Session, sight: Sight, today: date) -> Sequence[Entry]:
    """Open occurrences whose day is over."""
    past = and_(col(Occurrence.on) < today, col(Moment.kind) != Kind.PIT)
    return fetched(session, open_to(sight).where(past))


def kept(session: Session, sight: Sight) -> Sequence[Entry]:
    """Every happening that was not called a mistake, by its day."""
    query = seen_by(sight).where(col(Occurrence.state) != State.DROPPED)
    return fetched(session, query.order_by(col(Occurrence.on).nulls_last(), col(Occurrence.id)))


def these(session: Session, sight: Sight, ids: Sequence[int]) -> Sequence[Entry]:
    """These occurrences, whatever their state."""
    return fetched(session, _these(sight), ids=list(ids))


def owned_by(entry: Entry, member_id: int | None) -> bool:
    return member_id is not None and entry.owner is not None and entry.owner.id == member_id


def _not_past(today: date) -> ColumnElement[bool]:
    coming = or_(col(Occurrence.on).is_(None), col(Occurrence.on) >= today)
    return or_(unsettled(), and_(col(Moment.kind) != Kind.PIT, coming))


def unsettled() -> ColumnElement[bool]:
    """Pits that are neither filled nor supported."""
    pending = and_(col(Pit.filled_at).is_(None), col(Pit.supported_at).is_(None))
    return and_(col(Moment.kind) == Kind.PIT, pending)


@lru_cache(maxsize=ASKERS)
def open_to(sight: Sight) -> Select[*tuple[object, ...]]:
    query = seen_by(sight).where(col(Occurrence.state) == State.OPEN)
    return query.order_by(col(Occurrence.on).nulls_last(), col(Client.name), col(Occurrence.id))


@lru_cache(maxsize=ASKERS)
def seen_by(sight: Sight) -> Select[*tuple[object, ...]]:
    query = rows(Occurrence, Moment, Client, Contact, Member, Pit)
    query = query.join(Moment, col(Moment.id) == col(Occurrence.moment_id))
    query = query.join(Client, col(Client.id) == col(Moment.client_id))
    # Pits first: whether one is settled decides what is found, the others are for what has been found.
    query = query.outerjoin(Pit, col(Pit.moment_id) == col(Moment.id))
    query = query.outerjoin(Contact, col(Contact.id) == col(Moment.contact_id))
    return query.outerjoin(Member, and_(col(Member.id) == owner_of(), here())).where(sees_moment(sight))


@lru_cache(maxsize=ASKERS)
def _this(sight: Sight) -> Select[*tuple[object, ...]]:
    return seen_by(sight).where(col(Occurrence.id) == bindparam("key")).limit(1)


@lru_cache(maxsize=ASKERS)
def _latest(sight: Sight) -> Select[*tuple[object, ...]]:
    this = seen_by(sight).where(col(Moment.id) == bindparam("key"))
    return this.order_by(col(Occurrence.id).desc()).limit(1)


@lru_cache(maxsize=ASKERS)
def _these(sight: Sight) -> Select[*tuple[object, ...]]:
    return seen_by(sight).where(col(Occurrence.id).in_(bindparam("ids", expanding=True)))


def _first(session: Session, query: Select[*tuple[object, ...]], key: int) -> Entry | None:
    row = session.execute(query, {"key": key}).first()
    return Entry(*row) if row else None


def fetched(session: Session, query: Select[*tuple[object, ...]], **values: object) -> Sequence[Entry]:
    return [Entry(*row) for row in session.execute(query, values).all()]
