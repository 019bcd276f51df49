"""When it happens: the day in a line, once its names are out of the way, and whether it must be asked."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import takewhile

from handlers.reading.dates import find_when, remind_before
from handlers.reading.kinds import Judged
from handlers.reading.when import Found, Local, On, Unclear, When, Yearly

_LONG_PAST = timedelta(days=120)
_FAR_BACK = timedelta(days=180)
_YEAR = re.compile(r"\d{4}|[/.-]\d\d$")
_GROWN = 16
_BLANK = "_"
_A_NAME = "x"  # a name stays a word, or the small words around it would close up
_FIRST_DAY = re.compile(
    r"\b(?:born|b\.|dob|d\.o\.b|né|née|geb|geboren|nacid[oa]|nació|since|founded|established|est|seit|depuis"
    r"|desde|joined)\b",
    re.I,
)
_AHEAD = re.compile(
    r"\b(?:will|to be|upcoming|planned|expected|due|next|from|wird|sera|será|demain|morgen|mañana"
    r"|tomorrow)\b",
    re.I,
)
_VAGUE = frozenset({"weekend"})  # two days, but nobody who says so means one of them
_HAPPENED = frozenset({"accident", "death", "crime", "damage", "crime or loss at home"})
_SUDDEN = re.compile(
    r"attack|stroke|collaps|fell|faint|seizure|infa?r[ck]t|schlaganfall|ictus|avc|lost|laid|fired|sacked",
    re.I,
)


@dataclass(frozen=True)
class Day:
    """The date as read, where it stands, when to remind; `asked` when it cannot be kept as it is."""

    when: When | None = None
    asked: bool = False
    lead: int | None = None
    spans: tuple[tuple[int, int], ...] = ()
    rule: str = ""


def find_day(text: str, names: Iterable[tuple[int, int]], local: Local) -> Day:
    """The day named in the text; what is a name cannot be a date ("Summer Hayes", "May Chen")."""
    bare = blanked(text, names, _A_NAME)
    remind = remind_before(bare)
    spans = (_left_out(bare, remind[1]),) if remind else ()
    bare = blanked(bare, spans, " ")
    found = find_when(bare, local)
    if found and _far_back(found.when, local) and not _YEAR.search(bare[found.start : found.end]):
        found = find_when(bare, local, past=False)
    lead = remind[0] if remind else None
    return _read(found, local, Day(lead=lead, spans=spans))


def _left_out(text: str, rest: str) -> tuple[int, int]:
    """The stretch of a text that is missing in the rest of it."""
    start = _same(text, rest)
    return start, len(text) - _same(text[start:][::-1], rest[start:][::-1])


def _same(one: str, other: str) -> int:
    """How many letters two texts begin with in common."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _read(found: Found | None, local: Local, day: Day) -> Day:
    if found is None:
        return day
    if isinstance(found.when, Unclear) and (found.rule in _VAGUE or not found.when.candidates):
        return replace(day, rule=found.rule)
    asked = isinstance(found.when, Unclear) or _long_past(found.when, local)
    return replace(
        day, when=found.when, asked=asked, rule=found.rule, spans=(*day.spans, (found.start, found.end))
    )


def settled(
    day: Day, text: str, judged: Judged | None, names: Iterable[tuple[int, int]], local: Local
) -> Day:
    """The day in the light of what happened: a birth year makes it yearly, a failure on Friday is past."""
    if judged is None or not isinstance(day.when, On):
        return day
    if judged.recurs == "yearly" and day.when.day.month == 2 and day.when.day.day == 29 and not day.asked:
        return replace(day, when=Yearly(2, 29))
    if judged.recurs == "yearly" and day.asked and _is_first_day(text, day.when.day, judged, local):
        first = day.when.day
        return replace(day, when=Yearly(first.month, first.day, first.year), asked=False)
    if _is_over(judged) and day.when.day > local.today and not _AHEAD.search(text):
        return _looking_back(day, text, names, local)
    return day


def _looking_back(day: Day, text: str, names: Iterable[tuple[int, int]], local: Local) -> Day:
    found = find_when(blanked(text, names, _A_NAME), local, past=True)
    if found and isinstance(found.when, On) and not _long_past(found.when, local):
        return replace(day, when=found.when)
    return day


def blanked(text: str, spans: Iterable[tuple[int, int]], blank: str = _BLANK) -> str:
    """The same text, as long as before, with those stretches unreadable."""
    for start, end in spans:
        text = text[:start] + blank * (end - start) + text[end:]
    return text


def _long_past(when: When, local: Local) -> bool:
    """A year in the past; the last weeks of December are still near in January."""
    return isinstance(when, On) and when.day.year < local.today.year and when.day < local.today - _LONG_PAST


def _far_back(when: When, local: Local) -> bool:
    """A day without a year so long ago that the next one is meant: "signed the engagement on 12 January"."""
    return isinstance(when, On) and when.day < local.today - _FAR_BACK


def _is_first_day(text: str, day: date, judged: Judged, local: Local) -> bool:
    return bool(_FIRST_DAY.search(text)) or (
        judged.topic == "birthday" and local.today.year - day.year >= _GROWN
    )


def _is_over(judged: Judged) -> bool:
    happened = judged.topic in _HAPPENED or bool(_SUDDEN.search(judged.words))
    return judged.kind == "pit" and (judged.cause == "service" or happened)
