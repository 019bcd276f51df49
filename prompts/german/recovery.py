"""Recovery: the failing by name, owned as "wir", its cost, what is done, what comes next, thanks."""

import re

from prompts.brief import Brief
from prompts.forms import SMALL
from prompts.german.failures import Failure, read_failure
from prompts.german.greeting import begun, closings, greeting
from prompts.german.phrases import in_case
from prompts.german.remedies import Remedies, on_record
from prompts.german.wordings import pool
from prompts.letter import Letter, Part, Weight
from prompts.wordings import capital

WHAT_SLOT = "[cause: was genau schiefgegangen ist]"


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    failure = read_failure(brief) if event else Failure()
    known = on_record(brief, facts=facts)
    body = (
        _opening(failure, brief),
        Part(pool("recovery/sorry", brief), 0, short=pool("recovery/sorry/short", brief)),
        *_cost(known, brief),
        *_done(known, brief),
        *_next(known, failure, brief),
        *_correct_me(known, brief),
        Part(pool("recovery/warmth", brief), 3, "warm"),
        _thanks(known, brief),
    )
    return Letter(_subjects(failure, brief), greeting(brief), begun(body, brief), closings(brief))


def _opening(failure: Failure, brief: Brief) -> Part:
    if not failure.clause:
        more = f" ({failure.colon})" if failure.colon else ""
        said = pool("recovery/opening/noun", brief, noun=(failure.noun or WHAT_SLOT) + more)
        also = f" {capital(failure.more[0])}." if failure.more and brief.form not in SMALL else ""
        return Part(tuple(one + also for one in said), 0)
    place = "recovery/opening/by itself" if failure.by_itself else "recovery/opening"
    long = failure.clause + (f": {failure.colon}" if failure.colon else "")
    long += "".join(f". {capital(said)}" for said in failure.more[:1])
    said = pool(place, brief, clause=long)
    simple = long == failure.clause
    return Part(
        said if simple else tuple(one for one in said if one.startswith(long)),
        0,
        short=() if simple else pool(place, brief, clause=failure.clause)[:3],
    )


def _cost(known: Remedies, brief: Brief) -> tuple[Part, ...]:
    """Small forms leave out what is not on record, a card the rest too where there is no room."""
    if not known.cost:
        return () if brief.form in SMALL else (Part(pool("recovery/cost", brief), 1),)
    index, said = known.cost[0]
    theirs = re.search(r"\b(?:Sie|du)\b", said) is not None
    wordings = pool("recovery/cost/known", brief, said=said) if theirs else (f"{capital(said)}.",)
    first = Part(wordings, 1, _weight(brief), uses=(index,), short=(f"{capital(said)}.",))
    more = tuple(Part((f"{capital(also)}.",), 1, "plain", uses=(at,)) for at, also in known.cost[1:2])
    return (first, *more)


def _weight(brief: Brief) -> Weight:
    return "plain" if brief.form == "card" else "core"


def _done(known: Remedies, brief: Brief) -> tuple[Part, ...]:
    if not known.done:
        slots = () if brief.form in SMALL or known.coming else pool("recovery/done", brief)
        return (Part(slots, 2),)
    parts: list[Part] = []
    for index, said in known.done[:2]:
        place = "recovery/done/known" if not parts else "recovery/done/also"
        plain = (f"{capital(said)}.",)
        wordings = pool(place, brief, said=said)
        parts.append(Part(wordings, 2, _weight(brief), uses=(index,), short=plain))
    return tuple(parts)


def _next(known: Remedies, failure: Failure, brief: Brief) -> tuple[Part, ...]:
    if known.coming:
        return tuple(
            Part(
                pool("recovery/next/known", brief, said=said) if not at else (f"{capital(said)}.",),
                2,
                uses=(index,),
                short=(f"{capital(said)}.",),
            )
            for at, (index, said) in enumerate(known.coming[:2])
        )
    if brief.form == "card":
        return (Part(pool("recovery/next/card", brief), 2),)
    full = known.cost and known.done and brief.contact and (failure.clause or failure.noun)
    place = "recovery/next" if full or brief.form in SMALL else "recovery/next/in one"
    return (Part(pool(place, brief), 2, short=pool("recovery/next/in one", brief)),)


def _correct_me(known: Remedies, brief: Brief) -> tuple[Part, ...]:
    """Where nothing else may be left out: shorter goes without it."""
    if brief.form in SMALL or len(known.cost) > 1:
        return ()
    return (Part(pool("recovery/correct me", brief), 2, "plain"),)


def _thanks(known: Remedies, brief: Brief) -> Part:
    place = "recovery/thanks/told" if known.told_us else "recovery/thanks"
    return Part(pool(place, brief), 3, short=pool(f"{place}/short", brief))


def _subjects(failure: Failure, brief: Brief) -> tuple[str, ...]:
    if not failure.about:
        return pool("recovery/subject", brief)
    of_thing = in_case(failure.about, "d")
    to = (
        of_thing.replace("dem ", "zum ", 1)
        if of_thing.startswith("dem ")
        else of_thing.replace("der ", "zur ", 1)
    )
    return pool(
        "recovery/subject/thing", brief, thing=failure.about, noun=failure.about.partition(" ")[2], to=to
    )
