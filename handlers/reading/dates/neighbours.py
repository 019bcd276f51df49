"""Dates side by side: a weekday must agree with its date; two days with "or" between them are a question."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta

from handlers.reading.dates.grammar import Sentence
from handlers.reading.dates.kinds import Kind, Token
from handlers.reading.dates.moved import BY_WEEKDAY
from handlers.reading.dates.spans import Span
from handlers.reading.when import Impossible, On, Unclear

Pairing = Callable[[Span, Span, Sentence], Span | None]
_ENDS = ("end", "ending", "end of")
_EQUALS = frozenset({"is", "ist", "est", "es", ":", "=", "(", "on", "the"})
_SHORT_FORM = 4  # letters: after "Mon." the full stop ends no sentence


def paired(found: Iterable[Span], sentence: Sentence, pairing: Pairing) -> list[Span]:
    """Neighbours that the pairing makes one."""
    result: list[Span] = []
    for span in found:
        merged = pairing(result[-1], span, sentence) if result else None
        if merged:
            result[-1] = merged
        else:
            result.append(span)
    return result


def agreed(left: Span, right: Span, sentence: Sentence) -> Span | None:
    """One date, doubtful when its parts contradict: "Friday 3 March", "3 March (Friday)"."""
    if left.rule in _ENDS and right.on and _is(left, right, sentence):
        return right
    if not _beside(left, right, sentence):
        return None
    if _by_weekday(left) and isinstance(right.when, Impossible):
        return replace(right, first=left.first)
    if not left.on or not right.on:
        return None
    weekday, dated = (left, right) if _by_weekday(left) or right.rule not in BY_WEEKDAY else (right, left)
    if weekday.rule not in BY_WEEKDAY or (_by_weekday(weekday) and _by_weekday(dated)):
        return None
    if not weekday.on or not dated.on or (weekday is right and not _ends_there(right, sentence)):
        return None
    first, last, day = left.first, right.last, dated.on.day
    if _same(weekday, weekday.on.day, day):
        return Span(dated.when, first, last, dated.rule)
    other = weekday.on.day if weekday.rule == "near" else _nearest_such(day, weekday.on.day.weekday())
    return Span(
        Unclear(_words(sentence, first, last), tuple(sorted({day, other}))), first, last, "contradiction"
    )


def _is(left: Span, right: Span, sentence: Sentence) -> bool:
    """The end of a year or quarter with its day: "year end 31 March", "year end is 31 March"."""
    between = [token.label for token in sentence.tokens[left.last : right.first]]
    return right.rule not in BY_WEEKDAY and set(between) <= _EQUALS


def _by_weekday(span: Span) -> bool:
    return span.rule in BY_WEEKDAY and span.rule != "near"


def _same(weekday: Span, said: date, day: date) -> bool:
    return said == day if weekday.rule == "near" else said.weekday() == day.weekday()


def _nearest_such(day: date, weekday: int) -> date:
    ahead = (weekday - day.weekday()) % 7
    return day + timedelta(days=ahead if ahead <= 3 else ahead - 7)


def _beside(left: Span, right: Span, sentence: Sentence) -> bool:
    between = sentence.tokens[left.last : right.first]
    word = sentence.tokens[left.last - 1]
    return len(between) <= 3 and all(_aside(token, word) for token in between)


def _aside(token: Token, before: Token) -> bool:
    if token.kind is Kind.DOT:
        return before.end - before.start <= _SHORT_FORM
    return token.kind in (Kind.COMMA, Kind.THE, Kind.ON, Kind.CLOCK) or token.label == "("


def _ends_there(span: Span, sentence: Sentence) -> bool:
    after = sentence.tokens[span.last : span.last + 1]
    return not after or after[0].kind in (Kind.COMMA, Kind.DOT, Kind.MARK, Kind.DASH, Kind.CLOCK)


def joined(left: Span, right: Span, sentence: Sentence) -> Span | None:
    """Two days that belong together: "3 May or 5 May", "Monday to Wednesday"."""
    if not left.on or not right.on:
        return None
    between = [
        token for token in sentence.tokens[left.last : right.first] if token.kind not in (Kind.THE, Kind.ON)
    ]
    rule = _link(between, left.rule == right.rule)
    if rule is None or (rule == "range" and right.on.day <= left.on.day):
        return None
    days = (left.on.day, right.on.day)
    return Span(Unclear(_words(sentence, left.first, right.last), days), left.first, right.last, rule)


def _link(between: list[Token], alike: bool) -> str | None:
    if len(between) != 1:
        return None
    kind = between[0].kind
    if kind in (Kind.OR, Kind.AND) or between[0].label == "/":
        return "either"
    through = kind in (Kind.TO, Kind.BY, Kind.HYPHEN) or (kind is Kind.DASH and alike)
    return "range" if through else None


def _words(sentence: Sentence, first: int, last: int) -> str:
    return " ".join(token.label for token in sentence.tokens[first:last])


def days_of(span: Span) -> tuple[date, ...]:
    """The single day, or the days it may be."""
    if isinstance(span.when, On):
        return (span.when.day,)
    return span.when.candidates if isinstance(span.when, Unclear) else ()
