"""What is told of clients in the question who needs a peak: their rows, and what lies ahead of them."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from sqlalchemy import Date, Select, bindparam, or_
from sqlmodel import col, select

from store import entries
from store.clients import Client, Status
from store.db import Session
from store.entries import Entry
from store.members import Member, here
from store.occurrences import Occurrence
from store.openings import opening, planned
from store.sight import ASKERS, Sight, sees_client


def clients(session: Session, sight: Sight, keys: Sequence[int]) -> dict[int, Client]:
    """By their keys."""
    query = select(Client).where(sees_client(sight), col(Client.id).in_(keys))
    return {client.key: client for client in session.exec(query)}


def ahead(session: Session, sight: Sight, keys: Sequence[int], first: date, last: date) -> Sequence[Entry]:
    """What opens for these clients within the days, and the peaks that are planned, as a pulse counts."""
    return entries.fetched(session, _ahead(sight), clients=list(keys), first=first, last=last)


def owners_in_room(session: Session, sight: Sight, room: int) -> frozenset[int]:
    """Who looks after a client of this room, and wants to be told of theirs."""
    query = select(Client.owner_id).join(Member, col(Member.id) == col(Client.owner_id))
    heard = (here(), col(Member.muted).is_(False), col(Client.muted).is_(False))
    theirs = query.where(sees_client(sight), *heard, Client.room_id == room, Client.status == Status.ACTIVE)
    return frozenset(owner for owner in session.exec(theirs.distinct()) if owner)


@lru_cache(maxsize=ASKERS)
def _ahead(sight: Sight) -> Select[*tuple[object, ...]]:
    within = col(Occurrence.on).between(bindparam("first", type_=Date), bindparam("last", type_=Date))
    theirs = col(Client.id).in_(bindparam("clients", expanding=True))
    return entries.open_to(sight).where(theirs, within, or_(opening(), planned()))
