"""The only words before a possible claim is released: we have heard you, who calls, by when; nothing else."""

from prompts.brief import Brief
from prompts.french.greeting import closings, greeting
from prompts.french.wordings import pool
from prompts.letter import Letter, Part


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    """No cause, fault, cost or remedy: nothing of what happened is named, whatever is on record."""
    body = (
        Part(pool(brief, "acknowledgement/warmth"), 0, "warm"),
        Part(pool(brief, "acknowledgement/heard"), 0),
        Part(pool(brief, "acknowledgement/calls"), 0),
        Part(pool(brief, "acknowledgement/meanwhile"), 0, "plain"),
    )
    return Letter(pool(brief, "acknowledgement/subject"), greeting(brief), body, closings(brief, "sober"))
