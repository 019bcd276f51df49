"""Belated: recognition that owns in half a sentence that it is late, and never pretends to be on time."""

from prompts.brief import Brief
from prompts.days import short_date
from prompts.english.events import Event, read
from prompts.english.greeting import closings, greeting
from prompts.english.recognition import NEWS_SLOT, parts
from prompts.english.wordings import pool
from prompts.letter import Letter


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    happened = read(brief) if event else Event("other")
    named = pool("belated/subject/noun", noun=happened.noun) if happened.noun else pool("belated/subject")
    body = parts(happened, brief, _openings(happened, brief), facts)
    return Letter(named, greeting(brief), body, closings(brief))


def _openings(happened: Event, brief: Brief) -> tuple[str, ...]:
    day = f"on {short_date(brief.on, brief.locale, brief.today)}" if brief.on else ""
    if happened.shape == "birthday":
        return pool("belated/opening/birthday", on=f" {day}" if day else "")
    if happened.clause:
        return pool("belated/opening/clause", happened=f"{day} {happened.clause}".strip())
    return pool("belated/opening/noun", noun=happened.noun or NEWS_SLOT)
