"""Why a digest names a thing on its morning, in a few words."""

from datetime import date

from handlers import mornings
from handlers.context import Context
from handlers.people import name_of
from handlers.policy.working import Working
from store.entries import Entry
from store.pits import Pit

WHY = {
    "clock": "past 24 hours",
    "pit": "open",
    "again": "rated low: speak with them again",
    "look30": "look in again, 30 days",
    "look90": "look in again, 90 days",
    "day": "today",
    "due": "is there news?",
    "missed": "just missed",
    "belated": "belated",
    "news": "news",
    "snoozed": "snoozed until today",
}


def why(ctx: Context, entry: Entry, stage: str, on: date) -> str:
    """As it was that morning; what has got another date since says so."""
    day = entry.occurrence.on
    if day and _moved(ctx, stage, day, on):
        return "moved since"
    if stage == "ahead" and day:
        return "tomorrow" if (day - on).days == 1 else f"in {(day - on).days} days"
    if stage == "day" and day and day != on:
        return f"on {day:%A}"
    if entry.pit and stage in ("clock", "pit"):
        return "acknowledged" if entry.pit.acknowledged_at else WHY[stage]
    if entry.pit and stage == "plan":
        return _planned(ctx, entry.pit, on)
    return WHY.get(stage, "")


def _moved(ctx: Context, stage: str, day: date, on: date) -> bool:
    """Whether this stage, on that morning, was about another day."""
    if stage == "missed":
        return day >= on
    if stage == "ahead":
        return day <= on
    return stage == "day" and day != on and _days(ctx).on_or_before(day) != on


def _days(ctx: Context) -> Working:
    """Those of the place that reads it."""
    return mornings.of_room(ctx.room).days if ctx.room else mornings.of_member(ctx, ctx.me).days


def _planned(ctx: Context, pit: Pit, on: date) -> str:
    day = "today" if pit.plan_on in (None, on) else f"{pit.plan_on:%A}"
    return f"planned for {day}, {name_of(ctx, pit.plan_for)}"
