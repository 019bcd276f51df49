"""What the record says about a failing of ours: what it cost them, what is done, what comes next."""

import re
from dataclasses import dataclass
from typing import Literal

from prompts.brief import Brief, Fact
from prompts.english.days import localised
from prompts.english.persons import Who
from prompts.english.retelling import retell_sentence

Part = Literal["cost", "done", "next"]

_COST = re.compile(
    r"\b(?:had to|has had to|spent|lost|waited|missed|paid|explain\w*|cancel\w*|redid|redo|drove|stayed"
    r"|could not"
    r"|could|wasted|hours?|evenings?|weekends?|days?|apologi\w+|embarrass\w*|without|borrow\w*)\b",
    re.IGNORECASE,
)
_COMING = re.compile(r"\b(?:will|shall|is to|are to|going to)\b", re.IGNORECASE)
_DONE = re.compile(
    r"\b(?:correct\w*|re-?sent|re-?issued|replac\w+|refund\w*|credit\w*|fixed|repaired|restored"
    r"|re-?filed|re-?ran"
    r"|recalculat\w+|called|phoned|withdr\w+|recalled|deleted|back|went|in place|checked|delivered|sent"
    r"|signed|paid)\b",
    re.IGNORECASE,
)
_FINITE = re.compile(r"\b(?:was|were|is|are|has|have|had|went|will|came|did|shall)\b")
_BEGINS = re.compile(
    r"(?:The|Our|A|An|This|All|Both|It|We|I|Your)\s|[A-Z][\w'-]+(?: [A-Z][\w'-]+)? (?=[a-z])"
)
_NOT_TO_SAY = re.compile(
    r"\b(?:if|busy|holiday|vacation|sick|short[- ]staffed|supplier|vendor|contractor|printer|provider"
    r"|third[- ]party"
    r"|new (?:system|colleague|starter)|technical|backlog|workload|slipped|unforeseen|human error"
    r"|miscommunication"
    r"|your (?:team|side|people)|goodwill|waive\w*|voucher|discount\w*|free of charge|complimentary"
    r"|promise\w*"
    r"|guarantee\w*|never|again|likely|probably|should|usually|maybe|perhaps|might|may|wonderful|great"
    r"|happy|glad"
    r"|liab\w+|negligen\w+|lawyers?|insurer|claim)\b",
    re.IGNORECASE,
)
_MOVING_DAY = re.compile(
    r"\b(?:today|tomorrow|yesterday|tonight|next|this|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"\b(?:she|he|her|him|his|they|them|their|client|customer)\b", re.IGNORECASE)
_WHOLE = re.compile(r"[\w\s.,;'’&%/$£€()-]+$")
_FIRST_PERSON = {"i": "you", "my": "your", "me": "you", "myself": "yourself", "mine": "yours", "am": "are"}


@dataclass(frozen=True)
class Remedy:
    part: Part
    index: int
    sentence: str  # whole, with its full stop


def on_record(brief: Brief) -> dict[Part, Remedy]:
    """The newest fact for each part of a recovery that may be said as it stands."""
    found: dict[Part, Remedy] = {}
    by_age = sorted(range(len(brief.facts)), key=lambda index: brief.facts[index].on or brief.today)
    for index in by_age:
        fact = brief.facts[index]
        if not fact.private and (remedy := _remedy(index, fact, brief)):
            found[remedy.part] = remedy
    return found


def _remedy(index: int, fact: Fact, brief: Brief) -> Remedy | None:
    text = localised(" ".join(fact.text.split()), brief.locale).rstrip(".")
    if _NOT_TO_SAY.search(text) or not _WHOLE.match(text) or ". " in text or not 3 < len(text.split()) <= 30:
        return None
    if _MOVING_DAY.search(text) and (fact.on is None or not -1 < (brief.today - fact.on).days < 6):
        return None
    who = Who(brief.contact, brief.client)
    suffered = _their_words(text, fact, who) or retell_sentence(text, who)
    if suffered:
        return (
            Remedy("cost", index, f"{suffered[0].upper()}{suffered[1:]}.") if _COST.search(suffered) else None
        )
    sentence = _ours(text, fact, brief, who)
    if not sentence:
        return None
    if _COMING.search(sentence):
        return Remedy("next", index, f"{sentence}.")
    return Remedy("done", index, f"{sentence}.") if _DONE.search(sentence) else None


def _their_words(text: str, fact: Fact, who: Who) -> str:
    """What the contact said of themselves: "I had to explain it" -> "you had to explain it"."""
    spoke = fact.said_by.strip().lower() in {name.lower() for name in who.names}
    tokens = text.split()
    if not spoke or tokens[0] != "I" or re.search(r"\b(?:we|us|our)\b", text, re.IGNORECASE):
        return ""
    turned = [_FIRST_PERSON.get(token.lower(), token) for token in tokens]
    return " ".join(["you", "were" if turned[1] == "was" else turned[1], *turned[2:]])


def _ours(text: str, fact: Fact, brief: Brief, who: Who) -> str:
    """A sentence about our side, the contact's name turned into "you"; "" when it is not sure."""
    for name in who.names:
        text = re.sub(rf"\b{re.escape(name)}(?:'s|’s)", "your", text)
        text = re.sub(rf"\b{re.escape(name)}\b", "you", text)
    text = _by_writer(text, brief.writer)
    spoken_by_writer = fact.said_by.strip().lower() == brief.writer.strip().lower()
    if text.startswith("I ") and not (spoken_by_writer or fact.text.startswith(brief.writer.split()[0])):
        return ""
    if re.search(r"\b(?:I|we|us|our)\b", text) and fact.said_by.strip().lower() in {
        n.lower() for n in who.names
    }:
        return ""
    whole = _BEGINS.match(text) and _FINITE.search(text)
    return text if whole and not _SOMEBODY.search(text) and not text.startswith(("you", "your")) else ""


def _by_writer(text: str, writer: str) -> str:
    """ "Edmund will call" is "I will call" in Edmund's own letter."""
    for name in (writer, writer.split()[0]) if writer.split() else ():
        if match := re.match(rf"{re.escape(name)} (?P<verb>\w+)", text):
            verb = {"has": "have", "is": "am"}.get(match["verb"], match["verb"])
            return f"I {verb}{text[match.end() :]}"
    return text
