"""English, British or American: its plans, and the spelling of the reader's country."""

from prompts.brief import Brief
from prompts.english import acknowledgement, belated, invitation, marking, recognition, recovery, support
from prompts.english.greeting import inline
from prompts.english.spelling import spelled
from prompts.letter import Voice


def _polished(text: str, brief: Brief) -> str:
    return inline(spelled(text, brief.locale), brief)


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
