"""The same checks for every draft, whoever wrote it: pure functions of the words and the brief."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from prompts import grounding, mustnot
from prompts.brief import Brief, Words
from prompts.english.spelling import foreign
from prompts.letter import LARGEST_SHARE_OF_SLOTS, limits
from prompts.record import named_on_record, on_record, plain_words, private_words, sentences
from prompts.slots import count, slot_share, slots_in, without_slots

MOST_SLOTS = 3
MOST_SLOTS_IN_RECOVERY = 5
_MARKUP = re.compile(
    r"<[^>\n]{0,60}>?|\*\*|__|```|^#{1,4} |&(?:amp|lt|gt|nbsp);|https?://|www\.|[\w.]+@[\w.]+"
    r"|@(?:here|channel|everyone)\b|[\u200b-\u200f\u202a-\u202e\ufeff]",
    re.MULTILINE,
)
_EMOJI = re.compile(r"[\U0001F300-\U0001FAFF\u2600-\u27BF]")
_UNFILLED = re.compile(r"[{}]|\[\s*(?:\.\.\.|…)?\s*\]|\b(?:XX+|TBD|TODO|null|undefined)\b|\$\w*\{|%s")
_ENGLISH = set(
    "the and you your of to in for it that was with is this on have i we are be by an not will".split()
)


@dataclass(frozen=True)
class Failure:
    """`name` of the check and `what` it found, in words that a writer can act on."""

    name: str
    what: str


Check = Callable[[Words, Brief], Iterator[str]]


def check(words: Words, brief: Brief) -> tuple[Failure, ...]:
    return tuple(Failure(name, what) for name, found in CHECKS for what in found(words, brief))


def _complete(words: Words, brief: Brief) -> Iterator[str]:
    lines = [line for line in words.text.splitlines() if line.strip()]
    if (brief.form == "email") != bool(words.subject.strip()):
        yield "an email has a subject, and nothing else has one"
    if brief.form not in ("email", "card"):
        return
    if len(lines) < 3:
        yield "a letter has a greeting, a body and a sign-off"
    elif brief.writer.split() and brief.writer.split()[0].lower() not in lines[-1].lower():
        yield f"it is not signed by {brief.writer}"


def _length(words: Words, brief: Brief) -> Iterator[str]:
    fewest, most = limits(brief)
    if not fewest <= count(words.text) <= most:
        yield f"{count(words.text)} words, wanted are {fewest} to {most}"


def _slots(words: Words, brief: Brief) -> Iterator[str]:
    shown = set(slots_in(words.subject + "\n" + words.text))
    for slot in sorted(shown ^ {slot.text for slot in words.slots}):
        yield f"{slot} is {'not listed' if slot in shown else 'listed but not in the text'}"
    most = MOST_SLOTS_IN_RECOVERY if brief.type == "recovery" else MOST_SLOTS
    if len(shown) > most:
        yield f"{len(shown)} slots, {most} are the most"
    if slot_share(words.text) > LARGEST_SHARE_OF_SLOTS:
        yield "too much of it is slots"
    if brief.type in ("recognition", "belated") and not shown:
        yield "there is no slot for a personal line"


def _placeholders(words: Words, brief: Brief) -> Iterator[str]:
    for part in _parts(words):
        yield from (match[0] for match in _UNFILLED.finditer(named_on_record(part, brief)))


def _markup(words: Words, brief: Brief) -> Iterator[str]:
    for part in _parts(words):
        text = named_on_record(part, brief)
        yield from (match[0] for pattern in (_MARKUP, _EMOJI) for match in pattern.finditer(text))


def _loudness(words: Words, brief: Brief) -> Iterator[str]:
    if brief.type in ("recovery", "support") and "!" in named_on_record("\n".join(_parts(words)), brief):
        yield "an exclamation mark"


def _private(words: Words, brief: Brief) -> Iterator[str]:
    said = f" {' '.join(plain_words(_all(words)))} "
    for run in private_words(brief):
        if f" {run} " in said:
            yield "it repeats a private fact"
    for index in words.used:
        if not 0 <= index < len(brief.facts) or brief.facts[index].private:
            yield f"fact {index} may not be used"


def _repeats(words: Words, brief: Brief) -> Iterator[str]:
    """A sentence of eight words or more that stands in an earlier note."""
    earlier = " ".join(" ".join(plain_words(note)) for note in brief.history)
    for sentence in sentences(without_slots(words.text)):
        said = plain_words(sentence)
        if len(said) >= 8 and " ".join(said) in earlier:
            yield sentence


def _language(words: Words, brief: Brief) -> Iterator[str]:
    said = plain_words(without_slots(words.text))
    if brief.locale.startswith("en") and sum(word in _ENGLISH for word in said) * 8 < len(said):
        yield "it is not in English"


def _spelling(words: Words, brief: Brief) -> Iterator[str]:
    record = on_record(brief).lower()
    text = named_on_record(_all(words), brief)
    yield from (word for word in foreign(text, brief.locale) if word.lower() not in record)


def _tone(words: Words, brief: Brief) -> Iterator[str]:
    yield from mustnot.found(without_slots("\n".join(_parts(words))), brief)


def _musts(words: Words, brief: Brief) -> Iterator[str]:
    yield from mustnot.missing(without_slots(words.text), bool(words.slots), brief)


def _grounded(find: Callable[[str, Brief], list[str]]) -> Check:
    def found(words: Words, brief: Brief) -> Iterator[str]:
        yield from find(without_slots(words.subject + ".\n" + words.text), brief)

    return found


def _all(words: Words) -> str:
    return f"{words.subject}\n{words.text}"


def _parts(words: Words) -> tuple[str, str]:
    return words.subject, words.text


CHECKS: tuple[tuple[str, Check], ...] = (
    ("complete", _complete),
    ("length", _length),
    ("slots", _slots),
    ("placeholders", _placeholders),
    ("markup", _markup),
    ("loudness", _loudness),
    ("private", _private),
    ("repeats", _repeats),
    ("language", _language),
    ("spelling", _spelling),
    ("tone", _tone),
    ("musts", _musts),
    ("names", _grounded(grounding.names)),
    ("numbers", _grounded(grounding.numbers)),
    ("dates", _grounded(grounding.dates)),
)
