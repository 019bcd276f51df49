"""A client on no list, by the place where its name stands: "Octan: …", "… @ Octan", "… at Octan"."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from handlers.reading.dates import find_when
from handlers.reading.kinds import BOOK
from handlers.reading.names.around import LEGAL, LINKS
from handlers.reading.names.ordinary import ORDINARY
from handlers.reading.names.people import GIVEN, PLACES
from handlers.reading.text import Word, words
from handlers.reading.when import Local

_LONGEST = 6
ANY_DAY = Local(date(2000, 1, 1))  # only where a day stands matters here, not which it is
_LEAD = re.compile(r"^\s*(?P<name>[^:–—|@\n]{2,60}?)\s*(?::(?!\d)|[–—|]|\s-\s)")
_NAME = (
    r"(?P<name>[A-ZÀ-Þ0-9][\w&.'’-]*(?:\s+(?:&\s+|of\s+|and\s+|und\s+|de\s+|the\s+)?[A-ZÀ-Þ0-9][\w&.'’-]*)*)"
)
_AFTER_AT = re.compile(rf"@\s*(?:the\s+)?(?:{_NAME}|(?P<low>[a-zß-ÿ][\w&.'-]*))")
_AFTER_WORD = re.compile(rf"\b(?:at|from|of|bei|von|chez|from the|with)\s+(?:the\s+)?{_NAME}")
_LAST = re.compile(rf"[,/(]\s*{_NAME}\s*\)?\s*$")
_FIRST = re.compile(rf"^\s*{_NAME}")
_NOTES = frozenset(
    "note notes fyi reminder reminders remember update updates news heads headline ps nb re fw fwd todo"
    " important urgent private"
    " confidential pit pits milestone milestones transition transitions peak peaks moment moments today"
    " yesterday tomorrow add log"
    " save subject client contact kind what when who date info hi hello hey please pls big great good bad sad"
    " happy".split()
)


class Stranger(NamedTuple):
    """A name where a client's belongs; `marked` when a colon, dash or @ says so."""

    start: int
    end: int
    name: str
    marked: bool


def find_stranger(text: str, taken: Sequence[tuple[int, int]]) -> Stranger | None:
    """The first place that names a client nobody knows, the surest places first."""
    for pattern, marked in (
        (_AFTER_AT, True),
        (_LEAD, True),
        (_AFTER_WORD, False),
        (_LAST, False),
        (_FIRST, False),
    ):
        match = pattern.search(text)
        if match is None:
            continue
        start, end = match.span("name") if match["name"] else match.span("low")
        end = _before_a_day(text, start, end)
        free = not any(begin < end and start < stop for begin, stop in taken)
        if free and _like_a_client(text[start:end], pattern is _LEAD):
            return Stranger(start, end, text[start:end].strip(" .,'"), marked)
    return None


def _before_a_day(text: str, start: int, end: int) -> int:
    """A day that follows a name is not a part of it: "@ Octan 25 November"."""
    day = find_when(text[start:], ANY_DAY)
    if not day or not day.start or start + day.start >= end:
        return end
    return start + len(text[start : start + day.start].rstrip())


def _like_a_client(name: str, lead: bool) -> bool:
    spelled = [word for word in words(name) if word.plain not in LEGAL and word.plain not in LINKS]
    if not spelled or len(spelled) > _LONGEST or spelled[0].plain in _NOTES:
        return False
    if lead and not spelled[0].capital and any(_is_plain(word) for word in spelled):
        return False
    return not BOOK.knows(spelled[0].plain) and any(not _said_of_people(word) for word in spelled)


def _is_plain(word: Word) -> bool:
    return word.plain in ORDINARY or BOOK.knows(word.plain)


def _said_of_people(word: Word) -> bool:
    return word.plain in GIVEN or word.plain in PLACES or word.plain[0].isdigit()
