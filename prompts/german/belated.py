"""Belated: recognition that owns in half a sentence that it is late, and never pretends to be on time."""

from dataclasses import replace

from prompts.brief import Brief
from prompts.german.days import on_day
from prompts.german.details import DATE
from prompts.german.greeting import begun, closings, greeting
from prompts.german.recognition import Scene, news_slot, parts, scene, subject_of
from prompts.german.wordings import pool
from prompts.letter import Letter, Part


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    brief = _over(brief)
    seen = scene(brief, event=event)
    body = begun((_opening(seen, brief), *parts(seen, brief, facts)), brief)
    subjects = pool("belated/subject", brief) + subject_of(seen.thing, brief)[:2]
    return Letter(subjects, greeting(brief), body, closings(brief))


def _over(brief: Brief) -> Brief:
    """A day that is not past would contradict the lateness: it is left out."""
    return brief if brief.on is None or brief.on < brief.today else replace(brief, on=None)


def _opening(seen: Scene, brief: Brief) -> Part:
    if seen.birthday:
        return Part(pool("belated/opening/birthday", brief, birthday=seen.birthday), 0)
    if not seen.news:
        noun = (seen.noun or news_slot(brief)) + (
            f", {on_day(brief)}" if brief.on and not DATE.search(seen.noun) else ""
        )
        return Part(
            pool("belated/opening/noun", brief, noun=noun),
            0,
            short=pool("belated/opening/noun", brief, noun=noun)[:4],
        )
    news = seen.news
    if brief.form == "linkedin":
        return Part(pool("belated/opening/public", brief, news=news), 0)
    return Part(
        pool("belated/opening", brief, news=news), 0, short=pool("belated/opening/short", brief, news=news)
    )
