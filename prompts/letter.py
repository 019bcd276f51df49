"""A letter from its parts: which sentences, in which wording, how long; the same brief, the same words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal
from zlib import crc32

from prompts.brief import Brief, Style, Words
from prompts.slots import count, slot_share, slots_in, without_slots, words_in

LENGTHS = {"recovery": (60, 220), "support": (25, 120)}
OTHER_LENGTH = (35, 170)
LARGEST_SHARE_OF_SLOTS = 0.4

Weight = Literal["core", "plain", "warm"]
_WEIGHTS: dict[Style, set[Weight]] = {
    "shorter": {"core"},
    "plain": {"core", "plain"},
    "warmer": {"core", "plain", "warm"},
}


@dataclass(frozen=True)
class Part:
    """A sentence in several wordings; `plain` is left out when shorter, `warm` is only for warmer."""

    pool: tuple[str, ...]
    paragraph: int
    weight: Weight = "core"
    uses: tuple[int, ...] = ()
    short: tuple[str, ...] = ()  # what the shorter style says instead


@dataclass(frozen=True)
class Letter:
    subjects: tuple[str, ...]
    greeting: str
    parts: tuple[Part, ...]
    closings: tuple[str, ...]


def compose(letter: Letter, brief: Brief) -> Words:
    """The letter in the wording and style that the brief asks for."""
    closing = _pick(letter.closings, brief, len(letter.parts))
    foot = f"{closing}\n{_signed(brief.writer)}"
    fewest = limits(brief)[0] - count(f"{letter.greeting} {foot}")
    said = _said(letter, brief, fewest)
    paragraphs: dict[int, list[str]] = {}
    for place, sentence in sorted(said.items()):
        paragraphs.setdefault(letter.parts[place].paragraph, []).append(sentence)
    body = [" ".join(sentences) for _, sentences in sorted(paragraphs.items())]
    text = "\n\n".join([f"{letter.greeting},", *body, foot])
    used = sorted({index for place in said for index in letter.parts[place].uses})
    return Words(_pick(letter.subjects, brief, 0), text, slots_in(text), tuple(used))


def _said(letter: Letter, brief: Brief, fewest: int) -> dict[int, str]:
    """Sentences by place; while they are not enough, the full wording for a short one, then the rest."""
    shorter = brief.style == "shorter"
    full = {place: _pick(part.pool, brief, place) for place, part in enumerate(letter.parts)}
    said = {
        place: _pick(part.short, brief, place) if shorter and part.short else full[place]
        for place, part in enumerate(letter.parts)
        if part.weight in _WEIGHTS[brief.style]
    }
    spare = [place for place in reversed(said) if said[place] != full[place]]
    spare += sorted(full.keys() - said.keys(), key=lambda place: letter.parts[place].weight == "warm")
    for place in spare:
        if not _enough(" ".join(said.values()), fewest):
            said[place] = full[place]
    return said


def _enough(body: str, fewest: int) -> bool:
    return count(body) >= fewest and slot_share(body) <= LARGEST_SHARE_OF_SLOTS


def _signed(writer: str) -> str:
    """A name typed all in lower case, as chat names are, gets its capital."""
    return writer.title() if writer.islower() and writer.isalpha() else writer


def limits(brief: Brief) -> tuple[int, int]:
    return LENGTHS.get(brief.type, OTHER_LENGTH)


def repeats(sentence: str, history: Iterable[str]) -> bool:
    """True when a run of five words stands in an earlier note already."""
    words = _plain(sentence)
    runs = [" ".join(words[at : at + 5]) for at in range(len(words) - 4)]
    return any(run in " ".join(_plain(note)) for note in history for run in runs)


def _plain(text: str) -> list[str]:
    return [word.lower() for word in words_in(without_slots(text))]


def _pick(pool: Sequence[str], brief: Brief, place: int) -> str:
    """The next wording for this place, those that an earlier note has used left out while others remain."""
    fresh = [words for words in pool if not repeats(words, brief.history)] or list(pool)
    about = crc32("\n".join((brief.client, brief.contact or "", brief.what)).encode())
    return fresh[((about >> (3 * place)) + brief.wording) % len(fresh)]
