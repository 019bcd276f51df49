"""French: its plans, and what the printed page asks for: elisions, spaces, small letters after a name."""

import re

from prompts.brief import Brief
from prompts.french import acknowledgement, belated, invitation, marking, recognition, recovery, support
from prompts.french.persons import name_words
from prompts.french.phrases import elided, lower_first, spaced
from prompts.letter import Voice
from prompts.slots import SLOT


def _polished(text: str, brief: Brief) -> str:
    if brief.form in ("chat", "linkedin"):
        text = _after_the_name(text, brief)
    pieces = re.split(f"({SLOT.pattern})", elided(text))
    return "".join(piece if SLOT.fullmatch(piece) else _printed(piece) for piece in pieces)


def _after_the_name(text: str, brief: Brief) -> str:
    """ "Inès, La librairie …" -> "Inès, la librairie …"."""
    found = re.match(r"[^,\n]{1,40}, ", text)
    named = brief.contact or brief.preferences or text.startswith(("Bonjour ", "Chère famille"))
    if not found or not named:
        return text
    return text[: found.end()] + lower_first(text[found.end() :], name_words(brief))


def _printed(text: str) -> str:
    text = re.sub(r" +([,.])", r"\1", re.sub(r"([.:,;])(?:[.,;])+", r"\1", text))
    return spaced(text)


VOICE = Voice(
    {
        "recognition": recognition.letter,
        "marking": marking.letter,
        "recovery": recovery.letter,
        "support": support.letter,
        "invitation": invitation.letter,
        "belated": belated.letter,
        "acknowledgement": acknowledgement.letter,
    },
    _polished,
)
