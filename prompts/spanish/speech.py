"""What the contact said of themselves, told to them: "Tuve que parar la firma" -> "tuvo que parar…"."""

import re

from prompts.spanish import verbs
from prompts.spanish.clauses import bare
from prompts.spanish.persons import Who

_OTHERS_TOO = re.compile(r"\b(?:nos|nuestr[oa]s?|nosotr[oa]s|hemos|\w+[aei]mos)\b", re.IGNORECASE)


def told_by_them(text: str, who: Who) -> str:
    """In the second person; "" when a word of it cannot be turned."""
    if _OTHERS_TOO.search(text) or who.address.register == "ustedes":
        return ""
    out, own = [], False
    for at, token in enumerate(text.split()):
        word = bare(token)
        turned = _little(word, text.split()[at + 1 :], who) or _verb(word, who, first=at < 3)
        own = own or bool(_verb(word, who, first=at < 3))
        out.append(token.replace(word, turned) if turned else token)
    said = " ".join(out)
    return said[0].lower() + said[1:] if own else ""


def _little(word: str, after: list[str], who: Who) -> str:
    low, tu = word.lower(), who.address.tu
    if low in ("mi", "mis"):
        return ("tu" if tu else "su") + low[2:]
    if low == "yo":
        return "tú" if tu else "usted"
    if low in ("mío", "mía", "míos", "mías"):
        return ("tuy" if tu else "suy") + low[2:].replace("í", "")
    if low == "conmigo":
        return "contigo" if tu else "con usted"
    if low == "mí":
        return "ti" if tu else "usted"
    if low == "me":
        if tu:
            return "te"
        mine = next((bare(one) for one in after if bare(one).lower() not in ("lo", "la", "los", "las")), "")
        return "se" if verbs.told_of_myself(mine) else "le"
    return ""


def _verb(word: str, who: Who, *, first: bool) -> str:
    low = word.lower()
    third = verbs.told_of_myself(low)
    if not third or (not first and low.endswith("o") and verbs.find(third) and low[:-1] + "o" in _NOUNS):
        return ""
    return verbs.said_to_tu(third) if who.address.tu else third


_NOUNS = set(
    "trabajo cargo paso envío pago cambio encargo acuerdo regreso inicio apoyo cuento libro barrio"
    " camino medio como uso retiro saldo abono".split()
)
