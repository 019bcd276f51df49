"""By whom something went wrong: "par nous" and the like need not be said where "nous" is the subject."""

import re

from prompts.brief import Brief

_MANNER = r"erreur|mégarde|inadvertance|oubli|la poste|courriel|courrier|e-mail|mail|téléphone|avance|écrit"
_BY_OTHERS = re.compile(
    rf"\bpar (?!(?:{_MANNER})\b)(?:le |la |l'|les |un |une |son |sa |ses |leurs? |[A-ZÀ-Ý])"
)


def without_us(title: str, brief: Brief) -> str:
    """ "Rendez-vous annulé deux fois par nous" -> "Rendez-vous annulé deux fois"."""
    names = [name for name in (brief.firm, brief.writer, brief.writer.partition(" ")[0]) if name]
    named = "|".join(map(re.escape, names)) or "(?!)"
    ours = rf" par (?:nous(?:-mêmes)?|(?:notre|nos) [\w-]+|{named}|(?:le |la |l'){_house(brief)})(?=$|[ ,])"
    return re.sub(ours, "", title, flags=re.IGNORECASE)


def by_others(words: str) -> bool:
    """Whether somebody else is named as the one who did it: then it is not told as ours."""
    return bool(_BY_OTHERS.search(words)) or (
        words.startswith("par ") and not re.match(rf"par (?:{_MANNER})\b", words)
    )


def _house(brief: Brief) -> str:
    """What the firm is by its own name: of "Cabinet Orsel" also "le cabinet"."""
    kind = re.match(r"(?:cabinet|étude|agence|maison|bureau|atelier)\b", brief.firm, re.IGNORECASE)
    return re.escape(kind[0]) if kind else "(?!)"
