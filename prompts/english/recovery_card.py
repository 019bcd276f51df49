"""A card after a failing of ours: forty words hold the failing, whose it is, the next word, and thanks."""

import re

from prompts.english.failing import Told
from prompts.english.phrases import capital
from prompts.english.remedies import Known, Remedy
from prompts.english.wordings import pool
from prompts.letter import Part
from prompts.slots import count

_LONGEST = 18  # words of the opening, so that the rest has room
_SHORT_STEP = 10
_TOGETHER = 25  # words of the opening and the next step
_DAY = re.compile(r"\d|day\b")


def parts(told: Told, known: Known, what: str, *, told_us: bool) -> tuple[Part, ...]:
    """What it cost and what is done stand in it where there is room."""
    opening = _opening(told, what)
    room = max(_SHORT_STEP, _TOGETHER - count(opening[0]))
    steps = [
        step
        for step in known.get("next", ())
        if not step.lacks and _DAY.search(step.sentence) and count(step.sentence) <= room
    ]
    return (
        Part(opening, 0),
        Part(pool("recovery/own/card"), 0),
        *(_spare(cost, 0) for cost in known.get("cost", ())[:1]),
        *(_spare(done, 1) for done in known.get("done", ())[:1]),
        _said(steps[0]) if steps else Part(pool("recovery/next/card"), 1),
        Part(pool(f"recovery/thanks/{'told/' if told_us else ''}card"), 1),
    )


def _opening(told: Told, what: str) -> tuple[str, ...]:
    failure = told.failure
    for said in (told.stated if failure.clause else "", failure.clause):
        if said and count(said) <= _LONGEST:
            return (f"{capital(said)}.",)
    return pool("recovery/opening/card", thing=failure.thing) if failure.thing else (f"{capital(what)}.",)


def _said(step: Remedy) -> Part:
    return Part((step.sentence,), 1, uses=(step.index,))


def _spare(remedy: Remedy, paragraph: int) -> Part:
    return Part((remedy.sentence,), paragraph, "plain", (remedy.index,))
