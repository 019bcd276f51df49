"""Checks of form: complete, long enough, slots listed and few, nothing left unfilled, no markup."""

import re
from collections.abc import Iterator

from prompts.brief import Brief, Slot, Words
from prompts.forms import limits
from prompts.grounding import greeted
from prompts.letter import LARGEST_SHARE_OF_SLOTS
from prompts.record import named_on_record, plain, tidy
from prompts.slots import count, slot_share, slots_in

MOST_SLOTS = 3
MOST_SLOTS_IN_RECOVERY = 5
_MARKUP = re.compile(
    r"<[^>\n]{0,60}>?|\*\*|__|```|~~|^#{1,4} |&(?:amp|lt|gt|nbsp|quot|#\d+);|https?://|www\.|[\w.+-]+@[\w.-]+"
    r"|@(?:here|channel|everyone|all)\b|\*[^\s*][^*\n]*\*|(?<!\w)_[^_\n]+_(?!\w)|`|^\s*(?:>|\|) "
    r"|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\x00-\x08\x0b-\x1f]",
    re.MULTILINE,
)
_EMOJI = re.compile(r"[\U0001F300-\U0001FAFF\u2600-\u27BF\ufe0f]")
_UNFILLED = re.compile(
    r"[{}]|\[\s*(?:\.\.\.|…)?\s*\]|\b(?:XX+|TBD|TODO|null|undefined|NaN)\b|\$\w*\{|\$[A-Za-z]|%s\b|\bNone[,.]"
    r"|lorem ipsum|<(?:name|client|contact)>|\b(?:contact|client|writer)_\w+|_{3,}",
)


def complete(words: Words, brief: Brief) -> Iterator[str]:
    lines = [line for line in words.text.splitlines() if line.strip()]
    if (brief.form == "email") != bool(words.subject.strip()):
        yield "an email has a subject, and nothing else has one"
    if brief.form not in ("email", "card"):
        return
    if len(lines) < 3:
        yield "a letter has a greeting, a body and a sign-off"
    elif _names_of(brief.writer) and not _names_of(brief.writer) & _names_of(lines[-1]):
        yield f"it is not signed by {brief.writer}"


def _names_of(text: str) -> set[str]:
    return {plain(word) for word in re.findall(r"[^\W_]{2,}", tidy(text))} - {"dr", "prof", "lic"}


def addressed(words: Words, brief: Brief) -> Iterator[str]:
    for name in greeted(words.text, brief):
        yield f"{name} is greeted, who is not on record"


def length(words: Words, brief: Brief) -> Iterator[str]:
    fewest, most = limits(brief)
    if not fewest <= count(words.text) <= most:
        yield f"{count(words.text)} words, wanted are {fewest} to {most}"


def slots(words: Words, brief: Brief) -> Iterator[str]:
    shown = set(slots_in(words.subject + "\n" + words.text))
    for slot in sorted(shown ^ {slot.text for slot in words.slots}):
        yield f"{slot} is {'not listed' if slot in shown else 'listed but not in the text'}"
    most = MOST_SLOTS_IN_RECOVERY if brief.type == "recovery" else MOST_SLOTS
    if len(shown) > most:
        yield f"{len(shown)} slots, {most} are the most"
    if slot_share(words.text) > LARGEST_SHARE_OF_SLOTS:
        yield "too much of it is slots"
    if brief.type in ("recognition", "belated"):
        yield from _personal(words.slots)


def _personal(slots: tuple[Slot, ...]) -> Iterator[str]:
    """One line is the writer's own; a slot whose topic nobody told may be it."""
    own = [slot for slot in slots if slot.topic == "personal"]
    if len(own) > 1:
        yield f"{len(own)} slots for a personal line, one is wanted"
    elif not own and not any(slot.topic == "detail" for slot in slots):
        yield "there is no slot for a personal line"


def placeholders(words: Words, brief: Brief) -> Iterator[str]:
    for part in (words.subject, words.text):
        yield from (match[0] for match in _UNFILLED.finditer(named_on_record(part, brief)))


def markup(words: Words, brief: Brief) -> Iterator[str]:
    for part in (words.subject, words.text):
        text = named_on_record(part, brief)
        yield from (match[0] for pattern in (_MARKUP, _EMOJI) for match in pattern.finditer(text))


def loudness(words: Words, brief: Brief) -> Iterator[str]:
    said = named_on_record(f"{words.subject}\n{words.text}", brief)
    if brief.type in ("recovery", "support", "acknowledgement") and "!" in said:
        yield "an exclamation mark"
    if "!!" in said:
        yield "more than one exclamation mark"
