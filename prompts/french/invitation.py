"""Invitation to a peak: what, when and where, why it fits them, nothing to prepare, easy to decline."""

from prompts.brief import Brief
from prompts.french.days import day
from prompts.french.details import besides_when, when_and_where
from prompts.french.facts import Told, said_by_reader, tellable
from prompts.french.greeting import closings, greeting
from prompts.french.nouns import a, determined, head, known
from prompts.french.persons import name_words, reader
from prompts.french.phrases import bare_title, clean, lower_first
from prompts.french.retelling import retold
from prompts.french.values import value
from prompts.french.wordings import first_pool, pool
from prompts.letter import Letter, Part

WHAT_SLOT = "[detail: ce qui est prévu]"
_SMALL = ("card", "chat", "linkedin")


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    told = tellable(brief)[:1] if facts else ()
    what = (_what(brief) if event else "") or WHAT_SLOT
    when = (when_and_where(brief) if event else "") or day(brief)
    body = (
        Part(_opening(told, what, when, brief), 0, uses=tuple(fact.index for fact in told)),
        *(() if when else (Part(pool(brief, "invitation/when"), 0),)),
        *_place(brief, event=event),
        *_value(brief),
        Part(pool(brief, "invitation/plain"), 1, "plain", short=pool(brief, "invitation/plain/short")),
        Part(pool(brief, "invitation/warmth"), 1, "warm"),
        Part(pool(brief, "invitation/decline"), 2, short=pool(brief, "invitation/decline/short")),
    )
    said = pool(brief, "invitation/subject", bare=bare_title(what))
    subjects = said if event and len(what.split()) <= 10 and what != WHAT_SLOT else said[1:]
    return Letter(subjects, greeting(brief), body, closings(brief))


def _what(brief: Brief) -> str:
    title = clean(brief.what)
    if not title:
        return ""
    said = lower_first(title, name_words(brief))
    said = retold(said, reader(brief), noted=False) or said
    return a(said) if not determined(said) and known(head(said)) and not head(said)[:1].isupper() else said


def _opening(told: tuple[Told, ...], what: str, when: str, brief: Brief) -> tuple[str, ...]:
    end = "" if when else "/open"
    if not told:
        return pool(brief, f"invitation/opening{end}", what=what, when=when)
    fact = told[0]
    kind = "quote" if fact.shape == "quote" else "fact"
    if kind == "fact" and (fact.saying or not said_by_reader(brief.facts[fact.index], brief)):
        kind = "told"
    return first_pool(brief, f"invitation/opening/{kind}{end}", what=what, when=when, fact=fact.text)


def _place(brief: Brief, *, event: bool) -> tuple[Part, ...]:
    said = besides_when(brief) if event else ()
    return (
        (
            Part(
                pool(brief, "invitation/place", extra=said[0]),
                0,
                "core" if brief.form == "email" else "plain",
            ),
        )
        if said
        else ()
    )


def _value(brief: Brief) -> tuple[Part, ...]:
    said = value(brief)
    return (
        (Part(pool(brief, "invitation/value", value=said.full or f"« {said.bare} »"), 1, "plain"),)
        if said and brief.form not in _SMALL
        else ()
    )
