"""A day that its neighbours move: "two weeks before Christmas", "Friday week", "every 7 August"."""

from dataclasses import replace
from datetime import date, timedelta

from handlers.reading.dates.calendar import shift, weekday_after, weekday_before
from handlers.reading.dates.grammar import Hit, Sentence, compiled
from handlers.reading.dates.kinds import Kind
from handlers.reading.dates.named import each_year
from handlers.reading.dates.spans import Span
from handlers.reading.when import On, Order, When, Yearly

BY_WEEKDAY = ("weekday", "weekday of a week", "near")
_WEEKS = ("week", "fortnight")

_BEFORE_IT = (
    compiled("ABOUT? count=SOME unit=UNIT way=BEFORE|AFTER|FROM|ON|BACK THE? $"),
    compiled("THE? day=WEEKDAY way=BEFORE|AFTER|BACK THE? $"),
    compiled("THE? unit=UNIT way=BEFORE|AFTER|BACK THE? $"),
    compiled("count=SOME unit=UNIT $"),
)
_FROM_NOW_ON = compiled("^ unit=UNIT way=FROM THE? $")
_ROUNDED = {8: 7, 15: 14}  # "lundi en huit", "de hoy en ocho": a week; "en quinze": two
_EN_HUIT = compiled("IN count=COUNT !UNIT")
_IN_WEEKS = compiled("IN count=SOME unit=UNIT")
_A_WEEK_LATER = compiled("unit=UNIT !NUMBER|END|NEXT|LAST")
_EVERY = compiled("EVERY THE? $")


def moved(span: Span, sentence: Sentence) -> Span:
    if on := span.on:
        span = _by_what_precedes(span, on.day, sentence)
    if (on := span.on) and span.rule in BY_WEEKDAY:
        span = _by_what_follows(span, on.day, sentence)
    return span


def _by_what_precedes(span: Span, day: date, sentence: Sentence) -> Span:
    for shape in (*_BEFORE_IT, _FROM_NOW_ON):
        match = shape.search(sentence.kinds, 0, span.first)
        if match and (found := _move(span, day, Hit(sentence, match))):
            return Span(On(found), match.start(), span.last, "counted")
    return span


def _move(span: Span, day: date, hit: Hit) -> date | None:
    way, unit = hit.token("way"), hit.label("unit")
    back = way is not None and way.kind in (Kind.BEFORE, Kind.BACK)
    if hit.has("day"):
        return (weekday_before if back else weekday_after)(day, hit.number("day"))
    if way is None or way.kind is Kind.ON:
        weeks = unit in _WEEKS and span.rule in BY_WEEKDAY
        return shift(day, hit.number("count"), unit) if weeks else None
    if _lasting(hit) or not (hit.has("count") or unit == "day" or way.kind is Kind.FROM):
        return None
    count = hit.number("count") or 1
    return shift(day, -count if back else count, unit)


def _lasting(hit: Hit) -> bool:
    """It begins on Monday: "for 3 weeks from Monday"."""
    start = hit.match.start()
    return start > 0 and hit.sentence.tokens[start - 1].kind is Kind.FOR


def _by_what_follows(span: Span, day: date, sentence: Sentence) -> Span:
    match = _EN_HUIT.match(sentence.kinds, span.last)
    days = _ROUNDED.get(Hit(sentence, match).number("count")) if match else None
    if match and days:
        return replace(span, when=On(day + timedelta(days=days)), last=match.end(), rule="counted")
    for shape in (_IN_WEEKS, _A_WEEK_LATER):
        match = shape.match(sentence.kinds, span.last)
        hit = Hit(sentence, match) if match else None
        if match and hit and hit.label("unit") in _WEEKS:
            found = shift(day, hit.number("count") or 1, hit.label("unit"))
            return replace(span, when=On(found), last=match.end(), rule="counted") if found else span
    return span


def every(span: Span, sentence: Sentence, order: Order) -> Span:
    """A day of every year: "every 7 August", "every Christmas"."""
    match = _EVERY.search(sentence.kinds, 0, span.first)
    if match is None or span.on is None or span.rule in BY_WEEKDAY:
        return span
    return replace(span, when=in_every_year(span, sentence, order), first=match.start())


def in_every_year(span: Span, sentence: Sentence, order: Order) -> When:
    """The yearly day a span stands for; a feast that moves has none."""
    names = [token.label for token in sentence.tokens[span.first : span.last] if token.kind is Kind.NAMED]
    if names:
        return each_year(names[0], order)
    return Yearly(span.on.day.month, span.on.day.day) if span.on else span.when
