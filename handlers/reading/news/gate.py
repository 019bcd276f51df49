"""The cheap look at every message of a room: does it name somebody we know, and hold a word that news has?

It lets through too much rather than too little; what it lets through is read in full."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Protocol

from handlers.reading.kinds import BOOK
from handlers.reading.names.ordinary import ORDINARY
from handlers.reading.news.model import NONE, fitted
from handlers.reading.text import normal

LONGEST = 3_000
STEM = 5
_CAPITAL = re.compile(r"[A-ZÀ-Þ]\w{3,}")  # shorter words have too many neighbours
_GAPS = str.maketrans(dict.fromkeys("'\".,;:!?()[]{}<>/\\|@#$%^&*+=~`_-–—…’‘“”«»\n\t", " "))


class Known(Protocol):
    """What the gate asks of the index of names."""

    def begins(self, words: Sequence[str]) -> list[tuple[int, bool]]: ...
    def near(self, word: str) -> list[str]: ...


def may_be_news(text: str, names: Known) -> bool:
    """Whether it is worth reading: somebody is named, if with a slip, and a word of it is known from news."""
    if len(text) > LONGEST:
        return False
    words = plain(text)
    return (is_named(words, text, names) or is_misspelt(text, names)) and has_cue(words)


def plain(text: str) -> list[str]:
    """Its words in small letters, without accents; O'Connell is two and one as well."""
    low = text.lower() if text.isascii() else normal(text)
    words = low.translate(_GAPS).split()
    return words + low.replace("'", "").translate(_GAPS).split() if "'" in low else words


def is_named(words: list[str], text: str, names: Known) -> bool:
    """A plain word is a name only with a capital, or where the name goes on."""
    return any(on or _is_name(words[at], text) for at, on in names.begins(words))


def is_misspelt(text: str, names: Known) -> bool:
    """A word with a capital is one slip away from a name."""
    spelled = (word.lower() for word in _CAPITAL.findall(text))
    return any(word not in ORDINARY and names.near(word) for word in spelled)


def has_cue(words: list[str]) -> bool:
    cues = _cues()
    return any(word in cues or word[:STEM] in cues or BOOK.knows(word) for word in words)


def _is_name(word: str, text: str) -> bool:
    return word not in ORDINARY or word.capitalize() in text or word.upper() in text


@cache
def _cues() -> frozenset[str]:
    """Words and stems that speak for one kind of news at least."""
    none = fitted().classes.index(NONE)
    rows = ((name, list(row)) for name, row in fitted().weights.items() if name[:2] in ("w ", "s "))
    return frozenset(name[2:] for name, row in rows if row.pop(none) <= max(row))
