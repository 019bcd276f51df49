"""Whom a letter speaks to: usted, tú or ustedes, by which name, in which gender if the record shows it."""

import re
from dataclasses import dataclass
from typing import Literal

from prompts.brief import Brief

Register = Literal["usted", "tú", "ustedes"]
Gender = Literal["f", "m", ""]

_TU = re.compile(r"^\W*tu\W*$|\btú\b|\btut(?:e[ao]\w*|éa\w*)\b", re.IGNORECASE)
_USTED = re.compile(r"\busted\b", re.IGNORECASE)
_CALLED = re.compile(
    r"(?:call|address) (?:her|him|them)(?: as)?\s+|ll[aá]m\w+\s+|(?:le|la|lo) (?:gusta|dicen|llaman)\s+"
    r"|prefiere (?:que (?:le|la|lo) (?:digan|llamen)|(?:el nombre(?: de)?))\s+",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?P<title>Dra?|Sra?|Srta|Lic|Ing|Arq|Profa?|Mtr[oa]|C\.?P|Don|Doña|D|Dª|Señora?"
    r"|Doctora?)\.?\s+(?P<rest>.+)",
    re.IGNORECASE,
)
_DONS = {"don": "don", "d": "don", "doña": "doña", "dª": "doña"}
_FEMALE_TITLES = ("dra", "sra", "srta", "profa", "mtra", "doña", "dª", "señora", "doctora")
_MALE_TITLES = ("dr", "sr", "mtro", "don", "d", "señor", "doctor")
_COMPOUND = set("maría josé juan ana luis miguel jesús rosa francisco josé víctor carlos marco eva".split())
_SECOND = set(
    """josé maría luis carlos antonio manuel miguel ángel jesús javier pablo ramón pedro francisco
    fernando alberto enrique ignacio andrés david rafael teresa isabel carmen dolores rosa belén elena
    luisa cristina pilar mercedes victoria eugenia paz laura sofía fernanda guadalupe lourdes inés
    jesús arturo eduardo ricardo aurelio""".split()
)
_NEITHER = set(
    """piloto miembro modelo testigo soprano ceo cfo coo guía artista dentista pediatra policía florista
    periodista taxista economista especialista contratista transportista electricista recepcionista
    accionista socialista analista atleta colega""".split()
)
_MALE_E_OR = re.compile(r"(?:\w+or|jefe|padre|marido|yerno|patrón|rey|sastre|capitán|guardián|cónsul)$")
_SHE = re.compile(r"\bella misma\b|\bla (?:Lic|Ing|Arq|CEO)\b", re.IGNORECASE)
_HE = re.compile(r"\bél mismo\b|\bel (?:Lic|Ing|Arq|CEO)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Address:
    """`name` as it stands in the greeting: "Carmen", "doña Pilar", "Dra. Peña"."""

    register: Register
    name: str
    gender: Gender = ""
    locale: str = "es-ES"

    @property
    def tu(self) -> bool:
        return self.register == "tú"


def address_of(brief: Brief) -> Address:
    person = contact_of(brief)
    if not person:
        return Address("ustedes", "", "", brief.locale)
    register: Register = "tú" if any(_TU.search(wish) for wish in brief.preferences) else "usted"
    return Address(register, _called(person, brief), _gender(person, brief), brief.locale)


def contact_of(brief: Brief) -> str:
    """The person addressed: the contact, or a client who is a person."""
    return brief.contact or (brief.client if brief.client_kind == "person" else "")


def given_name(untitled: str) -> str:
    """ "María José Ruiz" -> "María José"."""
    parts = untitled.split()
    if len(parts) > 2 and parts[0].lower() in _COMPOUND and parts[1].lower() in _SECOND:
        return " ".join(parts[:2])
    return parts[0] if parts else ""


def split_title(person: str) -> tuple[str, str]:
    """ "Dra. Sagrario Peña" -> ("Dra.", "Sagrario Peña")."""
    match = _TITLE.match(person.strip())
    if not match:
        return "", person.strip()
    title = match["title"]
    if title.lower() in _DONS:
        return _DONS[title.lower()], match["rest"]
    return (title if len(title) > 5 else f"{title}."), match["rest"]


def _called(person: str, brief: Brief) -> str:
    for wish in brief.preferences:
        if (match := _CALLED.search(wish)) and (name := _asked_name(wish[match.end() :])):
            return name
    title, name = split_title(person)
    given = given_name(name)
    surname = _surname(name.removeprefix(given).split())
    if any(_TU.search(wish) for wish in brief.preferences):
        return given
    if title in ("don", "doña"):
        return f"{title} {given}"
    if title:
        return f"{title} {surname or given}"
    if not any(_USTED.search(wish) for wish in brief.preferences) or not surname:
        return given
    formal = {"f": "señora", "m": "señor"}.get(_gender(person, brief), given)
    return f"{formal} {surname}"


def _surname(names: list[str]) -> str:
    """The first surname with its particles: "del Valle", "de la Fuente"."""
    at = next(
        (at for at, name in enumerate(names) if name.lower() not in ("de", "del", "la", "las", "los", "y")), 0
    )
    return " ".join(names[: at + 1])


def _asked_name(words: str) -> str:
    name = re.split(r"[,;.()]|\s+(?:y|no|por|en)\s", words.strip(" \"'«»“”"))[0].strip(" \"'«»“”")
    return name if 0 < len(name.split()) <= 3 and not re.search(r"[\[\]<>{}@/:]", name) else ""


def _gender(person: str, brief: Brief) -> Gender:
    title = split_title(person)[0].lower().strip(".")
    if title in _FEMALE_TITLES:
        return "f"
    if title in _MALE_TITLES:
        return "m"
    told = " ".join([brief.what, *(fact.text for fact in brief.facts)])
    if _SHE.search(told) or _HE.search(told):
        return "f" if _SHE.search(told) else "m"
    return _gender_of_role(brief.role)


def _gender_of_role(role: str) -> Gender:
    word = role.strip().split()[0].lower() if role.strip() else ""
    if not word or word in _NEITHER or re.search(r"(?:ista|nte|ncia|ría|ura|ión|dad)$", word):
        return ""
    if word.endswith("a"):
        return "f"
    return "m" if word.endswith("o") or _MALE_E_OR.match(word) else ("f" if word == "madre" else "")
