"""The only words before a possible claim is released: we have heard you, who calls, by when; nothing else."""

from prompts.brief import Brief
from prompts.english.greeting import closings, greeting
from prompts.english.wordings import pool
from prompts.letter import Letter, Part


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    """No cause, fault, cost or remedy: nothing of what happened is named, whatever is on record."""
    body = (
        Part(pool("acknowledgement/warmth"), 0, "warm"),
        Part(pool("acknowledgement/heard"), 0),
        Part(pool("acknowledgement/calls"), 0),
        Part(pool("acknowledgement/meanwhile"), 0, "plain"),
    )
    return Letter(pool("acknowledgement/subject"), greeting(brief), body, closings(brief))
