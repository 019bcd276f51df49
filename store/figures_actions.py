"""Figures of what was done: filling pits against building on what goes well."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, FromClause, Select, exists, func, or_, select, union_all

from store.clients import Client
from store.db import Session
from store.drafts import Draft
from store.figures import CLIENT, MOMENT, OCCURRENCE, PIT, SETTLED, Scope, by, joined
from store.figures_clients import TOUCH, told
from store.figures_spans import between, spanned
from store.moments import Kind, Moment
from store.occurrences import Occurrence, State
from store.pits import Pit
from store.rows import table
from store.sight import Sight, sees_client, sees_moment
from store.touches import Touch

DRAFT = table(Draft).c
Ends = Sequence[datetime]
STEPS = tuple(
    (PIT[f"{step}_at"], PIT[f"{step}_by"])
    for step in ("planned", "filled", "supported", "accepted", "released", "looked_30", "looked_90")
)


def filling(session: Session, sight: Sight, scope: Scope, ends: Ends) -> dict[int, int]:
    """Steps on the clock of a pit, and words about one that were sent; by the span."""
    there = joined().join(table(Pit), PIT.moment_id == MOMENT.id)
    seen = (sees_moment(sight), OCCURRENCE.state != State.DROPPED)
    steps = [_acts(at, who, scope, ends).select_from(there).where(*seen) for at, who in STEPS]
    heard = _acts(PIT.acknowledged_at, PIT.acknowledged_by, scope, ends).select_from(there).where(*seen)
    words = _acts(TOUCH.at, TOUCH.by, scope, ends).select_from(_touches())
    words = words.where(*_told(sight), _about_a_pit())
    return _counted(session, union_all(heard.where(_by_itself()), *steps, words), ends)


def building(session: Session, sight: Sight, scope: Scope, ends: Ends) -> dict[int, int]:
    """Milestones, transitions and peaks done, and touches that were no draft; by the span."""
    done = _acts(OCCURRENCE.closed_at, OCCURRENCE.closed_by, scope, ends)
    done = done.select_from(joined()).where(sees_moment(sight), MOMENT.kind != Kind.PIT)
    done = done.where(OCCURRENCE.state == State.DONE)
    touches = _acts(TOUCH.at, TOUCH.by, scope, ends).select_from(_touches())
    touches = touches.where(*_told(sight), TOUCH.draft_id.is_(None))
    return _counted(session, union_all(done, touches), ends)


def _touches() -> FromClause:
    return table(Touch).join(table(Client), CLIENT.id == TOUCH.client_id)


def _told(sight: Sight) -> tuple[ColumnElement[bool], ...]:
    return (sees_client(sight), told(sight))


def _acts(at: Any, who: Any, scope: Scope, ends: Ends) -> Select[Any]:
    return select(at.label("at")).where(between(at, ends), by(who, scope))


def _by_itself() -> ColumnElement[bool]:
    """Whoever fills a pit of which the client has not heard acknowledges it with the same press."""
    return or_(SETTLED.is_(None), PIT.acknowledged_at != SETTLED)


def _about_a_pit() -> ColumnElement[bool]:
    """The touch is words that were sent about a pit."""
    moment, occurrence = table(Moment).alias().c, table(Occurrence).alias().c
    of_pit = exists().where(DRAFT.id == TOUCH.draft_id, occurrence.id == DRAFT.occurrence_id)
    of_pit = of_pit.where(moment.id == occurrence.moment_id, moment.kind == Kind.PIT)
    return of_pit.correlate(table(Touch))


def _counted(session: Session, acts: CompoundSelect[Any], ends: Ends) -> dict[int, int]:
    each = acts.subquery()
    spans = select(spanned(each.c.at, ends)).select_from(each).subquery().c
    found = session.execute(select(spans.span, func.count()).group_by(spans.span))
    return {span: number for span, number in found}
