"""A value on record as a word that a sentence can hold."""

import re
from dataclasses import dataclass
from typing import Literal

from prompts.brief import Brief
from prompts.french import nouns

_WORD = re.compile(r"[a-zà-ÿœ][a-zà-ÿœ' -]*")
_IDEA = re.compile(
    r"[a-zà-ÿœ-]+(?:ance|ence|ité|té|tié|tion|sion|esse|ise|isme|age|eur|ude)|partage|soin|respect|écoute"
    r"|accueil"
    r"|entraide|artisanat|savoir-faire|humour|dialogue|audace"
)
_NOT_A_VALUE = re.compile(
    r"\b(?:argent|profit|prix|pas|non|jamais|sans|nous|on|ils?|elles?|je|client\w*|contrat\w*|chiffre)\b"
)


@dataclass(frozen=True)
class Value:
    """ "transmission" is an idea, "quartier" a thing; what is no single noun is a phrase."""

    kind: Literal["idea", "thing", "phrase"]
    bare: str
    full: str  # with its article, of a noun


def value(brief: Brief) -> Value | None:
    """The first that reads as something one can care about."""
    for typed in brief.values:
        said = " ".join(typed.replace("’", "'").split()).rstrip(". ").lower()
        bare = re.sub(r"^(?:le|la|les) |^l'", "", said)
        if not _WORD.fullmatch(bare) or len(bare.split()) > 4 or _NOT_A_VALUE.search(bare):
            continue
        if " " in bare or not nouns.known(bare):
            return Value("phrase", bare, "")
        return Value(
            "idea" if _IDEA.fullmatch(bare) and bare != "silence" else "thing", bare, nouns.the(bare)
        )
    return None
