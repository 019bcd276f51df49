"""Recovery: the failing by name, owned as "we", its cost, what is done, what comes next, thanks."""

from prompts.brief import Brief
from prompts.english import failing, recovery_call, recovery_card
from prompts.english.failing import Told
from prompts.english.failures import Failure
from prompts.english.greeting import closings, greeting
from prompts.english.phrases import capital
from prompts.english.remedies import Known, Remedy, on_record
from prompts.english.turning import said_by_contact
from prompts.english.wordings import pool
from prompts.letter import Letter, Part, Weight

WHAT_SLOT = "we [cause: what we got wrong]"
_HINTS = {
    "other": "what we change in how this is done",
    "wrong": "what changes so that this is checked before it leaves us",
    "late": "what changes so that the next date is kept",
    "lost": "what changes so that this is seen to in time",
    "astray": "what changes so that every address is checked first",
    "twice": "what stops a second sending from now on",
    "silence": "who answers you from now on, and how fast",
    "absent": "how place and time are confirmed beforehand",
    "money": "how a figure is checked before it leaves us",
}


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    told = failing.read(brief) if event else Told(Failure(), "", "")
    known = on_record(brief) if facts else {}
    if brief.form == "linkedin":
        return Letter((), greeting(brief), (Part(pool("recovery/public"), 0),), closings(brief))
    if brief.form == "call":
        body = recovery_call.parts(told, known, WHAT_SLOT)
    elif brief.form == "card":
        body = recovery_card.parts(told, known, WHAT_SLOT, told_us=_told_us(brief, told))
    else:
        body = _written(brief, told, known)
    return Letter(_subjects(told.failure), greeting(brief), body, closings(brief))


def _written(brief: Brief, told: Told, known: Known) -> tuple[Part, ...]:
    costs = known.get("cost", ())
    thing = told.failure.thing or "it"
    return (
        Part(_openings(told), 0),
        *(Part((sentence,), 0, "plain") for sentence in told.sentences),
        _own(told.failure, whole=_whole(brief, told)),
        *_costs(costs, brief),
        *_remedied(brief, told, known),
        *((Part(pool("recovery/correct me"), 1, "plain"),) if not known and brief.form == "email" else ()),
        *_reach(brief, told, known),
        Part(pool("recovery/warmth"), 2, "warm"),
        _thanks(costs, thing, told_us=_told_us(brief, told), whole=_whole(brief, told)),
    )


def _reach(brief: Brief, told: Told, known: Known) -> tuple[Part, ...]:
    """Where much is left to slots, the words that are sure must be enough."""
    if brief.form not in ("email", "chat") or (brief.form == "chat" and told.clause):
        return ()
    settled = "done" in known and "next" in known
    weight: Weight = "plain" if told.clause and brief.contact else "core"
    return (Part(pool("recovery/reach/done" if settled else "recovery/reach"), 1, weight),)


def _openings(told: Told) -> tuple[str, ...]:
    failure = told.failure
    if failure.clause:
        return pool("recovery/opening", clause=told.clause, stated=told.stated)
    if failure.headline:
        return pool("recovery/opening/headline", headline=told.clause)
    if failure.thing:
        return pool("recovery/opening/about", clause=WHAT_SLOT, thing=failure.thing)
    return pool("recovery/opening", clause=WHAT_SLOT, stated=WHAT_SLOT)


def _own(failure: Failure, *, whole: bool) -> Part:
    if not failure.clause:
        return Part(pool("recovery/own"), 0, short=() if whole else pool("recovery/own/short"))
    fitting = (*pool(f"recovery/own/{failure.kind}"), *pool("recovery/own"))
    return Part(fitting, 0, short=pool("recovery/own/short"))


def _costs(costs: tuple[Remedy, ...], brief: Brief) -> tuple[Part, ...]:
    if not costs:
        short = pool("recovery/cost/slot/short") if brief.form == "chat" else ()
        return (Part(pool("recovery/cost/slot"), 0, short=short),)
    return tuple(
        Part(_cost(cost, first=place == 0), 0, uses=(cost.index,), short=(cost.sentence,))
        for place, cost in enumerate(costs)
    )


def _cost(cost: Remedy, *, first: bool) -> tuple[str, ...]:
    return pool(f"recovery/cost/{cost.cost if first else 'also'}", cost=cost.sentence.rstrip("."))


def _remedied(brief: Brief, told: Told, known: Known) -> tuple[Part, ...]:
    """What is done and what comes next; where neither is on record, one sentence asks for both."""
    done, coming = known.get("done", ()), known.get("next", ())
    said = tuple(_as_it_stands(one, 1) for one in done)
    if coming:
        return (*said, *(part for one in coming for part in _coming(one)))
    thing = told.failure.thing or "it"
    hint = _HINTS[told.failure.kind]
    if not (brief.contact or told.clause):
        return (*said, Part(pool("recovery/next/in one"), 1))
    place = "recovery/next" if done else "recovery/now"
    return (*said, Part(pool(place, thing=thing, hint=hint), 1, short=pool("recovery/next/short")))


def _coming(step: Remedy) -> tuple[Part, ...]:
    if not step.lacks:
        return (_as_it_stands(step, 1),)
    lacking = "both" if len(step.lacks) > 1 else step.lacks[0]
    return (_as_it_stands(step, 1), Part(pool(f"recovery/next/lacks/{lacking}"), 1))


def _as_it_stands(remedy: Remedy, paragraph: int) -> Part:
    return Part((capital(remedy.sentence),), paragraph, uses=(remedy.index,))


def _whole(brief: Brief, told: Told) -> bool:
    """Where much is left to slots, an email has no shorter sentences."""
    return brief.form == "email" and not told.clause


def _thanks(costs: tuple[Remedy, ...], thing: str, *, told_us: bool, whole: bool) -> Part:
    if not told_us:
        return Part(
            pool("recovery/thanks", thing=thing), 2, short=() if whole else pool("recovery/thanks/short")
        )
    fitting = pool(f"recovery/thanks/told/{costs[-1].cost}") if costs else ()
    plain = pool("recovery/thanks/told", thing=thing)
    return Part((*fitting, *fitting, *plain), 2, short=() if whole else pool("recovery/thanks/told/short"))


def _told_us(brief: Brief, told: Told) -> bool:
    """True when the title says so, or the record holds words of the contact about it."""
    return told.failure.voiced or any(
        said_by_contact(fact, brief) and not fact.private for fact in brief.facts
    )


def _subjects(failure: Failure) -> tuple[str, ...]:
    return pool("recovery/subject/thing", thing=failure.thing) if failure.thing else pool("recovery/subject")
