"""Marking in the small forms and on the telephone, and the words that all its forms share."""

from prompts.brief import Brief
from prompts.days import long_date, short_date
from prompts.english import occasion
from prompts.english.occasion import Occasion
from prompts.english.phrases import mid_sentence
from prompts.english.small_forms import room_for, shorter_and_shorter, shortest
from prompts.english.transitions import Change
from prompts.english.wordings import fitting, pool
from prompts.letter import Part
from prompts.slots import count

CHANGE_SLOT = "[detail: what changes]"


def small(happened: Occasion, change: Change, brief: Brief) -> tuple[Part, ...]:
    """Cards and chats end on a help, public notes on a wish: they never show any work between us."""
    public = brief.form == "linkedin"
    last = of_kind("wish" if public else "help", change, brief, "/short")
    if brief.form == "chat":
        last = (*last, *of_kind("help", change, brief))
    room = room_for(brief) - min((count(line) for line in last), default=0)
    uses = (happened.deed.index,) if happened.deed else ()
    for shorter in shorter_and_shorter(happened):
        lines = _together(shorter, change, brief, "public" if public else "both")
        if fit := tuple(line for line in lines if count(line) <= room):
            return (Part(fit, 0, uses=uses), Part(shortest(last, room_for(brief) - max(map(count, fit))), 1))
    return (Part(shortest(openings(happened, change, brief), room), 0), Part(shortest(last, room), 1))


def _together(happened: Occasion, change: Change, brief: Brief, place: str) -> tuple[str, ...]:
    if not happened.deed:
        return ()
    lines = fitting(f"marking/{place}/{frame_of(happened, change)}", **words_of(happened, change, brief))
    return occasion.as_witnessed(lines, happened.deed)


def call(happened: Occasion, change: Change, brief: Brief) -> tuple[Part, ...]:
    spelled_out = occasion.spelled_out(happened)
    opening = fitting(
        f"marking/call/open/{frame_of(happened, change)}", **words_of(spelled_out, change, brief)
    )
    deed = happened.deed
    return (
        Part(opening or openings(happened, change, brief), 0),
        Part(occasion.told_aloud("marking/call/deed", happened), 1, uses=(deed.index,) if deed else ()),
        Part(_spoken("wish", of_kind("wish", change, brief)), 2),
        Part(_spoken("help", of_kind("help", change, brief)), 3),
        Part(pool("marking/call/end"), 4),
    )


def _spoken(place: str, sentences: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(
        line for sentence in sentences for line in pool(f"marking/call/{place}", **{place: sentence})
    )


def of_kind(place: str, change: Change, brief: Brief, short: str = "") -> tuple[str, ...]:
    """A household or a person has no office to hand over, and is helped otherwise than a firm."""
    private = brief.client_kind != "organisation"
    kinds: list[str] = [f"{change.kind}/person"] if private and change.kind == "role" else []
    kinds += [change.kind]
    if private and change.kind in ("leaving", "left", "retirement"):
        kinds = [change.kind] if place == "wish" else []
    kinds += ["home"] if private and place == "help" else []
    found = (pool(f"marking/{place}/{kind}{short}") for kind in (*kinds, "other"))
    return next((lines for lines in found if lines), ())


def frame_of(happened: Occasion, change: Change) -> str:
    """Which kind of sentence carries the change."""
    if change.kind == "role" and change.new:
        return "role" if change.old else "new role"
    if happened.event.clause or change.clause:
        return "event"
    return "headline" if happened.event.headline and not change.noun else "noun"


def words_of(happened: Occasion, change: Change, brief: Brief) -> dict[str, str]:
    event, dated = happened.event, happened.day or happened.details.dated
    return happened.words | {
        "event": event.clause or change.clause,
        "noun": (change.noun if change.kind == "role" else event.noun or change.noun) or CHANGE_SLOT,
        "old": change.old,
        "new": change.new,
        "on": (on_day(brief) if change.kind == "role" and dated else happened.on) or " ",
        "from": (from_day(brief) if dated else "") or " ",
    }


def from_day(brief: Brief) -> str:
    """ ", from Tuesday 1 December", ", since 1 November", or nothing."""
    if brief.on is None:
        return ""
    if brief.on == brief.today:
        return " from today"
    if brief.on < brief.today:
        return f" since {short_date(brief.on, brief.locale, brief.today)}"
    return f" from {long_date(brief.on, brief.locale, brief.today)}"


def on_day(brief: Brief) -> str:
    """ " on Tuesday 1 December", " today", or nothing."""
    if brief.on is None:
        return ""
    if brief.on == brief.today:
        return " today"
    written = short_date if brief.on < brief.today else long_date
    return f" on {written(brief.on, brief.locale, brief.today)}"


def openings(happened: Occasion, change: Change, brief: Brief) -> tuple[str, ...]:
    words, frame = words_of(happened, change, brief), frame_of(happened, change)
    if frame in ("role", "new role"):
        return fitting(f"marking/opening/{frame}", **words)
    hurried = (not happened.event.clause or change.kind == "joining") and change.kind in (
        "leaving",
        "left",
        "joining",
        "start",
        "end",
    )
    if hurried:
        to = {"to": f" for {change.new}" if change.new else ""}
        role = {"as": f" as {change.new}" if change.new else ""}
        days = {"on": on_day(brief), "from": from_day(brief)}
        kind = "joined" if change.kind == "joining" and happened.tense in ("past", "unknown") else change.kind
        return pool(f"marking/opening/{kind}", client=mid_sentence(brief.client), **to, **role, **days)
    return occasion.with_more(fitting(f"marking/opening/{frame}", **words), happened)
