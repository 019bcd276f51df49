"""Invitation to a peak: what, when and where, why it fits them, nothing to prepare, easy to decline."""

import re

from prompts.brief import Brief
from prompts.forms import SMALL
from prompts.german import details
from prompts.german.days import with_weekday
from prompts.german.facts import Told, tellable
from prompts.german.greeting import begun, closings, greeting
from prompts.german.guards import trusted
from prompts.german.phrases import DETERMINERS, in_case, known_gender
from prompts.german.recognition import value_of
from prompts.german.relatives import inside
from prompts.german.wordings import pool
from prompts.letter import Letter, Part, Weight

WHAT_SLOT = "[detail: was wir vorhaben]"
DAY_SLOT = "[deadline: Tag und Uhrzeit]"


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    told = tellable(brief)[:1] if facts else ()
    known = details.read(brief) if event else details.Details()
    what = _what(brief) if event else ""
    when = _when(brief, known.time)
    body = (
        _opening(what, when or f"am {DAY_SLOT}", brief),
        Part((f"{_place(known.place)}.",) if known.place else (), 0),
        *(_why(said, brief) for said in told),
        *_value(brief, told=bool(told)),
        Part(pool("invitation/simple", brief), 2, "plain"),
        Part(pool("invitation/decline", brief), 2, short=pool("invitation/decline/short", brief)),
        Part(pool("invitation/warmth", brief), 2, "warm"),
    )
    return Letter(_subjects(what, brief), greeting(brief), begun(body, brief), closings(brief))


def _when(brief: Brief, time: str) -> str:
    """ "am Donnerstag, 18. Februar, ab 19:30 Uhr"."""
    day = with_weekday(brief)
    span = re.search(r"\bbis\b|[-–]", time) is not None
    hour = f"{'von' if span else 'um'} {time}" if time[:1].isdigit() else time
    return f"{day}, {hour}" if day and hour else day or hour


def _what(brief: Brief) -> str:
    text = " ".join(brief.what.split()).rstrip(".! ")
    return inside(text, brief).replace(": ", ", ") if trusted(text) else ""


def _opening(what: str, when: str, brief: Brief) -> Part:
    noun = in_case(what, "n", "a") if what else WHAT_SLOT
    short = pool("invitation/opening/short", brief, noun=noun, when=when) if brief.form == "card" else ()
    if what and known_gender(what) not in (None, "p") and "," not in what:
        to = in_case(what, "d", "a")
        return Part(pool("invitation/opening", brief, to=_drawn("zu " + to), when=when), 0, short=short)
    return Part(pool("invitation/opening/plain", brief, noun=noun, when=when), 0, short=short)


def _drawn(words: str) -> str:
    return words.replace("zu dem ", "zum ", 1).replace("zu der ", "zur ", 1)


def _place(place: str) -> str:
    """ "Treffpunkt Alte Liebe" becomes a sentence of its own."""
    label, _, rest = place.partition(" ")
    said = {
        "Treffpunkt": "Treffpunkt",
        "Ort": "Ort",
        "Start": "Los geht es",
        "Abfahrt": "Abfahrt",
        "Treffen": "Wir treffen uns",
    }
    return f"{said[label]}: {rest}" if label in said else f"Wir treffen uns {place}"


def _why(told: Told, brief: Brief) -> Part:
    """Why it is for them; on a card only where there is room."""
    weight: Weight = "plain" if brief.form == "card" else "core"
    if told.quote:
        return Part(pool("invitation/quote", brief, quote=told.quote), 1, weight, uses=(told.index,))
    after_that = pool("invitation/ending", brief, ending=told.ending) if told.ending else ()
    said = pool("invitation/fact", brief, fact=told.main)
    short = pool("invitation/fact/short", brief, fact=told.main) if brief.form in SMALL else ()
    return Part((*said, *after_that), 1, weight, uses=(told.index,), short=short)


def _value(brief: Brief, *, told: bool) -> tuple[Part, ...]:
    value = value_of(brief)
    weight: Weight = "plain" if told or brief.form == "card" else "core"
    return (Part(pool("invitation/value", brief, **value), 1, weight),) if value else ()


def _subjects(what: str, brief: Brief) -> tuple[str, ...]:
    words = what.split()
    if words and len(words) <= 7:
        named = what if DETERMINERS.fullmatch(words[0]) else in_case(what, "n", "a")
        return (named[:1].upper() + named[1:], *pool("invitation/subject", brief)[:2])
    return pool("invitation/subject", brief)
