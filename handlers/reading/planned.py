"""Read one line that plans a peak, `Acme: dinner with Jane Doe on 12 May`: as `add`, its title whole."""

from dataclasses import replace

from handlers.reading.add import Told, read_add
from handlers.reading.line.day import blanked, find_day
from handlers.reading.line.markers import secrecy
from handlers.reading.line.subject import find_about
from handlers.reading.line.title import title_of
from handlers.reading.names import Names
from handlers.reading.text import words
from handlers.reading.when import Local


def read_planned(text: str, local: Local, names: Names, hidden: frozenset[int]) -> Told:
    """Of news the title leaves out the person, which has a place of its own; with whom is part of a plan."""
    told = read_add(text, local, names, hidden)
    if told.fault or not told.contact_name:
        return told
    return replace(told, what=_title(told, local, names, hidden))


def _title(told: Told, local: Local, names: Names, hidden: frozenset[int]) -> str:
    quiet = secrecy(told.text, words(told.text)).spans
    body = blanked(told.text, quiet)
    about = find_about(body, words(body), names, hidden)
    people = {(mark.start, mark.end) for mark in about.marks if mark.meaning == "person"}
    day = find_day(body, [(mark.start, mark.end) for mark in about.marks], local)
    gone = [span for span in about.gone if span not in people]
    return title_of(told.text, [*quiet, *gone, *day.spans]) or told.what
