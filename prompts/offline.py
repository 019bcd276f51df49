"""Write without a model: letters in English from the facts at hand, the same words for the same brief."""

from dataclasses import replace
from typing import Protocol

from prompts.brief import Brief, Type, Words
from prompts.checks import check
from prompts.english import belated, marking, recognition, recovery, support
from prompts.english.acknowledgement import acknowledged
from prompts.english.spelling import spelled
from prompts.letter import Letter, compose


class _Plan(Protocol):
    def __call__(self, brief: Brief, *, facts: bool = True, event: bool = True) -> Letter: ...


_PLANS: dict[Type, _Plan] = {
    "recognition": recognition.letter,
    "marking": marking.letter,
    "recovery": recovery.letter,
    "support": support.letter,
    "belated": belated.letter,
}
_FALLBACKS: tuple[dict[str, bool], ...] = ({}, {"facts": False}, {"facts": False, "event": False})
"""First with all that is on record; if that fails a check, without the facts; at last with slots alone."""


_SIGNS = str.maketrans(dict.fromkeys("[]{}<>*_`#|\\", " "))


class Composer:
    """The writer that needs nothing but the brief."""

    async def write(self, brief: Brief) -> Words:
        return composed(brief)


def composed(brief: Brief) -> Words:
    """The words for a brief; every fallback says less, and the last says nothing but names and slots."""
    brief = replace(
        brief,
        client=_plain(brief.client),
        contact=_plain(brief.contact or "") or None,
        writer=_plain(brief.writer),
        role=_plain(brief.role),
    )
    if brief.type == "acknowledgement":
        return acknowledged(brief)
    words = Words("", "")
    for without in _FALLBACKS:
        words = compose(_PLANS[brief.type](brief, **without), brief)
        words = replace(
            words, subject=spelled(words.subject, brief.locale), text=spelled(words.text, brief.locale)
        )
        if not check(words, brief):
            break
    return words


def _plain(name: str) -> str:
    """A name on one line, without the signs that make slots, placeholders and markup."""
    return " ".join(name.translate(_SIGNS).split())
