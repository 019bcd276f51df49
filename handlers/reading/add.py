"""Read one line as people type it after `add`: who, what, when, and what must still be asked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from handlers.reading.kinds import Cause, Judged, Kind, Mark, Recurs, judge
from handlers.reading.kinds.emoji import said_by
from handlers.reading.line.day import Day, blanked, find_day, settled
from handlers.reading.line.guess import is_news, plainly
from handlers.reading.line.markers import Said, Secrecy, kind_said, opening_end, recurrence, secrecy
from handlers.reading.line.subject import About, find_about
from handlers.reading.line.title import title_of
from handlers.reading.names import Names
from handlers.reading.text import Word, clean, words
from handlers.reading.when import Impossible, Local, Monthly, When, Yearly

LONGEST = 3_000
Fault = Literal["empty", "unreadable", "too long", "impossible date"]
Ask = Literal["client", "kind", "date", "contact"]
_NOBODY: frozenset[int] = frozenset()
_READABLE = re.compile(r"[^\W_]")


@dataclass(frozen=True)
class Told:
    """What a line says. Ids are those of the name index; `what` is the title in the person's own words.

    `client_name` is a client on no list, `contact_name` the name on record or as written; `guessed` when no
    word said the kind; `asks` what is missing, in the order in which to ask.
    """

    text: str
    fault: Fault | None = None
    kind: Kind | None = None
    cause: Cause | None = None
    topic: str | None = None
    what: str = ""
    client_id: int | None = None
    client_name: str | None = None
    candidates: tuple[int, ...] = ()
    contact_id: int | None = None
    contact_name: str | None = None
    contact_candidates: tuple[tuple[int, int], ...] = ()
    when: When | None = None
    recurs: Recurs = "none"
    lead: int | None = None
    sensitive: bool = False
    private: bool = False
    possible_claim: bool = False
    guessed: bool = False
    asks: tuple[Ask, ...] = ()
    evidence: tuple[str, ...] = ()


def read_add(text: str, local: Local, names: Names, hidden: frozenset[int] = _NOBODY) -> Told:
    """Never raises. A fault means there is nothing to save yet; the text comes back readable in `text`."""
    cleaned = clean(text)
    fault = _fault(text, cleaned.text, cleaned.emoji)
    if fault:
        return Told(cleaned.text, fault)
    return _told(cleaned.text, cleaned.emoji, local, names, hidden)


def _fault(text: str, cleaned: str, emoji: tuple[str, ...]) -> Fault | None:
    if len(text) > LONGEST:
        return "too long"
    if not text.strip():
        return "empty"
    return None if _READABLE.search(cleaned) or emoji else "unreadable"


def _told(text: str, emoji: tuple[str, ...], local: Local, names: Names, hidden: frozenset[int]) -> Told:
    spelled = words(text)
    steering = _steering(text, spelled)
    body = blanked(text, steering.spans) if steering.spans else text
    spelled = words(body) if steering.spans else spelled
    about = find_about(body, spelled, names, hidden)
    named = [(mark.start, mark.end) for mark in about.marks]
    day = find_day(body, named, local)
    judged = _judged(body, spelled, emoji, _marks(about, day), steering.said)
    day = settled(day, body, judged, named, local)
    what = title_of(text, [*steering.spans, *steering.again, *about.gone, *day.spans])
    fault: Fault | None = "impossible date" if isinstance(day.when, Impossible) else None
    judged = _unless_empty(judged, what, steering.said)
    # A day that does not exist stays in the title, so that nothing typed is lost.
    return _assembled(Told(text, fault, what=text if fault else what), about, day, judged, steering)


@dataclass(frozen=True)
class _Steering:
    """Words that steer and are no news; `again` are those of recurrence, which the date needs too."""

    said: Said | None
    recurs: Recurs
    secrecy: Secrecy
    spans: tuple[tuple[int, int], ...]
    again: tuple[tuple[int, int], ...]


def _steering(text: str, spelled: Sequence[Word]) -> _Steering:
    said, again, quiet = kind_said(text), recurrence(text), secrecy(text, spelled)
    spans = [(0, opening_end(text)), *quiet.spans, *([(said.start, said.end)] if said else [])]
    held = tuple((start, end) for start, end in spans if end > start)
    return _Steering(said, again[0] if again else "none", quiet, held, (again[1],) if again else ())


def _marks(about: About, day: Day) -> tuple[Mark, ...]:
    """Names and dates; a name wins where both claim the same words."""
    dated = [
        span
        for span in day.spans
        if not any(one.start < span[1] and span[0] < one.end for one in about.marks)
    ]
    return (*about.marks, *(Mark(start, end, "date") for start, end in dated))


def _judged(
    body: str, spelled: Sequence[Word], emoji: tuple[str, ...], marks: tuple[Mark, ...], said: Said | None
) -> Judged | None:
    """By the words; a kind said outright wins over them; an emoji speaks where no word does."""
    kind = said.kind if said else None
    judged = judge(body, marks, kind, spelled)
    shown = said_by(emoji, kind) if judged is None or not judged.sure else None
    judged = shown or judged
    return judged._replace(cause=said.cause) if judged and said and said.cause else judged


def _unless_empty(judged: Judged | None, what: str, said: Said | None) -> Judged | None:
    """Guesses only where there is news to guess about; a kind said outright needs no more than a word."""
    if judged and (judged.sure or said):
        return judged
    if said and said.kind and what:
        return plainly(said.kind, (said.cause or "service") if said.kind == "pit" else None, what)
    if is_news(what):
        return judged or plainly("milestone", None, what)
    return None if what else judged


def _assembled(told: Told, about: About, day: Day, judged: Judged | None, steering: _Steering) -> Told:
    """`told` has the text and what is left to say; everything else is filled in."""
    private = steering.secrecy.private
    return replace(
        told,
        kind=judged.kind if judged else None,
        cause=judged.cause if judged else None,
        topic=judged.topic if judged else None,
        what=told.what or (judged.topic if judged and judged.sure else ""),
        client_id=about.client_id,
        client_name=about.client_name,
        candidates=about.candidates,
        contact_id=about.contact_id,
        contact_name=about.contact_name,
        contact_candidates=about.contact_candidates,
        when=day.when,
        recurs=_recurs(day, judged, steering.recurs),
        lead=day.lead,
        sensitive=private or bool(judged and judged.sensitive),
        private=private,
        possible_claim=steering.secrecy.claim,
        guessed=judged is None or not judged.sure,
        asks=_asks(about, day, judged),
        evidence=_evidence(about, day, judged),
    )


def _recurs(day: Day, judged: Judged | None, said: Recurs) -> Recurs:
    mourned = judged is not None and judged.topic in ("death", "bereavement")
    if mourned and (isinstance(day.when, Yearly) or said == "yearly"):
        return "yearly"
    if judged is None or judged.kind == "pit":
        return "none" if judged is None or judged.recurs == "none" else judged.recurs
    if isinstance(day.when, Yearly) or "yearly" in (said, judged.recurs):
        return "yearly"
    return "monthly" if isinstance(day.when, Monthly) or (said == "monthly" and day.when is None) else "none"


def _asks(about: About, day: Day, judged: Judged | None) -> tuple[Ask, ...]:
    missing: list[Ask] = []
    if about.client_id is None:
        missing.append("client")
    if judged is None:
        missing.append("kind")
    if day.asked or (judged and judged.kept and judged.kind != "pit" and day.when is None):
        missing.append("date")
    if about.contact_candidates and about.contact_id is None:
        missing.append("contact")
    return tuple(missing)


def _evidence(about: About, day: Day, judged: Judged | None) -> tuple[str, ...]:
    """Why it was read so, a line each: the words, and the topic or rule they met."""
    told = [f"client: {about.why}" if about.why else "", f"date: {day.rule}" if day.rule else ""]
    if judged:
        told.append(f"kind: {judged.words!r}, {judged.topic if judged.sure else judged.rule}")
    return tuple(line for line in told if line)
