"""The only words before a possible claim is released: we have heard you, who calls, by when; nothing else."""

from prompts.brief import Brief
from prompts.letter import Letter
from prompts.spanish.greeting import closings, greeting
from prompts.spanish.persons import who_of
from prompts.spanish.saying import said
from prompts.spanish.wordings import pool


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    """No cause, fault, cost or remedy: nothing of what happened is named, whatever is on record."""
    to = who_of(brief).address
    body = (
        said("acknowledgement/warmth", brief, to, 0, "warm"),
        said("acknowledgement/heard", brief, to, 0),
        said("acknowledgement/calls", brief, to, 0),
        said("acknowledgement/meanwhile", brief, to, 0, "plain"),
    )
    return Letter(pool("acknowledgement/subject", to), greeting(brief, to, quiet=True), body, closings(to))
