"""Recognition: the event by name, the deed on record, what it shows, one personal line, nothing about us."""

from prompts.brief import Brief
from prompts.letter import Letter, Part
from prompts.slots import count
from prompts.spanish import nouns
from prompts.spanish.deeds import deed_of
from prompts.spanish.greeting import closings, greeting
from prompts.spanish.nouns import of
from prompts.spanish.persons import Who, who_of
from prompts.spanish.quotes import quoted
from prompts.spanish.saying import said, small
from prompts.spanish.story import Story, story_of
from prompts.spanish.values import value_of
from prompts.spanish.wordings import pool, pool_or


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    who = who_of(brief)
    story = story_of(brief, who, facts=facts, event=event)
    greets = greeting(brief, who.address)
    body = (_opening(story, brief, who, "recognition"), *parts(story, brief, who))
    return Letter(_subjects(story, who, "recognition"), greets, body, closings(who.address))


def late_letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    """As recognition, but its opening owns in half a sentence that it is late."""
    who = who_of(brief)
    story = story_of(brief, who, facts=facts, event=event)
    body = (_opening(story, brief, who, "belated"), *parts(story, brief, who))
    return Letter(_subjects(story, who, "belated"), greeting(brief, who.address), body, closings(who.address))


def parts(story: Story, brief: Brief, who: Who) -> tuple[Part, ...]:
    """The body after any opening."""
    to, body = who.address, list[Part]()
    body += [said("recognition/detail/clause", brief, to, 0, "plain", clause=one.text)
             for one in story.more if one.kind == "clause"]  # fmt: skip
    if story.known:
        body.append(_deed(story, brief, who))
    body += _shown(story, brief, who)
    if len(story.known) > 1 and story.known[1].told:
        second = story.known[1]
        body.append(said("recognition/also", brief, to, 1, "warm", (second.index,), clause=second.clause))
    place = f"recognition/personal/{story.event.shape}"
    slots = pool(place, to) or pool("recognition/personal/other", to)
    short = pool("recognition/personal/short", to)
    body.append(Part(short if small(brief) else slots, 2, short=short))
    body.append(said("recognition/warmth", brief, to, 3, "warm"))
    if brief.form == "call":
        body.append(said("recognition/close", brief, to, 3))
    return tuple(body)


def _deed(story: Story, brief: Brief, who: Who) -> Part:
    known = story.known[0]
    uses = (known.index,)
    if known.quote:
        return said(
            "recognition/fact/quote", brief, who.address, 0, "core", uses, quote=quoted(known.quote, brief)
        )
    place = "recognition/fact" if known.told and known.told.you else "recognition/fact/other"
    clause = known.told.unnamed if known.told and "usted" in story.happened.split() else known.clause
    return said(place, brief, who.address, 0, "core", uses, clause=clause)


def _shown(story: Story, brief: Brief, who: Who) -> list[Part]:
    to = who.address
    deed = deed_of(story.known[0].clause or story.known[0].quote) if story.known else "other"
    kind = deed if story.known else _EVENTS.get(story.event.shape, "event")
    weight = "plain" if story.known else "core"
    shown = Part(pool_or("recognition/shows", kind, to), 1, weight)  # type: ignore[arg-type]
    value = value_of(brief)
    if value is None or (value.kind == "abstract" and story.event.shape in _AT_HOME):
        return [shown]
    house = brief.client if brief.client_kind == "organisation" else "casa"
    filled = value.filled(house)
    return [shown, said(f"recognition/value/{value.kind}", brief, to, 1, "plain", (), **filled)]


_AT_HOME = ("baby", "wedding", "family", "birthday")
"""Events at which what a firm holds dear is out of place."""
_EVENTS = {
    "effort": "effort",
    "family": "family",
    "wedding": "family",
    "baby": "family",
    "birthday": "birthday",
}


def _opening(story: Story, brief: Brief, who: Who, kind: str) -> Part:
    to, event = who.address, story.event
    today = brief.on == brief.today and kind == "recognition"
    if story.happened:
        place = f"{kind}/opening/today" if today else f"{kind}/opening"
        congrats = {"congrats": "felicidades"} if event.shape == "birthday" else {}
        return said(place, brief, to, 0, happened=story.happened, **congrats)
    if event.shape == "birthday":
        return said(f"{kind}/opening/birthday", brief, to, 0)
    if not event.noun:
        return said(f"{kind}/opening/unknown", brief, to, 0)
    place = (
        "noun"
        if event.noun.split()[0] in ("el", "la", "los", "las", "su", "sus", "tu", "tus")
        else "headline"
    )
    return said(
        f"{kind}/opening/{place}",
        brief,
        to,
        0,
        noun=event.noun,
        of_noun=of(event.noun),
        about_noun=f"sobre {event.noun}",
    )


def _subjects(story: Story, who: Who, kind: str) -> tuple[str, ...]:
    to = who.address
    if story.event.shape == "birthday" and not story.happened:
        return pool("recognition/subject/birthday", to)
    if story.event.noun and count(story.event.noun) <= 9:
        return pool(f"{kind}/subject/noun", to, noun=story.event.noun)
    if thing := nouns.object_of(story.event.clause):
        return pool(f"{kind}/subject/noun", to, noun=thing)
    return pool(f"{kind}/subject", to)
