"""Figures of pits by cause: how many, and in how many hours of working days the client heard from us."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import median
from typing import NamedTuple

from handlers.context import Context
from handlers.policy.working import Working, working
from handlers.report_hours import hours
from store import channels, figures_pits, members
from store.figures import Scope
from store.figures_pits import Course
from store.moments import Cause


class Clock(NamedTuple):
    """Whose working days are counted."""

    zone: str
    days: Working


class Timed(NamedTuple):
    course: Course
    clock: Clock


class OfCause(NamedTuple):
    """Hours are medians; None where there was nothing to measure."""

    opened: int
    settled: int
    waiting: int  # opened then, and not made good until now
    acknowledge: float | None
    settle: float | None


@dataclass(frozen=True)
class Pits:
    causes: Mapping[str, OfCause]
    all: OfCause
    ratings: Sequence[int]
    planned: int  # for one of these days that is over, or made good
    kept: int  # and made good by that day


def pits(ctx: Context, asked: Scope) -> Pits:
    found = figures_pits.courses(ctx.session, ctx.sight, asked)
    clocks = {whose: _clock(ctx, *whose) for whose in {(c.room_id, c.owner_id) for c in found}}
    timed = [Timed(course, clocks[course.room_id, course.owner_id]) for course in found]
    of = {cause.value: _counted(asked, [t for t in timed if t.course.cause == cause]) for cause in Cause}
    ratings = [c.rating for c in found if c.rating and _in(c.accepted_at, asked)]
    plans = [c for c in found if _is_planned(ctx, asked, c)]
    kept = sum(_in_time(ctx, course) for course in plans)
    return Pits(of, _counted(asked, timed), ratings, len(plans), kept)


def _counted(asked: Scope, timed: Sequence[Timed]) -> OfCause:
    opened = [course for course, _ in timed if _in(course.opened_at, asked)]
    heard = [_hours(t, t.course.acknowledged_at) for t in timed if _in(t.course.acknowledged_at, asked)]
    settled = [_hours(t, t.course.settled_at) for t in timed if _in(t.course.settled_at, asked)]
    waiting = sum(course.settled_at is None for course in opened)
    return OfCause(len(opened), len(settled), waiting, _median(heard), _median(settled))


def _hours(timed: Timed, until: datetime | None) -> float:
    opened, clock = timed.course.opened_at, timed.clock
    return hours(opened, until or opened, clock.zone, clock.days)


def _median(found: Sequence[float]) -> float | None:
    return round(median(found), 1) if found else None


def _in(at: datetime | None, asked: Scope) -> bool:
    return at is not None and asked.starts <= at < asked.ends


def _clock(ctx: Context, room_id: int | None, owner_id: int | None) -> Clock:
    """As the clock of a pit has it: the days of its room, else those of its owner's zone."""
    if room := channels.get(ctx.session, ctx.workspace.key, room_id):
        return Clock(room.zone, working(room.days, room.country))
    owner = members.get(ctx.session, ctx.workspace.key, owner_id or 0)
    return Clock(ctx.zone_of(owner) if owner and owner.full else "UTC", Working())


def _is_planned(ctx: Context, asked: Scope, course: Course) -> bool:
    on = course.plan_on
    if on is None or not asked.first <= on <= asked.last:
        return False
    return on < ctx.today or course.settled_at is not None


def _in_time(ctx: Context, course: Course) -> bool:
    on, at = course.plan_on, course.settled_at
    return on is not None and at is not None and at.astimezone(ctx.zone).date() <= on
