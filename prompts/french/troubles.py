"""A client's trouble, read for what may be said: who died, or that something happened; never the detail."""

import re
from dataclasses import dataclass
from typing import Literal

from prompts.brief import Brief
from prompts.french.nouns import elides
from prompts.french.persons import Person, reader
from prompts.french.phrases import clean
from prompts.french.possessions import KIN, your

Kind = Literal["death", "loss", "job", "couple", "theirs", "other"]

_DEATH = re.compile(
    r"\b(?:décès|décédée?|mort|morte|meurt|décède|disparition|disparue?|deuil|obsèques|funérailles"
    r"|enterrement|s'est éteinte?|emportée?|perd(?:u)?(?= (?:son|sa|ses|leur))|perte (?=(?:de (?:la |l'"
    r"|sa |son )?|du )(?:mère|père|mari|femme|fille|fils|frère|sœur|épouse|époux|compagn)))\b",
    re.IGNORECASE,
)
_UNBORN = re.compile(r"fausse couche|mort-née?|perte du bébé|perdu le bébé|grossesse", re.IGNORECASE)
_JOB = re.compile(
    r"licenci|perte (?:d'emploi|de son emploi|de son poste)|chômage|remercié|supprim\w+ (?:son|de son"
    r"|du) poste|perdu son (?:emploi|poste|travail)|suppression de (?:son|leur)? ?poste|évincé",
    re.IGNORECASE,
)
_COUPLE = re.compile(r"divorc|sépar(?:ation|e|és|ée|é\b)|quitté par|rupture", re.IGNORECASE)
_KIN_OF = re.compile(
    rf"(?:du|de la|de l'|de|des|son|sa|ses|leur|leurs|le|la|votre)\s?(?P<kin>{KIN.pattern})",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:décès|mort|disparition|obsèques|deuil) (?:de |d')(?P<name>[A-ZÀ-Ý][\w'-]+(?: (?:de |Le "
    r"|La )?[A-ZÀ-Ý][\w'-]+)*)|^(?P<name2>[A-ZÀ-Ý][\w'-]+(?: [A-ZÀ-Ý][\w'-]+)*) (?:est |s'est "
    r"|nous a )?(?:décédée?|mort|morte|éteinte?|meurt|décède)"
)


@dataclass(frozen=True)
class Trouble:
    """`who` has died or is in trouble: "votre mari", "Louis Roux"."""

    kind: Kind
    who: str = ""


def personal(brief: Brief) -> Trouble:
    person = reader(brief)
    title = clean(brief.what)
    if _UNBORN.search(title):
        return Trouble("other")
    if _DEATH.search(title):
        return _death(title, brief, person)
    if _JOB.search(title):
        return Trouble("job") if not _kin(title, person) else Trouble("theirs", _kin(title, person))
    if _COUPLE.search(title):
        return Trouble("couple")
    who = _kin(title, person)
    return Trouble("theirs", who) if who else Trouble("other")


def _death(title: str, brief: Brief, person: Person) -> Trouble:
    if who := _kin(title, person):
        return Trouble("death", who)
    named = _NAMED.search(title)
    name = (named["name"] or named["name2"]) if named else ""
    if name and name.lower() not in person.names:
        return Trouble("death", name)
    return Trouble("loss")


def _kin(title: str, person: Person) -> str:
    """ "du mari de Solange" -> "votre mari"; a colleague or a team is no kin."""
    found = _KIN_OF.search(title) or re.match(rf"(?P<kin>{KIN.pattern})", title, re.IGNORECASE)
    if not found or found["kin"].lower() in ("équipe", "associé", "associée", "partenaire", "famille"):
        return ""
    noun = found["kin"].lower()
    plural = noun in ("enfants", "parents", "jumeaux", "jumelles", "petits-enfants", "filles")
    female = bool(
        re.search(r"(?:fille|mère|femme|épouse|sœur|compagne|nièce|tante|cousine|conjointe)$", noun)
    )
    return your(noun, person, plural=plural, feminine=female and not elides(noun))
