"""Phrases of the lexicon as patterns over words, and where they stand in a text.

A phrase is words with blanks between them: `promot*` any word that begins so · `(lost|lose)` one of these ·
`<family>` a class of words · `(the)?` may be missing · `fees?` with or without the last letter · `king's` in
any spelling · `..` up to three
words of any kind · `^` and `$` where a part of the sentence, or what is understood, begins and ends. In the text a number is `#`, `40th` is
`#th`, and what is already understood stands as `%client`, `%person`, `%date`.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from handlers.reading.text import words as words_of

_GAP = 3
SHORTEST_STEM = 3
UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}
BREAK = "|"


class Step(NamedTuple):
    words: frozenset[str]
    stems: tuple[str, ...]
    optional: bool = False


_ANYTHING = Step(frozenset(), ())
_START = Step(frozenset("^"), ())
_END = Step(frozenset("$"), ())
_SPECIAL = {"..": _ANYTHING, "^": _START, "$": _END}


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
        folded = {name: {form for one in choices.split() for form in _spellings(one)} for name, choices in classes.items()}
        for number, sources in enumerate(topics):
            for source in phrases_in(sources):
                for plain in _written_out(source):
                    steps = _parse(plain, folded)
                    plainly = steps[0] is not _START and not steps[0].optional
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
            if step is _START:
                continue
            for word in step.words:
                self._exact[word].append(phrase)
            for stem in step.stems:
                self._stems[stem].append(phrase)
            if not step.optional:
                return


def phrases_in(sources: str) -> list[str]:
    """Phrases stand between commas; a long one may be broken after a bar."""
    written = (" ".join(part.split()).replace("| ", "|") for part in sources.split(","))
    return [source for source in written if source]


def _written_out(source: str) -> Iterator[str]:
    """Choices between several words, one by one: "(call back|reply)" stays one step only where all are single words."""
    found = next((span for span in _groups(source) if " " in source[slice(*span)]), None)
    if found is None:
        yield source
        return
    start, end = found
    optional = source[end : end + 1] == "?"
    before, after = source[:start], source[end + optional :]
    single: list[str] = []
    several = [""] if optional else []
    for choice in _choices(source[start + 1 : end - 1]):
        (several if set(choice) & set(" (") else single).append(choice)
    for choice in [*several, *(["(" + "|".join(single) + ")"] if single else [])]:
        yield from _written_out(f"{before}{choice}{after}")


def _groups(source: str) -> Iterator[tuple[int, int]]:
    """Where the outermost brackets open and close."""
    depth = start = 0
    for at, char in enumerate(source):
        if char == "(":
            start = at if depth == 0 else start
            depth += 1
        elif char == ")":
            depth -= 1
            if depth == 0:
                yield start, at + 1


def _choices(inside: str) -> list[str]:
    choices, depth = [""], 0
    for char in inside:
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            choices.append("")
        else:
            choices[-1] += char
    return choices


def _parse(source: str, classes: Mapping[str, set[str]]) -> tuple[Step, ...]:
    return tuple(_SPECIAL.get(part) or _step(part, classes) for part in source.split())


def _step(part: str, classes: Mapping[str, set[str]]) -> Step:
    optional = part.endswith((")?", ">?"))
    bare = part.removesuffix("?") if optional else part
    choices = bare.strip("()").split("|")
    folded = {form for one in choices for form in (classes[one[1:-1]] if one[0] == "<" else _spellings(one))}
    stems = tuple(sorted(form[:-1] for form in folded if form.endswith("*")))
    return Step(frozenset(form for form in folded if not form.endswith("*")), stems, optional)


def _spellings(word: str) -> set[str]:
    """As it is folded in a text, with and without umlauts, the last letter or the apostrophe."""
    if word.endswith("'s"):
        return {*_spellings(word[:-2]), *_spellings(word[:-2] + "s")}
    if word.endswith("?"):
        return _spellings(word[:-1]) | _spellings(word[:-2])
    bare, star = (word[:-1], "*") if word.endswith("*") else (word, "")
    written_out = "".join(UMLAUTS.get(char, char) for char in bare)
    return {_folded(bare) + star, _folded(written_out) + star}


def _folded(word: str) -> str:
    """Like the words of a text, so that "l'usine" is "usine"; signs such as # and % stay as they are."""
    return words_of(word)[0].plain if word[0].isalpha() else word


def _end(steps: tuple[Step, ...], step: int, words: Sequence[str], at: int) -> int | None:
    """Where the pattern ends when matched from here, the shortest gaps first."""
    if step == len(steps):
        return at
    now = steps[step]
    if now is _ANYTHING:
        return _after_gap(steps, step + 1, words, at)
    if now is _START or now is _END:
        edge = at - 1 if now is _START else at
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
