"""The facts that a cheerful letter may tell: deeds of the contact first, nothing that another denies."""

import re
from dataclasses import dataclass

from prompts.brief import Brief, Fact
from prompts.german.clauses import ending, main, told_softly
from prompts.german.details import DATE
from prompts.german.guards import cheerful, trusted
from prompts.german.people import name_of
from prompts.german.phrases import starting_low
from prompts.german.register import own
from prompts.german.retelling import to_you
from prompts.german.verbs import AUXILIARY, MODAL

_TEAM = re.compile(
    r"^(?:Das|Die|Der) (?P<who>(?:ganze |gesamte )?(?:Team|Belegschaft|Mannschaft"
    r"|Crew|Familie|Tochter|Sohn|Chor|Verein)\b)"
)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True)
class Told:
    """A fact as a clause in small letters ("im Mai haben Sie …"), as after "dass", or quoted."""

    index: int
    main: str
    ending: str = ""
    quote: str = ""
    deed: bool = False
    yours: bool = False  # the contact did it, or their people


def tellable(brief: Brief) -> tuple[Told, ...]:
    """Deeds first, then what else is known; of two that contradict each other neither."""
    told = [
        said
        for index, fact in enumerate(brief.facts)
        if not fact.private
        and cheerful(fact.text, brief)
        and not denied(index, brief)
        and (said := retold(index, brief))
    ]
    return tuple(sorted(told, key=lambda said: (not said.deed, bool(said.quote))))


def retold(index: int, brief: Brief) -> Told | None:
    fact = brief.facts[index]
    text = " ".join(fact.text.split()).rstrip(".!")
    if not trusted(text):
        return None
    own_words = by_contact(fact, brief)
    if clause := to_you(text, brief, own_words=own_words):
        said = told_softly(clause)
        done = said.verb.form == "past" or said.verb.verb.infinitive in AUXILIARY
        deed = done and said.verb.verb.infinitive not in MODAL
        return Told(index, main(said), ending(said), deed=deed, yours=True)
    if match := _TEAM.match(text):
        theirs = own(brief, "" if match["who"].endswith(("Team", "Sohn", "Chor", "Verein")) else "e")
        return Told(index, f"{theirs} {text[match.start('who') :]}", yours=True)
    if own_words and re.search(r"\b(?:ich|wir)\b", text, re.IGNORECASE):
        return Told(index, "", quote=text)
    if re.search(r"\b(?:ich|wir|uns|unser\w*|mein\w*)\b", text, re.IGNORECASE) or not _about_them(
        text, brief
    ):
        return None
    return (
        Told(index, starting_low(text)) if re.search(r"\b(?:hat|haben|war|waren|ist|sind)\b", text) else None
    )


def by_contact(fact: Fact, brief: Brief) -> bool:
    said = fact.said_by.strip().lower()
    name = name_of(brief.contact or "")
    return bool(said) and said in {
        (brief.contact or "").lower(),
        name.whole.lower(),
        name.last.lower(),
        name.first.lower(),
    }


def denied(index: int, brief: Brief) -> bool:
    """True where another fact says another number of the same thing."""
    return any(
        _differ(brief.facts[index].text, other.text) for at, other in enumerate(brief.facts) if at != index
    )


def _differ(one: str, other: str) -> bool:
    one, other = (
        re.sub(r"\d{1,2}[:.]\d{2}\s*Uhr|\d{1,2}\s*Uhr", " ", DATE.sub(" ", text)) for text in (one, other)
    )
    numbers, others = set(_NUMBER.findall(one)), set(_NUMBER.findall(other))
    return bool(numbers and others and not numbers & others and _counted(one) & _counted(other))


def _counted(text: str) -> set[str]:
    """What the numbers count: the first five letters of the noun behind each."""
    return {
        match[1].lower()[:5] for match in re.finditer(r"\d[\d.,]*\s+(?:\w+e[nrs]?\s+)?([A-ZÄÖÜ]\w{2,})", text)
    }


def _about_them(text: str, brief: Brief) -> bool:
    return (
        not re.search(r"\b(?:Kunde|Kundin|Mandant|Mandantin)\b", text)
        and brief.writer.split()[-1] not in text
    )
