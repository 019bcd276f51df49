"""What a digest must, may and must not say of a pit on a morning."""

from datetime import date, datetime, timedelta

from tests.sim.calendar import Calendar
from tests.sim.expect import Morning, Verdict
from tests.sim.record import Naming, Pit, Record, Thing
from tests.sim.silence import WELL, hush

WEEK = timedelta(days=7)


def verdict(record: Record, thing: Thing, morning: Morning) -> Verdict:
    pit, happening = thing.pit, thing.happenings[-1]
    assert pit is not None
    if not happening.open or thing.gone:
        return Verdict("not", f"the pit is {happening.state}")
    if pit.opened > morning.hour:
        return Verdict("not", "it is not known yet")
    if hush(record, thing, morning.day, morning.reader.calendar) == "silent":
        return Verdict("not", "its client is silenced")
    if pit.settled is not None:
        return _settled(thing, pit, pit.settled, morning)
    if pit.acknowledged is None:
        return Verdict("must", "nobody has acknowledged it")
    return _acknowledged(thing, pit, pit.acknowledged, morning)


def _acknowledged(thing: Thing, pit: Pit, since: datetime, morning: Morning) -> Verdict:
    calendar, day = morning.reader.calendar, morning.day
    if pit.plan_on is not None:
        due = calendar.before(pit.plan_on)
        known = pit.planned is not None and pit.planned < calendar.at(due, morning.reader.hour)
        if day == due:
            return Verdict("must" if known else "may", "its plan is due today")
        if day < due:
            return Verdict("not", f"its plan is due on {pit.plan_on}")
        return Verdict("may", "its plan was due")
    if day in weekly(calendar, calendar.today(since), day):
        return Verdict("must", "a week more has passed since it was acknowledged")
    return Verdict("not", "no seventh day after its acknowledgement falls on this day")


def weekly(calendar: Calendar, since: date, until: date) -> set[date]:
    """Every seventh day, moved to the working day before, up to a fortnight after."""
    weeks = range(1, (until - since).days // 7 + 4)
    return {calendar.before(since + week * WEEK) for week in weeks}


def _settled(thing: Thing, pit: Pit, settled: datetime, morning: Morning) -> Verdict:
    calendar, day = morning.reader.calendar, morning.day
    named = thing.happenings[-1].named
    if pit.rating is not None and pit.rating < WELL and pit.rated and _fresh(named, pit.rated):
        return Verdict("may", "they rated us low")
    for after in (90,) if thing.cause == "service" else (30, 90):
        if after in pit.looked:
            continue
        look = calendar.today(pit.opened) + timedelta(days=after)
        due = calendar.before(look)
        if look <= calendar.today(settled):
            continue
        if day == due:
            return Verdict("may" if calendar.today(settled) == due else "must", f"{after} days have passed")
        if day > due and not any(naming.day >= due for naming in named):
            return Verdict("may", f"{after} days had passed")
    late = thing.cause == "service" and settled - pit.opened >= timedelta(days=89)
    return Verdict("may" if late else "not", "it is made good")


def _fresh(named: list[Naming], since: datetime) -> bool:
    """Not said since they rated us."""
    return not any(naming.at > since for naming in named)
