"""Support in a client's trouble: acknowledge, offer one concrete thing, ask for nothing."""

from dataclasses import replace

from prompts.brief import Brief
from prompts.english import support_business, support_personal
from prompts.letter import Letter


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    brief = brief if facts else replace(brief, offers=())
    if brief.cause == "business":
        return support_business.letter(brief, facts=facts, event=event)
    return support_personal.letter(brief, facts=facts, event=event)
