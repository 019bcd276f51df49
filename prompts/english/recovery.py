"""Recovery: the failing by name, owned as "we", its cost, what is done, what comes next, thanks."""

from prompts.brief import Brief
from prompts.english import failures
from prompts.english.failures import Failure
from prompts.english.greeting import closings, greeting
from prompts.english.remedies import Remedy, on_record
from prompts.english.wordings import pool
from prompts.letter import Letter, Part

WHAT_SLOT = "we [cause: what went wrong, exactly]"


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    failure = failures.read(brief.what, brief.client) if event else Failure()
    known = on_record(brief) if facts else {}
    # five slots are the most: where the name or the failure is one, the next step takes one instead of three
    coming = "recovery/next" if brief.contact and failure.clause else "recovery/next/in one"
    body = (
        Part(_openings(failure), 0),
        _on_record_or(known.get("cost"), "recovery/cost", 0),
        _on_record_or(known.get("done"), "recovery/done", 1),
        _on_record_or(known.get("next"), coming, 1),
        Part(pool("recovery/correct me"), 1, "plain" if failure.clause else "core"),
        Part(pool("recovery/warmth"), 2, "warm"),
        _thanks(told_us=failure.voiced or _told_us(brief)),
    )
    return Letter(_subjects(failure), greeting(brief), body, closings(brief))


def _thanks(*, told_us: bool) -> Part:
    if told_us:
        return Part(pool("recovery/thanks/told"), 2, short=pool("recovery/thanks/told/short"))
    return Part(pool("recovery/thanks"), 2)


def _openings(failure: Failure) -> tuple[str, ...]:
    if failure.clause or not failure.thing:
        return pool("recovery/opening", clause=failure.clause or WHAT_SLOT)
    return pool("recovery/opening/about", clause=WHAT_SLOT, thing=failure.thing)


def _on_record_or(remedy: Remedy | None, slots: str, paragraph: int) -> Part:
    if remedy is None:
        return Part(pool(slots), paragraph)
    return Part((remedy.sentence,), paragraph, uses=(remedy.index,))


def _told_us(brief: Brief) -> bool:
    """True when the record holds words of the contact about it."""
    names = {(brief.contact or "").lower(), brief.client.lower()}
    return any(fact.said_by.strip().lower() in names and not fact.private for fact in brief.facts)


def _subjects(failure: Failure) -> tuple[str, ...]:
    return pool("recovery/subject/thing", thing=failure.thing) if failure.thing else pool("recovery/subject")
