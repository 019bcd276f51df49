"""Belated: recognition that owns in half a sentence that it is late."""

from dataclasses import replace

from prompts.brief import Brief
from prompts.french import occasions
from prompts.french.greeting import closings, greeting
from prompts.french.news import News
from prompts.french.persons import reader
from prompts.french.recognition import opened, parts
from prompts.french.titles import news
from prompts.french.wordings import pool
from prompts.letter import Letter


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    brief = _over(brief)
    happened = news(brief, past=True) if event else News()
    kind = occasions.kind_of(brief.what, reader(brief).names) if event else "other"
    opening = (
        pool(brief, "belated/opening/birthday")
        if kind == "birthday" and " ans" not in happened.noun
        else opened("belated", happened, brief)
    )
    body = parts(happened, kind, brief, opening, facts)
    return Letter(pool(brief, "belated/subject"), greeting(brief), body, closings(brief))


def _over(brief: Brief) -> Brief:
    """A day that is not past would contradict the lateness: it is left out."""
    return brief if brief.on is None or brief.on < brief.today else replace(brief, on=None)
