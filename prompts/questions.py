"""No fact, no words: the one question to ask where the record holds nothing but a name and a date."""

import re

from prompts.brief import Brief

_ONLY_A_DATE = re.compile(
    r"\b(?:birthday|b-?day|anniversary|anniv)\b|^\d{1,3}(?:st|nd|rd|th)? years?\b|\bturns \d+\b",
    re.IGNORECASE,
)


def question(brief: Brief) -> str | None:
    """The question for a yearly moment without a fact; None when there is something to write from."""
    if brief.type not in ("recognition", "belated") or not _kept_by_date(brief):
        return None
    if any(fact.text.strip() and not fact.private for fact in brief.facts):
        return None
    return f"What has {brief.contact or brief.client} done this year that you saw?"


def _kept_by_date(brief: Brief) -> bool:
    return brief.topic in ("birthday", "anniversary") or bool(_ONLY_A_DATE.search(brief.what))
