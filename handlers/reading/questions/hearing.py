"""What is heard in a question: the senses of its words, and the words that have none."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from handlers.reading.kinds import Mark
from handlers.reading.kinds.patterns import BREAK, Book, Hit
from handlers.reading.kinds.sentence import Sentence, sentence
from handlers.reading.questions.lexicon import CLASSES, SENSES, SMALL
from handlers.reading.text import Word, words

BOOK = Book([sense.phrases for sense in SENSES], CLASSES)
ASKS = ("pits", "peaks", "missed", "unnoticed", "celebrating")
MOMENTS = ("kind", "milestone", "transition", "type")
FIGURES = ("report", "overview", "metric", "average", "group_by", "compare")
WEAK = (
    "upcoming",
    "coming",
    "going on",
    "left undone",
    "client",
    "status",
    "cause",
    "sort",
    "owner",
    "mine",
    "portfolio",
    "help",
    *FIGURES,
)
NARROWS = ("status", "cause", "sort", "owner", "group_by", "compare")
STRONG = (*ASKS, *MOMENTS, "portfolio", "client", "coming", "botched")
_BESIDE = ("mine", "doing")  # "mes problèmes" are problems all the same
FILLERS = frozenset(word.plain for word in words(SMALL))


class Sound(NamedTuple):
    """One sense that was heard: its name and value, where its words stand, and the words."""

    name: str
    value: str
    start: int
    end: int
    words: str


class Heard(NamedTuple):
    """`foreign` are the places of the words that mean nothing here."""

    sounds: tuple[Sound, ...]
    foreign: tuple[int, ...]

    def has(self, *names: str) -> bool:
        return any(sound.name in names for sound in self.sounds)

    def first(self, *names: str) -> int:
        """Where the first of these stands; behind everything when there is none."""
        return min((sound.start for sound in self.sounds if sound.name in names), default=10_000)

    def says(self, name: str, value: str) -> bool:
        return any(sound.name == name and sound.value == value for sound in self.sounds)

    def value(self, name: str) -> str:
        return next((sound.value for sound in self.sounds if sound.name == name), "")


def hear(text: str, spelled: Sequence[Word], marks: Sequence[Mark], dated: Collection[int]) -> Heard:
    """`dated` are the offsets of words that belong to a date."""
    seen = sentence(text, marks, spelled)
    hits = _undivided([hit for hit in BOOK.find(seen.plain) if _opens(hit, seen.plain)])
    covered = {at for hit in hits for at in _covers(hit)}
    foreign = [
        seen.places[at][0]
        for at, word in enumerate(seen.plain)
        if at not in covered and not _is_known(word) and seen.places[at][0] not in dated
    ]
    sounds = [_sound(seen, hit) for hit in sorted(hits, key=lambda hit: hit.first)]
    return Heard(tuple(sounds), tuple(foreign))


def _sound(seen: Sentence, hit: Hit) -> Sound:
    sense = SENSES[hit.phrase.topic]
    start, end = seen.places[hit.first][0], seen.places[hit.last - 1][1]
    return Sound(sense.name, sense.value, start, end, " ".join(seen.plain[hit.first : hit.last]))


def _opens(hit: Hit, plain: Sequence[str]) -> bool:
    """What must open a sentence does not stand behind a name."""
    return not (hit.phrase.source.startswith("^") and hit.first and plain[hit.first - 1] != BREAK)


def _is_known(word: str) -> bool:
    return word in FILLERS or word == BREAK or not word[0].isalpha()


def _undivided(hits: Sequence[Hit]) -> list[Hit]:
    """Of phrases inside a longer one only the longer is heard, unless it has a gap for other words."""
    whole = [hit for hit in hits if not _is_open(hit) and SENSES[hit.phrase.topic].name not in _BESIDE]
    return [hit for hit in hits if not any(_inside(hit, other) for other in whole)]


def _is_open(hit: Hit) -> bool:
    return ".." in hit.phrase.source


def _inside(hit: Hit, other: Hit) -> bool:
    shorter = hit.last - hit.first < other.last - other.first
    return shorter and other.first <= hit.first and hit.last <= other.last


def _covers(hit: Hit) -> Sequence[int]:
    return (hit.first, hit.last - 1) if _is_open(hit) else range(hit.first, hit.last)
