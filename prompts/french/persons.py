"""Who is spoken to: the names they go by, tu or vous, Madame or Monsieur, and how they are greeted."""

import re
from dataclasses import dataclass
from functools import cached_property

from prompts.brief import Brief
from prompts.french.companies import own_words
from prompts.slots import words_in

_TITLE = re.compile(
    r"^(?:Mme|Madame|Mlle|M\.|Mr\.?|Monsieur|Dr\.?|Docteur|Pr\.?|Me|Maître)\s+", re.IGNORECASE
)
_CALLED = re.compile(
    r"\b(?:call (?:her|him|them)|l'appeler|appele[rz](?:-l[ae])?|dire|s'appelle|se fait appeler"
    r"|prénom d'usage ?:?)\s+(?:«\s*)?"
    r"(?P<name>[A-ZÀ-Ý][\w'-]*\.?(?: [A-ZÀ-Ý][\w'-]*)*)"
)
_SPOKEN = ("mme", "madame", "m.", "monsieur", "dr", "maître", "me")
_TU = re.compile(r"\b(?:tu|tutoie\w*|tutoyer|tutoiement|on se tutoie)\b", re.IGNORECASE)
_FEMALE = re.compile(
    r"\b(?:\w+trice|\w+euse|gérante|présidente|dirigeante|fondatrice|cofondatrice|associée|avocate|cheffe"
    r"|patronne|cliente"
    r"|\w+ière|\w+ienne|adjointe|déléguée|épouse|mère|veuve|retraitée|femme|fille|sœur|vigneronne|patronne"
    r"|exploitante|consultante|\w+ante"
    r"|intendante|mairesse|artisane|boulangère|bouchère|maraîchère|horlogère|pharmacienne|chargée|employée"
    r"|administrée)\b",
    re.IGNORECASE,
)
_MALE = re.compile(
    r"\b(?:gérant|président|dirigeant|\w*fondateur|directeur|patron|adjoint|époux|mari|père|veuf|retraité"
    r"|associé|délégué"
    r"|cuisinier|boulanger|menuisier|charpentier|maraîcher|plombier|viticulteur|agriculteur|éleveur"
    r"|brasseur|chargé"
    r"|pharmacien|infirmier|restaurateur|exploitant|armateur|régisseur|horloger|imprimeur|vigneron"
    r"|coutelier|cofondateur)\b",
    re.IGNORECASE,
)
_MADE = "nommé|élu|promu|réélu|distingué|désigné|décoré|admis|diplômé"
_NOT_FEMALE = re.compile(
    r"\b(?:restante|existante|suivante|montante|trente|première|dernière|entière|carrière|manière|matière"
    r"|lumière|rivière|bière|pierre|filière|arrière|frontière|derrière|quarante|soixante|cinquante|avocat)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Person:
    """The reader of a letter; `gender` is "f", "m" or "" where the record does not show it."""

    name: str
    client: str
    tu: bool = False
    gender: str = ""
    called: str = ""
    formal: bool = False  # the record asks for "vous"
    household: bool = False  # "ils" are the reader and theirs

    @cached_property
    def names(self) -> frozenset[str]:
        """Each way in which the record names them, in lower case."""
        bare = _TITLE.sub("", self.name)
        parts = bare.split()
        said = {self.name, bare, *parts[:1], " ".join(parts[1:]), self.called} if parts else set()
        if self.client != self.name and not self.household and len(parts) > 1:
            said -= {" ".join(parts[1:])} & {*self.client.split(), self.client}  # the house of that name
        last = {bare, *parts[-1:], " ".join(parts[1:])} - {""}
        titled = {f"{title} {name}" for title in _SPOKEN for name in last}
        return frozenset(name.lower() for name in said | titled if len(name) > 1)

    @cached_property
    def pattern(self) -> str:
        """Any of the names, not where it begins a longer one."""
        names = sorted(self.names, key=len, reverse=True)
        return rf"(?:{'|'.join(map(re.escape, names)) or '(?!)'})(?-i:(?![ -][A-ZÀ-Ý]))"

    @property
    def e(self) -> str:
        """What a participle adds for her."""
        return "e" if self.gender == "f" else ""


def reader(brief: Brief) -> Person:
    name = " ".join((brief.contact or "").split())
    preferences = "\n".join(brief.preferences)
    called = _CALLED.search(preferences)
    person = Person(name, brief.client, bool(_TU.search(preferences)), "", called["name"] if called else "")
    formal = (
        bool(re.search(r"\b(?:vous|vouvoie\w*|vouvoyer|vouvoiement)\b", preferences, re.IGNORECASE))
        and not person.tu
    )
    return Person(
        name,
        brief.client,
        person.tu,
        _gender(brief, person),
        person.called,
        formal,
        brief.client_kind == "household",
    )


def _gender(brief: Brief, person: Person) -> str:
    if re.match(r"(?:Mme|Madame|Mlle)\b", person.called or person.name):
        return "f"
    if re.match(r"(?:M\.|Monsieur\b)", person.called or person.name):
        return "m"
    role = _NOT_FEMALE.sub("", brief.role)
    if _FEMALE.search(role):
        return "f"
    if _MALE.search(role):
        return "m"
    return _gender_of_texts(brief, person)


def _gender_of_texts(brief: Brief, person: Person) -> str:
    """Shown by a pronoun in a fact about them, or by the participle of the news."""
    said = " ".join([brief.what, *(fact.text for fact in brief.facts)])
    name = "|".join(re.escape(name) for name in sorted(person.names, key=len, reverse=True)) or "(?!)"
    if re.search(rf"\b(?:madame|mme) (?:{name})\b", said, re.IGNORECASE):
        return "f"
    if re.search(rf"\b(?:monsieur|m\.) (?:{name})\b", said, re.IGNORECASE):
        return "m"
    if shown := re.search(rf"\b(?:{name}) (?:est |a été )?(?:{_MADE})(e?)\b", said, re.IGNORECASE):
        return "f" if shown[1] else "m"
    named = [fact.text for fact in brief.facts if re.search(rf"\b(?:{name})\b", fact.text, re.IGNORECASE)]
    her = any(re.search(r"\belle-même\b", text) for text in named)
    him = any(re.search(r"\blui-même\b", text) for text in named)
    return "f" if her and not him else "m" if him and not her else ""


def address(person: Person) -> str:
    """The name that follows the greeting: a first name, or the title and the surname."""
    titled = _TITLE.match(person.called or person.name)
    if person.called and not titled:
        return person.called
    if not titled:
        return person.name if person.formal else (person.name.split() or [""])[0]
    surname = (person.called or person.name).split()[-1]
    title = titled[0].strip()
    spoken = {
        "mme": "Madame",
        "mlle": "Madame",
        "m.": "Monsieur",
        "mr": "Monsieur",
        "mr.": "Monsieur",
        "me": "Maître",
    }
    return f"{spoken.get(title.lower(), title)} {surname}"


def name_words(brief: Brief) -> frozenset[str]:
    """Every word of the names on record that keeps its capital."""
    people = (brief.contact or "", brief.writer, *(fact.said_by for fact in brief.facts))
    words = {word for name in people for word in words_in(name) if word[:1].isupper()}
    return frozenset(words | own_words(brief.client) | own_words(brief.firm))
