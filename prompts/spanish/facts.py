"""The facts of a brief that may be told to the client; a private or a contradicted one never is."""

import re
from dataclasses import dataclass

from prompts.brief import Brief, Fact
from prompts.letter import repeats
from prompts.spanish import nouns, trust
from prompts.spanish.deeds import deed_of
from prompts.spanish.persons import Who
from prompts.spanish.retelling import retell
from prompts.spanish.second_person import Told

_NUMBERS = (
    "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve veinte"
).split()
_COUNTED = re.compile(
    rf"\b(?P<n>\d[\d.,]*|{'|'.join(_NUMBERS[1:])}|una|uno)\s+(?P<noun>[^\W\d_]{{3,}})", re.IGNORECASE
)
_FIRST = re.compile(
    r"\b(?:yo|me|mi|mis|conmigo|he|hemos|nos|nuestr[oa]s?|nosotr[oa]s|tuve|hice|fui|quise|pude|soy"
    r"|tengo|quiero|voy|\w{3,}(?:é|í))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Known:
    """A fact as a letter may tell it: told to "you", or the contact's own words as a quotation."""

    index: int
    text: str
    told: Told | None = None
    quote: str = ""

    @property
    def clause(self) -> str:
        return self.told.clause if self.told else ""


def tellable(brief: Brief, who: Who) -> tuple[Known, ...]:
    """The facts a cheerful letter may use: what the contact did first, then the newest."""
    doubtful = contradicted(brief)
    found = [
        _known(index, fact, brief, who)
        for index, fact in enumerate(brief.facts)
        if not fact.private and index not in doubtful and _sayable(fact.text)
    ]
    kept = [one for one in found if one and not repeats(one.clause or one.quote, brief.history)]
    return tuple(
        sorted(
            kept,
            key=lambda one: (
                not one.told or not one.told.you,
                deed_of(one.clause) == "other",
                _age(brief, one),
            ),
        )
    )


def spoken_by_contact(fact: Fact, who: Who) -> bool:
    said = fact.said_by.strip().lower()
    return bool(who.contact) and said in {name.lower() for name in (*who.names, who.client)}


def in_first_person(fact: Fact, who: Who) -> bool:
    if not spoken_by_contact(fact, who) or re.search(who.mention, fact.text):
        return False
    return bool(_FIRST.search(fact.text) or _REMEMBERED.match(fact.text))


_REMEMBERED = re.compile(
    r"(?:(?:De|Desde) (?:muy )?\w+ |Cuando era \w+ |Siempre |Nunca |Ya |No )?"
    r"(?:\w+aba|era|iba|vivía|tenía|quería|había|hacía|podía|sabía)\b",
    re.IGNORECASE,
)
"""What somebody says of their own past, with nobody else named as the one who did it."""


def contradicted(brief: Brief) -> set[int]:
    """Facts that give different numbers for one thing, or different days for one event."""
    open_ones = [index for index, fact in enumerate(brief.facts) if not fact.private]
    found: set[int] = set()
    for at, one in enumerate(open_ones):
        for other in open_ones[at + 1 :]:
            if _differ(brief.facts[one].text, brief.facts[other].text):
                found |= {one, other}
    return found


def _differ(one: str, other: str) -> bool:
    first, second = counted(one), counted(other)
    if any(second[noun] != number for noun, number in first.items() if noun in second):
        return True
    days, others = set(trust.DAY.findall(one.lower())), set(trust.DAY.findall(other.lower()))
    if days and others and not days & others:
        return len(_content(one) & _content(other)) >= 2
    return False


def counted(text: str) -> dict[str, str]:
    """What is counted and how many: "doce auxiliares" -> {"auxiliar": "12"}."""
    text = trust.DAY.sub(" ", text)
    return {
        nouns.singular(match["noun"].lower()): _figure(match["n"].lower())
        for match in _COUNTED.finditer(text)
        if match["noun"].lower() not in ("de", "del", "por", "que", "los", "las")
    }


def _figure(word: str) -> str:
    if word in ("una", "uno"):
        return "1"
    return str(_NUMBERS.index(word)) if word in _NUMBERS else word.rstrip(".,")


def _content(text: str) -> set[str]:
    text = trust.DAY.sub(" ", text.lower())
    return {nouns.singular(word) for word in re.findall(r"[^\W\d_]{5,}", text)}


def _sayable(text: str) -> bool:
    return not trust.orders(text) and trust.cheerful(text) and not trust.BUSINESS.search(text)


def _known(index: int, fact: Fact, brief: Brief, who: Who) -> Known | None:
    text = " ".join(fact.text.split()).rstrip(".")
    if not 2 < len(text.split()) <= 32 or ". " in text:
        return None
    if in_first_person(fact, who):
        return Known(index, text, quote=text)
    told = retell(text, who, elided=True)
    return Known(index, text, told) if told else None


def _age(brief: Brief, known: Known) -> int:
    on = brief.facts[known.index].on
    return (brief.today - on).days if on else 10_000
