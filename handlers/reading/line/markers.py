"""Small words that steer a line: the kind said outright, "every year", a plea for silence."""

import re
from collections.abc import Sequence
from typing import NamedTuple, cast

from handlers.reading.kinds import Cause, Kind, Recurs
from handlers.reading.kinds.lexicon.secrecy import CLAIM, NOT_SECRET, PRIVATE
from handlers.reading.kinds.patterns import Book
from handlers.reading.kinds.sentence import sentence
from handlers.reading.text import Word

_OPENING = re.compile(
    r"^\s*(?:/?moments?\s+)?(?:(?:please\s+|pls\s+|can you\s+)?add(?:\s+(?:that|a moment|moment))?\s*:?\s+"
    r"|(?:re|fwd?|note|log|fyi|heads[- ]?up|reminder|update|news|nb|btw|psa)\s*(?::|,|-|–)\s*)",
    re.IGNORECASE,
)
_CAUSE = r"(?:(?P<{cause}>service|personal|business)[\s-]+)?"
_SAID_FIRST = _CAUSE.format(cause="cause") + r"(?P<kind>pit|milestone|transition|peak)s?"
_SAID_BARELY = _CAUSE.format(cause="cause2") + r"(?P<kind2>pit|peak)s?"
_SAID = re.compile(
    rf"(?:^\s*|(?<=[\s,;:|–—-]))(?:[#\[(]\s*)?\b{_SAID_FIRST}\b\s*(?:[\])]\s*[:–—-]?|:|–|—|-(?=\s)|,(?!\d))\s*"
    rf"|^\s*{_SAID_BARELY}\s+(?=\w)"
    r"|[#\[(]\s*(?P<kind3>pit|milestone|transition)\b\s*[\])]?",
    re.IGNORECASE,
)
_YEARLY = re.compile(
    r"\b(?:every|each)\s+(?:single\s+)?year\b|\byearly\b|\bannually\b|\bper annum\b|\bonce a year\b"
    r"|\brecurring\b|\bjährlich\b"
    r"|\bjedes jahr\b|\balle jahre\b|\bchaque année\b|\btous les ans\b|\bannuellement\b|\bcada año\b"
    r"|\btodos los años\b|\banualmente\b",
    re.IGNORECASE,
)
_MONTHLY = re.compile(
    r"\b(?:every|each)\s+month\b|\bonce a month\b|\bmonatlich\b|\bjeden monat\b|\bchaque mois\b"
    r"|\btous les mois\b|\bcada mes\b"
    r"|\btodos los meses\b|\bmensualmente\b",
    re.IGNORECASE,
)
_SECRECY = Book([PRIVATE, CLAIM, NOT_SECRET], {})


class Said(NamedTuple):
    """A kind said outright, with its cause if that was said too."""

    kind: Kind | None
    cause: Cause | None
    start: int
    end: int


class Secrecy(NamedTuple):
    private: bool
    claim: bool
    spans: tuple[tuple[int, int], ...]


def opening_end(text: str) -> int:
    """Where the line really begins, after "add" or "FYI:"."""
    match = _OPENING.match(text)
    return match.end() if match else 0


def kind_said(text: str) -> Said | None:
    """ "pit:", "Globex pit: …", "#milestone". A peak is planned, not reported: no kind is said."""
    match = _SAID.search(text)
    if match is None:
        return None
    kind = (match["kind"] or match["kind2"] or match["kind3"]).lower()
    cause = (match["cause"] or match["cause2"] or "").lower()
    said = None if kind == "peak" else cast(Kind, kind)
    return Said(said, cast(Cause, cause) if cause and kind == "pit" else None, *match.span())


def recurrence(text: str) -> tuple[Recurs, tuple[int, int]] | None:
    for pattern, recurs in ((_YEARLY, "yearly"), (_MONTHLY, "monthly")):
        match = pattern.search(text)
        if match:
            return cast(Recurs, recurs), match.span()
    return None


def secrecy(text: str, spelled: Sequence[Word]) -> Secrecy:
    """Whether the line asks for silence or speaks of a possible claim, and in which words."""
    seen = sentence(text, spelled=spelled)
    hits = _SECRECY.find(seen.plain)
    harmless = [hit for hit in hits if hit.phrase.topic == 2]
    told = [
        hit
        for hit in hits
        if hit.phrase.topic != 2
        and not any(one.first <= hit.first and hit.last <= one.last for one in harmless)
    ]
    spans = tuple(
        (seen.places[hit.first][0], seen.places[hit.last - 1][1]) for hit in told if hit.phrase.topic == 0
    )
    return Secrecy(
        any(hit.phrase.topic == 0 for hit in told), any(hit.phrase.topic == 1 for hit in told), spans
    )
