"""Who needs a peak, asked of the pulses: one pass over the rows of a workspace, the first of them kept."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    bindparam,
    case,
    func,
    literal_column,
    not_,
    or_,
    select,
)

from store.clients import concealed
from store.db import Session
from store.pulses import Pulse
from store.scoring import HUNDREDTHS, PULSE, given, is_planned, opens, score, waits_from
from store.sight import Sight

Which = Callable[[ColumnElement[int]], ColumnElement[bool]]


@dataclass(frozen=True)
class Asked:
    """Which clients, over which days (numbers, both included), and what counts (policy.ranking.Weights).

    `owners`: only theirs, None for everybody's; 0 among them stands for what nobody owns.
    """

    today: int
    four_years_ago: int
    first: int
    last: int
    weights: Mapping[str, int]
    owners: frozenset[int] | None = None
    client: int | None = None

    def parameters(self, sight: Sight) -> dict[str, Any]:
        days = {
            "today": self.today,
            "four_years_ago": self.four_years_ago,
            "first": self.first,
            "last": self.last,
        }
        ahead = {"ahead": max(self.first, self.today), "workspace": sight.workspace, "member": sight.member}
        whose = {"owners": sorted(self.owners)} if self.owners is not None else {}
        return {**self.weights, **days, **ahead, **whose, **({"client": self.client} if self.client else {})}


@dataclass(frozen=True)
class Ranked:
    """A client's pulse, whether something opens for them within the days, and their points in hundredths."""

    pulse: Pulse
    opening: bool
    points: int


@dataclass(frozen=True)
class Sums:
    """Over all who are listed: how many, and of how many no feeling, no tier, no beginning is on record."""

    listed: int
    unfelt: int
    untiered: int
    undated: int


def needing(session: Session, sight: Sight, asked: Asked, limit: int, offset: int = 0) -> Sequence[Ranked]:
    """Those who need a peak, who most first."""
    query = _needing(sight.system, asked.owners is not None)
    return _page(session, query, asked.parameters(sight), limit, offset)


def sums(session: Session, sight: Sight, asked: Asked) -> Sums:
    query = _sums(sight.system, asked.owners is not None)
    return Sums(*session.execute(query, asked.parameters(sight)).one())


def already(session: Session, sight: Sight, asked: Asked, limit: int, offset: int = 0) -> Sequence[Ranked]:
    """Those for whom a peak is planned within the days, courtesies too; ranked alike."""
    query = _already(sight.system, asked.owners is not None)
    return _page(session, query, asked.parameters(sight), limit, offset)


def alone(session: Session, sight: Sight, asked: Asked, limit: int, offset: int = 0) -> Sequence[Ranked]:
    """Those who would be listed, were they not left alone for a while: by a pit, or for this month."""
    query = _alone(sight.system, asked.owners is not None)
    return _page(session, query, asked.parameters(sight), limit, offset)


def of_client(session: Session, sight: Sight, asked: Asked) -> Ranked | None:
    """One client, wherever they stand."""
    query = _of_client(sight.system)
    row = session.execute(query, asked.parameters(sight)).first()
    return Ranked(*row) if row else None


def _page(
    session: Session, query: Select[Any], told: Mapping[str, Any], limit: int, offset: int
) -> Sequence[Ranked]:
    found = session.execute(query, {**told, "limit": limit, "offset": offset})
    return [Ranked(*row) for row in found]


@cache
def _of_client(system: bool) -> Select[Any]:
    query = _seen(_whole(score().label("points")), system, owned=False)
    return query.where(PULSE.client_id == bindparam("client"))


@cache
def _needing(system: bool, owned: bool) -> Select[Any]:
    return _first(_seen(_keys(), system, owned).where(*_listed()), _enough)


@cache
def _already(system: bool, owned: bool) -> Select[Any]:
    return _first(_seen(_keys(), system, owned).where(*_free(), is_planned()))


@cache
def _alone(system: bool, owned: bool) -> Select[Any]:
    away = or_(not_(_now(PULSE.alone_until)), not_(_now(PULSE.rests_until)), PULSE.open_pits > 0)
    return _first(_seen(_keys(), system, owned).where(not_(PULSE.silent), away), _enough)


@cache
def _sums(system: bool, owned: bool) -> Select[Any]:
    of = (PULSE.felt_count == 0, PULSE.tier == "", PULSE.since.is_(None))
    columns = (func.coalesce(func.sum(case((each, 1), else_=0)), 0) for each in of)
    return _seen(select(func.count(), *columns), system, owned).where(*_listed(), _enough(score()))


def _whole(points: ColumnElement[int]) -> Select[Any]:
    return cast("Select[Any]", select(Pulse, opens().label("opens"), points))


def _keys() -> Select[Any]:
    """What a hundred thousand rows are put in order by, and no more: both databases copy what they sort."""
    return select(PULSE.client_id, score().label("points"))


def _seen(query: Select[Any], system: bool, owned: bool) -> Select[Any]:
    query = query.where(PULSE.workspace_id == bindparam("workspace"))
    if not system:  # the walls are few, the clients many
        query = query.where(PULSE.client_id.not_in(concealed()))
    if owned:
        whose = func.coalesce(PULSE.owner_id, 0)
        query = query.where(whose.in_(bindparam("owners", expanding=True)))
    return query


def _first(query: Select[Any], which: Which | None = None) -> Select[Any]:
    """Who has too few points comes last anyhow: left out of those that are kept, points are counted once."""
    told = query.order_by(literal_column("points").desc(), *_ties())
    told = told.limit(bindparam("limit", type_=Integer)).offset(bindparam("offset", type_=Integer))
    kept = told.subquery("kept")
    whole = _whole(kept.c.points).join(kept, kept.c.client_id == PULSE.client_id)
    whole = whole.where(PULSE.workspace_id == bindparam("workspace"))
    if which:
        whole = whole.where(which(kept.c.points))
    return whole.order_by(kept.c.points.desc(), *_ties())


def _ties() -> tuple[ColumnElement[Any], ...]:
    """Tier, longest without a peak, name."""
    tier = case((PULSE.tier == "", "D"), else_=PULSE.tier)
    return tier, waits_from(), PULSE.called, PULSE.client_id


def _listed() -> tuple[ColumnElement[bool], ...]:
    return (*_free(), not_(is_planned()))


def _free() -> tuple[ColumnElement[bool], ...]:
    """Not silent, no pit open or lately made good, not put off."""
    return not_(PULSE.silent), PULSE.open_pits == 0, _now(PULSE.alone_until), _now(PULSE.rests_until)


def _enough(points: ColumnElement[int]) -> ColumnElement[bool]:
    return points >= given("least") * HUNDREDTHS


def _now(until: ColumnElement[Any]) -> ColumnElement[bool]:
    return or_(until.is_(None), until <= given("today"))
