"""The stretch of days a question asks about: "next week", "since March", "between 3 and 9 May"."""

from datetime import date, timedelta
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

from handlers.reading.dates.calendar import Frame, week_of
from handlers.reading.dates.doubts import AFTER_MODAL
from handlers.reading.dates.find import dates_in
from handlers.reading.dates.grammar import Hit, Sentence
from handlers.reading.dates.kinds import Kind, Token
from handlers.reading.dates.lexer import fold, may_hold_a_date, tokens
from handlers.reading.dates.neighbours import days_of
from handlers.reading.dates.rules import FREE
from handlers.reading.dates.settle import settle
from handlers.reading.dates.spans import Framing, framing
from handlers.reading.dates.stretches import STRETCHES
from handlers.reading.when import Local, On, Range

_BACK = frozenset(
    """
    missed miss misses pit pits report reports count rate rates did was were had happened filled closed
    stats average avg mean total trend history uncelebrated without never many much long went got lost
    verpasst verpasste viele manque manques combien perdidos perdidas cuantos cuantas
    """.split()
)
_AHEAD = frozenset(
    """
    upcoming due planned plan plans will needs need surprise coming soon celebrate
    """.split()
)
_GROUPS = frozenset("client owner kind cause month colleague advisor".split())
_LEADS = frozenset(
    {Kind.BY, Kind.FROM, Kind.SINCE, Kind.BEFORE, Kind.AFTER, Kind.BACK, Kind.BETWEEN, Kind.WEEK_OF}
)
_SMALL = frozenset({Kind.THE, Kind.ON, Kind.IN, Kind.ABOUT, Kind.OF})
_LINKS = frozenset({Kind.TO, Kind.BY, Kind.HYPHEN, Kind.DASH, Kind.AND})


class Piece(NamedTuple):
    """A stretch with the tokens it takes, `last` excluded; `closed` when the words named both its ends."""

    days: Range
    first: int
    last: int
    closed: bool = False


def read_range(
    text: str, local: Local, weeks_start_sunday: bool = False, *, past: bool | None = None
) -> Range | None:
    """The days a question is about; None when it names none.

    `past` tells where a stretch without a year lies ("in May"); without it the words of the question do.
    """
    folded = fold(text)
    if not may_hold_a_date(folded):
        return None
    sentence = Sentence.of(settle(_with_bare_months(tokens(folded), text), text, slot=False))
    if past is None:
        past = _points_back(sentence)
    both_ends = Kind.FROM in sentence.kinds or Kind.BETWEEN in sentence.kinds
    frame = framing(sentence, local, past, frozenset() if both_ends else frozenset({Kind.BY}))
    pieces = _pieces(sentence, frame, Frame(local, past, sunday=weeks_start_sunday))
    if not pieces:
        return None
    if len(pieces) > 1 and _linked(pieces[0], pieces[1], sentence):
        return _through(pieces[0].days, pieces[1].days, local.today)
    return _led(pieces[0], sentence, Frame(local, past, sunday=weeks_start_sunday))


def _with_bare_months(words: list[Token], text: str) -> list[Token]:
    """In a question "March" and "May" need no word before them: "March birthdays", "pits May"."""
    for place, word in enumerate(words):
        modal = [after.label for after in words[place + 1 : place + 2] if after.label in AFTER_MODAL]
        if word.kind is Kind.MAYBE_MONTH and not modal and (text[word.start].isupper() or word is words[-1]):
            words[place] = word._replace(kind=Kind.MONTH)
    return words


def _points_back(sentence: Sentence) -> bool:
    words = {token.label for token in sentence.tokens}
    if not words.isdisjoint(_AHEAD):
        return False
    grouped = any(
        token.kind is Kind.BY and after.label in _GROUPS
        for token, after in zip(sentence.tokens, sentence.tokens[1:], strict=False)
    )
    return grouped or not words.isdisjoint(_BACK)


def _pieces(sentence: Sentence, frame: Framing, plain: Frame) -> list[Piece]:
    """Stretches and single days, longest first where they overlap, then from left to right."""
    found = [*_stretches(sentence, frame, plain), *_days(sentence, frame)]
    kept: list[Piece] = []
    for piece in sorted(found, key=lambda piece: piece.first - piece.last):
        if all(piece.last <= other.first or other.last <= piece.first for other in kept):
            kept.append(piece)
    return sorted(kept, key=lambda piece: piece.first)


def _stretches(sentence: Sentence, frame: Framing, plain: Frame) -> list[Piece]:
    found = []
    for rule in STRETCHES:
        for match in rule.shape.finditer(sentence.kinds):
            days = rule.read(Hit(sentence, match), plain.looking(frame(match.start()).past))
            if days:
                found.append(Piece(days, match.start(), match.end()))
    return found


def _days(sentence: Sentence, frame: Framing) -> list[Piece]:
    found = []
    for span in dates_in(sentence, frame, FREE):
        days = days_of(span)
        whole_month = isinstance(span.when, On) and span.when.precision != "day"
        if days and not whole_month:
            found.append(Piece(Range(min(days), max(days)), span.first, span.last, len(days) > 1))
    return found


def _linked(left: Piece, right: Piece, sentence: Sentence) -> bool:
    between = [token.kind for token in sentence.tokens[left.last : right.first] if token.kind not in _SMALL]
    return len(between) == 1 and between[0] in _LINKS


def _through(left: Range, right: Range, today: date) -> Range:
    """From the one to the other; where they stand in the wrong order a year is missing."""
    if not left.first or not right.last or left.first <= right.last:
        return Range(left.first, right.last)
    earlier, later = left.first - relativedelta(years=1), right.last + relativedelta(years=1)
    if earlier <= today <= right.last:
        return Range(earlier, right.last)
    return Range(left.first, later) if left.first <= later else Range(right.first, left.last)


def _led(piece: Piece, sentence: Sentence, frame: Frame) -> Range:
    """What the word before makes of a stretch: until it, since it, before it …"""
    days, today = piece.days, frame.today
    first, last = days.first or today, days.last or today
    match _lead(piece, sentence):
        case Kind.SINCE:
            return Range(first, max(first, today))
        case Kind.BY:
            return _up_to(last - timedelta(days=_is_new_year(piece, sentence)), frame.looking(False))
        case Kind.BEFORE | Kind.BACK:
            return _up_to(first - timedelta(days=1), frame)
        case Kind.AFTER:
            return Range(last + timedelta(days=1), None)
        case Kind.FROM:
            return days if piece.closed or last < today else Range(first, None)
        case Kind.WEEK_OF:
            return week_of(first, frame.sunday)
    return days


def _up_to(last: date, frame: Frame) -> Range:
    return Range(None if frame.past or last < frame.today else frame.today, last)


def _lead(piece: Piece, sentence: Sentence) -> Kind | None:
    place = piece.first
    own = sentence.tokens[place].kind
    while place and own not in _LEADS and sentence.tokens[place - 1].kind in _SMALL:
        place -= 1
    lead = own if own in _LEADS or not place else sentence.tokens[place - 1].kind
    return lead if lead in _LEADS else None


def _is_new_year(piece: Piece, sentence: Sentence) -> bool:
    """What goes on until new year ends with the old one."""
    return any(token.label == "new year" for token in sentence.tokens[piece.first : piece.last])
