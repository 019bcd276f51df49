"""Who does it in a note: the person addressed, one of their family, or the client."""

import re
from dataclasses import dataclass

from prompts.english.persons import KIN, Who
from prompts.english.phrases import mid_sentence


@dataclass(frozen=True)
class Subject:
    words: str
    you: bool = False
    client: bool = False


YOU = Subject("you", you=True)


def subject_of(clause: str, who: Who) -> tuple[Subject, str, bool]:
    """Who does it, what is left of the clause, and whether the note named them."""
    if kin := _kin(clause, who):
        return kin
    names = [(name, YOU) for name in who.names] + [
        (who.client, Subject(mid_sentence(who.client), client=True))
    ]
    names += [(word, YOU) for word in ("she", "he", "they") if who.contact]
    for name, subject in names:
        if match := re.match(rf"{re.escape(name)}(?!['’\w-])\s*", clause, re.IGNORECASE):
            return subject, clause[match.end() :], True
    if who.contact and not re.search(r"\bits\b|^(?:the )?(?:company|firm|business)\b", clause, re.IGNORECASE):
        return YOU, clause, False
    return Subject(mid_sentence(who.client), client=True), clause, False


def _kin(clause: str, who: Who) -> tuple[Subject, str, bool] | None:
    """ "his daughter Tess makes the team" -> ("your daughter Tess", "makes the team")."""
    owner = "|".join(["his", "her", "their", *(re.escape(name) + "['’]s?" for name in who.names)])
    kin = "|".join(sorted(KIN, key=len, reverse=True))
    pattern = rf"(?:(?:{owner})\s+)?(?P<kin>(?i:{kin}))(?!['’\w-])(?P<name>\s+[A-Z]\w+)?\s*"
    match = re.match(pattern, clause)
    if not match or not who.contact:
        return None
    return Subject(f"your {match['kin'].lower()}{match['name'] or ''}"), clause[match.end() :], True
