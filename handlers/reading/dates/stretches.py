"""Stretches of days as people ask for them: next two weeks, last month, Q3, year to date, the weekend."""

from datetime import date, timedelta

from handlers.reading.dates.calendar import Frame, period, shift, week_of
from handlers.reading.dates.grammar import Hit, Rule, rule
from handlers.reading.dates.kinds import Kind
from handlers.reading.dates.periods import runs_or_lies_ahead, stretches
from handlers.reading.when import Range

_FEW = {"couple": 2, "couple of": 2}
_SOME = 3  # "the next few weeks"
_NOT = frozenset(
    """
    not no never nothing nobody without nicht kein keine keinen ohne pas sans aucun sin ningun ninguna
    """.split()
)


def rolling(hit: Hit, frame: Frame) -> Range | None:
    """So many units from today on, or up to today."""
    rel, count = hit.token("rel"), hit.number("count") or 1
    if hit.has("few"):
        count = _FEW.get(hit.label("few"), _SOME)
    if rel and rel.kind in (Kind.LAST, Kind.PAST):
        first = shift(frame.today, -count, hit.label("unit"))
        return Range(first, frame.today) if first else None
    last = shift(frame.today, count, hit.label("unit"))
    return Range(frame.today, last) if last else None


def in_the(hit: Hit, frame: Frame) -> Range | None:
    """English "in the next month" runs from today, German "im nächsten Monat" is a calendar month."""
    english = hit.label("lead") in ("in", "within") and hit.label("the") == "the"
    return rolling(hit, frame) if english else None


def within(hit: Hit, frame: Frame) -> Range | None:
    """What is due in 14 days lies ahead, whom nobody called in 90 days behind."""
    before = hit.sentence.tokens[: hit.match.start()]
    step = -1 if any(token.label in _NOT or token.label.endswith("n't") for token in before) else 1
    other = shift(frame.today, step * hit.number("count"), hit.label("unit"))
    return Range(*sorted((frame.today, other))) if other else None


def whole(hit: Hit, frame: Frame) -> Range | None:
    """A stretch of the calendar; looking back, the one that is running ends today."""
    rel = hit.token("rel") or hit.token("rel_after")
    unit = hit.label("unit")
    if hit.has("unit") and (unit == "day" or (rel is None and unit != "weekend" and not hit.number("year"))):
        return None
    certain = rel or hit.has("year") or hit.has("year_rel")
    found = [stretch for stretch in stretches(hit, frame) if certain or runs_or_lies_ahead(stretch, frame)]
    if not found:
        return None
    return so_far(found[0], frame) if frame.past and rel and rel.kind is Kind.THIS else found[0]


def so_far(stretch: Range, frame: Frame) -> Range:
    first, last = stretch.first or frame.today, stretch.last or frame.today
    return Range(first, max(first, min(last, frame.today)))


def to_date(hit: Hit, frame: Frame) -> Range | None:
    running = period(hit.label("unit"), frame.today, 0, frame.sunday)
    return so_far(running, frame) if running else None


def rest(hit: Hit, frame: Frame) -> Range | None:
    running = period(hit.label("unit"), frame.today, 0, frame.sunday)
    return Range(frame.today, running.last) if running else None


def numbered_week(hit: Hit, frame: Frame) -> Range | None:
    if hit.label("unit") != "week" or not 1 <= hit.number("week") <= 53:
        return None
    try:
        monday = date.fromisocalendar(hit.number("year") or frame.today.year, hit.number("week"), 1)
    except ValueError:
        return None
    return Range(monday, monday + timedelta(days=6))


def year(hit: Hit, _: Frame) -> Range | None:
    return Range(date(hit.number("year"), 1, 1), date(hit.number("year"), 12, 31))


def first_week(hit: Hit, frame: Frame) -> Range | None:
    """The week that holds the first day of June, its eighth …, or its last."""
    found = next((one for one in stretches(hit, frame) if runs_or_lies_ahead(one, frame)), None)
    which = hit.token("nth")
    if not (found and found.first and found.last and which) or hit.label("span") != "week":
        return None
    if which.kind is Kind.LAST:
        return week_of(found.last, frame.sunday)
    return week_of(found.first + timedelta(days=7 * (which.number - 1)), frame.sunday)


_UNIT = "(?: count=SOME | ONE? few=FEW )"
STRETCHES: tuple[Rule[Range], ...] = (
    rule("first week", "THE? nth=NTH span=UNIT OF|IN PERIOD", first_week),
    rule("rolling", f"OVER|WITHIN? THE? rel=NEXT|COMING|LAST|PAST {_UNIT} unit=UNIT", rolling),
    rule("rolling", "THE? count=SOME rel=NEXT|COMING|LAST unit=UNIT", rolling),
    rule("rolling", "OVER THE? rel=NEXT|COMING|LAST|PAST unit=UNIT", rolling),
    rule("rolling", "lead=IN|WITHIN the=THE rel=NEXT|COMING|LAST|PAST unit=UNIT", in_the),
    rule("rolling", "THE? rel=PAST unit=UNIT", rolling),
    rule("within", "IN|WITHIN|OVER|FOR count=SOME unit=UNIT", within),
    rule("to date", "unit=TO_DATE", to_date),
    rule("to date", "SO_FAR IN? THE? THIS? unit=UNIT", to_date),
    rule("to date", "THE? THIS unit=UNIT SO_FAR", to_date),
    rule("rest", "THE? REST OF? THE? THIS? unit=UNIT", rest),
    rule("week", "unit=UNIT week=NUMBER (?: OF? year=YEAR )?", numbered_week),
    rule("part", "EARLY HYPHEN? OF? PERIOD", whole),
    rule("whole", "IN? PERIOD", whole),
    rule("year", "IN? year=YEAR", year),
)
