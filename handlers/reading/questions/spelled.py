"""A question with its slips mended: key words one letter off are read as they were meant."""

import re
from collections.abc import Iterator, Sequence

from handlers.reading.names.ordinary import ORDINARY
from handlers.reading.names.people import GIVEN, PLACES
from handlers.reading.questions.days import dated_words
from handlers.reading.questions.hearing import BOOK, FILLERS
from handlers.reading.questions.lexicon import SENSES
from handlers.reading.questions.lexicon.slips import DAYS, OFTEN, SHORT
from handlers.reading.spelling import Spelling
from handlers.reading.text import Word, words

_SHORTEST = 4
_I_AM = re.compile(r"\b(i)['’]m\b", re.IGNORECASE)  # "im" is German for "in the"
_NEVER_MEANT = ("steering", "order", "world", "greeting", "how to", "aside", "doing", "ours", "filler")
_I_HAVE = re.compile(r"\b(i)['’]ve\b", re.IGNORECASE)
_DATED = frozenset(word.plain for word in words(DAYS))
_SHORT = dict(pair.split() for pair in SHORT.split(",") if pair.strip())


def _key_words() -> Iterator[str]:
    for phrase in BOOK.phrases():
        if SENSES[phrase.topic].name not in _NEVER_MEANT:
            yield from (word for step in phrase.steps for word in step.words if word.isalpha())


_KEYS = frozenset(
    word
    for word in (*_key_words(), *_DATED, *(word.plain for word in words(OFTEN)))
    if len(word) >= _SHORTEST
)
_SPELLING = Spelling(sorted(_KEYS))


def mended(text: str, names: Sequence[tuple[int, int]]) -> str:
    """The text with slips replaced; stretches that are names stay as they are."""
    text = _I_HAVE.sub(r"\1 have", _I_AM.sub(r"\1 am", text))
    parts, end, spelled = [], 0, words(text)
    dated = dated_words(text, spelled)
    for word in spelled:
        meant = None if word.start in dated else _meant(word)
        if meant is None or any(start < word.end and word.start < stop for start, stop in names):
            continue
        parts += [text[end : word.start], meant]
        end = word.end
    return "".join([*parts, text[end:]])


def _meant(word: Word) -> str | None:
    if word.plain in _SHORT:
        return _SHORT[word.plain]
    if len(word.plain) < _SHORTEST or _is_right(word.plain) or (word.owns and word.capital):
        return None
    near = [known for known in _SPELLING.near(word.plain) if _likely(word.plain, known)]
    # A letter left out is the commonest slip, one too many the rarest.
    return max(near, key=lambda known: (len(known), known)) if near else None


def _is_right(plain: str) -> bool:
    return (
        plain in FILLERS
        or plain in _DATED
        or BOOK.knows(plain)
        or plain in ORDINARY
        or plain in GIVEN
        or plain in PLACES
    )


def _likely(word: str, known: str) -> bool:
    """In a short word only letters that changed places or went missing: "pets" are not pits."""
    if len(word) > _SHORTEST:
        return word[0] == known[0] or sorted(word) == sorted(known) or word == known[1:]
    return sorted(word) == sorted(known) or len(known) > len(word)
