"""What a letter of recognition tells: the event in words, and the facts that go with it."""

from dataclasses import dataclass

from prompts.brief import Brief
from prompts.letter import repeats
from prompts.slots import count
from prompts.spanish import details, events, trust
from prompts.spanish.details import Piece
from prompts.spanish.events import Event
from prompts.spanish.facts import Known, tellable
from prompts.spanish.greeting import greeting
from prompts.spanish.persons import Who
from prompts.spanish.saying import room, small

_FRAME = 8  # words of a small form that frames and the slot take


@dataclass(frozen=True)
class Story:
    """What a letter tells: the event in words, and the facts that go with it."""

    event: Event
    happened: str
    more: tuple[Piece, ...]
    known: tuple[Known, ...]


def story_of(brief: Brief, who: Who, *, facts: bool, event: bool) -> Story:
    happened = events.read(brief, who) if event else Event("other")
    known = tellable(brief, who)[:2] if facts else ()
    more = details.pieces(brief, who)[:1] if event and happened.told else ()
    if not small(brief):
        if repeats(events.happened(happened, brief), brief.history):
            return Story(happened, _unlike(happened.clause, brief), (), known)
        dated = not any(trust.DAY.search(piece.text) for piece in more)
        telling = _with_pieces(events.happened(happened, brief, dated=dated), more)
        return Story(happened, telling, more, known)
    return _fitted(happened, more, known, brief, room(brief, greeting(brief, who.address)) - _FRAME)


def _unlike(clause: str, brief: Brief) -> str:
    """The clause without its last words, when an earlier note has them already."""
    words = clause.split()
    while len(words) > 4 and repeats(" ".join(words), brief.history):
        words = words[:-1]
    while words and words[-1].lower() in (
        "en",
        "de",
        "del",
        "con",
        "a",
        "al",
        "la",
        "el",
        "los",
        "las",
        "su",
        "tu",
        "por",
        "para",
        "y",
        "que",
    ):
        words = words[:-1]
    return " ".join(words)


def _fitted(
    event: Event, more: tuple[Piece, ...], known: tuple[Known, ...], brief: Brief, most: int
) -> Story:
    """For a small form: the fullest telling for which there is room, the deed before the day."""
    full = _with_pieces(events.happened(event, brief), more)
    tellings = (full, events.happened(event, brief), events.happened(event, brief, dated=False))
    deed = count(known[0].clause or known[0].quote) if known else 0
    for telling in tellings:
        if count(telling or event.noun) + deed <= most:
            return Story(event, telling, (), known[:1])
    return Story(event, tellings[-1], (), known[:1] if count(tellings[-1] or event.noun) + 6 < most else ())


def _with_pieces(happened: str, more: tuple[Piece, ...]) -> str:
    for piece in more:
        if not happened or piece.kind == "clause":
            continue
        counted = piece.kind == "noun" and piece.text[:1].isdigit()
        happened += f", con {piece.text}" if counted else f", {piece.text}"
    return happened
