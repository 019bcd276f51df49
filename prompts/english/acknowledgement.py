"""The only words before a possible claim is released: we have heard you, who calls, by when; nothing else."""

from prompts.brief import Brief
from prompts.english.greeting import closings, greeting
from prompts.english.wordings import pool
from prompts.letter import Letter, Part


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    """No cause, fault, cost or remedy: nothing of what happened is named, whatever is on record."""
    if brief.form == "call":
        return Letter((), greeting(brief), _call(), closings(brief))
    if brief.form == "linkedin":
        return Letter((), greeting(brief), (Part(pool("acknowledgement/public"), 0),), closings(brief))
    body = (
        Part(pool("acknowledgement/warmth"), 0, "warm"),
        Part(pool("acknowledgement/heard"), 0, short=pool("acknowledgement/heard/short")),
        Part(pool("acknowledgement/calls"), 0, short=pool("acknowledgement/calls/short")),
        Part(pool("acknowledgement/meanwhile"), 0, "plain"),
    )
    return Letter(pool("acknowledgement/subject"), greeting(brief), body, closings(brief))


def _call() -> tuple[Part, ...]:
    return tuple(
        Part(pool(f"acknowledgement/call/{place}"), 0) for place in ("heard", "listen", "next", "thanks")
    )
