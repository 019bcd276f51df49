"""Whom a letter speaks to: the parts of the name, Sie or du, and the gender where the record shows it."""

import re
from dataclasses import dataclass
from typing import Literal

from prompts.brief import Brief
from prompts.german.first_names import FEMALE, MALE

_TITLES = re.compile(
    r"^(?:(?:Prof|Dr|Dipl|Mag|Ing|Med|Prof\.in)\.?(?:-\w+\.?)?|Professor(?:in)?"
    r"|Dr\.-Ing\.|med\.|rer\.|nat\.|h\.c\.)$"
)
_PARTICLES = {
    "von",
    "vom",
    "zu",
    "zum",
    "zur",
    "van",
    "de",
    "den",
    "der",
    "di",
    "da",
    "del",
    "la",
    "le",
    "af",
    "ten",
    "ter",
}
_DU = re.compile(r"\b(?:du|duzen|per\s*-?du|du-form)\b", re.IGNORECASE)
_SIE = re.compile(r"\b(?:sie|siezen|per\s*-?sie|sie-form)\b", re.IGNORECASE)
_SPOKEN_DU = re.compile(r"\b(?:du|dir|dich|dein\w*)\b")
_CALLED = re.compile(
    r"(?:call (?:her|him|them)|nenn(?:en|t)? (?:Sie )?(?:sie|ihn)|genannt|Anrede"
    r"|Rufname|heißt bei allen)(?: immer| nur|:)?\s+[„\"]?"
    r"(?P<name>[^\W\d][\w.' -]{1,40}?)[“\"]?$"
)
_WOMAN = re.compile(
    r"\b(?:Frau|Ehefrau|Witwe|Mutter|Tochter|Schwester|Oma|Großmutter|Dame|Partnerin|Hebamme)\b"
    r"|\b[A-ZÄÖÜ]\w{2,}(?<!erm)(?<!Adm)(?<!Magaz)(?<!Mediz)(?<!Berl)(?<!Desk)in\b"
)
_MAN = re.compile(r"\b(?:Herrn?|Ehemann|Witwer|Vater|Sohn|Bruder|Opa|Großvater)\b")
_MANS_ROLE = re.compile(r"(?:er|e|or|t|eur|wirt|chef|koch|vorstand|mann|arzt|anwalt)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Name:
    title: str
    first: str
    last: str

    @property
    def whole(self) -> str:
        return " ".join(filter(None, (self.title, self.first, self.last)))


def name_of(contact: str) -> Name:
    """ "Dr. Miriam von der Au": "Dr.", "Miriam", "von der Au"; a single word is a first name."""
    words = re.sub(r"^(?:Frau|Herrn?)\s+", "", contact.strip()).split()
    titles = []
    while words and _TITLES.match(words[0]):
        titles.append(words.pop(0))
    if len(words) < 2:
        only = " ".join(words)
        return Name(" ".join(titles), "", only) if titles or _addressed(contact) else Name("", only, "")
    at = next((place for place, word in enumerate(words) if place and word in _PARTICLES), len(words) - 1)
    return Name(" ".join(titles), " ".join(words[:at]), " ".join(words[at:]))


def several(contact: str) -> bool:
    return re.search(r"\s(?:und|&|u\.)\s", contact) is not None


def formal(brief: Brief) -> bool:
    """Sie, unless the contact prefers du or earlier notes said it; several are always Sie."""
    if brief.contact and several(brief.contact):
        return True
    wishes = " ; ".join(brief.preferences)
    if _DU.search(wishes) or _SIE.search(wishes):
        return not _DU.search(wishes) or bool(
            re.search(r"\bkein Du\b|\bnicht duzen\b", wishes, re.IGNORECASE)
        )
    return not any(_SPOKEN_DU.search(note) for note in brief.history)


def called(brief: Brief) -> str:
    """The name by which the contact wants to be called, where the record has one."""
    found = (_CALLED.search(wish.strip().rstrip(".")) for wish in brief.preferences)
    return next((match["name"].strip() for match in found if match), "")


def gender(brief: Brief) -> Literal["f", "m"] | None:
    """Shown by Frau or Herr, by the role, or by a role and a first name that say the same."""
    if not brief.contact or several(brief.contact):
        return None
    name = name_of(brief.contact)
    record = " ".join([brief.contact, brief.what, *(fact.text for fact in brief.facts if not fact.private)])
    if said := _named_with(name, record):
        return said
    if _WOMAN.search(brief.role):
        return "f"
    if _MAN.search(brief.role):
        return "m"
    first = name.first.split("-")[0].split(" ")[0].lower()
    if first in MALE and brief.role and _MANS_ROLE.search(brief.role):
        return "m"
    womanly = first in FEMALE and not re.search(r"(?:er|or|eur|chef|mann)\b", brief.role, re.IGNORECASE)
    return "f" if womanly else None


def _named_with(name: Name, record: str) -> Literal["f", "m"] | None:
    last, first = re.escape(name.last or "\0"), re.escape(name.first or "\0")
    if re.search(rf"\bFrau (?:Prof\. )?(?:Dr\. )?(?:{first} )?{last}\b|\b[Dd]ie {first}\b", record):
        return "f"
    if re.search(
        rf"\bHerrn? (?:Prof\. )?(?:Dr\. )?(?:{first} )?{last}\b|\b(?:[Dd]er|den|dem) {first}\b", record
    ):
        return "m"
    return None


def _addressed(contact: str) -> bool:
    return contact.startswith(("Frau ", "Herr"))
