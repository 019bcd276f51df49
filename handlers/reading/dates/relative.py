"""Days counted from today: tomorrow, in two weeks, three days ago, 10 days from now."""

from datetime import timedelta

from handlers.reading.dates.calendar import Frame, on, shift
from handlers.reading.dates.grammar import Hit, WhenRules, rule
from handlers.reading.dates.kinds import Kind
from handlers.reading.when import On, Unclear, When

# "done in 2 days", "the first complaint in 3 years": no day to come
_DONE = frozenset(
    """
    time times once twice thrice done delivered built completed finished fixed solved lost answered only
    """.split()
)
_RECORDS = frozenset("only best worst biggest largest highest lowest ever record".split())
_LONG = ("month", "quarter", "year")


def near(hit: Hit, frame: Frame) -> When | None:
    return On(frame.today + timedelta(days=hit.number("near")))


def later(hit: Hit, frame: Frame) -> When | None:
    if _of_a_record(hit):
        return None
    return on(shift(frame.today, hit.number("count"), hit.label("unit")), hit.words)


def _of_a_record(hit: Hit) -> bool:
    start = hit.match.start()
    before = hit.sentence.tokens[max(0, start - 4) : start]
    if before and before[-1].label in _DONE:
        return True
    counted = any(token.kind in (Kind.ORDINAL, Kind.WORDED) or token.label in _RECORDS for token in before)
    return counted and hit.label("unit") in _LONG


def earlier(hit: Hit, frame: Frame) -> When | None:
    if hit.label("unit") in ("hour", "minute"):
        whole_days = hit.number("count") // 24 * 24 if hit.label("unit") == "hour" else 0
        return on(shift(frame.today, -whole_days, "hour"), hit.words)
    return on(shift(frame.today, -hit.number("count"), hit.label("unit")), hit.words)


def lately(hit: Hit, frame: Frame) -> When | None:
    """In running text only days and weeks are meant to the day: "25 years ago" is background."""
    return None if hit.label("unit") in _LONG else earlier(hit, frame)


def length(hit: Hit, frame: Frame) -> When | None:
    """A bare "2 weeks" is probably from today on: for the asker to say."""
    found = shift(frame.today, hit.number("count"), hit.label("unit"))
    return Unclear(hit.words, (found,) if found else ())


def vague(hit: Hit, _: Frame) -> When | None:
    return Unclear(hit.words)


def now(_: Hit, frame: Frame) -> When | None:
    return On(frame.today)


RELATIVE: WhenRules = (
    rule("near", "THE? near=NEAR", near),
    rule("in", "IN ABOUT? count=SOME unit=UNIT !OF", later),
    rule("in", "count=SOME unit=UNIT HENCE", later),
    rule("in", "count=SOME unit=UNIT FROM NOW", later),
    rule("ago", "count=SOME unit=UNIT AGO", lately),
    rule("ago", "BACK count=SOME unit=UNIT", lately),
    rule("some", "IN|WITHIN ONE? FEW UNIT", vague),
    rule("within", "WITHIN THE? NEXT? SOME UNIT", vague),
    rule("ago", "count=SOME unit=UNIT AGO", earlier, slot=True),
    rule("ago", "BACK count=SOME unit=UNIT", earlier, slot=True),
    rule("some", "ONE? FEW UNIT AGO|HENCE", vague, slot=True),
    rule("length", "count=SOME unit=UNIT", length, slot=True),
    rule("vague", "VAGUE", vague, slot=True),
    rule("clock", "CLOCK", vague, slot=True),
    rule("now", "NOW", now, slot=True),
)
