"""Spanish: its plans for every type."""

import re

from prompts.brief import Brief
from prompts.letter import Voice
from prompts.spanish import acknowledgement, belated, invitation, marking, recognition, recovery, support
from prompts.spanish.address import address_of
from prompts.spanish.plain_words import without_cards, without_todo


def _polished(text: str, brief: Brief) -> str:
    text = without_cards(text) if brief.type in ("recovery", "support") else text
    return joined(without_todo(text), brief)


def joined(text: str, brief: Brief) -> str:
    """Behind "Paco," and "Enhorabuena, Paco:" the sentence goes on in lower case, unless with a name."""
    if brief.form not in ("chat", "linkedin"):
        return text
    name = re.escape(address_of(brief).name)
    lead = re.match(rf"{name}, " if brief.form == "chat" else rf"(?:Enhorabuena|Felicidades), {name}: ", text)
    if not lead or not name:
        return text
    rest = text[lead.end() :]
    if brief.form == "linkedin":
        rest = re.sub(r"^(?:enhorabuena|felicidades)[:,] ", "", rest, flags=re.IGNORECASE)
        rest = re.sub(r": (?:enhorabuena|felicidades)\.", ".", rest, count=1, flags=re.IGNORECASE)
        if along := re.match(r"(?:enhorabuena|felicidades) por ", rest, re.IGNORECASE):
            return f"{lead[0][:-2]}, por {rest[along.end() :]}"
    first = re.split(r"[ ,.:;]", rest, maxsplit=1)[0]
    names = f"{brief.client} {brief.contact or ''}".split()
    keeps = first[1:2].isupper() or (first in names and first.lower() not in ("el", "la", "los", "las"))
    return lead[0] + (rest if keeps else rest[:1].lower() + rest[1:])


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
