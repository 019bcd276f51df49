"""Belated: recognition that owns in half a sentence that it is late, and never pretends to be on time."""

from prompts.brief import Brief
from prompts.letter import Letter
from prompts.spanish.recognition import late_letter


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    return late_letter(brief, facts=facts, event=event)
