"""The language in which a note was typed: what is in another one than the letter's is not put into it."""

from dataclasses import replace

from prompts.brief import Brief, Fact, Language
from prompts.forbidden import rules_of
from prompts.languages import NAMES
from prompts.record import plain_words
from prompts.wordings import vocabulary_of

_TELLING = 2  # words of another language, before a note is taken for one in it


def native(brief: Brief) -> Brief:
    """Without the details and the facts that would have to be translated; those only set the tone."""
    facts = tuple(_kept(fact, brief) for fact in brief.facts)
    details = "" if foreign(brief.details, brief.language) else brief.details
    return replace(brief, facts=facts, details=details)


def foreign(text: str, language: Language) -> bool:
    """Whether more words of it are known in another of our languages, and hardly one in this."""
    words = plain_words(text)
    known = {other: _known(words, other) for other in NAMES}
    best = max(count for other, count in known.items() if other != language)
    return best >= _TELLING and best > known[language] + 1


def _kept(fact: Fact, brief: Brief) -> Fact:
    """A doubtful one has a place only where it can be told without its figures: in what a failing cost."""
    silent = foreign(fact.text, brief.language) or (fact.doubtful and brief.type != "recovery")
    return replace(fact, private=True) if silent else fact


def _known(words: list[str], language: Language) -> int:
    known = vocabulary_of(language) | rules_of(language).common
    return sum(word in known for word in words)
