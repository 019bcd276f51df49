"""When something is to be named in a digest, and in which order. Pure: rows and days in, a stage out."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from handlers.policy.looks import Reminder, Settled, reminders
from handlers.policy.working import Working

Stage = Literal[
    "clock",
    "pit",
    "plan",
    "again",
    "look30",
    "look90",
    "day",
    "due",
    "missed",
    "belated",
    "news",
    "snoozed",
    "ahead",
]

ORDER: tuple[Stage, ...] = (
    *("clock", "pit", "plan", "again", "look30", "look90"),
    *("day", "due", "snoozed", "missed", "belated", "news", "ahead"),
)
PITS = frozenset(ORDER[:6])  # what is said of a pit; each has a line of its own
LEADS = {"milestone": (3, 0), "transition": (7, 0), "peak": (14, 3, 0)}
GIFT = 14  # days it takes to get a gift or a card
JUST = timedelta(days=14)  # what is longer past is not "just" missed
DAY, WEEK = timedelta(days=1), timedelta(days=7)


@dataclass(frozen=True)
class Candidate:
    """An open occurrence, as far as nudging cares."""

    kind: str
    on: date | None
    added_on: date  # the local day it was entered
    first_day: date  # the first day whose digest could have named it
    lead: int | None = None
    snoozed_until: date | None = None
    snoozed_on: date | None = None
    last_shown: date | None = None
    shown_missed: date | None = None  # when it was named as just missed
    acknowledged_on: date | None = None
    past_clock: bool = False
    plan_on: date | None = None
    settled: Settled | None = None
    expected: bool = False  # a child: on the day one asks, and never congratulates
    belated_from: date | None = None  # a pit held it back


def stage(item: Candidate, today: date, working: Working) -> Stage | None:
    """Why it is named today; None when it is not."""
    if item.kind == "pit":
        return _pit(item, today, working)
    if item.expected and item.on:
        return _due(item, max(item.on, item.snoozed_until or item.on), today, working)
    if item.snoozed_until is not None:
        woken = _wakes(item.snoozed_until, item, working)
        if today < woken:
            return None
        if _unseen_since(item, woken) and not _woken(item, item.snoozed_until, today):
            return "snoozed"
    return _cheerful(item, today, working)


def _cheerful(item: Candidate, today: date, working: Working) -> Stage | None:
    if item.belated_from is not None:
        return "belated" if _unseen_since(item, item.belated_from) else None
    if item.on is None or item.on < item.added_on:
        return "news" if item.last_shown is None else None
    day = working.on_or_before(item.on)
    if today == day:
        return "day"
    return _missed(item, today) if today > day else _ahead(item, today, working)


def _unseen_since(item: Candidate, day: date) -> bool:
    return item.last_shown is None or item.last_shown < day


def _due(item: Candidate, on: date, today: date, working: Working) -> Stage | None:
    """Asked once, never before the day: on the working day after a free one."""
    day = working.on_or_after(on)
    return "due" if day <= today <= day + JUST and _unseen_since(item, day) else None


def _wakes(until: date, item: Candidate, working: Working) -> date:
    """The working day before a free one; put off on that very day, the working day after."""
    woken = working.on_or_before(until)
    return working.on_or_after(until) if item.snoozed_on and item.snoozed_on >= woken else woken


def _woken(item: Candidate, until: date, today: date) -> bool:
    """Named since, on the working days of another reader; one day apart may be a zone apart, for a while."""
    if item.last_shown is None or item.snoozed_on is None:
        return False
    apart = item.last_shown > item.snoozed_on + DAY
    return apart or (item.last_shown >= until and today > until + JUST)


def leads(kind: str, lead: int | None) -> tuple[int, ...]:
    """Days before on which it is named: its own, else those of its kind; for a gift both."""
    if kind == "milestone" and lead == GIFT:
        return (GIFT, *LEADS[kind])
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
    return "plan" if day <= today and _unseen_since(item, day) else None


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
    return why if _unseen_since(item, on) else None


def _moved(why: Reminder, on: date, working: Working) -> date:
    """The working day before a free one; but nobody talks again before they are rated."""
    return working.on_or_after(on) if why == "again" else working.on_or_before(on)


def _missed(item: Candidate, today: date) -> Stage | None:
    fresh = item.on is not None and today - item.on <= JUST
    # What was said of another date it had does not count.
    told = item.on and item.shown_missed and item.shown_missed > item.on
    return "missed" if fresh and not told else None


def _ahead(item: Candidate, today: date, working: Working) -> Stage | None:
    """On the day of a lead; or later, if no digest named it then."""
    if item.on is None:
        return None
    days = [working.on_or_before(item.on - timedelta(days=lead)) for lead in leads(item.kind, item.lead)]
    begun = [day for day in days if item.first_day <= day <= today]
    return "ahead" if begun and _unseen_since(item, max(begun)) else None
