"""What a card says of a pit: where it stands, every step with who and when, and what can be pressed next."""

from datetime import datetime

from handlers import pit_clock, words
from handlers.cards import Button
from handlers.commands.pits import (
    AcceptPit,
    AcknowledgePit,
    ClosePit,
    FillPit,
    LookAgain,
    PlanPit,
    ReleasePit,
    SupportPit,
)
from handlers.context import Context
from handlers.people import name_of
from handlers.policy.looks import EARLY, looks, reopened
from store.entries import Entry
from store.pits import Pit

HELD = "not released yet: only an acknowledgement is drafted"


def steps(ctx: Context, entry: Entry) -> tuple[Button, ...]:
    """What is next on its clock."""
    if entry.pit is None or not entry.open:
        return ()
    key, heard = entry.key, entry.pit.acknowledged_at is not None
    first = () if heard or not entry.unsettled else (Button("Acknowledge", AcknowledgePit(key), "primary"),)
    following = _service(entry, entry.pit) if entry.moment.cause == "service" else _support(entry)
    release = (Button("Release", ReleasePit(key)),) if entry.pit.held else ()
    return (*first, *following, *_looks(ctx, entry), *release)


def _service(entry: Entry, pit: Pit) -> tuple[Button, ...]:
    if pit.filled_at is None:
        return (Button("Filled", FillPit(entry.key)), Button("Plan", PlanPit(entry.key)))
    again = pit.rating is None or reopened(pit.rating)
    return (Button("Accepted", AcceptPit(entry.key)),) if again else ()


def _support(entry: Entry) -> tuple[Button, ...]:
    supported = Button("Supported", SupportPit(entry.key))
    return (supported,) if entry.unsettled else (Button("Close", ClosePit(entry.key)),)


def _looks(ctx: Context, entry: Entry) -> tuple[Button, ...]:
    """Done, once the day of a look is near."""
    settled = pit_clock.settled(entry, ctx.zone)
    due = [days for days, on in looks(settled).items() if on - EARLY <= ctx.today] if settled else []
    return (Button("Done", LookAgain(entry.key, max(due))),) if due else ()


def standing(ctx: Context, entry: Entry) -> str:
    pit = entry.pit
    if pit is None:
        return ""
    if pit.settled_at:
        talk = ": speak with them again, what they say has to be heard" if reopened(pit.rating) else ""
        return made_good(ctx, pit) + talk
    if pit.acknowledged_at:
        goal = "filled" if entry.moment.cause == "service" else "supported"
        return f"acknowledged on {_day(ctx, pit.acknowledged_at)}, not {goal} yet{_plan(ctx, pit)}"
    if pit_clock.past(ctx, entry):
        return f"open since {_day(ctx, pit.opened_at)}; past 24 hours, acknowledge it now{_plan(ctx, pit)}"
    return f"open since {_day(ctx, pit.opened_at)}; acknowledge it within 24 hours{_plan(ctx, pit)}"


def made_good(ctx: Context, pit: Pit) -> str:
    rated = f", accepted with {pit.rating} of 7" if pit.rating else ""
    settled = f" on {_day(ctx, pit.settled_at)}" if pit.settled_at else ""
    return f"{'filled' if pit.filled_at else 'supported'}{settled}{rated}"


def _plan(ctx: Context, pit: Pit) -> str:
    return f"; planned: {planned(ctx, pit)}" if pit.plan else ""


def planned(ctx: Context, pit: Pit) -> str:
    """`call Jane with the right figures, Friday 4 December, cole`"""
    on = words.day(pit.plan_on, ctx.today, ctx.locale) if pit.plan_on else ""
    return ", ".join(part for part in (pit.plan, on, name_of(ctx, pit.plan_for)) if part)


def history(ctx: Context, pit: Pit) -> list[tuple[str, str]]:
    """Each step that was taken: who took it, and on which day."""
    taken = (
        ("Acknowledged", pit.acknowledged_at, pit.acknowledged_by),
        ("Planned", pit.planned_at, pit.planned_by),
        ("Filled", pit.filled_at, pit.filled_by),
        ("Supported", pit.supported_at, pit.supported_by),
        ("Accepted", pit.accepted_at, pit.accepted_by),
        ("Released", pit.released_at, pit.released_by),
        ("Looked in, 30 days", pit.looked_30_at, pit.looked_30_by),
        ("Looked in, 90 days", pit.looked_90_at, pit.looked_90_by),
    )
    claim = [("Possible claim", HELD)] if pit.held else []
    return claim + [(step, f"{name_of(ctx, who)}, {_moment(ctx, at)}") for step, at, who in taken if at]


def _day(ctx: Context, instant: datetime) -> str:
    return words.day(instant.astimezone(ctx.zone).date(), ctx.today, ctx.locale)


def _moment(ctx: Context, instant: datetime) -> str:
    return f"{_day(ctx, instant)} at {instant.astimezone(ctx.zone):%H:%M}"
