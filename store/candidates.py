"""What a digest may have to name: its candidates, found by the indexes of their owners and rooms."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from sqlalchemy import BindParameter, ColumnElement, Select, and_, bindparam, case, func, or_, union_all
from sqlalchemy import select as rows
from sqlalchemy.orm import Mapped
from sqlmodel import col

from store.clients import Client
from store.db import Session
from store.entries import Entry, fetched, open_to, unsettled
from store.moments import Kind, Moment
from store.occurrences import Occurrence
from store.pits import Pit, days_of_looking, looked_at_again
from store.sight import ASKERS, Sight

PASSED = timedelta(days=14)  # longer past is not just missed
TOLD = timedelta(days=60)  # what was told longer ago, of a day long past, is no news any more
LEAD = timedelta(days=30)  # the longest lead of a kind, and the longest holiday it moves over
LONGEST_LEAD = timedelta(days=400)


def in_room(session: Session, sight: Sight, today: date, room_id: int) -> Sequence[Entry]:
    """What the digest of a room may have to name: what was added there, else what its clients have."""
    return fetched(session, _in_room(sight), room=room_id, **_days(today))


def of_members(
    session: Session, sight: Sight, today: date, whose: Sequence[int], *, unowned: bool
) -> Sequence[Entry]:
    """What private digests may have to name: what these own, and what nobody owns if wanted."""
    return fetched(session, _of_members(sight, unowned), whose=list(whose), **_days(today))


def of_day(session: Session, sight: Sight, first: date, last: date, whose: Sequence[int]) -> Sequence[Entry]:
    """Of what these own: open pits, the oldest first, what is between these days, and news without one."""
    return fetched(session, _of_day(sight), first=first, last=last, whose=list(whose))


@lru_cache(maxsize=ASKERS)
def _of_day(sight: Sight) -> Select[*tuple[object, ...]]:
    on = col(Occurrence.on)
    near = or_(on.is_(None), on.between(bindparam("first"), bindparam("last")))
    shown = or_(unsettled(), and_(col(Moment.kind) != Kind.PIT, near))
    found = open_to(sight).where(shown, col(Moment.id).in_(union_all(*_owned())))
    pits = (case((unsettled(), col(Pit.opened_at))).nulls_last(), case((unsettled(), col(Occurrence.id))))
    return found.order_by(None).order_by(*pits, on.nulls_last(), col(Client.name), col(Occurrence.id))


@lru_cache(maxsize=ASKERS)
def _in_room(sight: Sight) -> Select[*tuple[object, ...]]:
    """For a `room`, each half by its index: no index knows "there, else at the client's"."""
    there = _moments().where(col(Moment.room_id) == bindparam("room"))
    at_clients = _moments().where(col(Client.room_id) == bindparam("room"), _none(col(Moment.room_id)))
    return open_to(sight).where(_due(), col(Moment.id).in_(union_all(there, at_clients)))


@lru_cache(maxsize=ASKERS)
def _of_members(sight: Sight, unowned: bool) -> Select[*tuple[object, ...]]:
    theirs = union_all(*_owned(), *([_unowned(sight)] if unowned else []))
    return open_to(sight).where(_due(), col(Moment.id).in_(theirs))


def _owned() -> tuple[Select[int | None], ...]:
    """The moments of those in `whose`, as `owner_of` has it: claimed, of their clients, or told by them."""
    whose: BindParameter[int] = bindparam("whose", expanding=True)
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


def _days(today: date) -> dict[str, date]:
    """The days between which something may be near enough, as `_due` has them."""
    return {
        "today": today,
        "passed": today - PASSED,
        "told": datetime.combine(today - TOLD, time(0), UTC),
        "near": today + LEAD,
        "far": today + LONGEST_LEAD,
        **days_of_looking(today),
    }


def _due() -> ColumnElement[bool]:
    """Open pits, news without a date, what was put off, and what is near enough for one of its leads."""
    on = col(Occurrence.on)
    near = and_(on >= bindparam("passed"), on <= bindparam("near"))
    own_lead = and_(col(Moment.lead).is_not(None), on >= bindparam("today"), on <= bindparam("far"))
    # What lies longer back and was told lately, by somebody, is news; a list of old things brings none.
    lately = and_(col(Moment.added_at) >= bindparam("told"), col(Moment.author_id).is_not(None))
    news = and_(on < bindparam("passed"), lately)
    put_off = or_(col(Occurrence.snoozed_until).is_not(None), col(Occurrence.belated_from).is_not(None))
    dated = and_(col(Moment.kind) != Kind.PIT, or_(near, own_lead, put_off, news, on.is_(None)))
    return or_(dated, unsettled(), looked_at_again())
