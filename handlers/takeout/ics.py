"""An export as a calendar: the days that are to come, each for the whole day."""

from collections.abc import Sequence
from datetime import date

from icalendar import Calendar, Event

from handlers import words
from handlers.context import Context
from handlers.takeout.records import Record
from store.entries import Entry
from store.moments import Kind, Moment, Recurs

MAKER = "-//Moments//Moments//EN"
EVERY_MONTH = 28  # later days are missing in some months, and a calendar leaves those out


def write(ctx: Context, records: Sequence[Record]) -> str:
    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    for record in records:
        for entry in record.entries:
            if _to_come(entry, ctx.today):
                calendar.add_component(_event(ctx, entry))
    written: bytes = calendar.to_ical()
    return written.decode()


def _to_come(entry: Entry, today: date) -> bool:
    """A pit is no appointment, and a month or a quarter is no day."""
    on, moment = entry.occurrence.on, entry.moment
    known = on is not None and on >= today and moment.precision == "day"
    return known and entry.open and moment.kind != Kind.PIT


def _event(ctx: Context, entry: Entry) -> Event:
    on, moment = entry.occurrence.on, entry.moment
    assert on, "only what has a day is to come"
    rule = _rule(moment, on)
    event = Event()
    event.add("uid", _uid(ctx, moment, None if rule or moment.recurs == Recurs.NONE else on))
    event.add("dtstamp", ctx.now)
    event.add("dtstart", on)
    event.add("summary", _title(entry))
    event.add("transp", "TRANSPARENT")  # it takes nobody's time
    if rule:
        event.add("rrule", {"freq": rule})
    if moment.secret:
        event.add("class", "PRIVATE")
    return event


def _title(entry: Entry) -> str:
    """Calendars are read over shoulders: what is secret has no words there."""
    if entry.moment.secret:
        return f"Private: {entry.client.name}"
    return f"{entry.client.name}: {words.what(entry)}"


def _rule(moment: Moment, on: date) -> str:
    """Only where a calendar would find the same days: not for 29 February, nor for the 31st."""
    if moment.recurs == Recurs.YEARLY and (moment.month, moment.day) == (on.month, on.day):
        return "" if (on.month, on.day) == (2, 29) else "YEARLY"
    monthly = moment.recurs == Recurs.MONTHLY and moment.day == on.day <= EVERY_MONTH
    return "MONTHLY" if monthly else ""


def _uid(ctx: Context, moment: Moment, on: date | None) -> str:
    """The same in every export, so that a calendar that takes in a second one has nothing twice."""
    day = f"-{on:%Y%m%d}" if on else ""
    return f"moment-{moment.key}{day}@{ctx.workspace.name.replace('/', '.')}"
