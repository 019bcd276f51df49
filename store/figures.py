"""Figures of a report: whose they are and of which days; what was kept and missed, and what nobody owns."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, FromClause, Select, and_, func, or_, select

from store import members
from store.clients import Client, Status
from store.day_numbers import number
from store.db import Session
from store.moments import Moment
from store.occurrences import Occurrence, State
from store.openings import on
from store.peaks import Peak
from store.pits import Pit
from store.rows import table
from store.sight import Sight, owner_of, sees_client, sees_moment

CLIENT, MOMENT, OCCURRENCE, PEAK, PIT = (table(row).c for row in (Client, Moment, Occurrence, Peak, Pit))
SETTLED = func.coalesce(PIT.filled_at, PIT.supported_at)


@dataclass(frozen=True)
class Scope:
    """Which days, whose, and of what. `starts` and `ends`: when they begin and are over where the asker is.

    `whose`: None for everybody's, and nobody's; `nobodys`: theirs, and what nobody owns.
    """

    first: date
    last: date
    starts: datetime
    ends: datetime
    whose: frozenset[int] | None = None
    nobodys: bool = False
    client: int = 0
    kind: str = ""
    topic: str = ""
    cause: str = ""


class Had(NamedTuple):
    """A peak that was had; one that does not count is a courtesy."""

    elements: list[str]
    counts: bool


class Unowned(NamedTuple):
    clients: int
    moments: int


def had(session: Session, sight: Sight, scope: Scope) -> Sequence[Had]:
    query = moments(sight, scope, PEAK.elements, PEAK.counts).join(table(Peak), PEAK.moment_id == MOMENT.id)
    query = query.where(OCCURRENCE.state == State.DONE, within(scope))
    return [Had(*row) for row in session.execute(query)]


def unowned(session: Session, sight: Sight, scope: Scope) -> Unowned:
    """As it is now: of nobody, or of somebody who has left."""
    gone = list(members.gone(session, sight.workspace))
    nobody = or_(CLIENT.owner_id.is_(None), CLIENT.owner_id.in_(gone))
    theirs_to_see = (sees_client(sight), *of_clients(scope), CLIENT.status == Status.ACTIVE)
    found = session.scalars(select(func.count()).select_from(table(Client)).where(*theirs_to_see, nobody))
    of_none = or_(owner_of().is_(None), owner_of().in_(gone))
    there = joined().outerjoin(table(Pit), PIT.moment_id == MOMENT.id)
    waiting = (OCCURRENCE.state == State.OPEN, CLIENT.status == Status.ACTIVE, SETTLED.is_(None))
    query = select(func.count()).select_from(there).where(sees_moment(sight), *theirs(scope))
    return Unowned(found.one(), session.scalars(query.where(*waiting, of_none)).one())


def theirs(scope: Scope, owner: ColumnElement[Any] | None = None) -> list[ColumnElement[bool]]:
    """Moments of those whose figures they are, of the kind and at the client that were asked for.

    `owner`: whose a thing was then, where that is not whose the moment is now.
    """
    asked = ((scope.client, CLIENT.id), (scope.kind, MOMENT.kind), (scope.topic, MOMENT.topic))
    wanted = [column == value for value, column in (*asked, (scope.cause, MOMENT.cause)) if value]
    return [*_owned(owner_of() if owner is None else owner, scope), *wanted]


def of_clients(scope: Scope, owner: ColumnElement[Any] = CLIENT.owner_id) -> list[ColumnElement[bool]]:
    """Clients of those whose figures they are."""
    this = [CLIENT.id == scope.client] if scope.client else []
    return [*_owned(owner, scope), *this]


def by(column: ColumnElement[Any], scope: Scope) -> ColumnElement[bool]:
    """Done by one of those whose figures they are; what the clock did, nobody did."""
    return column.is_not(None) if scope.whose is None else column.in_(sorted(scope.whose))


def during(column: ColumnElement[Any], scope: Scope) -> ColumnElement[bool]:
    return and_(column >= scope.starts, column < scope.ends)


def joined() -> FromClause:
    """Occurrences with their moments and clients."""
    moments = table(Occurrence).join(table(Moment), MOMENT.id == OCCURRENCE.moment_id)
    return moments.join(table(Client), CLIENT.id == MOMENT.client_id)


def _owned(owner: ColumnElement[Any], scope: Scope) -> list[ColumnElement[bool]]:
    if scope.whose is None:
        return []
    mine = owner.in_(sorted(scope.whose))
    return [or_(mine, owner.is_(None)) if scope.nobodys else mine]


def moments(sight: Sight, scope: Scope, *columns: ColumnElement[Any]) -> Select[Any]:
    return select(*columns).select_from(joined()).where(sees_moment(sight), *theirs(scope))


def within(scope: Scope) -> ColumnElement[bool]:
    """Its day, of a month or a quarter the last one; of what has none, when it was dealt with."""
    undated = and_(OCCURRENCE.on.is_(None), during(OCCURRENCE.closed_at, scope))
    return or_(dated(scope), undated)


def dated(scope: Scope) -> ColumnElement[bool]:
    return and_(OCCURRENCE.on <= scope.last, on().between(number(scope.first), number(scope.last)))
