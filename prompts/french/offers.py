"""The help on record, offered: "Tenir le standard à sa place" -> "tenir le standard pour vous"."""

import re
from dataclasses import dataclass
from typing import Literal

from prompts.brief import Brief
from prompts.french.clauses import begins_with_infinitive
from prompts.french.nouns import a, determined
from prompts.french.persons import Person, name_words, reader
from prompts.french.phrases import clean, lower_first
from prompts.french.verbs import is_finite, second

_PAPER = re.compile(
    r"\b(?:liste|modèle|trame|fiche|page|guide|note|mémo|lettre|courrier|formulaire|document|attestation"
    r"|gabarit|tableau|check-?list|plan|calendrier|kit|canevas)s?\b",
    re.IGNORECASE,
)


_TALK = re.compile(
    r"\b(?:appel|point|heure|demi-heure|entretien|rendez-vous|visite|conversation|visio|séance|rencontre"
    r"|échange)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Offer:
    """`inf`: to do; `send`: a paper; `talk`: an hour with somebody; `have`: a thing; `we`: a sentence."""

    shape: Literal["inf", "send", "talk", "have", "we"]
    text: str


def offers(brief: Brief) -> tuple[Offer, ...]:
    person = reader(brief)
    return tuple(
        _offer(text, brief, person)
        for typed in brief.offers
        if (text := clean(typed)) and len(text.split()) <= 25
    )


def _offer(text: str, brief: Brief, person: Person) -> Offer:
    said = _to_reader(lower_first(text, name_words(brief)), person)
    if begins_with_infinitive(said):
        return Offer("inf", said)
    if re.match(r"(?:nous|on|je|j')\b", said):
        return Offer("we", said)
    named = said if determined(said) else a(said)
    start = " ".join(said.split()[:3])
    return Offer("send" if _PAPER.search(start) else "talk" if _TALK.search(start) else "have", named)


def _to_reader(text: str, person: Person) -> str:
    """What an offer says of her becomes "vous"."""
    text = re.sub(r"\bà (?:sa|leur) place\b", f"pour {'toi' if person.tu else 'vous'}", text)
    you, to_you = ("tu", "te") if person.tu else ("vous", "vous")
    text = re.sub(r"\b(son|sa|ses|leurs?)\b", lambda m: _possessive(m[1].lower(), person), text)
    text = re.sub(
        rf"\b(?:{person.pattern})(?=$|[\s,])", "toi" if person.tu else "vous", text, flags=re.IGNORECASE
    )
    text = re.sub(r"\b(?:lui|leur) (?=\w+er\b|\w+ir\b|\w+re\b)", f"{to_you} ", text)
    text = re.sub(
        r"\b(pour|chez|avec|à|sans|par) (?:lui|elle|eux|elles)\b",
        rf"\1 {'toi' if person.tu else 'vous'}",
        text,
    )
    text = re.sub(
        r"\b(qu'|lorsqu'|dès qu'|jusqu'à ce qu')(?:il|elle) (?P<verb>[\w'-]+)",
        lambda m: _clause(m, person),
        text,
    )
    return re.sub(
        r"\b(?:il|elle) (?P<verb>\w+)",
        lambda m: f"{you} {second(m['verb'], tu=person.tu) or m['verb']}",
        text,
    )


def _clause(match: re.Match[str], person: Person) -> str:
    verb = match["verb"]
    you = "tu" if person.tu else "vous"
    said = second(verb, tu=person.tu) if is_finite(verb) else None
    return f"{match[1][:-1]}e {you} {said or verb}"


def _possessive(word: str, person: Person) -> str:
    many = word in ("ses", "leurs")
    if person.tu:
        return "tes" if many else {"son": "ton", "sa": "ta"}.get(word, "ton")
    return "vos" if many else "votre"
