"""The same checks for every draft, whoever wrote it: pure functions of the words and the brief."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from prompts import checks_form, checks_language, grounding, likeness, mustnot
from prompts.brief import Brief, Words
from prompts.checks_form import MOST_SLOTS, MOST_SLOTS_IN_RECOVERY
from prompts.checks_secrets import private, public
from prompts.musts import missing
from prompts.slots import without_slots
from prompts.swap import interchangeable
from prompts.unfounded import unfounded

__all__ = ["CHECKS", "MOST_SLOTS", "MOST_SLOTS_IN_RECOVERY", "Failure", "check"]


@dataclass(frozen=True)
class Failure:
    """`name` of the check and `what` it found, in words that a writer can act on."""

    name: str
    what: str


Check = Callable[[Words, Brief], Iterator[str]]


def check(words: Words, brief: Brief) -> tuple[Failure, ...]:
    return tuple(Failure(name, what) for name, found in CHECKS for what in found(words, brief))


def _in_all(find: Callable[[str, Brief], Iterator[str]]) -> Check:
    """Of the subject and the text, slots included."""
    return lambda words, brief: find(f"{words.subject}\n{words.text}", brief)


def _outside_slots(find: Callable[[str, Brief], list[str]]) -> Check:
    return lambda words, brief: iter(find(without_slots(f"{words.subject}.\n{words.text}"), brief))


def _in_text(find: Callable[[str, Brief], Iterator[str]]) -> Check:
    return lambda words, brief: find(words.text, brief)


CHECKS: tuple[tuple[str, Check], ...] = (
    ("complete", checks_form.complete),
    ("greeting", checks_form.addressed),
    ("length", checks_form.length),
    ("slots", checks_form.slots),
    ("placeholders", checks_form.placeholders),
    ("markup", checks_form.markup),
    ("loudness", checks_form.loudness),
    ("private", private),
    ("public", public),
    ("repeats", _in_text(likeness.repeated)),
    ("likeness", _in_text(likeness.alike)),
    ("swap", interchangeable),
    ("language", checks_language.language),
    ("spelling", checks_language.spelling),
    ("register", checks_language.register),
    ("tone", _in_all(mustnot.found)),
    ("details", _in_all(mustnot.details)),
    ("unfounded", _in_text(unfounded)),
    ("musts", missing),
    ("names", _outside_slots(grounding.names)),
    ("numbers", _outside_slots(grounding.numbers)),
    ("dates", _outside_slots(grounding.dates)),
)
