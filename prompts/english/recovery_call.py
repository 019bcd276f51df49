"""Notes for a call after a failing of ours: what to say and do, in order."""

from prompts.english.failing import Told
from prompts.english.remedies import Known, Remedy
from prompts.english.turning import after_colon
from prompts.english.wordings import pool
from prompts.letter import Part


def parts(told: Told, known: Known, what: str) -> tuple[Part, ...]:
    costs = known.get("cost", ())
    return (
        Part(pool("recovery/call/begin", clause=told.clause or what), 0),
        *(Part((sentence,), 0) for sentence in told.sentences),
        Part(pool("recovery/call/own"), 0),
        *(_said("cost", cost) for cost in costs[:1]),
        *(
            Part(pool("recovery/call/cost/also", cost=after_colon(cost.sentence)), 0, uses=(cost.index,))
            for cost in costs[1:]
        ),
        *(() if costs else (Part(pool("recovery/call/cost/slot"), 0),)),
        *(_said("done", done) for done in known.get("done", ())),
        *_coming(known.get("next", ())),
        Part(pool("recovery/call/listen"), 0),
        Part(pool("recovery/call/thanks"), 0),
    )


def _coming(steps: tuple[Remedy, ...]) -> tuple[Part, ...]:
    if not steps:
        return (Part(pool("recovery/call/next"), 0),)
    said = tuple(
        Part(pool("recovery/call/next/known", next=after_colon(step.sentence)), 0, uses=(step.index,))
        for step in steps
    )
    lacking = steps[-1].lacks
    if not lacking:
        return said
    return (*said, Part(pool(f"recovery/next/lacks/{'both' if len(lacking) > 1 else lacking[0]}"), 0))


def _said(place: str, remedy: Remedy) -> Part:
    return Part(
        pool(f"recovery/call/{place}", **{place: after_colon(remedy.sentence)}), 0, uses=(remedy.index,)
    )
