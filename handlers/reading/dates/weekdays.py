"""Weekdays: Friday, next Friday, Friday week, last Friday of January, Mondays."""

from datetime import date, timedelta

from handlers.reading.dates.calendar import Frame, nearest_weekday, nth_weekday, week_of
from handlers.reading.dates.grammar import Hit, WhenRules, rule
from handlers.reading.dates.kinds import Kind
from handlers.reading.dates.periods import pick
from handlers.reading.when import Impossible, On, Range, Unclear, When


def bare(hit: Hit, frame: Frame) -> When | None:
    return On(nearest_weekday(frame, hit.number("day")))


def related(hit: Hit, frame: Frame) -> When | None:
    """The next one is that of the next Monday-to-Sunday week, the last one the nearest before today."""
    rel = hit.token("rel")
    if rel is None or rel.kind in (Kind.THIS, Kind.COMING):
        return On(nearest_weekday(frame.looking(False), hit.number("day")))
    if rel.kind is Kind.LAST:
        return On(nearest_weekday(frame.looking(True), hit.number("day")))
    return On(_of_week(frame, hit.number("day"), 1))


def of_week(hit: Hit, frame: Frame) -> When | None:
    """The day of a week: "Friday next week", "Tuesday of last week", "next week Monday"."""
    rel = hit.token("rel")
    if rel is None or hit.label("unit") != "week" or _counts_on(hit):
        return None
    steps = {Kind.THIS: 0, Kind.LAST: -1}
    return On(_of_week(frame, hit.number("day"), steps.get(rel.kind, 1)))


def _counts_on(hit: Hit) -> bool:
    """A week after it: "a week next Monday"."""
    rel, week = hit.match.start("rel"), hit.match.start("unit")
    return rel > week and hit.label("rel") == "next"


def _of_week(frame: Frame, weekday: int, ahead: int) -> date:
    monday = week_of(frame.today).first or frame.today
    return monday + timedelta(days=weekday + 7 * ahead)


def nth(hit: Hit, frame: Frame) -> When | None:
    """The first Monday of June, the last Friday of the month; there is not always a fifth."""
    which = hit.token("nth")
    count = -1 if which is None or which.kind is Kind.LAST else which.number
    weekday = hit.number("day")
    found = pick(hit, frame, lambda stretch: nth_weekday(stretch, weekday, count))
    return found if isinstance(found, On) or count < 5 else Impossible(hit.words)


def edge_day(hit: Hit, frame: Frame) -> When | None:
    """The last day of June, the first working day of next month."""
    which = hit.token("nth")
    last = which is None or which.kind is Kind.LAST
    if which is None or (not last and which.number != 1) or hit.label("day") not in ("day", "workday"):
        return None
    return pick(hit, frame, lambda stretch: _edge(stretch, last, hit.label("day") == "workday"))


def _edge(stretch: Range, last: bool, working: bool) -> date | None:
    day, step = (stretch.last, -1) if last else (stretch.first, 1)
    while working and day and day.weekday() > 4:
        day += timedelta(days=step)
    return day


def several(hit: Hit, frame: Frame) -> When | None:
    """A weekend is two days."""
    if hit.label("unit") != "weekend":
        return None
    rel = hit.token("rel") or hit.token("rel_after")
    saturday = nearest_weekday(frame, 5)
    if rel and rel.kind in (Kind.NEXT, Kind.LAST):
        saturday = _of_week(frame, 5, 1 if rel.kind is Kind.NEXT else -1)
    elif frame.today.weekday() >= 5:
        saturday = _of_week(frame, 5, 0)
    return Unclear(hit.words, (saturday, saturday + timedelta(days=1)))


WEEKDAYS: WhenRules = (
    rule("nth weekday", "THE? nth=NTH day=WEEKDAY OF|IN PERIOD", nth),
    rule("first or last day", "THE? nth=NTH day=UNIT OF|IN PERIOD", edge_day),
    rule("weekday of a week", "day=WEEKDAY IN|OF? THE? rel=REL unit=UNIT", of_week),
    rule("weekday of a week", "day=WEEKDAY IN|OF? THE? unit=UNIT rel=NEXT|LAST", of_week),
    rule("weekday of a week", "THE? rel=REL unit=UNIT ON? day=WEEKDAY", of_week),
    rule("weekday of a week", "THE? unit=UNIT rel=NEXT|LAST ON|THE? day=WEEKDAY", of_week),
    rule("weekday", "THE? rel=REL day=WEEKDAY", related),
    rule("weekday", "THE? THIS rel=COMING day=WEEKDAY", related),
    rule("weekday", "THE? day=WEEKDAY rel=NEXT|LAST|COMING !UNIT", related),
    rule("weekday", "THE? day=WEEKDAY", bare),
    rule("weekend", "THE? rel=REL? unit=UNIT rel_after=REL?", several),
)
