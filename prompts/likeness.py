"""What a client has read before: runs of words of earlier notes, and notes built alike."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from prompts.brief import Brief
from prompts.forbidden import rules_of
from prompts.record import matter, plain_words, sentences, tidy
from prompts.slots import without_slots, words_in

_RUN = 5
_SHORTEST = 5  # words: what is shorter is too common to be a shape
_LIKE = 0.8
_MOST_ALIKE = 0.5


def repeated(text: str, brief: Brief) -> Iterator[str]:
    """Runs of five words of an earlier note, unless they are words of the record itself; and own echoes."""
    free = f" {' '.join(plain_words(matter(brief) + ' ' + brief.client + ' ' + (brief.contact or '')))} "
    earlier = [f" {' '.join(plain_words(tidy(note)))} " for note in brief.history]
    said = sentences(without_slots(tidy(text)))
    for sentence in said:
        words = plain_words(sentence)
        runs = [" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)]
        seen = [run for run in runs if f" {run} " not in free and any(f" {run} " in note for note in earlier)]
        if seen:
            yield seen[0]
    yield from sorted({one for one in said if said.count(one) > 1 and len(plain_words(one)) >= _SHORTEST})


def alike(text: str, brief: Brief) -> Iterator[str]:
    """An earlier note to this client whose sentences have the same shapes, names and numbers masked."""
    mine = _shapes(text, brief)
    for note in brief.history if len(mine) > 1 else ():
        theirs = _shapes(note, brief)
        same = [shape for shape in mine if any(_same(shape, other) for other in theirs)]
        if len(same) > 1 and len(same) / len(mine) >= _MOST_ALIKE:
            yield f"{len(same)} of {len(mine)} sentences are built like those of an earlier note"


def _shapes(text: str, brief: Brief) -> list[list[str]]:
    """Each longer sentence with its frequent words kept and all others masked."""
    common = rules_of(brief.language).common
    shapes = []
    for sentence in sentences(without_slots(tidy(text))):
        words = [word.lower() for word in words_in(sentence)]
        if len(words) >= _SHORTEST:
            shapes.append(
                [word if word in common else "#" if re.search(r"\d", word) else "*" for word in words]
            )
    return shapes


def _same(one: list[str], other: list[str]) -> bool:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _LIKE
