"""All that a cheerful letter can say of its moment: the event, its day, a deed on record, what it shows."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from prompts.brief import Brief
from prompts.days import long_date, short_date
from prompts.english import details, events
from prompts.english.details import Details
from prompts.english.events import Event
from prompts.english.facts import Told, tellable
from prompts.english.greeting import addressed
from prompts.english.values import Value, value_of
from prompts.english.wordings import fitting

JOYFUL = ("birthday", "wedding", "baby", "family")
"""Days on which a wish stands where otherwise the deed is weighed."""
_LASTS = re.compile(r"^(?:[\w'&.-]+ ){1,7}?(?:is|are|has|have)\b(?! (?:been|won|had)\b)")
_WITNESS = re.compile(
    r"have not forgotten|\bI (?:also )?remember\b|\bI saw\b|have seen|kept that in mind|stays? in mind"
)
_OVER = re.compile(r"have not forgotten|I remember that|stays with me from|until now:|I pictured you")
"""Said of what was done once, not of what somebody still does."""
_DATED = re.compile(r"\b(?:since|on) [\w ]*\d|\btoday\b", re.IGNORECASE)


@dataclass(frozen=True)
class Occasion:
    """`on` follows a clause (" on 28 November"), `day` comes before one; "" where nothing is known."""

    event: Event
    details: Details
    told: tuple[Told, ...]
    value: Value | None
    name: str
    on: str = ""
    day: str = ""
    tense: Literal["past", "today", "future", "unknown"] = "unknown"

    @property
    def deed(self) -> Told | None:
        return self.told[0] if self.told else None

    @property
    def joyful(self) -> bool:
        return self.event.shape in JOYFUL

    @property
    def words(self) -> dict[str, str]:
        """What wordings may name; what is not known is empty."""
        deed = self.deed
        clause = re.sub(r"\.$", "", self.event.clause)
        return {
            "event": clause,
            "noun": self.event.noun,
            "headline": self.event.headline,
            "thing": self.event.thing,
            "its": re.sub(r"^(?:your|an?) ", "the ", self.event.thing),
            "deed": deed.clause if deed else "",
            "doing": deed.doing if deed else "",
            "name": self.name,
            "day": self.day,
        }


def read(brief: Brief, *, facts: bool = True, event: bool = True) -> Occasion:
    happened = events.read(brief) if event else Event("other")
    found = details.read(brief, events.tense(brief)) if event else Details()
    told = tellable(brief)[:2] if facts else ()
    happened = _with_a_name(happened, found)
    said = " ".join([happened.clause, happened.noun, *(one.clause for one in told)])
    when, day = (
        ("", "")
        if found.dated or _DATED.search(f"{happened.clause} {happened.noun}")
        else _days(happened, brief)
    )
    return Occasion(
        happened, found, told, value_of(brief, said), addressed(brief) or "them", when, day, _tense(brief)
    )


def _with_a_name(event: Event, found: Details) -> Event:
    """ "your first grandson", "Augustin, born January 6" -> "your first grandson Augustin"."""
    born = re.match(r": (?P<name>[A-Z][\w'-]+), born\b", found.more)
    return (
        replace(event, noun=f"{event.noun} {born['name']}")
        if born and event.noun and event.shape == "baby"
        else event
    )


def _tense(brief: Brief) -> Literal["past", "today", "future", "unknown"]:
    if brief.on is None:
        return "unknown"
    return "today" if brief.on == brief.today else "past" if brief.on < brief.today else "future"


def _days(event: Event, brief: Brief) -> tuple[str, str]:
    """The day after a clause and before one; none for what lasts ("is now on the shelf")."""
    if brief.on is None or (brief.on < brief.today and _LASTS.match(event.clause)):
        return "", ""
    comma = "," if ", " in event.clause or re.search(r"\bdirectly$|\d$", event.clause) else ""
    if brief.on == brief.today:
        return " today", "today"
    written = short_date if brief.on < brief.today else long_date
    day = f"on {written(brief.on, brief.locale, brief.today)}"
    return f"{comma} {day}", day


def with_more(wordings: tuple[str, ...], happened: Occasion) -> tuple[str, ...]:
    """Where a circumstance is on record, the wordings that end on the event, and go on with it."""
    end, more = f"{happened.event.clause or happened.event.noun}{happened.on}.", happened.details.more
    if not happened.event.known:
        return wordings
    ending = [line for line in wordings if line.endswith(end)] if more else []
    if more.startswith(":"):
        ending = [line for line in ending if ":" not in line] or ending
    return tuple(f"{line[:-1]}{more}." for line in ending) or wordings


def with_its_number(wordings: tuple[str, ...], happened: Occasion) -> tuple[str, ...]:
    """ "Happy birthday" on a day that the title counts: "Happy 80th birthday"."""
    counted = re.fullmatch(r"your (?P<which>\S+ birthday)", happened.event.noun)
    if not counted:
        return wordings
    return tuple(line.replace("birthday", counted["which"], 1) for line in wordings if "birthday" in line)


def told_aloud(place: str, happened: Occasion) -> tuple[str, ...]:
    deed = happened.deed
    return as_witnessed(fitting(place, **happened.words), deed) if deed else ()


def spelled_out(happened: Occasion) -> Occasion:
    """With its day and its circumstances in the event itself."""
    event = happened.event
    if not event.clause:
        return happened
    return replace(
        happened,
        event=replace(event, clause=f"{event.clause}{happened.on}{happened.details.more}"),
        on="",
        day="",
    )


def spoken(place: str, happened: Occasion) -> tuple[str, ...]:
    """Words to say on the telephone: with what follows the event where a sentence ends on it."""
    whole = spelled_out(happened)
    ending = fitting(place, on=" ", **whole.words) if happened.details.more else ()
    sure = tuple(
        line for line in ending if f"{whole.event.clause}." in line or f'{whole.event.clause}"' in line
    )
    return sure or fitting(place, on=happened.on or " ", **happened.words)


def seen_by(deed: Told, event: Event) -> str:
    """The kind of deed, else of the event; of what is no deed of theirs, the kind of circumstance."""
    if not deed.you:
        return "began" if deed.kind == "began" else "kept"
    return event.shape if deed.kind == "other" else deed.kind


def remembered(deed: Told, happened: Occasion) -> tuple[str, ...]:
    """What is on record, as the thing that stays in mind."""
    wordings = fitting(f"recognition/{place_of(deed, joyful=happened.joyful)}", **happened.words)
    return as_witnessed(wordings, deed)


def as_witnessed(wordings: tuple[str, ...], deed: Told) -> tuple[str, ...]:
    """What somebody else put on record was not seen by the writer."""
    if re.match(r"you (?:still )?know\b", deed.clause):
        wordings = tuple(line for line in wordings if "now that you" not in line) or wordings
    if deed.habit:
        wordings = tuple(line for line in wordings if not _OVER.search(line)) or wordings
    claims = [line for line in wordings if _WITNESS.search(line)]
    return wordings if deed.seen else tuple(line for line in wordings if line not in claims) or wordings


def place_of(deed: Told, *, joyful: bool = False) -> str:
    """Where the wordings stand for a deed, a habit, or a circumstance that is no deed of theirs."""
    if not deed.you:
        return "detail"
    return "habit" if deed.habit else "deed/joyful" if joyful else "deed"
