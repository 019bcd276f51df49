"""What was typed beside the title: a phrase for brackets, a sentence of its own, a day and a place."""

import re
from dataclasses import dataclass

from prompts.brief import Brief
from prompts.french.clauses import begins_with_verb, is_clause
from prompts.french.days import WRITTEN
from prompts.french.persons import Person, name_words, reader
from prompts.french.phrases import lower_first, sentences
from prompts.french.retelling import retold

_ELEMENT = re.compile(r"^(?:[ée]l[ée]ments?|element|pic|peak)\b ?s? ?:", re.IGNORECASE)
_ONLY_A_DAY = re.compile(
    r"^(?:(?:à (?:partir|compter)|effecti(?:f|ve)|dès|depuis|à dater|date|en vigueur|atteint|jour"
    r"|prise d'effet|prise de poste"
    r"|prise de fonctions?|annoncée?|publiée?|à)? ?(?:du|le|au|:)? ?(?:(?:lun|mar|mercre|jeu|vendre"
    r"|same)di |dimanche )?"
    rf"(?:(?:{WRITTEN.pattern})|le \d{{1,2}})(?: \d{{4}})?)$",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"\b(?:honoraires|commission|prime|contrat|facture|devis|budget|mandat|assurance|police|garantie)\b",
    re.IGNORECASE,
)
_LONGEST = 24


@dataclass(frozen=True)
class Extra:
    """`phrase` stands in brackets behind the event, `sentence` by itself; either may be empty."""

    phrase: str = ""
    sentence: str = ""

    @property
    def text(self) -> str:
        return f"{self.phrase} {self.sentence}".strip()

    @property
    def in_brackets(self) -> str:
        return f" ({self.phrase})" if self.phrase else ""


def extra(brief: Brief) -> Extra:
    person = reader(brief)
    phrases, told = [], []
    for sentence in (piece for whole in sentences(brief.details) for piece in re.split(r" ?; ", whole)):
        if _ELEMENT.match(sentence) or _ONLY_A_DAY.match(sentence):
            continue
        phrase, clause = _divided(sentence, person)
        phrases += [lower_first(phrase, name_words(brief))] if phrase else []
        told += [clause[0].upper() + clause[1:] + "."] if clause else []
    phrase, whole = " ; ".join(phrases), " ".join(told)
    return Extra(
        phrase if len(phrase.split()) <= _LONGEST else "", whole if len(whole.split()) <= _LONGEST else ""
    )


def joyful_extra(brief: Brief) -> Extra:
    """The same for letters of joy: nothing of what they pay or sign."""
    said = extra(brief)
    return Extra() if _MONEY.search(said.text) else said


def _divided(sentence: str, person: Person) -> tuple[str, str]:
    """ "Dernier jour le 30 novembre, rejoint la Fondation" -> the day, and "vous rejoignez la Fondation"."""
    pieces = re.split(r"(?<=[^,;]), |; ", sentence)
    for at, piece in enumerate(pieces):
        if begins_with_verb(piece):
            rest = retold(_listed(pieces[at:]), person)
            before = retold(", ".join(pieces[:at]), person, noted=False)
            return ("" if _ONLY_A_DAY.match(before or "") else before or ""), rest or ""
    said = retold(sentence, person, noted=False) or ""
    return ("", said) if is_clause(said) or said.startswith(("vous ", "tu ")) else (said, "")


def _listed(pieces: list[str]) -> str:
    """ "prend ses fonctions, vient de Lyon" -> "prend ses fonctions et vient de Lyon"."""
    if len(pieces) > 1 and begins_with_verb(pieces[-1]):
        return ", ".join(pieces[:-1]) + " et " + pieces[-1]
    return ", ".join(pieces)


def when_and_where(brief: Brief) -> str:
    """Of an invitation: "Mardi 9 mars à 3 h 30, porte 2" -> "le mardi 9 mars à 3 h 30, porte 2"."""
    dated = [sentence for sentence in _of_the_day(brief) if WRITTEN.search(sentence)]
    if not dated:
        return ""
    said = lower_first(dated[0], name_words(brief))
    return re.sub(r"^(?=(?:lun|mar|mercre|jeu|vendre|same)di\b|dimanche\b|\d)", "le ", said)


def besides_when(brief: Brief) -> tuple[str, ...]:
    """The other sentences of an invitation's details: where to meet, who comes, how long."""
    dated = [sentence for sentence in _of_the_day(brief) if WRITTEN.search(sentence)][:1]
    return tuple(sentence for sentence in _of_the_day(brief) if sentence not in dated)


def _of_the_day(brief: Brief) -> list[str]:
    return [sentence for sentence in sentences(brief.details) if not _ELEMENT.match(sentence)]
