"""A message as listening sees it: who is named, which day, and its words with those as marks."""

from dataclasses import dataclass

from handlers.reading.kinds import Judged, Mark, judge
from handlers.reading.kinds.sentence import Sentence, sentence
from handlers.reading.line.day import Day, find_day, settled
from handlers.reading.line.subject import About, find_about
from handlers.reading.names import Names
from handlers.reading.news.features import features
from handlers.reading.text import Word, clean, words
from handlers.reading.when import Local


@dataclass(frozen=True)
class Message:
    """`shape` is its words with names and dates as marks; `features` what the classifier gets."""

    text: str
    spelled: list[Word]
    about: About
    day: Day
    judged: Judged | None
    shape: Sentence
    features: list[str]


def look_at(text: str, local: Local, names: Names, hidden: frozenset[int]) -> Message:
    cleaned = clean(text).text
    spelled = words(cleaned)
    about = find_about(cleaned, spelled, names, hidden)
    spans = [(mark.start, mark.end) for mark in about.marks]
    day = find_day(cleaned, spans, local)
    marks = (*about.marks, *_dates(about, day))
    shape = sentence(cleaned, marks, spelled)
    judged = judge(cleaned, marks, None, spelled)
    found = features(text, shape, [*_named(about), *_judged(judged)])
    day = settled(day, cleaned, judged, spans, local)
    return Message(cleaned, spelled, about, day, judged, shape, found)


def _dates(about: About, day: Day) -> list[Mark]:
    return [
        Mark(start, end, "date")
        for start, end in day.spans
        if not any(mark.start < end and start < mark.end for mark in about.marks)
    ]


def _named(about: About) -> list[str]:
    """Who is named, and how surely."""
    told = {
        f"client {about.why}": about.client_id is not None,
        "contact": about.contact_id is not None,
        "several": bool(about.candidates),
    }
    return [name for name, true in told.items() if true]


def _judged(judged: Judged | None) -> list[str]:
    """What the phrases of the command line make of it."""
    if judged is None:
        return []
    topic = [f"topic {judged.topic}"] if judged.sure else []
    return [f"{judged.kind} {judged.cause} {judged.sure}", *topic]
