"""Figures of clients: how they felt, and who of them spoke for us."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, func, not_, or_, select

from store.clients import Client
from store.db import Session
from store.figures import CLIENT, Scope, during, of_clients
from store.figures_spans import between, spanned
from store.rows import table
from store.sight import Sight, sees_client
from store.touches import Touch

TOUCH = table(Touch).c


class Felt(NamedTuple):
    number: int
    sum: int


def felt(session: Session, sight: Sight, scope: Scope, ends: Sequence[datetime]) -> dict[int, Felt]:
    """By the span between two of these ends."""
    query = _touches(sight, scope, spanned(TOUCH.at, ends), TOUCH.felt)
    each = query.where(TOUCH.felt.is_not(None), between(TOUCH.at, ends)).subquery().c
    counted = select(each.span, func.count(), func.sum(each.felt)).group_by(each.span)
    return {span: Felt(number, total) for span, number, total in session.execute(counted)}


def advocacy(session: Session, sight: Sight, scope: Scope) -> dict[str, int]:
    """How often they referred somebody, gave a reference or spoke for us."""
    query = _touches(sight, scope, TOUCH.advocacy, func.count())
    query = query.where(TOUCH.advocacy != "", during(TOUCH.at, scope)).group_by(TOUCH.advocacy)
    return {kind: number for kind, number in session.execute(query)}


def told(sight: Sight) -> Any:
    """What somebody noted in confidence is theirs alone."""
    return or_(not_(TOUCH.sensitive), TOUCH.by == (sight.member or 0))


def _touches(sight: Sight, scope: Scope, *columns: Any) -> Select[Any]:
    there = table(Touch).join(table(Client), CLIENT.id == TOUCH.client_id)
    return select(*columns).select_from(there).where(sees_client(sight), told(sight), *of_clients(scope))
