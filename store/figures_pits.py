"""Figures of pits: how far those came of which anything happened within some days."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import func, or_, select

from store.db import Session
from store.figures import CLIENT, MOMENT, OCCURRENCE, PIT, Scope, during, joined, theirs
from store.occurrences import State
from store.pits import Pit
from store.rows import table
from store.sight import Sight, owner_of, sees_moment


class Course(NamedTuple):
    """A pit with its steps; `room_id` and `owner_id` say whose working days its clock counts."""

    cause: str | None
    opened_at: datetime
    acknowledged_at: datetime | None
    filled_at: datetime | None
    supported_at: datetime | None
    rating: int | None
    accepted_at: datetime | None
    plan_on: date | None
    room_id: int | None
    owner_id: int | None

    @property
    def settled_at(self) -> datetime | None:
        return self.filled_at or self.supported_at


def courses(session: Session, sight: Sight, scope: Scope) -> Sequence[Course]:
    """Opened, acknowledged, made good or rated within these days, or planned for one of them."""
    room = func.coalesce(MOMENT.room_id, CLIENT.room_id)
    steps = (PIT.opened_at, PIT.acknowledged_at, PIT.filled_at, PIT.supported_at)
    told = (MOMENT.cause, *steps, PIT.rating, PIT.accepted_at, PIT.plan_on, room, owner_of())
    there = joined().join(table(Pit), PIT.moment_id == MOMENT.id)
    query = select(*told).select_from(there).where(sees_moment(sight), *theirs(scope))
    lately = [during(step, scope) for step in (*steps, PIT.accepted_at)]
    planned = PIT.plan_on.between(scope.first, scope.last)
    query = query.where(OCCURRENCE.state != State.DROPPED, or_(*lately, planned))
    return [Course(*row) for row in session.execute(query)]
