"""Figures by member, shown to managers only where the firm has said so."""

from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, FromClause, Select, case, func, not_, select

from store.clients import Client
from store.db import Session
from store.drafts import Draft, DraftState
from store.figures import CLIENT, MOMENT, OCCURRENCE, PIT, SETTLED, Scope, by, during, joined, theirs, within
from store.figures_clients import TOUCH, told
from store.figures_moments import late
from store.figures_words import AS_WRITTEN, DRAFT
from store.moments import Kind
from store.occurrences import State
from store.pits import Pit
from store.rows import table
from store.sight import Sight, owner_of, sees_client, sees_moment
from store.touches import Touch


class Tally(NamedTuple):
    """What one member did. Kept: their own moments, whoever was done with them."""

    kept: int = 0
    filled: int = 0  # or supported
    sent: int = 0
    as_written: int = 0
    touches: int = 0


def by_member(session: Session, sight: Sight, scope: Scope) -> dict[int, Tally]:
    """Whoever did nothing is not among them."""
    found: dict[int, Tally] = {}
    for query in (_kept(sight, scope), _filled(sight, scope), _sent(sight, scope), _touches(sight, scope)):
        for row in session.execute(query).mappings():
            told_so_far = found.get(row["member"], Tally())
            found[row["member"]] = told_so_far._replace(**{n: v for n, v in row.items() if n != "member"})
    return found


def _kept(sight: Sight, scope: Scope) -> Select[Any]:
    query = _of(owner_of(), joined(), func.count().label("kept")).where(sees_moment(sight), *theirs(scope))
    done = (OCCURRENCE.state == State.DONE, MOMENT.kind != Kind.PIT, within(scope), not_(late()))
    return query.where(owner_of().is_not(None), *done)


def _filled(sight: Sight, scope: Scope) -> Select[Any]:
    who = func.coalesce(PIT.filled_by, PIT.supported_by)
    there = joined().join(table(Pit), PIT.moment_id == MOMENT.id)
    query = _of(who, there, func.count().label("filled")).where(sees_moment(sight), by(who, scope))
    return query.where(OCCURRENCE.state != State.DROPPED, during(SETTLED, scope))


def _sent(sight: Sight, scope: Scope) -> Select[Any]:
    unedited = func.sum(case((AS_WRITTEN, 1), else_=0)).label("as_written")
    there = joined().join(table(Draft), DRAFT.occurrence_id == OCCURRENCE.id)
    query = _of(DRAFT.asked_by, there, func.count().label("sent"), unedited).where(sees_moment(sight))
    sent = (DRAFT.state == DraftState.SENT, during(DRAFT.sent_at, scope), by(DRAFT.asked_by, scope))
    return query.where(OCCURRENCE.state != State.DROPPED, *sent)


def _touches(sight: Sight, scope: Scope) -> Select[Any]:
    there = table(Touch).join(table(Client), CLIENT.id == TOUCH.client_id)
    query = _of(TOUCH.by, there, func.count().label("touches")).where(sees_client(sight), told(sight))
    return query.where(during(TOUCH.at, scope), by(TOUCH.by, scope))


def _of(who: ColumnElement[Any], there: FromClause, *counts: ColumnElement[Any]) -> Select[Any]:
    return select(who.label("member"), *counts).select_from(there).group_by(who)
