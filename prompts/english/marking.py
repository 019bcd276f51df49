"""Marking a change: old and new by name, a wish or thanks, one concrete help, nobody's feelings guessed."""

from dataclasses import replace

from prompts.brief import Brief
from prompts.days import long_date, short_date
from prompts.english import transitions
from prompts.english.facts import Told, tellable
from prompts.english.greeting import closings, greeting
from prompts.english.phrases import capital, mid_sentence
from prompts.english.transitions import Change
from prompts.english.wordings import pool, pool_or
from prompts.letter import Letter, Part

CHANGE_SLOT = "[detail: what changes, from what to what]"


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    change = transitions.read(brief) if event else Change("other")
    if change.kind == "leaving" and brief.on is not None and brief.on < brief.today:
        change = replace(change, kind="left")
    told = tellable(brief)[:1] if facts else ()
    wish = () if change.kind in ("start", "end") else (_by_kind("wish", change, 0),)
    body = (
        Part(_openings(change, brief), 0),
        *wish,
        *_between(change, told),
        _by_kind("help", change, 2),
        Part(pool_or("marking/warmth", _as_leaving(change)), 3, "warm"),
    )
    return Letter(_subjects(change), greeting(brief), body, closings(brief))


def _by_kind(place: str, change: Change, paragraph: int) -> Part:
    short = pool(f"marking/{place}/{change.kind}/short") or pool(f"marking/{place}/other/short")
    return Part(pool_or(f"marking/{place}", change.kind), paragraph, short=short)


def _between(change: Change, told: tuple[Told, ...]) -> tuple[Part, ...]:
    """A fact on record or, where there is none, thanks or a word about the old that the writer completes."""
    if told:
        return (_remembered(told[0]),)
    if change.kind == "role":
        return () if change.old else (Part(pool("marking/old"), 1, "plain"),)
    thanks = pool(f"marking/thanks/{_as_leaving(change)}")
    return (Part(thanks, 1),) if thanks else ()


def _remembered(told: Told) -> Part:
    said = pool("marking/fact", clause=told.clause)
    if told.quote:
        said = pool("recognition/fact/quote", quote=told.quote)
    return Part(said, 1, uses=(told.index,))


def _as_leaving(change: Change) -> str:
    return "leaving" if change.kind == "left" else change.kind


def _subjects(change: Change) -> tuple[str, ...]:
    if change.kind in ("role", "joining") and change.new:
        return pool("marking/subject/role", new=change.new)
    named = (
        pool(f"marking/subject/{change.kind}") if change.kind in ("leaving", "left", "start", "end") else ()
    )
    return named or pool("marking/subject/other", about=capital(change.noun) if change.noun else "The news")


def _openings(change: Change, brief: Brief) -> tuple[str, ...]:
    days = {"on": on_day(brief), "from": from_day(brief)}
    if change.kind == "role" and change.old and change.new:
        return pool("marking/opening/role", old=change.old, new=change.new, noun=change.noun, **days)
    if change.kind == "role":
        return pool("marking/opening/new role", noun=change.noun, **days)
    if change.clause:
        return pool("marking/opening/clause", clause=change.clause)
    if change.kind in ("leaving", "left", "joining", "start", "end"):
        to = {"to": f" for {change.new}" if change.new else "", "next": change.new or "whatever comes next"}
        role = f" as {change.new}" if change.new else ""
        return pool(
            f"marking/opening/{change.kind}", client=mid_sentence(brief.client), **{"as": role}, **to, **days
        )
    return pool("marking/opening/noun", noun=change.noun or CHANGE_SLOT)


def from_day(brief: Brief) -> str:
    """ ", from Tuesday 1 December", ", since 1 November", or nothing."""
    if brief.on is None:
        return ""
    if brief.on == brief.today:
        return ", from today"
    if brief.on < brief.today:
        return f", since {short_date(brief.on, brief.locale, brief.today)}"
    return f", from {long_date(brief.on, brief.locale, brief.today)}"


def on_day(brief: Brief) -> str:
    """ " on Tuesday 1 December", " today", or nothing."""
    if brief.on is None:
        return ""
    if brief.on == brief.today:
        return " today"
    written = short_date if brief.on < brief.today else long_date
    return f" on {written(brief.on, brief.locale, brief.today)}"
