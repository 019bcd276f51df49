"""Read one line that plans a peak, `Acme: dinner with Jane Doe on 12 May`: as `add`, its title whole."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from handlers.reading.add import Told, read_add
from handlers.reading.line.day import blanked, find_day
from handlers.reading.line.markers import secrecy
from handlers.reading.line.subject import find_about
from handlers.reading.line.title import title_of
from handlers.reading.names import Names
from handlers.reading.text import words
from handlers.reading.when import Impossible, Local, On, Unclear

Span = tuple[int, int]
_HEAD = re.compile(r"(?P<name>[A-Z][^:]{0,60}):\s")
_THIS = re.compile(r"\bthis (month|quarter)\b", re.IGNORECASE)  # as a plan, all of it; as news, no day


def read_planned(text: str, local: Local, names: Names, hidden: frozenset[int]) -> Told:
    """Of news the title leaves out the person, which has a place of its own; with whom is part of a plan."""
    told = _headed(read_add(text, local, names, hidden))
    if told.fault == "too long":
        return _kept(told, local, names, hidden)
    if isinstance(told.when, Impossible):
        return replace(told, what=_title(told, local, names, hidden, []), when=_typed(told.text, told.when))
    if told.fault:
        return told
    span = _THIS.search(told.text) if isinstance(told.when, Unclear | None) else None
    if span or told.contact_name:
        told = replace(told, what=_title(told, local, names, hidden, [span.span()] if span else []))
    return replace(told, when=_now(span[1].lower(), local.today)) if span else told


def _headed(told: Told) -> Told:
    """What stands before the colon is the client, though it is a word like any other: "Nobody: dinner"."""
    head = _HEAD.match(told.text)
    if head is None or told.client_id or told.client_name or told.candidates:
        return told
    return replace(told, client_name=head["name"])


def _kept(told: Told, local: Local, names: Names, hidden: frozenset[int]) -> Told:
    """Too much was typed: the client is known all the same, and the words are kept."""
    name, colon, rest = told.text.partition(":")
    known = read_add(name, local, names, hidden) if colon else told
    return replace(told, client_id=known.client_id, what=rest.strip() if known.client_id else told.text)


def _typed(text: str, when: Impossible) -> Impossible:
    """Its words in the letters in which they came."""
    found = re.search(re.escape(when.words), text, re.IGNORECASE)
    return Impossible(found[0]) if found else when


def _now(named: str, today: date) -> On:
    """The month or the quarter that this day is in."""
    month = today.month if named == "month" else today.month - (today.month - 1) % 3
    return On(date(today.year, month, 1), "month" if named == "month" else "quarter")


def _title(told: Told, local: Local, names: Names, hidden: frozenset[int], days: Sequence[Span]) -> str:
    quiet = secrecy(told.text, words(told.text)).spans
    body = blanked(told.text, quiet)
    about = find_about(body, words(body), names, hidden)
    people = {(mark.start, mark.end) for mark in about.marks if mark.meaning == "person"}
    day = find_day(body, [(mark.start, mark.end) for mark in about.marks], local)
    gone = [span for span in about.gone if span not in people]
    return title_of(told.text, [*quiet, *gone, *day.spans, *days]) or told.what
