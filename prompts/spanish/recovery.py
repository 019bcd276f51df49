"""Recovery: the failing by name, owned as "we", its cost, what is done, what comes next, thanks."""

import re

from prompts.brief import Brief
from prompts.letter import Letter, Part
from prompts.spanish import failures
from prompts.spanish.facts import spoken_by_contact
from prompts.spanish.failures import Failure
from prompts.spanish.greeting import closings, greeting
from prompts.spanish.persons import Who, who_of
from prompts.spanish.remedies import Kind, Remedy, on_record
from prompts.spanish.saying import fitting, said
from prompts.spanish.wordings import pool


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    who = who_of(brief)
    failure = failures.read(brief, who) if event else Failure()
    known = on_record(brief, who) if facts else {}
    if brief.form in ("card", "linkedin"):
        return _in_few_words(failure, known, brief, who)
    body = (
        *_opening(failure, brief, who),
        _cost(known.get("cost"), brief, who),
        *_done(known, brief, who),
        _next(known, failure, brief, who),
        said("recovery/open", brief, who.address, 2, "warm"),
        _thanks(brief, who),
    )
    return Letter(
        _subjects(failure, who), greeting(brief, who.address, quiet=True), body, closings(who.address)
    )


def _in_few_words(failure: Failure, known: dict[Kind, Remedy], brief: Brief, who: Who) -> Letter:
    """A card has room for the failing, whose it is, the next step and thanks."""
    to = who.address
    what = fitting((failure.clause or failure.noun,), 20)
    opening = (
        pool("recovery/opening/clause/short", to, what=what) if what else pool("recovery/opening/unknown", to)
    )
    coming = known.get("next")
    step = pool("recovery/next", to, clause=coming.clause) if coming else pool("recovery/next/in one", to)
    uses = (coming.index,) if coming else ()
    body = (
        Part(opening, 0),
        Part(pool("recovery/owned/short", to), 0),
        Part(step, 1, uses=uses),
        Part(pool("recovery/thanks/told/short", to), 2),
    )
    return Letter(_subjects(failure, who), greeting(brief, to, quiet=True), body, closings(to))


def _opening(failure: Failure, brief: Brief, who: Who) -> list[Part]:
    to = who.address
    what = failure.clause or failure.noun
    if failure.aside and what:
        led = re.match(r"(?:por|en|el|desde|durante|con|sin|entre|a|del?)\b", failure.aside)
        what += f"{',' if led or ':' in what or failure.noun else ':'} {failure.aside}"
    place = "clause" if failure.clause else "noun" if failure.noun else "unknown"
    opened = [said(f"recovery/opening/{place}", brief, to, 0, what=what)]
    if failure.more:
        opened.append(Part((f"{failure.more}.",), 0))
    return [*opened, said("recovery/owned", brief, to, 0)]


def _cost(cost: Remedy | None, brief: Brief, who: Who) -> Part:
    if cost is None:
        return said("recovery/cost/unknown", brief, who.address, 0)
    before = re.search(r"\b(?:había|habías|ya)\b", cost.clause)
    place = (
        "before" if before else "yours" if cost.yours else "quoted" if cost.clause[:1] in "«“" else "other"
    )
    return said(f"recovery/cost/{place}", brief, who.address, 0, "core", (cost.index,), clause=cost.clause)


def _done(known: dict[Kind, Remedy], brief: Brief, who: Who) -> list[Part]:
    done = known.get("done")
    if done:
        return [said("recovery/done", brief, who.address, 1, "core", (done.index,), clause=done.clause)]
    return [] if "next" in known else [said("recovery/done/unknown", brief, who.address, 1)]


def _next(known: dict[Kind, Remedy], failure: Failure, brief: Brief, who: Who) -> Part:
    to = who.address
    if coming := known.get("next"):
        return said("recovery/next", brief, to, 1, "core", (coming.index,), clause=coming.clause)
    many = sum(
        (not failure.clause and not failure.noun, "cost" not in known, "done" not in known, not to.name)
    )
    return said("recovery/next/in one" if many > 2 else "recovery/next/unknown", brief, to, 1)


def _thanks(brief: Brief, who: Who) -> Part:
    told = any(spoken_by_contact(fact, who) and not fact.private for fact in brief.facts)
    return said("recovery/thanks/told" if told else "recovery/thanks", brief, who.address, 2)


def _subjects(failure: Failure, who: Who) -> tuple[str, ...]:
    if failure.thing:
        return pool("recovery/subject/thing", who.address, thing=failure.thing)
    return pool("recovery/subject", who.address)
