"""The only words before a possible claim is released: we have heard you, who calls, by when; nothing else."""

from prompts.brief import Brief
from prompts.german.greeting import begun, closings, greeting
from prompts.german.wordings import pool
from prompts.letter import Letter, Part


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    """No cause, fault, cost or remedy: nothing of what happened is named, whatever is on record."""
    body = (
        Part(pool("acknowledgement/heard", brief), 0),
        Part(pool("acknowledgement/calls", brief), 0),
        Part(pool("acknowledgement/meanwhile", brief), 0, "plain"),
        Part(pool("acknowledgement/warmth", brief), 1, "warm"),
    )
    return Letter(
        pool("acknowledgement/subject", brief), greeting(brief), begun(body, brief), closings(brief)
    )
