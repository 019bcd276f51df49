"""Small readings of a failing's headline: what may be a noun, what shows something, how late it was."""

import re

from prompts.english.phrases import CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from prompts.english.slips import BE

ADVERBS = set("again also still only accidentally wrongly incorrectly mistakenly inadvertently".split())
NOT = {"not", "never"}
_AFTER_DONE = set(
    """
    twice late early again off out up down upside wrong back over double incomplete blank too behind online
    offline
    live open closed instead together alone short empty unpaid half one several""".split()
)
_BEFORE_NOUNS = {"wrong", "old", "late", "first", "second", "third", "last"}
HOW_LATE = re.compile(r"(?:too |\w+ (?:\w+ )?)?(?:late|early|overdue)\b|(?:\w+ ){1,2}(?:after|past)\b", re.I)
SHOWING = set(
    """
    named listed showed quoted contained carried gave stated used had bore missed omitted put placed carries
    shows names lists says states gives contains shows""".split()
)
_SHOWN = re.compile(
    r"(?:the|a|an|another|someone|somebody|old|wrong|last|two|three|no|\w+'s|\d+)\b", re.IGNORECASE
)
_TOO_MUCH = re.compile(r"\btoo (?:low|high|much|little|late|early)\b", re.IGNORECASE)


def ours(thing: str) -> str:
    """ "the report" -> "our report"."""
    return re.sub(r"^(?:the|your) ", "our ", thing)


def shows(tokens: list[str]) -> bool:
    """ "Programme named the old chair" shows something; "Chair named in the programme" is shown."""
    rest = " ".join(tokens[1:])
    return tokens[0].lower() in SHOWING and bool(_SHOWN.match(rest)) and not _TOO_MUCH.search(rest)


def a_noun(tokens: list[str]) -> bool:
    """True when these words may be a thing: the last of them is no article, preposition or number."""
    last = tokens[-1].lower()
    functional = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | BE | ADVERBS | NOT
    numbered = last[0].isdigit() and len(tokens) > 1 and tokens[-2][0].isalpha()
    return last not in functional and (numbered or not last[0].isdigit()) and last not in _BEFORE_NOUNS


def may_follow(after: list[str]) -> bool:
    """What may follow a verb that has its object before it: no further noun ("reset mail")."""
    first = after[0].lower() if after else ""
    return (
        not first
        or first in PREPOSITIONS | DETERMINERS | CONJUNCTIONS | _AFTER_DONE
        or first.endswith("ly")
        or first.startswith("un")
        or not first[0].isalpha()
        or first in BE
    )
