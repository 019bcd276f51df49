"""English, British or American: its plans, and the spelling of the reader's country."""

from prompts.brief import Brief
from prompts.english import acknowledgement, belated, marking, recognition, recovery, support
from prompts.english.spelling import spelled
from prompts.letter import Voice


def _polished(text: str, brief: Brief) -> str:
    return spelled(text, brief.locale)


VOICE = Voice(
    {
        "recognition": recognition.letter,
        "marking": marking.letter,
        "recovery": recovery.letter,
        "support": support.letter,
        "belated": belated.letter,
        "acknowledgement": acknowledgement.letter,
    },
    _polished,
)
