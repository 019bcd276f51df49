"""Recovery: the failing by name, owned as "nous", its cost, what is done, what comes next, thanks."""

import re

from prompts.brief import Brief
from prompts.french import failures
from prompts.french.days import dated
from prompts.french.details import Extra, extra
from prompts.french.facts import said_by_reader
from prompts.french.failures import Failure
from prompts.french.greeting import closings, greeting
from prompts.french.nouns import of
from prompts.french.remedies import Remedy, on_record
from prompts.french.wordings import pool
from prompts.letter import Letter, Part


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    failure = failures.read(brief) if event else Failure()
    known = on_record(brief) if facts else {}
    clear = bool(failure.clause or failure.thing or failure.headline)
    # five slots are the most: where the name or the failure is one, the next step takes one instead of three
    coming = "recovery/next" if brief.contact and clear and brief.form == "email" else "recovery/next/in one"
    body = (
        *_opening(failure, brief, event=event),
        _on_record_or(known.get("cost"), "recovery/cost", 0, brief),
        _on_record_or(known.get("done"), "recovery/done", 1, brief),
        _on_record_or(known.get("next"), coming, 1, brief),
        *_confirmed(known.get("next"), brief),
        Part(pool(brief, "recovery/correct me"), 1, "warm"),
        Part(pool(brief, "recovery/warmth"), 2, "warm"),
        _thanks(brief),
    )
    return Letter(_subjects(failure, brief), greeting(brief), body, closings(brief, "sober"))


def _confirmed(coming: Remedy | None, brief: Brief) -> tuple[Part, ...]:
    """A next step without a day gets one from the person who sends the letter."""
    if coming is None or dated(coming.text):
        return ()
    return (Part(pool(brief, "recovery/next/confirm"), 1),)


def _thanks(brief: Brief) -> Part:
    told = any(said_by_reader(fact, brief) and not fact.private for fact in brief.facts)
    place = "recovery/thanks/told" if told else "recovery/thanks"
    return Part(pool(brief, place), 2, short=pool(brief, f"{place}/short"))


def _opening(failure: Failure, brief: Brief, *, event: bool) -> tuple[Part, ...]:
    more = extra(brief) if event else Extra()
    aside = more.in_brackets
    if re.match(r"(?:au lieu|à la place|les? \d+|depuis|dans)\b", more.phrase):
        aside = f", {more.phrase}"
    if failure.clause:
        return (Part(pool(brief, "recovery/opening/clause", clause=failure.clause + aside), 0), *_more(more))
    if failure.thing:
        place = (
            "recovery/opening/things"
            if failure.thing.startswith(("les ", "des ", "vos ", "tes "))
            else "recovery/opening/thing"
        )
        thing = failure.thing + more.in_brackets
        return (Part(pool(brief, place, thing=thing, of_thing=of(thing)), 0), *_more(more))
    if failure.headline:
        return (
            Part(pool(brief, "recovery/opening/headline", headline=failure.headline + more.in_brackets), 0),
            *_more(more),
        )
    return (Part(pool(brief, "recovery/opening/slot"), 0),)


def _more(more: Extra) -> tuple[Part, ...]:
    return (Part((more.sentence,), 0),) if more.sentence else ()


def _on_record_or(remedy: Remedy | None, slots: str, paragraph: int, brief: Brief) -> Part:
    if remedy is None and slots == "recovery/cost" and brief.form in ("card", "linkedin"):
        return Part((), paragraph)
    if remedy is None:
        small = not slots.startswith("recovery/next") and brief.form != "email"
        return Part(pool(brief, slots), paragraph, "plain" if small else "core")
    # "votre équipe a été refoulée" alone would sound like blame
    text = re.sub(r"^((?:votre|ton) équipe) (?=a |est )", r"c'est \1 qui ", remedy.text)
    said = pool(brief, f"recovery/{remedy.sort}/{remedy.shape}", clause=text)
    return Part(
        said or pool(brief, f"recovery/{remedy.sort}/clause", clause=text),
        paragraph,
        uses=(remedy.index,),
    )


def _subjects(failure: Failure, brief: Brief) -> tuple[str, ...]:
    if failure.thing and len(failure.thing.split()) <= 8:
        return pool(brief, "recovery/subject/thing", thing=failure.thing, of_thing=of(failure.thing))
    return pool(brief, "recovery/subject")
