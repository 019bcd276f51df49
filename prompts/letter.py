"""A letter from its parts: which sentences, in which wording, how long, in which form."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal
from zlib import crc32

from prompts.brief import Brief, Style, Type, Words
from prompts.forms import SMALL, limits
from prompts.slots import count, slot_share, told, without_slots, words_in

LARGEST_SHARE_OF_SLOTS = 0.4

Weight = Literal["core", "plain", "warm"]
_WEIGHTS: Mapping[Style, set[Weight]] = {
    "shorter": {"core"},
    "plain": {"core", "plain"},
    "warmer": {"core", "plain", "warm"},
}


@dataclass(frozen=True)
class Part:
    """A sentence in several wordings, one of which is said; a slot names its topic: `[cost: what it took]`.

    `plain` is left out when shorter or where there is no room, `warm` is only for warmer.
    """

    pool: tuple[str, ...]
    paragraph: int
    weight: Weight = "core"
    uses: tuple[int, ...] = ()
    short: tuple[str, ...] = ()  # what the shorter style and the small forms say instead


@dataclass(frozen=True)
class Letter:
    """`greeting` with its comma or colon; of a call the heading of the notes, of LinkedIn empty or a name."""

    subjects: tuple[str, ...]
    greeting: str
    parts: tuple[Part, ...]
    closings: tuple[str, ...]  # empty ones stand for a name alone


Plan = Callable[..., Letter]
"""From a brief to its letter; `facts=False`: nothing of the facts, `event=False`: not even the title."""


@dataclass(frozen=True)
class Voice:
    """A language we write in: a plan for each type, and what it does to our words for a country."""

    plans: Mapping[Type, Plan]
    polished: Callable[[str, Brief], str]


def compose(letter: Letter, brief: Brief) -> Words:
    """The letter in the wording, style and form that the brief asks for."""
    letter = _without_empty(letter)
    foot = _foot(letter, brief)
    frame = count(told(f"{letter.greeting} {foot}")[0])
    fewest, most = limits(brief)
    said = _said(letter, brief, fewest - frame, most - frame)
    subject = _pick(letter.subjects, brief, 0) if brief.form == "email" else ""
    text, slots = told(_laid_out(letter, brief, said, foot))
    subject, of_subject = told(subject)
    used = sorted({index for place in said for index in letter.parts[place].uses})
    return Words(subject, text, tuple(dict.fromkeys((*of_subject, *slots))), tuple(used))


def _without_empty(letter: Letter) -> Letter:
    parts = tuple(part for part in letter.parts if part.pool)
    return Letter(letter.subjects, letter.greeting, parts, letter.closings)


def _said(letter: Letter, brief: Brief, fewest: int, most: int) -> dict[int, str]:
    """Sentences by place: while they are too many, fewer and shorter; while too few, more and fuller."""
    short = brief.style == "shorter" or brief.form in SMALL
    full = {
        place: _pick(_in_style(part.pool, brief), brief, place) for place, part in enumerate(letter.parts)
    }
    said = {
        place: _pick(part.short, brief, place) if short and part.short else full[place]
        for place, part in enumerate(letter.parts)
        if part.weight in _WEIGHTS[brief.style]
    }
    _shortened(said, letter, most)
    _lengthened(said, full, letter, fewest, most)
    return said


def _in_style(pool: tuple[str, ...], brief: Brief) -> tuple[str, ...]:
    """For shorter the shorter half of the wordings."""
    if brief.style != "shorter":
        return pool
    return tuple(sorted(pool, key=lambda words: count(told(words)[0]))[: (len(pool) + 1) // 2])


def _shortened(said: dict[int, str], letter: Letter, most: int) -> None:
    """First without what may be left out, from the last on; then each in its shortest wording."""
    for place in sorted(said, key=lambda place: (letter.parts[place].weight != "warm", -place)):
        if letter.parts[place].weight != "core" and _length(said) > most:
            del said[place]
    for place in sorted(said, key=lambda place: -count(said[place])):
        if _length(said) > most:
            part = letter.parts[place]
            said[place] = min((*part.pool, *part.short), key=lambda words: count(told(words)[0]))


def _lengthened(
    said: dict[int, str], full: Mapping[int, str], letter: Letter, fewest: int, most: int
) -> None:
    spare = [place for place in reversed(said) if said[place] != full[place]]
    spare += sorted(full.keys() - said.keys(), key=lambda place: letter.parts[place].weight == "warm")
    for place in spare:
        if not _enough(said, fewest) and _length(said | {place: full[place]}) <= most:
            said[place] = full[place]


def _length(said: Mapping[int, str]) -> int:
    return count(_read(said))


def _enough(said: Mapping[int, str], fewest: int) -> bool:
    body = _read(said)
    return count(body) >= fewest and slot_share(body) <= LARGEST_SHARE_OF_SLOTS


def _read(said: Mapping[int, str]) -> str:
    return told(" ".join(said.values()))[0]


def _foot(letter: Letter, brief: Brief) -> str:
    """Emails and cards are signed; a chat shows who writes, a call is spoken."""
    if brief.form not in ("email", "card"):
        return ""
    return f"{_pick(letter.closings, brief, len(letter.parts))}\n{_signed(brief.writer)}".strip()


def _laid_out(letter: Letter, brief: Brief, said: Mapping[int, str], foot: str) -> str:
    paragraphs: dict[int, list[str]] = {}
    for place, sentence in sorted(said.items()):
        paragraphs.setdefault(letter.parts[place].paragraph, []).append(sentence)
    body = [" ".join(sentences) for _, sentences in sorted(paragraphs.items())]
    match brief.form:
        case "email" | "card":
            return "\n\n".join([letter.greeting, *body, foot])
        case "call":
            return "\n".join([letter.greeting, *(f"- {sentence}" for _, sentence in sorted(said.items()))])
        case _:
            return " ".join([letter.greeting, *body]).strip()


def _signed(writer: str) -> str:
    """A name typed all in lower case, as chat names are, gets its capital."""
    return writer.title() if writer.islower() and writer.isalpha() else writer


def repeats(sentence: str, notes: Iterable[str]) -> bool:
    """True when a run of five words stands in an earlier note already."""
    words = _plain(sentence)
    runs = [" ".join(words[at : at + 5]) for at in range(len(words) - 4)]
    return any(run in " ".join(_plain(note)) for note in notes for run in runs)


def _plain(text: str) -> list[str]:
    return [word.lower() for word in words_in(without_slots(text))]


def _pick(pool: Sequence[str], brief: Brief, place: int) -> str:
    """The next wording for this place: none that this client had already, nor others had of late, while
    another is left."""
    new = [words for words in pool if not repeats(words, brief.history)] or list(pool)
    rare = [words for words in new if not repeats(words, brief.lately)] or new
    about = crc32("\n".join((brief.client, brief.contact or "", brief.what)).encode())
    return rare[((about >> (3 * place)) + brief.wording) % len(rare)]
