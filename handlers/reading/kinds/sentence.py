"""A text as the patterns see it: plain words, breaks between its parts, marks for what is understood."""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from handlers.reading.kinds.patterns import BREAK
from handlers.reading.text import Word, words

_PARTS = re.compile(r"[,;:.!?()/|\n\"…]|\s-+\s|-{2,}")
Meaning = Literal["client", "person", "date"]


class Mark(NamedTuple):
    """A stretch of the text that is understood already."""

    start: int
    end: int
    meaning: Meaning


class Sentence(NamedTuple):
    """The words for matching, and for each the stretch of text it stands for."""

    plain: list[str]
    places: list[tuple[int, int]]

    def text_of(self, text: str, first: int, last: int) -> str:
        return text[self.places[first][0] : self.places[last - 1][1]]


def sentence(text: str, marks: Sequence[Mark] = (), spelled: Sequence[Word] | None = None) -> Sentence:
    """`spelled` are the words of the text, where they are known already."""
    plain: list[str] = []
    places: list[tuple[int, int]] = []
    before = 0
    for start, end, word in _pieces(words(text) if spelled is None else spelled, marks):
        if plain and _PARTS.search(text, before, start):
            plain.append(BREAK)
            places.append((before, start))
        plain.append(word)
        places.append((start, end))
        before = end
    return Sentence(plain, places)


def _pieces(spelled: Sequence[Word], marks: Sequence[Mark]) -> list[tuple[int, int, str]]:
    """Marks and the words outside them, from left to right."""
    pieces = [(mark.start, mark.end, "%" + mark.meaning) for mark in marks]
    for word in spelled:
        if not any(mark.start < word.end and word.start < mark.end for mark in marks):
            pieces.append((word.start, word.end, _plain(word)))
    return sorted(pieces)


def _plain(word: Word) -> str:
    if not word.plain[0].isdigit():
        return word.plain
    return "#th" if word.plain[-1].isalpha() else "#"
