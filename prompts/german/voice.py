"""German, of Germany, Austria or Switzerland: its plans, and the spelling of the reader's country."""

import re

from prompts.brief import Brief
from prompts.german import acknowledgement, belated, invitation, marking, recognition, recovery, support
from prompts.letter import Voice


def _polished(text: str, brief: Brief) -> str:
    """Without ß in Switzerland, but for the names that have one."""
    if brief.locale != "de-CH":
        return text
    names = {
        word
        for name in (brief.client, brief.contact or "", brief.writer, brief.firm)
        for word in name.split()
    }
    return re.sub(
        r"[^\W\d_]+", lambda match: match[0] if match[0] in names else match[0].replace("ß", "ss"), text
    )


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
