"""Words that are sent at once: a new pit to its owner, and after 24 working hours to the managers, once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from tests.sim import hearing
from tests.sim.calendar import Calendar
from tests.sim.finding import Finder
from tests.sim.record import Member, Pit, Record, Thing
from tests.sim.report import Report
from tests.sim.said import Said
from tests.sim.silence import hush

HOURS = 24


@dataclass(frozen=True)
class Word:
    """One that has to come: of what, to whom, when, and why."""

    thing: Thing
    to: Member
    at: datetime
    why: str


class Words:
    def __init__(self, record: Record, finder: Finder, report: Report) -> None:
        self.record, self.finder, self.report = record, finder, report

    def hear(self, lines: Sequence[Said], since: datetime, until: datetime, down: bool) -> None:
        """Check those that had to come in this time, and that no other did."""
        due = [word for pit in self._waiting() for word in self._due(*pit, since, until, down)]
        for word in due:
            came = [line for line in lines if _is(line, word)]
            if not came and not self._fickle(word.thing):
                why = f"{word.to.person} was not told of {word.thing.words}: {word.why}"
                self.report("a pit is told in time", word.at, why, word.thing)
            if len(came) > 1:
                self.report("a word comes once", word.at, f"{word.to.person}: {word.thing.words}", word.thing)

    def unasked(self, lines: Sequence[Said], since: datetime) -> None:
        """A word about a pit that no rule asked for; `since` is when its reasons were last looked at."""
        for line in lines:
            if line.new and line.to.startswith("@") and not line.digest:
                for thing in self.finder.things(line.text):
                    if thing.pit and self._needless(thing, thing.pit, line):
                        why = f"{line.to} got a word of {thing.words}: {line.title!r}"
                        self.report("a word comes only when it is due", line.at, why, thing)

    def _needless(self, thing: Thing, pit: Pit, line: Said) -> bool:
        person = line.to[1:]
        night = line.at != self.record.members[person].calendar.by_day(line.at)
        known = line.at in (pit.told.get(person), pit.escalated.get(person))
        known = known or any(naming.at == line.at for naming in thing.happenings[-1].named)
        return night or not (known or pit.shaken)

    def _waiting(self) -> list[tuple[Thing, Pit]]:
        return [(t, t.pit) for t in self.record.things if t.pit and waits(t, t.pit)]

    def _due(self, thing: Thing, pit: Pit, since: datetime, until: datetime, down: bool) -> Iterator[Word]:
        for word in (*self._owner(thing, pit), *self._managers(thing, pit, until)):
            came = max(word.at, since)
            at = word.to.calendar.by_day(until, working=word.why != "it is new") if down else word.at
            fresh = since < word.at <= until or (since == until == word.at)
            if fresh and came <= until:
                done = pit.told if word.why == "it is new" else pit.escalated
                if word.to.person not in done:
                    done[word.to.person] = at
                    if at <= until:
                        yield Word(thing, word.to, at, word.why)
                    else:
                        pit.shaken = True

    def _owner(self, thing: Thing, pit: Pit) -> Iterator[Word]:
        who = hearing.hearer(self.record, thing, pit.opened)
        if who and who != thing.author:
            member = self.record.members[who]
            yield Word(thing, member, member.calendar.by_day(pit.opened), "it is new")

    def _managers(self, thing: Thing, pit: Pit, now: datetime) -> Iterator[Word]:
        owner = thing.owner
        ends = clock_ends(self.record, thing, pit)
        walled = thing.client.wall
        people = [self.record.members[owner]] if walled and owner else _over(self.record, owner)
        for member in people:
            at = member.calendar.by_day(ends, working=True)
            yield Word(thing, member, at, "nobody acknowledged it for 24 working hours")

    def _fickle(self, thing: Thing) -> bool:
        """Its clock was moved by hand, or nothing may be said of it."""
        today = thing.told.date()
        silent = hush(self.record, thing, today, Calendar()) == "silent"
        return silent or (thing.pit is not None and thing.pit.shaken)


def waits(thing: Thing, pit: Pit) -> bool:
    return thing.open and pit.acknowledged is None and pit.settled is None


def clock_ends(record: Record, thing: Thing, pit: Pit) -> datetime:
    """The hours of free days do not count: of its room, else mon-fri where its owner lives."""
    room = hearing.home(record, thing)
    if room:
        return room.calendar.working_hours(pit.opened, HOURS)
    zone = record.members[thing.owner].calendar.zone if thing.owner else "UTC"
    return Calendar(zone).working_hours(pit.opened, HOURS)


def _over(record: Record, owner: str | None) -> list[Member]:
    return hearing.bosses(record, owner) if owner else hearing.managers(record)


def _is(line: Said, word: Word) -> bool:
    same = line.to == word.to.name and line.at == word.at and line.new and not line.digest
    return same and bool(word.thing.pattern.search(line.text))
