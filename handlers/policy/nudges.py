"""When something is to be named in a digest, and in which order. Pure: rows and days in, a stage out."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from handlers.policy.looks import Reminder, Settled, reminders
from handlers.policy.working import Working

Stage = Literal[
    "clock", "pit", "plan", "again", "look30", "look90", "day", "missed", "news", "snoozed", "ahead"
]

ORDER: tuple[Stage, ...] = (
    *("clock", "pit", "plan", "again", "look30", "look90"),
    *("day", "snoozed", "missed", "news", "ahead"),
)
PITS = frozenset(ORDER[:6])  # what is said of a pit; each has a line of its own
LEADS = {"milestone": (3, 0), "transition": (7, 0), "peak": (14, 3, 0)}
JUST = timedelta(days=14)  # what is longer past is not "just" missed
WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Candidate:
    """An open occurrence, as far as nudging cares."""

    kind: str
    on: date | None
    added_on: date  # the local day it was entered
    first_day: date  # the first day whose digest could have named it
    lead: int | None = None
    snoozed_until: date | None = None
    last_shown: date | None = None
    shown_missed: bool = False
    acknowledged_on: date | None = None
    past_clock: bool = False
    plan_on: date | None = None
    settled: Settled | None = None


def stage(item: Candidate, today: date, working: Working) -> Stage | None:
    """Why it is named today; None when it is not."""
    if item.kind == "pit":
        return _pit(item, today, working)
    if item.snoozed_until is not None:
        woken = _wakes(item.snoozed_until, item, working)
        if today < woken:
            return None
        if item.last_shown is None or item.last_shown < woken:
            return "snoozed"
    if item.on is None or item.on < item.added_on:
        return "news" if item.last_shown is None else None
    day = working.on_or_before(item.on)
    if today == day:
        return "day"
    return _missed(item, today) if today > day else _ahead(item, today, working)


def _wakes(until: date, item: Candidate, working: Working) -> date:
    """The working day before a free one; put off on that very day, the working day after."""
    woken = working.on_or_before(until)
    return working.on_or_after(until) if item.last_shown and item.last_shown >= woken else woken


def leads(kind: str, lead: int | None) -> tuple[int, ...]:
    """Days before on which it is named: its own, else those of its kind."""
    return (lead, 0) if lead is not None else LEADS.get(kind, ())


def _pit(item: Candidate, today: date, working: Working) -> Stage | None:
    """An unacknowledged pit stands in every digest; a settled one is looked at again on its days."""
    if item.settled is not None:
        return _after(item, item.settled, today, working)
    if item.acknowledged_on is None:
        return "clock" if item.past_clock else "pit"
    return _planned(item, today, working) or _weekly(item, today, working)


def _planned(item: Candidate, today: date, working: Working) -> Stage | None:
    """On the day of its plan; or later, if no digest named it then."""
    if item.plan_on is None:
        return None
    day = working.on_or_before(item.plan_on)
    unseen = item.last_shown is None or item.last_shown < day
    return "plan" if day <= today and unseen else None


def _weekly(item: Candidate, today: date, working: Working) -> Stage | None:
    """Every seventh day after Acknowledge, but not while a plan is to come."""
    if item.acknowledged_on is None or (item.plan_on and today <= item.plan_on):
        return None
    week = item.acknowledged_on + max(1, (today - item.acknowledged_on) // WEEK) * WEEK
    while working.on_or_before(week) < today:
        week += WEEK
    return "pit" if working.on_or_before(week) == today else None


def _after(item: Candidate, settled: Settled, today: date, working: Working) -> Stage | None:
    """The latest that is due and has not been named since."""
    due = [(_moved(why, on, working), why) for why, on in reminders(settled).items()]
    begun = [(on, why) for on, why in due if on <= today]
    if not begun:
        return None
    on, why = max(begun)
    return why if item.last_shown is None or item.last_shown < on else None


def _moved(why: Reminder, on: date, working: Working) -> date:
    """The working day before a free one; but nobody talks again before they are rated."""
    return working.on_or_after(on) if why == "again" else working.on_or_before(on)


def _missed(item: Candidate, today: date) -> Stage | None:
    fresh = item.on is not None and today - item.on <= JUST
    return "missed" if fresh and not item.shown_missed else None


def _ahead(item: Candidate, today: date, working: Working) -> Stage | None:
    """On the day of a lead; or later, if no digest named it then."""
    if item.on is None:
        return None
    days = [working.on_or_before(item.on - timedelta(days=lead)) for lead in leads(item.kind, item.lead)]
    begun = [day for day in days if item.first_day <= day <= today]
    unseen = begun and (item.last_shown is None or item.last_shown < max(begun))
    return "ahead" if unseen else None
