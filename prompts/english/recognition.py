"""Recognition: the deed by name, what it shows, what they value, one personal line, nothing about us."""

import re

from prompts.brief import Brief
from prompts.english.events import Event, dated, read
from prompts.english.facts import Told, tellable
from prompts.english.greeting import closings, greeting
from prompts.english.wordings import pool
from prompts.letter import Letter, Part

NEWS_SLOT = "[detail: what happened, in plain words]"
JOYFUL = (
    "birthday",
    "wedding",
    "baby",
    "family",
)  # days on which a wish stands where otherwise the deed is weighed
_OF_ONE_PERSON = ("effort", "learning", "honour", "retirement")
_NO_VALUE = re.compile(
    r"\b(?:we|i|they|is|are|our|my|do|does|don't|not|no|never|money|profit|price\w*)\b|[^\w\s'’-]",
    re.IGNORECASE,
)


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    happened = read(brief) if event else Event("other")
    body = parts(happened, brief, _openings(happened, brief), facts)
    return Letter(_subjects(happened), greeting(brief), body, closings(brief))


def parts(happened: Event, brief: Brief, opening: tuple[str, ...], facts: bool) -> tuple[Part, ...]:
    """The body after any opening: belated letters share it."""
    told = tellable(brief)[:2] if facts else ()
    late = brief.type == "belated" or (brief.on is not None and brief.on < brief.today)
    joyful = happened.shape in JOYFUL
    body = [Part(opening, 0)]
    if joyful or not told:
        body.append(Part(_shown(happened, late=late), 0))
    if told:
        body.append(_remembered(told[0], joyful=joyful, late=late))
        body.append(Part(_shown_by(told[0], happened, late=late), 1, "plain"))
    if happened.known and not joyful and (value := _value(brief)):
        body.append(Part(pool("recognition/value", value=value), 1, "plain"))
    if len(told) > 1:
        body.append(_also(told[1]))
    personal = Part(pool("recognition/personal"), 2)
    warmth, noticed = pool("recognition/warmth"), pool("recognition/noticed")
    return (*body, personal, Part(warmth, 3, "warm"), Part(noticed, 3, "plain" if happened.known else "core"))


def _remembered(told: Told, *, joyful: bool, late: bool) -> Part:
    """What is on record, as the thing that stays in mind."""
    if told.quote:
        said = pool("recognition/fact/quote", quote=told.quote)
    elif joyful:
        said = pool("recognition/fact/late" if late else "recognition/fact/joyful", clause=told.clause)
    else:
        said = pool("recognition/fact", clause=told.clause)
    return Part(said, 1, uses=(told.index,))


def _also(told: Told) -> Part:
    said = pool("recognition/also", clause=told.clause)
    if told.quote:
        said = pool("recognition/also/quote", quote=told.quote)
    return Part(said, 1, "warm", uses=(told.index,))


def _shown(happened: Event, *, late: bool) -> tuple[str, ...]:
    """What it says of them; of a company's deed not what is only true of one person."""
    of_a_company = happened.clause and not happened.clause.startswith("you ")
    shape = "other" if of_a_company and happened.shape in _OF_ONE_PERSON else happened.shape
    return (late and pool(f"recognition/shows/{shape}/late")) or pool(f"recognition/shows/{shape}")


def _shown_by(told: Told, happened: Event, *, late: bool) -> tuple[str, ...]:
    if "yourself" in told.clause:
        return pool("recognition/in person")
    if happened.shape in JOYFUL:
        return pool("recognition/kept in mind/late" if late else "recognition/kept in mind")
    return _shown(happened, late=late)


def _value(brief: Brief) -> str:
    """The first value that reads as a thing one can care about; one that is a sentence is left out."""
    for value in brief.values:
        words = value.strip().rstrip(".")
        if 0 < len(words.split()) <= 4 and not _NO_VALUE.search(words):
            return words if words.split()[0].isupper() else words[0].lower() + words[1:]
    return ""


def _subjects(happened: Event) -> tuple[str, ...]:
    if happened.shape == "birthday":
        return pool("recognition/subject/birthday")
    return (
        pool("recognition/subject/noun", noun=happened.noun) if happened.noun else pool("recognition/subject")
    )


def _openings(happened: Event, brief: Brief) -> tuple[str, ...]:
    if happened.shape == "birthday":
        return pool("recognition/opening/birthday")
    if happened.clause and brief.on:
        return pool("recognition/opening/dated", clause=happened.clause, day=dated(brief))
    if happened.clause:
        return pool("recognition/opening/clause", clause=happened.clause)
    return pool("recognition/opening/noun", noun=happened.noun or NEWS_SLOT)
