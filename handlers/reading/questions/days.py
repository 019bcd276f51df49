"""The days of a question: which words are about time, and the stretch they name."""

import re
from collections.abc import Sequence

from handlers.reading.dates import read_range
from handlers.reading.dates.kinds import Kind
from handlers.reading.dates.lexer import fold, may_hold_a_date, tokens
from handlers.reading.questions.lexicon.days import (
    AGE,
    COMPARE,
    COMPARE_WITH,
    COMPARED,
    CORRECTED,
    FALLS,
    PREVIOUS,
    REWORDED,
)
from handlers.reading.text import Word
from handlers.reading.when import Local, Range

_REWORDED = tuple((re.compile(pattern, re.IGNORECASE), plain) for pattern, plain in REWORDED)
_AGE = re.compile(AGE, re.IGNORECASE)
_COMPARED = re.compile(COMPARED, re.IGNORECASE)
_COMPARE = re.compile(COMPARE, re.IGNORECASE)
_COMPARE_WITH = re.compile(COMPARE_WITH, re.IGNORECASE)
_CORRECTED = re.compile(CORRECTED, re.IGNORECASE)
_PREVIOUS = re.compile(PREVIOUS, re.IGNORECASE)
_FALLS = re.compile(FALLS, re.IGNORECASE)
_NO_DATE = frozenset({Kind.WORD, Kind.COMMA, Kind.DOT, Kind.DASH, Kind.HYPHEN, Kind.MARK})


def dated_words(text: str, spelled: Sequence[Word]) -> frozenset[int]:
    """Where the words stand that a date may be made of."""
    spans = [(token.start, token.end) for token in tokens(fold(text)) if token.kind not in _NO_DATE]
    return frozenset(
        word.start for word in spelled if any(start <= word.start and word.end <= end for start, end in spans)
    )


def without_age(text: str) -> tuple[str, str]:
    """The text without "older than 30 days", and the age."""
    found = _AGE.search(text)
    if found is None:
        return text, ""
    blank = " " * (found.end() - found.start())
    return text[: found.start()] + blank + text[found.end() :], f"{found['count']} {found['unit']}".lower()


def compared(text: str) -> tuple[str, str]:
    """What is asked about, and what it is held against: "this month", "last month"."""
    parts = (_COMPARE_WITH if _COMPARE.match(text) else _COMPARED).split(text, maxsplit=1)
    if len(parts) != 2:
        return text, ""
    other = parts[1].strip(" ?.!")
    return parts[0], "previous" if _PREVIOUS.search(other) else other


def corrected(text: str) -> str:
    """Of two stretches with "sorry, I mean" between them the second holds."""
    return _CORRECTED.split(text)[-1]


def stretch(text: str, local: Local, past: bool) -> Range | None:
    for pattern, plain in _REWORDED:
        text = pattern.sub(plain, text)
    return read_range(_up_to(text), local, past=past)


def _up_to(text: str) -> str:
    """ "Upcoming through July": without a beginning it goes on until then."""
    before, through, after = text.partition(" through ")
    if not through or _FALLS.search(before) or may_hold_a_date(fold(before)):
        return text
    return f"{before} until {after}"
