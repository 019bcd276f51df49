"""Finding the phrases of the lexicon in a sentence."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from handlers.reading.kinds.language import (
    ANYTHING,
    END,
    SHORTEST_STEM,
    START,
    Step,
    phrases_in,
    spellings,
    steps_of,
    written_out,
)

_GAP = 3
BREAK = "|"


class Phrase(NamedTuple):
    """A pattern and the number of the topic it speaks for."""

    steps: tuple[Step, ...]
    topic: int
    source: str
    opens_plainly: bool  # the word by which it was found is its first step, and need not be looked at again


class Hit(NamedTuple):
    """A phrase found in the words from `first` up to, not including, `last`."""

    first: int
    last: int
    phrase: Phrase


class Book:
    """All phrases, by the words they can begin with."""

    def __init__(self, topics: Sequence[str], classes: Mapping[str, str]) -> None:
        self._exact: defaultdict[str, list[Phrase]] = defaultdict(list)
        self._stems: defaultdict[str, list[Phrase]] = defaultdict(list)
        self._known: set[str] = set()
        self._known_stems: set[str] = set()
        folded = {
            name: {form for one in choices.split() for form in spellings(one)}
            for name, choices in classes.items()
        }
        for number, sources in enumerate(topics):
            for source in phrases_in(sources):
                for plain in written_out(source):
                    steps = steps_of(plain, folded)
                    plainly = steps[0] is not START and not steps[0].optional
                    self._place(Phrase(steps, number, source, plainly))
        self._openings: defaultdict[str, list[tuple[str, list[Phrase]]]] = defaultdict(list)
        for stem, phrases in self._stems.items():
            self._openings[stem[:SHORTEST_STEM]].append((stem, phrases))
        self._all_stems = tuple(self._known_stems)

    def find(self, words: Sequence[str]) -> list[Hit]:
        """Every phrase in a sentence whose parts are held apart by BREAK."""
        hits = []
        for at, word in enumerate(words):
            if word == BREAK:
                continue
            for phrase in self._beginning(word):
                known = 1 if phrase.opens_plainly else 0
                end = _end(phrase.steps, known, words, at + known)
                if end is not None:
                    hits.append(Hit(at, end, phrase))
        return hits

    def knows(self, word: str) -> bool:
        """Whether the word stands anywhere in a phrase: then it is hardly a name."""
        return word in self._known or word.startswith(self._all_stems)

    def says(self, word: str) -> bool:
        """Whether the word stands in a phrase letter by letter."""
        return word in self._known

    def phrases(self) -> Iterable[Phrase]:
        places = (*self._exact.values(), *self._stems.values())
        return {id(phrase): phrase for place in places for phrase in place}.values()

    def spelled(self) -> Iterable[str]:
        """Whole words a phrase can begin with, to be recognised when misspelled."""
        return self._exact.keys()

    def _beginning(self, word: str) -> Iterable[Phrase]:
        yield from self._exact.get(word, ())
        for stem, phrases in self._openings.get(word[:SHORTEST_STEM], ()):
            if word.startswith(stem):
                yield from phrases

    def _place(self, phrase: Phrase) -> None:
        for step in phrase.steps:
            self._known |= step.words
            self._known_stems.update(step.stems)
        for step in phrase.steps:
            if step is START:
                continue
            for word in step.words:
                self._exact[word].append(phrase)
            for stem in step.stems:
                self._stems[stem].append(phrase)
            if not step.optional:
                return


def _end(steps: tuple[Step, ...], step: int, words: Sequence[str], at: int) -> int | None:
    """Where the pattern ends when matched from here, the shortest gaps first."""
    if step == len(steps):
        return at
    now = steps[step]
    if now is ANYTHING:
        return _after_gap(steps, step + 1, words, at)
    if now is START or now is END:
        edge = at - 1 if now is START else at
        open_end = edge < 0 or edge >= len(words) or words[edge] == BREAK or words[edge][0] == "%"
        return _end(steps, step + 1, words, at) if open_end else None
    if at < len(words) and _is(now, words[at]):
        end = _end(steps, step + 1, words, at + 1)
        if end is not None:
            return end
    return _end(steps, step + 1, words, at) if now.optional else None


def _after_gap(steps: tuple[Step, ...], step: int, words: Sequence[str], at: int) -> int | None:
    for skipped in range(_GAP + 1):
        end = _end(steps, step, words, at + skipped)
        if end is not None:
            return end
        if at + skipped >= len(words) or words[at + skipped] == BREAK:
            return None
    return None


def _is(step: Step, word: str) -> bool:
    return word in step.words or (bool(step.stems) and word.startswith(step.stems))
