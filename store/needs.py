"""What is told of clients in the question who needs a peak: their rows, and what lies ahead of them."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache

from sqlalchemy import Integer, Select, bindparam, or_
from sqlalchemy import select as rows
from sqlmodel import col, select

from store import entries
from store.clients import Client, Status
from store.day_numbers import day, number
from store.db import Session
from store.entries import Entry
from store.had import had_on, peak_had
from store.members import Member, here
from store.moments import Moment
from store.occurrences import Occurrence
from store.openings import on, opening, planned
from store.pulses import Pulse
from store.sight import ASKERS, Sight, sees_client, sees_moment


def clients(session: Session, sight: Sight, keys: Sequence[int]) -> dict[int, Client]:
    """By their keys."""
    query = select(Client).where(sees_client(sight), col(Client.id).in_(keys))
    return {client.key: client for client in session.exec(query)}


def ahead(session: Session, sight: Sight, keys: Sequence[int], first: date, last: date) -> Sequence[Entry]:
    """What opens for these clients within the days, and the peaks that are planned, as a pulse counts."""
    told = {"clients": list(keys), "first": number(first), "last": number(last)}
    return entries.fetched(session, _ahead(sight), **told)


def had(
    session: Session, sight: Sight, keys: Sequence[int]
) -> Sequence[tuple[int, date | None, datetime | None]]:
    """The last peaks of these clients, as a pulse counts: each with its last day, and when it was done."""
    return [
        (client, last and day(last), closed)
        for client, last, closed in session.execute(_had(sight), {"clients": list(keys)})
    ]


def owners_in_room(session: Session, sight: Sight, room: int) -> frozenset[int]:
    """Who looks after a client of this room, and wants to be told of theirs."""
    query = select(Client.owner_id).join(Member, col(Member.id) == col(Client.owner_id))
    heard = (here(), col(Member.muted).is_(False), col(Client.muted).is_(False))
    theirs = query.where(sees_client(sight), *heard, Client.room_id == room, Client.status == Status.ACTIVE)
    return frozenset(owner for owner in session.exec(theirs.distinct()) if owner)


@lru_cache(maxsize=ASKERS)
def _ahead(sight: Sight) -> Select[*tuple[object, ...]]:
    within = on().between(bindparam("first", type_=Integer), bindparam("last", type_=Integer))
    theirs = col(Client.id).in_(bindparam("clients", expanding=True))
    return entries.open_to(sight).where(theirs, within, or_(opening(), planned()))


@lru_cache(maxsize=ASKERS)
def _had(sight: Sight) -> Select[*tuple[object, ...]]:
    query = rows(col(Client.id), on(), col(Occurrence.closed_at)).select_from(Client)
    query = query.join(Moment, col(Moment.client_id) == col(Client.id)).join(Occurrence)
    query = query.join(Pulse, col(Pulse.client_id) == col(Client.id)).where(sees_moment(sight))
    theirs = col(Client.id).in_(bindparam("clients", expanding=True))
    return query.where(theirs, peak_had(), had_on() == col(Pulse.last_peak))
