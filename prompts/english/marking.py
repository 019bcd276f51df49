"""Marking a change: old and new by name, a wish or thanks, one concrete help, nobody's feelings guessed."""

from dataclasses import replace

from prompts.brief import Brief
from prompts.english import occasion, transitions
from prompts.english.greeting import closings, greeting
from prompts.english.marking_forms import call, of_kind, openings, small
from prompts.english.occasion import Occasion
from prompts.english.phrases import capital
from prompts.english.transitions import Change
from prompts.english.wordings import fitting, pool
from prompts.letter import Letter, Part

_THANKED = ("leaving", "left", "end", "retirement")


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    happened = occasion.read(brief, facts=facts, event=event)
    change = transitions.read(brief) if event else Change("other")
    if change.kind == "leaving" and brief.on is not None and brief.on < brief.today:
        change = replace(change, kind="left")
    if change.kind == "role" and happened.details.old:
        change = replace(change, old=happened.details.old)
    match brief.form:
        case "email":
            body = _email(happened, change, brief)
        case "call":
            body = call(happened, change, brief)
        case _:
            body = small(happened, change, brief)
    return Letter(_subjects(happened, change), greeting(brief), body, closings(brief))


def _email(happened: Occasion, change: Change, brief: Brief) -> tuple[Part, ...]:
    wish = () if change.kind in ("start", "end") else (_by_kind("wish", change, brief, 2),)
    if next_place := (change.new if change.kind in ("leaving", "left") else "") or happened.details.next:
        wish = (Part(fitting("marking/wish/next", next=next_place), 2),)
    return (
        Part(openings(happened, change, brief), 0),
        *_between(happened, change),
        *wish,
        _by_kind("help", change, brief, 2),
        Part(_warmth(change), 3, "warm" if happened.event.known and brief.contact else "core"),
    )


def _warmth(change: Change) -> tuple[str, ...]:
    return pool(f"marking/warmth/{_as_leaving(change)}") or pool("marking/warmth/other")


def _by_kind(place: str, change: Change, brief: Brief, paragraph: int) -> Part:
    return Part(of_kind(place, change, brief), paragraph, short=of_kind(place, change, brief, "/short"))


def _between(happened: Occasion, change: Change) -> tuple[Part, ...]:
    """A fact on record or, where there is none, thanks or a word about the old that the writer completes."""
    if deed := happened.deed:
        shows = pool(f"recognition/shows/{deed.kind}") if deed.you and deed.kind != "other" else ()
        return (
            Part(_remembered(happened, change), 1, uses=(deed.index,)),
            Part(shows, 1, "plain"),
            _also(happened),
        )
    if change.kind == "role":
        return () if change.old else (Part(pool("marking/old"), 1, "plain"),)
    thanks = pool(f"marking/thanks/{_as_leaving(change)}")
    return (Part(thanks, 1),) if thanks else ()


def _also(happened: Occasion) -> Part:
    second = happened.told[1] if len(happened.told) > 1 else None
    if not second:
        return Part((), 1)
    return Part(fitting("recognition/also", deed=second.clause), 1, "warm", uses=(second.index,))


def _remembered(happened: Occasion, change: Change) -> tuple[str, ...]:
    deed = happened.deed
    if not deed or not deed.you:
        return fitting("marking/detail", **happened.words)
    place = "deed/thanks" if change.kind in _THANKED else "deed/role" if change.kind == "role" else "deed"
    place = "habit" if deed.habit and place == "deed" else place
    return occasion.as_witnessed(fitting(f"marking/{place}", **happened.words), deed)


def _as_leaving(change: Change) -> str:
    return "leaving" if change.kind in ("left", "retirement") else change.kind


def _subjects(happened: Occasion, change: Change) -> tuple[str, ...]:
    if change.kind in ("role", "joining") and change.new:
        return pool("marking/subject/role", new=capital(change.new))
    named = (
        pool(f"marking/subject/{change.kind}") if change.kind in _THANKED or change.kind == "start" else ()
    )
    thing = happened.event.thing if len(happened.event.thing.split()) < 5 else ""
    return named or fitting("marking/subject/thing", thing=thing) or pool("marking/subject/other")
