"""Sentences that stand on nothing: promises, memories, asides and talk of ourselves without the record."""

import re
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass

from prompts.brief import Brief
from prompts.checks_vocabulary import usual_stems
from prompts.forbidden import Rules, personal, rules_of
from prompts.record import matter, promised, sentences, stems, tidy
from prompts.slots import SLOT

_SENTENCE = re.compile(r"(?:[^\W_]+\W+){3}.*[.!?]$")
_NEW, _NEW_IN_TROUBLE = 3, 2  # words


@dataclass(frozen=True)
class _Line:
    """A sentence, what its words begin with, and what of that the record or any letter of ours has."""

    text: str
    said: Set[str]
    known: Set[str]
    usual: Set[str]
    rules: Rules
    brief: Brief

    @property
    def new(self) -> Set[str]:
        return self.said - self.usual

    @property
    def strange(self) -> bool:
        """None of it is on record, and some of it in no letter of ours."""
        return not self.said & self.known and bool(self.new)

    def has(self, pattern: str) -> bool:
        return bool(re.search(pattern, self.text, re.IGNORECASE))


def unfounded(text: str, brief: Brief) -> Iterator[str]:
    """A sentence with a slot is left to the writer, and so is one in the words of our own letters."""
    rules = rules_of(brief.language)
    known = stems(matter(brief) + "\n" + "\n".join(brief.history), rules.common)
    usual = usual_stems(brief.language) | stems(" ".join(rules.starts | rules.greets))
    claims = [(name, claims) for name, holds, claims in _CLAIMS if holds(brief)]
    for sentence in sentences(tidy(text)):
        if _SENTENCE.match(sentence) and not SLOT.search(sentence):
            line = _Line(sentence, stems(sentence, rules.common), known, usual, rules, brief)
            yield from (f"{name}: {sentence}" for name, claimed in claims if claimed(line))


def _memory(line: _Line) -> bool:
    claimed = re.sub(line.rules.remembers, " ", line.text, flags=re.IGNORECASE)
    return claimed != line.text and not stems(claimed, line.rules.common) & line.known


def _promise(line: _Line) -> bool:
    """Something to be done that nobody put on record, or that is to hold for ever."""
    if not line.has(line.rules.commits):
        return False
    held = stems(promised(line.brief), line.rules.common)
    fresh = line.said - held - usual_stems(line.brief.language, "recovery")
    return bool(fresh) and (_forever(line) or not line.said & held)


def _forever(line: _Line) -> bool:
    always = re.search(line.rules.always, line.text, re.IGNORECASE)
    return always is not None and always[0].lower() not in promised(line.brief).lower()


def _aside(line: _Line) -> bool:
    """About neither of the two nor the matter: so excuses begin; or a way of working from now on."""
    if line.new - line.known and _forever(line):
        return True
    return line.strange and not line.has(line.rules.persons)


def _telling_them(line: _Line) -> bool:
    """What it is like for them, or for the dead, is nothing that a letter can know."""
    return line.strange and not line.has(line.rules.first_person)


def _ourselves(line: _Line) -> bool:
    """We have no part in what they did; "you told us" is on record."""
    return line.has(line.rules.firm) and not line.said & line.known


def _news(line: _Line) -> bool:
    """Several words of no letter of ours in a sentence that has none of the record."""
    trouble = line.brief.type == "recovery" or personal(line.brief)
    fewest = _NEW_IN_TROUBLE if trouble else _NEW
    return line.strange and len(line.new) >= fewest and not line.has(line.rules.thanks)


def _any(brief: Brief) -> bool:
    return True


def _after_a_failing(brief: Brief) -> bool:
    return brief.type in ("recovery", "acknowledgement")


def _of_a_deed(brief: Brief) -> bool:
    return brief.type in ("recognition", "belated")


_CLAIMS: tuple[tuple[str, Callable[[Brief], bool], Callable[[_Line], bool]], ...] = (
    ("a memory that is not on record", lambda brief: brief.type != "acknowledgement", _memory),
    ("a promise that is not on record", _after_a_failing, _promise),
    ("nothing of it is on record", _any, _news),
    ("an aside", _after_a_failing, _aside),
    ("it tells them how it is", personal, _telling_them),
    ("it speaks of us", _of_a_deed, _ourselves),
)
