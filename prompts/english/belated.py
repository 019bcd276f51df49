"""Belated: recognition that owns in half a sentence that it is late, and never pretends to be on time."""

from prompts.brief import Brief
from prompts.english import occasion, recognition, small_forms
from prompts.english.greeting import closings, greeting
from prompts.english.occasion import Occasion
from prompts.english.recognition import NEWS_SLOT
from prompts.english.wordings import fitting, pool
from prompts.letter import Letter


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    happened = occasion.read(brief, facts=facts, event=event)
    match brief.form:
        case "email":
            body = recognition.parts(happened, _openings(happened), late=True)
        case "call":
            body = recognition.call(happened, _openings(happened, "belated/call"))
        case _:
            body = small_forms.body(happened, _openings(happened), brief, late="belated/both")
    return Letter(_subjects(happened), greeting(brief), body, closings(brief))


def _openings(happened: Occasion, place: str = "belated/opening") -> tuple[str, ...]:
    if happened.event.shape == "birthday":
        return occasion.with_its_number(fitting(f"{place}/birthday", on=happened.on or " "), happened)
    if happened.event.clause:
        wordings = fitting(f"{place}/clause", on=happened.on or " ", **happened.words)
        return occasion.with_more(wordings, happened) if place.endswith("opening") else wordings
    if happened.event.headline:
        return fitting(f"{place}/headline", **happened.words)
    return pool(f"{place}/noun", noun=happened.event.noun or NEWS_SLOT)


def _subjects(happened: Occasion) -> tuple[str, ...]:
    return fitting("belated/subject/thing", **happened.words) or pool("belated/subject")
