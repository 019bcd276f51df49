"""Whose turn it is: the posts of one place leave in order, one at a time, in somebody's hand meanwhile."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache

from sqlalchemy import BindParameter, ColumnElement, Select, and_, bindparam, literal_column, or_
from sqlalchemy import select as rows
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from store.db import Session
from store.deliveries import OPEN, Delivery, Sending

SENT: ColumnElement[str] = literal_column(f"'{Sending.SENT}'")


# Asked for every post, and put together once: that takes longer than the answer.
THIS = rows(Delivery).where(col(Delivery.id) == bindparam("key"))
TAKEN = THIS.with_for_update().execution_options(populate_existing=True)
HERE = (col(Delivery.place) == bindparam("place"), col(Delivery.state).in_(OPEN))
BEFORE = rows(col(Delivery.id)).where(*HERE, col(Delivery.id) < bindparam("key")).limit(1)
AFTER = rows(Delivery).where(*HERE, col(Delivery.id) > bindparam("key")).order_by(col(Delivery.id)).limit(1)
TURNS = rows(col(Delivery.turn_at)).where(col(Delivery.turn_at).is_not(None))
LATEST = TURNS.order_by(col(Delivery.turn_at).desc()).limit(bindparam("count"))
AT_PLACE = LATEST.where(col(Delivery.place) == bindparam("place"))
IN_ALL = LATEST.where(col(Delivery.workspace_id) == bindparam("workspace"))


def take(session: Session, delivery_id: int) -> Delivery | None:
    """This post, so that nobody else has it until we commit."""
    return session.scalars(TAKEN, {"key": delivery_id}).first()


def last_open(session: Session, place: str) -> int | None:
    """The last that waits at a place. Held until we commit, so whoever settles it sees what we add behind."""
    query = select(Delivery.id).where(Delivery.place == place, col(Delivery.state).in_(OPEN))
    return session.exec(query.order_by(col(Delivery.id).desc()).limit(1).with_for_update()).first()


def is_first(session: Session, row: Delivery) -> bool:
    """Nothing that is open came before it at its place."""
    with session.no_autoflush:
        return session.scalars(BEFORE, {"place": row.place, "key": row.key}).first() is None


def next_open(session: Session, row: Delivery) -> Delivery | None:
    """Whose turn it is at its place when this one is settled."""
    with session.no_autoflush:
        return session.scalars(AFTER, {"place": row.place, "key": row.key}).first()


def turns_at(session: Session, place: str, count: int) -> Sequence[datetime]:
    """When posts went to this place, or are to go, the latest first."""
    found = session.scalars(AT_PLACE, {"place": place, "count": count}) if count else ()
    return [at for at in found if at]


def turns_in(session: Session, workspace_id: int, count: int) -> Sequence[datetime]:
    """The same for a whole workspace."""
    return [at for at in session.scalars(IN_ALL, {"workspace": workspace_id, "count": count}) if at]


def waiting(session: Session, now: datetime) -> Sequence[int]:
    """All posts, of every workspace, that can be sent or drawn anew by now, in the order they came."""
    return [key for key in session.scalars(_waiting(), {"now": now}) if key is not None]


@cache
def _waiting() -> Select[int | None]:
    """Put together once: a playground asks after every settled post."""
    other = aliased(Delivery)
    now: BindParameter[datetime] = bindparam("now")
    held_up = _earlier(other).where(or_(col(other.turn_at) > now, col(other.rest_at) > now)).exists()
    query = rows(col(Delivery.id)).where(_unsettled(), _ripe(now), or_(col(Delivery.state) == SENT, ~held_up))
    return query.order_by(col(Delivery.id))


def ready(session: Session, now: datetime, living: Sequence[str], limit: int) -> Sequence[int]:
    """Of these the ones whose turn it is and that nobody living has in hand, the fair way round."""
    free = or_(col(Delivery.process).is_(None), col(Delivery.process).not_in(living))
    query = select(Delivery.id).where(_unsettled(), _ripe(now), free, _first())
    query = query.order_by(col(Delivery.priority), col(Delivery.id)).limit(limit)
    return [key for key in session.exec(query) if key is not None]


def forgotten(session: Session, before: datetime, limit: int) -> Sequence[Delivery]:
    """What the engine should have had in hand by then, and has not settled: it may know nothing of it."""
    silent = or_(col(Delivery.woken_at).is_(None), col(Delivery.woken_at) < before)
    query = select(Delivery).where(_unsettled(), silent, _first()).order_by(col(Delivery.id)).limit(limit)
    return session.exec(query.with_for_update(skip_locked=True)).all()


def _unsettled() -> ColumnElement[bool]:
    stale = and_(col(Delivery.state) == SENT, col(Delivery.wanted) > col(Delivery.shown))
    return or_(col(Delivery.state).in_(OPEN), stale)


def _ripe(now: datetime | BindParameter[datetime]) -> ColumnElement[bool]:
    turn = or_(col(Delivery.turn_at).is_(None), col(Delivery.turn_at) <= now)
    return and_(turn, or_(col(Delivery.rest_at).is_(None), col(Delivery.rest_at) <= now))


def _first() -> ColumnElement[bool]:
    """Nothing waits before it at its place; what was sent already needs no turn."""
    return or_(col(Delivery.state) == SENT, ~_earlier(aliased(Delivery)).exists())


def _earlier(other: type[Delivery]) -> Select[int | None]:
    """What is open and came before it at its place."""
    query = rows(col(other.id)).where(col(other.place) == col(Delivery.place), col(other.state).in_(OPEN))
    return query.where(col(other.id) < col(Delivery.id))
