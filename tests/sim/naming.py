"""The lines of a digest, each as the things it names; what it says of them is checked word by word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tests.sim import hearing
from tests.sim.finding import Finder
from tests.sim.record import Happening, Thing
from tests.sim.report import Report
from tests.sim.said import Said, days_in

SETTLED = ("Done by", "Skipped by", "Not a moment", "Closed by", "snoozed until", "filled", "supported")
FAR = 14  # days of holidays over which a nudge is moved
_AHEAD = re.compile(r"in (\d+) days")
_ON = {f"on {name}" for name in "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()}


@dataclass(frozen=True)
class Named:
    """`sure` unless it may stand in the words that were cut off, or may not."""

    thing: Thing
    happening: Happening
    line: str
    sure: bool


def read_items(finder: Finder, card: Said, report: Report) -> Iterator[Named]:
    """Each thing of each line; lines that speak of nothing that was told are counted."""
    for text in card.items:
        things = finder.things(text)
        cut = [] if any(thing.pit for thing in things) else _cut(finder, text, card)  # a pit stands alone
        read = [*things, *(thing for thing in cut if thing not in things)]
        if not read:
            _unknown(finder, text, card, report)
        for thing in read:
            happening = happening_of(thing, text, card)
            if happening is None:
                said = f"{thing.words} is on {[str(h.on) for h in thing.happenings]}: {text}"
                report("every day is the one that was told", card.at, said, thing)
            else:
                yield Named(thing, happening, text, thing in things)
        if len(read) == 1 and (owner := _other_owner(finder, read[0], text, card)):
            report("a line names its owner", card.at, f"{owner} was expected: {text}", read[0])


def _unknown(finder: Finder, text: str, card: Said, report: Report) -> None:
    """A line about a client as a whole, such as whom to keep in touch with."""
    report.unknown(card.at, text)
    for client in finder.clients(text):
        if client.status != "active":
            report("nobody silenced is nudged", card.at, f"{client.name} is {client.status}: {text}")


def in_order(card: Said) -> bool:
    """Today before just missed, and that before what is to come."""
    whys = [set(text.split(" · ")[1:]) for text in card.items]
    ranks = [rank for why in whys if (rank := _rank(why))]
    return ranks == sorted(ranks)


def _rank(why: set[str]) -> int:
    """0 for reasons that have no place of their own."""
    if why & {"today", *_ON}:
        return 1
    if "just missed" in why:
        return 2
    return 3 if "tomorrow" in why or any(_AHEAD.fullmatch(part) for part in why) else 0


def _other_owner(finder: Finder, thing: Thing, text: str, card: Said) -> str:
    """Who should stand at its end, if somebody else does."""
    owner = hearing.named_owner(finder.record, thing, card.at)
    told = text.split(" · ")
    return "" if told[-1] == owner or len(told) < 2 or _settled(told[-1]) else owner


def _settled(said: str) -> bool:
    return said.startswith(SETTLED)


def _cut(finder: Finder, text: str, card: Said) -> list[Thing]:
    """Where the end of the words is cut off: what that client has on that day, and may be read there."""
    if "…" not in text:
        return []
    days = days_in_line(text, card.since.date())
    head = text.partition("…")[0]
    if "…," not in text and " and " not in head:
        return []
    found = [thing for thing in finder.of_clients(head) if _may_be_meant(thing, text, days)]
    return [thing for thing in found if card.to in _readers(finder, thing, card)]


def _readers(finder: Finder, thing: Thing, card: Said) -> list[str]:
    return [reader.name for reader in hearing.readers(finder.record, thing, card.at)]


def _may_be_meant(thing: Thing, text: str, days: set[date]) -> bool:
    there = any(happening.open and happening.on in days for happening in thing.happenings)
    return there and thing.open and not thing.pattern.search(text)


def why_fits(line: Said) -> Iterator[tuple[str, str]]:
    """The reason on a line agrees with its day and the day of the digest."""
    named = [found for day in days_in(line.title) if (found := day.on(line.since.date()))]
    for text in line.items if named else ():
        days = days_in_line(text, line.since.date())
        why = set(text.split(" · ")[1:])
        if len(days) == 1 and not _agrees(min(days), named[0], why):
            yield "the reason fits the day", f"{line.title}: {text}"


def _agrees(on: date, today: date, why: set[str]) -> bool:
    ahead = [int(found[1]) for part in why if (found := _AHEAD.fullmatch(part))]
    if "just missed" in why:
        return on < today
    if "today" in why:
        return on == today
    if "tomorrow" in why:
        return (on - today).days == 1
    weekday = [part for part in why if part in _ON]
    if weekday:
        return weekday[0] == f"on {on:%A}" and 0 < (on - today).days <= FAR
    return not ahead or ahead[0] == (on - today).days


def happening_of(thing: Thing, text: str, card: Said) -> Happening | None:
    """The one whose day the line names."""
    named = days_in_line(text, card.at.date())
    dated = [h for h in thing.happenings if h.on is not None and h.on in named]
    if dated:
        return dated[-1]
    last = thing.happenings[-1]
    dateless = "no date yet" in text if last.on is None else not named
    return last if dateless else None


def days_in_line(text: str, today: date) -> set[date]:
    return {found for day in days_in(text) if (found := day.on(today))}
