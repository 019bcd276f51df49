"""Cards, chat messages and public notes: the event and the deed in a sentence or two that fit the form."""

import re
from dataclasses import replace

from prompts.brief import Brief
from prompts.english import occasion
from prompts.english.greeting import closings, greeting
from prompts.english.occasion import Occasion, place_of, remembered, seen_by
from prompts.english.wordings import fitting, pool
from prompts.forms import limits
from prompts.letter import Part
from prompts.slots import count, told

_TAIL = re.compile(r"(?:,(?=\s)| (?:because|while|so that|before|after|until|when) ).*$")
_SLOT = 6  # words of the personal line


def body(happened: Occasion, openings: tuple[str, ...], brief: Brief, *, late: str) -> tuple[Part, ...]:
    """`late` is the half sentence that owns the delay, as the place of its wordings."""
    room = room_for(brief) - _SLOT
    said = together(happened, room, late=late, public=brief.form == "linkedin")
    personal = Part(pool("recognition/personal/short"), 1)
    if happened.deed and not happened.event.known:
        deed = Part(remembered(happened.deed, happened), 0, uses=(happened.deed.index,))
        return (Part(shortest(openings, room), 0), deed, personal)
    if not said or not happened.deed:
        untold = replace(happened, told=())
        spare = () if happened.event.known else (Part(shortest(pool("recognition/noticed"), room // 2), 0),)
        return (Part(shortest(openings, room), 0), *_weighed(untold, room_for(brief)), *spare, personal)
    uses = (happened.deed.index,)
    said = occasion.as_witnessed(said, happened.deed)
    if (
        brief.form == "chat"
        and happened.event.shape != "birthday"
        and count(told(openings[0])[0]) + count(happened.deed.clause) < room - 15
    ):
        deed = Part(remembered(happened.deed, happened), 0, uses=uses)
        return (Part(openings, 0), deed, *_weighed(happened), personal)
    return (Part(said, 0, uses=uses), *_weighed(happened), personal)


def _weighed(happened: Occasion, room: int = 0) -> tuple[Part, ...]:
    """What it shows; a birthday of which nothing else is known gets a wish that the writer completes."""
    if happened.event.shape == "birthday" and not happened.deed:
        return (Part(shortest(pool("recognition/birthday/year"), room // 2), 0),)
    shape = seen_by(happened.deed, happened.event) if happened.deed else happened.event.shape
    return (
        Part(() if happened.joyful and happened.deed else pool(f"recognition/shows/{shape}"), 0, "plain"),
    )


def together(happened: Occasion, room: int, *, late: str, public: bool) -> tuple[str, ...]:
    """The event and the deed, shorter and shorter until they fit; none when they never do."""
    if not happened.deed or not happened.event.known:
        return ()
    for shorter in shorter_and_shorter(happened):
        if fit := [line for line in _frames(shorter, late=late, public=public) if count(line) <= room]:
            return tuple(fit)
    return ()


def shorter_and_shorter(happened: Occasion) -> tuple[Occasion, ...]:
    """The whole of it, then without its day, then without what follows a comma or a "because"."""
    deed = happened.deed
    if not deed:
        return (happened,)
    event = replace(happened.event, clause=_TAIL.sub("", happened.event.clause))
    cut = replace(deed, clause=_TAIL.sub("", deed.clause), doing=_TAIL.sub("", deed.doing))
    undated = replace(happened, on="", day="")
    return (
        happened,
        undated,
        replace(undated, event=event),
        replace(undated, told=(cut,)),
        replace(undated, event=event, told=(cut,)),
    )


def _frames(happened: Occasion, *, late: str, public: bool) -> tuple[str, ...]:
    kind = "" if happened.event.clause else "/noun" if happened.event.noun else "/headline"
    if happened.event.shape == "birthday":
        place = "belated/both/birthday" if late else "recognition/both/birthday"
        return occasion.with_its_number(fitting(place, **happened.words), happened)
    words = {"on": happened.on or " "} | happened.words
    if late:
        return fitting(f"{late}{kind}", **words)
    if public:
        return fitting(f"recognition/both/public{kind}", **words)
    place = place_of(happened.deed, joyful=happened.joyful) if happened.deed else "deed"
    if kind == "/headline":
        return fitting("recognition/both/headline", **words)
    return fitting(f"recognition/both/{place.partition('/')[0]}{kind}", **words)


def room_for(brief: Brief) -> int:
    """The words left for the sentences of a form, once name and signature stand."""
    foot = f"{max(closings(brief), key=count)} {brief.writer}" if brief.form in ("email", "card") else ""
    return limits(brief)[1] - count(f"{greeting(brief)} {foot}")


def shortest(wordings: tuple[str, ...], room: int) -> tuple[str, ...]:
    """Those that fit; if none does, the shortest."""
    fit = tuple(line for line in wordings if count(told(line)[0]) <= room)
    return fit or tuple(sorted(wordings, key=lambda line: count(told(line)[0]))[:1])
