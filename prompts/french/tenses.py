"""News told as past: "ouvre sa deuxième librairie" -> "a ouvert sa deuxième librairie"."""

import re

from prompts.french.nouns import determined
from prompts.french.possessions import KIN
from prompts.french.verbs import present


def in_past(words: list[str], female: bool | None) -> str:
    """ "ouvre sa deuxième librairie" -> "a ouvert sa deuxième librairie"; what is not sure stays as it is."""
    verb = present(words[0])
    if not verb or words[0].lower() in ("a", "est", "va", "ont", "sont", "vont", "doit", "peut"):
        return "".join(words)
    many = words[0].lower() == verb.plural
    following = "".join(words[2:])
    moved = verb.infinitive == "passer" and not determined(following) and not following[:1].isdigit()
    with_etre = verb.with_etre or moved
    if with_etre and female is None:
        return "".join(words)
    ending = ("e" if female else "") + ("s" if many else "")
    aux = ("sont" if many else "est") if with_etre else ("ont" if many else "a")
    return f"{aux} {verb.participle}{ending if with_etre else ''}" + "".join(words[1:])


def female(subject: str) -> bool | None:
    """The gender of a subject, where its noun shows it: "la fille de …", "votre fils Hugo"."""
    kin = KIN.search(subject)
    if kin and kin.start() < 12:
        return bool(
            re.match(
                r"(?:petite-|belle-|grand-)?(?:fille|mère|femme|épouse|sœur|tante|nièce|compagne|cousine)",
                kin[0].lower(),
            )
        )
    if re.match(r"(?:la|une|sa|cette) ", subject, re.IGNORECASE):
        return True
    return False if re.match(r"(?:le|un|ce) ", subject, re.IGNORECASE) else None
