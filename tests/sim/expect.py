"""What a digest must, may and must not name on a morning; the clock of dated things."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from tests.sim.calendar import DAY
from tests.sim.record import Happening, Reader, Record, Thing
from tests.sim.silence import hush

Word = Literal["must", "may", "not"]
NEAR = 3  # days
LATE = timedelta(days=14)  # what is longer past need not be called just missed


@dataclass(frozen=True)
class Morning:
    """The hour of one digest: `at` is when it comes, `hour` when it was to come."""

    reader: Reader
    day: date
    hour: datetime
    at: datetime


@dataclass(frozen=True)
class Verdict:
    word: Word
    why: str
    hushed: bool = False  # silent, or perhaps so


def first_day(thing: Thing, reader: Reader) -> date:
    """The first morning on which it was known."""
    calendar = reader.calendar
    day = calendar.today(thing.told)
    if calendar.at(day, reader.hour) <= thing.told:
        day += DAY
    return calendar.after(day)


def verdict(record: Record, thing: Thing, happening: Happening, morning: Morning) -> Verdict:
    if not happening.open or thing.gone:
        return Verdict("not", f"it is {happening.state}")
    if thing.told > morning.hour:
        return Verdict("not", "it is not known yet")
    quiet = hush(record, thing, morning.day, morning.reader.calendar)
    if quiet == "silent":
        return Verdict("not", "it is silenced", True)
    found = _due(thing, happening, morning)
    return Verdict("may" if found.word == "must" else found.word, found.why, True) if quiet else found


def _due(thing: Thing, happening: Happening, morning: Morning) -> Verdict:
    if happening.snoozed and not happening.woken:
        return _snoozed(happening, happening.snoozed, morning)
    told_day = morning.reader.calendar.today(thing.told)
    if happening.on is None or happening.on < told_day:
        return _news(happening)
    return _dated(thing, happening, happening.on, morning)


def _snoozed(happening: Happening, until: date, morning: Morning) -> Verdict:
    wake = wakes(happening, until, morning)
    calendar = morning.reader.calendar
    if morning.day < wake:
        if morning.day == calendar.before(until) == put_off(happening, morning):
            return Verdict("may", "it was put off this very day, for a free one")
        return Verdict("not", f"it is snoozed until {until}")
    return Verdict("must", f"it was snoozed until {until}")


def wakes(happening: Happening, until: date, morning: Morning) -> date:
    """A free day moves to the working day before; where that is not after the snooze, to the one after."""
    calendar = morning.reader.calendar
    day = calendar.before(until)
    return day if day > put_off(happening, morning) else calendar.after(until)


def put_off(happening: Happening, morning: Morning) -> date:
    """On which day: of two zones, the later one."""
    return max(morning.reader.calendar.today(happening.snoozed_at), happening.snoozed_on or date.min)


def _news(happening: Happening) -> Verdict:
    """Told after the fact or without a day: once, in the next digest."""
    if happening.named:
        return Verdict("not", "news comes once")
    return Verdict("may" if happening.debt == "may" else "must", "news comes in the next digest")


def _dated(thing: Thing, happening: Happening, on: date, morning: Morning) -> Verdict:
    calendar = morning.reader.calendar
    day = calendar.before(on)
    if morning.day > day:
        return _past(thing, happening, on, morning)
    first = first_day(thing, morning.reader)
    leads = {calendar.before(on - timedelta(days=lead)): lead for lead in sorted(thing.leads, reverse=True)}
    if morning.day in leads and morning.day >= first:
        lead = leads[morning.day]
        if happening.shaken and happening.named_on(morning.day):
            return Verdict("may", "somebody else read of it today")
        return Verdict("must", f"{lead} days before {on:%a %d %b}")
    if happening.debt != "none":
        return Verdict(happening.debt, "it was due and could not be named")
    if _elsewhere(thing, happening, morning):
        return Verdict("may", "nobody owns it, and another reader was told")
    if happening.shaken and _handed_on([day for day in leads if day >= first], happening, morning):
        return Verdict("may", "whoever has it now works on other days, and has not heard of it")
    return Verdict("not", f"no nudge of {on:%a %d %b} falls on this day")


def _handed_on(leads: Iterable[date], happening: Happening, morning: Morning) -> bool:
    """The day of a nudge is past where it is read now, and was sooner or later where it was read before."""
    last = happening.named[-1] if happening.named else None
    begun = [day for day in leads if day <= morning.day]
    if not begun or last is None:
        return bool(begun)
    return last.to != morning.reader.name and last.day < max(begun)


def _past(thing: Thing, happening: Happening, on: date, morning: Morning) -> Verdict:
    long_past = morning.day - on > LATE
    if (happening.missed or long_past) and _elsewhere(thing, happening, morning):
        return Verdict("may", "nobody owns it")
    if happening.missed:
        return Verdict("not", "it was shown as missed")
    if long_past:
        late = happening.held or happening.debt != "none"  # what a pit held back is offered all the same
        return Verdict("may" if late else "not", "it is long past")
    if happening.shaken or happening.debt == "may":
        return Verdict("may", "its day is over")
    return Verdict("must", f"its day, {on:%a %d %b}, is over and it was left untouched")


def _elsewhere(thing: Thing, happening: Happening, morning: Morning) -> bool:
    """What nobody owns stands in several digests, whose days differ: another reader was told lately."""
    others = (naming for naming in happening.named if naming.to != morning.reader.name)
    return thing.owner is None and any(abs((morning.day - naming.day).days) <= NEAR for naming in others)
