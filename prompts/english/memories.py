"""What a contact once told of somebody who has died since: "he taught you to keep every receipt"."""

import re
from dataclasses import dataclass

from prompts.brief import Brief, Fact
from prompts.english.troubles import Trouble
from prompts.english.turning import said_by_contact, spoken

_MEN = "father|husband|son|brother|grandfather|grandad|grandpa|dad|uncle|nephew|stepfather|grandson"
_WOMEN = "mother|wife|daughter|sister|grandmother|grandma|granny|mum|mom|aunt|niece|stepmother|granddaughter"
_GOOD = re.compile(
    r"\b(?:taught|showed|built|made|sang|cooked|baked|planted|read|told|gave|brought|walked|started"
    r"|founded|played"
    r"|loved|carried|kept|ran|wrote|painted|drove|took|grew|sewed|fished|danced|helped|raised|opened"
    r"|repaired)\b"
)
_NEVER = re.compile(
    r"\b(?:ill\w*|sick|hospital|cancer|stroke|died|dead|death|funeral|debts?|drank|drink\w*|quarrel\w*"
    r"|fought|left"
    r"|hat(?:e|ed)|money|estate|will|inherit\w*|account|portfolio|pension|insur\w+|policy|divorc\w+|not"
    r"|never)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Memory:
    index: int
    clause: str


def read(brief: Brief, trouble: Trouble) -> Memory | None:
    for index, fact in enumerate(brief.facts):
        earlier = fact.on is None or brief.on is None or fact.on < brief.on
        if not fact.private and earlier and said_by_contact(fact, brief):
            if clause := _told(fact, trouble.who):
                return Memory(index, clause)
    return None


def _told(fact: Fact, who: str) -> str:
    """With "he" for a father and "you" for the contact; "" when the two cannot be told apart."""
    text = " ".join(fact.text.split()).rstrip(".")
    kin = who.removeprefix("your ").split()[0] if who.startswith("your ") else ""
    man, woman = bool(re.fullmatch(_MEN, kin)), bool(re.fullmatch(_WOMEN, kin))
    if (
        not (man or woman)
        or not _GOOD.search(text)
        or _NEVER.search(text)
        or not re.fullmatch(r"[\w\s'’,-]+", text)
    ):
        return ""
    they = "He" if man else "She"
    if not re.match(rf"(?:{they}|(?:My|Her|His) {kin})\b", text) or len(text.split()) > 18:
        return ""
    others = {"she": "you", "her": "you"} if man else {"he": "you", "him": "you", "his": "your"}
    words = [others.get(word.lower(), word) for word in spoken(text).split()]
    said = " ".join(words)
    return said[0].lower() + said[1:] if not re.search(r"\byou \w+s\b", said) else ""
