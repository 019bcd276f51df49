"""No fact, no words: the one question to ask where the record holds nothing but a name and a date."""

import re

from prompts.brief import Brief

_ONLY_A_DATE = re.compile(
    r"\b(?:birthday|b-?day|anniversary|anniv|geburtstag|jubiläum|jahrestag|anniversaire|cumpleaños|aniversario)\b"
    r"|^\d{1,3}(?:st|nd|rd|th)? years?\b|\bturns \d+\b|\bwird \d+\b|\bcumple \d+\b",
    re.IGNORECASE,
)


def question(brief: Brief) -> str | None:
    """The question for a yearly moment without a fact; None when there is something to write from."""
    if brief.type not in ("recognition", "belated") or not kept_by_date(brief.topic, brief.what):
        return None
    if any(fact.text.strip() and not fact.private for fact in brief.facts):
        return None
    return f"What has {brief.contact or brief.client} done this year that you saw?"


def kept_by_date(topic: str, what: str) -> bool:
    """A birthday or an anniversary: its date alone says nothing about the person."""
    return topic in ("birthday", "anniversary") or bool(_ONLY_A_DATE.search(what))
