"""Recognition: the deed by name, what it shows, what they value, one personal line, nothing about us."""

from prompts.brief import Brief
from prompts.english import occasion, small_forms
from prompts.english.facts import Told
from prompts.english.greeting import closings, greeting
from prompts.english.occasion import Occasion, seen_by
from prompts.english.wordings import fitting, pool
from prompts.letter import Letter, Part

NEWS_SLOT = "[detail: what happened]"
_OF_ONE_PERSON = ("effort", "learning", "honour", "retirement")


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    happened = occasion.read(brief, facts=facts, event=event)
    match brief.form:
        case "email":
            body = parts(happened, openings(happened), late=happened.tense == "past")
        case "call":
            body = call(happened, call_openings(happened))
        case _:
            body = small_forms.body(happened, openings(happened), brief, late="")
    return Letter(subjects(happened), greeting(brief), body, closings(brief))


def parts(happened: Occasion, opening: tuple[str, ...], *, late: bool) -> tuple[Part, ...]:
    """The body of an email after any opening: belated letters share it."""
    deed = happened.deed
    body = [Part(opening, 0)]
    if happened.joyful or not deed:
        body.append(Part(shown(happened, late=late), 0))
    if deed:
        body.append(Part(occasion.remembered(deed, happened), 1, uses=(deed.index,)))
    body += _weighed(happened)
    if len(happened.told) > 1:
        body.append(also(happened.told[1]))
    known = happened.event.known
    own = personal(happened) if known else pool("recognition/personal/short")
    spare = () if known else (Part(pool("recognition/noticed"), 3),)
    return (*body, Part(own, 2), *spare, Part(pool("recognition/warmth"), 3, "warm" if known else "core"))


def _weighed(happened: Occasion) -> list[Part]:
    """What the deed shows: tied to what they value where that is on record, else by its kind."""
    if happened.joyful:
        return []
    shown_by = pool(f"recognition/shows/{seen_by(happened.deed, happened.event)}") if happened.deed else ()
    value = values(happened) if happened.event.known and happened.deed else ()
    return [Part(shown_by, 1, "warm" if value else "plain"), Part(value, 1, "plain")]


def values(happened: Occasion) -> tuple[str, ...]:
    if not happened.value:
        return ()
    return fitting(f"recognition/value/{happened.value.kind}", value=happened.value.words)


def also(told: Told) -> Part:
    return Part(fitting("recognition/also", deed=told.clause), 1, "warm", uses=(told.index,))


def shown(happened: Occasion, *, late: bool) -> tuple[str, ...]:
    """What it says of them; of a company's deed not what is only true of one person."""
    event = happened.event
    if event.shape == "birthday" and not happened.deed:
        return pool("recognition/birthday/year")
    of_a_company = event.clause and not event.clause.startswith("you ")
    shape = "other" if of_a_company and event.shape in _OF_ONE_PERSON else event.shape
    return (late and pool(f"recognition/shows/{shape}/late")) or pool(f"recognition/shows/{shape}")


def personal(happened: Occasion) -> tuple[str, ...]:
    """The hint of the gap that only the writer can fill, as near to the event as the record allows."""
    words = happened.words
    of_its_kind = fitting(f"recognition/personal/{happened.event.shape}", **words)
    if happened.event.shape in ("years", "birthday"):
        return of_its_kind
    if happened.name == "them":
        return (
            of_its_kind
            if "them" not in " ".join(of_its_kind) and of_its_kind
            else pool("recognition/personal/any")
        )
    return (
        *of_its_kind,
        *fitting("recognition/personal/thing", **words),
        *fitting("recognition/personal/name", **words),
    )


def subjects(happened: Occasion) -> tuple[str, ...]:
    if happened.event.shape == "birthday":
        return pool("recognition/subject/birthday")
    words = happened.words
    place = "noun" if happened.event.noun else "thing"
    return fitting(f"recognition/subject/{place}", **words) or fitting(
        "recognition/subject/deed", **(words | {"name": "" if happened.name == "them" else happened.name})
    )


def openings(happened: Occasion) -> tuple[str, ...]:
    if happened.event.shape == "birthday":
        return occasion.with_its_number(pool("recognition/opening/birthday"), happened)
    if happened.event.clause:
        wordings = fitting("recognition/opening/clause", on=happened.on or " ", **happened.words)
        return occasion.with_more(wordings, happened)
    if happened.event.headline:
        return fitting("recognition/opening/headline", **happened.words)
    return occasion.with_more(
        pool("recognition/opening/noun", noun=happened.event.noun or NEWS_SLOT), happened
    )


def call_openings(happened: Occasion) -> tuple[str, ...]:
    if happened.event.clause:
        return occasion.spoken("recognition/call/open", happened)
    if happened.event.headline:
        return fitting("recognition/call/open/headline", **happened.words)
    return pool("recognition/call/open/noun", noun=happened.event.noun or NEWS_SLOT)


def call(happened: Occasion, opening: tuple[str, ...]) -> tuple[Part, ...]:
    """Notes for a call, in order: what to say, where to add one's own, when to listen."""
    deed, words = happened.deed, happened.words
    said = _quoted(
        "call/shows",
        pool(f"recognition/shows/{seen_by(deed, happened.event)}") if deed else shown(happened, late=False),
    )
    tied = _quoted("call/value", values(happened))
    return (
        Part(opening, 0),
        Part(occasion.told_aloud("recognition/call/deed", happened), 1, uses=(deed.index,) if deed else ()),
        Part(said, 2),
        Part(tied, 3, "plain"),
        Part(fitting("recognition/call/personal", **words), 4),
        Part(fitting("recognition/call/end", **words), 5),
    )


def _quoted(place: str, sentences: tuple[str, ...]) -> tuple[str, ...]:
    frames = [pool(f"recognition/{place}", shows=sentence.replace('"', "'")) for sentence in sentences]
    return tuple(
        line
        for at, lines in enumerate(frames)
        for line in (*lines[at % len(lines) :], *lines[: at % len(lines)])
    )
