"""Invitation: why it came to mind, what, when and where, nothing to be done there, and a no that is easy."""

import re

from prompts.brief import Brief
from prompts.days import long_date
from prompts.english import occasion
from prompts.english.greeting import closings, greeting
from prompts.english.headlines import headline
from prompts.english.names_in_titles import small
from prompts.english.occasion import Occasion
from prompts.english.persons import Who
from prompts.english.phrases import an, plural
from prompts.english.small_forms import room_for, shortest
from prompts.english.wordings import fitting, pool
from prompts.letter import Letter, Part
from prompts.slots import count, told

WHAT_SLOT = "[detail: what you invite to]"
_OCCASIONS = set(
    """day night evening morning afternoon hour walk count ride tour visit seat class workshop concert
    rehearsal     tasting screening sail swim climb picnic weekend lesson session count trip""".split()
)
_MEALS = {"dinner", "lunch", "breakfast", "supper", "tea", "brunch"}
_DOING = re.compile(
    r"(?!Morning|Evening)[A-Z][a-z]+ing (?:the|an?|with|at|in|on|along|up|out|by|for|to|under|over|into)\b"
    r"|To [a-z]"
)
"""Titles that say what one does there: they stand after a colon."""
WHEN_SLOT = "[detail: the day and the hour]"


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    happened = occasion.read(brief, facts=facts, event=event)
    words = _words(happened, brief, event=event)
    match brief.form:
        case "email":
            body = _email(happened, words)
        case "call":
            body = _call(happened, words)
        case _:
            body = _small(happened, words, brief)
    subjects = fitting("invitation/subject/noun", short=words["short"]) or pool("invitation/subject")
    return Letter(subjects, greeting(brief), body, closings(brief))


def _words(happened: Occasion, brief: Brief, *, event: bool) -> dict[str, str]:
    noun, clause = happened.event.noun, happened.event.clause
    if _DOING.match(brief.what):
        noun = clause = ""
    title = (
        small(headline(brief.what), Who(brief.contact, brief.client))
        if event and headline(brief.what)
        else ""
    )
    return happened.words | {
        "noun": _with_a(noun) or ("" if clause or title else WHAT_SLOT),
        "event": clause if clause.startswith("you ") else "",
        "headline": title,
        "when": _when(happened, brief),
        "short": _short(noun),
    }


def _with_a(noun: str) -> str:
    """An invitation is to a day, not to the day: "the dawn count" -> "a dawn count"."""
    bare = noun.removeprefix("the ")
    head = re.split(
        r" (?:of|at|in|on|for|from|with|to|by|under|over|between|after|inside|among|where|while)\b", bare
    )[0]
    if bare == noun or head.split()[-1] not in _OCCASIONS | _MEALS:
        return noun
    return bare if head in _MEALS else f"{an(bare)} {bare}"


def _short(noun: str) -> str:
    """For the subject: "a day on the bridge of the Islay boat" -> "a day on the bridge"."""
    words = re.split(r" (?:with|from|of|where|who|that) |, ", noun)[0]
    return words if 2 < len(words.split()) < 8 else ""


def _when(happened: Occasion, brief: Brief) -> str:
    """ "on Saturday 23 January, from 07:15"; a slot where the record has no day."""
    if brief.on is None:
        return WHEN_SLOT
    day = "today" if brief.on == brief.today else f"on {long_date(brief.on, brief.locale, brief.today)}"
    time, place = happened.details.time, happened.details.place
    comma = "," if time.startswith(("from", "by")) else ""
    return f"{day}{comma} {time}".strip() + (f", {place}" if place else "")


def _what(words: dict[str, str], place: str = "invitation/what") -> tuple[str, ...]:
    """By the best that the title allows; at last with a slot for it."""
    ways = (place if words["noun"] else "", f"{place}/event", f"{place}/headline", "invitation/what/event")
    found = (fitting(way, **words) for way in ways if way)
    return next((lines for lines in found if lines), ()) or fitting(place, **(words | {"noun": WHAT_SLOT}))


def _why(happened: Occasion, words: dict[str, str], place: str = "invitation/why") -> tuple[str, ...]:
    return fitting(place, **words) if happened.deed else ()


def _uses(happened: Occasion) -> tuple[int, ...]:
    return (happened.deed.index,) if happened.deed else ()


def _email(happened: Occasion, words: dict[str, str]) -> tuple[Part, ...]:
    return (
        *_in_order(Part(_why(happened, words), 0, uses=_uses(happened)), Part(_what(words), 0), happened),
        Part(_value(happened), 1, "warm" if happened.deed else "plain"),
        Part(pool("invitation/free"), 1),
        Part(pool("invitation/decline"), 2, short=pool("invitation/decline/short")),
        Part(pool("invitation/warmth"), 2, "warm" if happened.name != "them" else "core"),
    )


def _in_order(why: Part, what: Part, happened: Occasion) -> tuple[Part, Part]:
    """The reason first, unless it speaks of "them" whom only the invitation names."""
    later = happened.deed and re.search(r"\b(?:it|them|they|there|that one)\b", happened.deed.clause)
    return (what, why) if later else (why, what)


def _value(happened: Occasion) -> tuple[str, ...]:
    value = happened.value
    if not value:
        return ()
    kind = "many" if plural(value.words.split()[-1]) else "motto" if value.kind == "motto" else "one"
    return pool(f"invitation/value/{kind}", value=value.words)


def _tightened(words: dict[str, str], room: int) -> dict[str, str]:
    """With less of the reason, and then of the thing, where both together are too much for a card."""
    fewer = words | {"deed": re.sub(r"^you said (?:that )?", "", words["deed"])}
    if count(told(f"{fewer['deed']} {words['noun']} {words['when']}")[0]) + 2 > room:
        fewer |= {name: re.split(r" with |, ", words[name])[0] for name in ("noun", "headline")}
    return fewer


def _small(happened: Occasion, words: dict[str, str], brief: Brief) -> tuple[Part, ...]:
    decline = pool("invitation/decline/short") if brief.form != "chat" else pool("invitation/decline")
    room = room_for(brief) - min(map(count, decline))
    tight = brief.form != "chat"
    words = _tightened(words, room) if tight else words
    reasons = (*_why(happened, words), *_why(happened, words, "invitation/why/short"))
    need = min((count(line) for line in reasons), default=0)
    what = shortest(_what(words, "invitation/what/short" if tight else "invitation/what"), room - need)
    left = room - max(count(told(line)[0]) for line in what)
    why = tuple(line for line in reasons if count(line) <= left)
    return (
        *_in_order(Part(why, 0, uses=_uses(happened) if why else ()), Part(what, 0), happened),
        Part(() if happened.event.known else shortest(pool("invitation/free"), room // 2), 1),
        Part(decline, 1),
    )


def _call(happened: Occasion, words: dict[str, str]) -> tuple[Part, ...]:
    free = tuple(line for free in pool("invitation/free") for line in pool("invitation/call/free", free=free))
    no = pool("invitation/decline")
    decline = tuple(line for said in no for line in pool("invitation/call/decline", decline=said))
    return (
        Part(_why(happened, words, "invitation/call/why"), 0, uses=_uses(happened)),
        Part(_what(words, "invitation/call/what"), 1),
        Part(free, 3),
        Part(decline, 4),
        Part(fitting("invitation/call/end", **words), 5),
    )
