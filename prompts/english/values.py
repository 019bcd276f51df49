"""What a client cares about, as words that fit a sentence: a quality, people and things, a phrase."""

import re
from dataclasses import dataclass
from typing import Literal

from prompts.brief import Brief
from prompts.english.phrases import plural

_NO_VALUE = re.compile(
    r"\b(?:we|i|they|is|are|our|my|do|does|don't|not|no|never|money|profit|price\w*)\b|[^a-zA-Z\s'’-]",
    re.IGNORECASE,
)
_QUALITIES = set(
    """craft candor candour courage care honesty patience persistence curiosity learning quality trust
    tradition respect precision discretion privacy independence thrift fairness repair teamwork integrity
    humility loyalty reliability punctuality promptness simplicity safety service sustainability design
    clarity openness community hospitality education excellence accuracy responsibility transparency
    endurance discipline generosity kindness equality freedom handwork workmanship""".split()
)
_UNCOUNTED = set(
    """family home land water air soil light bread wood stone clay glass wool wine food music art nature
    history heritage culture language literature poetry theatre theater dance sport cricket baseball football
    rugby rowing chess work play time health justice peace faith hope love joy fun humour humor detail growth
    change progress innovation research science knowledge wisdom friendship order calm
    silence beauty comfort warmth agriculture architecture furniture weather wildlife glaze""".split()
)
_UNCOUNTED_ENDINGS = ("ing", "tion", "sion", "ment", "work", "craft", "ture", "ery", "acy", "care", "fulness")
_COUNTED = set(
    """village river town city valley mountain coast sea lake forest garden orchard field farm barn
    house hearth kitchen table bench workshop mill market square street neighbourhood neighborhood church
    chapel school library museum stage choir orchestra team crew club league region county country island
    harbor harbour port bridge road trail railway boat ship horse herd hive tree oak vine vineyard
    meadow moor loom forge kiln wheel bell organ archive letter book story craftsman apprentice customer
    guest neighbor neighbour member union parish earth ocean planet environment public countryside dialect
    landscape""".split()
)
"""Things of which there are several, so that one of them needs an article."""
_PEOPLE = {"children", "people", "women", "men", "youth", "staff"}
_ENDINGS = ("ness", "ity", "ance", "ence", "ship", "hood", "cy", "dom", "ism", "ty", "th")


@dataclass(frozen=True)
class Value:
    words: str
    kind: Literal["quality", "things", "matter", "motto"]


def value_of(brief: Brief, said: str) -> Value | None:
    """The first that reads as a value and is not in what is `said` already; a sentence is left out."""
    for value in brief.values:
        words = value.strip().rstrip(".")
        fresh = not any(word in said.lower() for word in words.lower().split() if len(word) > 3)
        if 0 < len(words.split()) <= 4 and len(words) > 2 and fresh and not _NO_VALUE.search(words):
            return _value(words)
    return None


def _value(words: str) -> Value:
    if " " in words or words[:1].isupper():
        return Value(words, "motto")
    if words in _COUNTED:
        return Value(f"the {words}", "matter")
    if words in _QUALITIES or words.endswith(_ENDINGS):
        return Value(words, "quality")
    if plural(words) or words in _PEOPLE:
        return Value(words, "things")
    return Value(words, "matter" if words in _UNCOUNTED or words.endswith(_UNCOUNTED_ENDINGS) else "motto")
