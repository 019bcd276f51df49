"""Digest by digest: at its hour, once a local date, and naming what it must and nothing it must not."""

from collections.abc import Iterator, Sequence
from datetime import datetime, time

from tests.sim import expect, hearing, troubles
from tests.sim.calendar import DAY
from tests.sim.expect import Morning, Verdict
from tests.sim.finding import Finder
from tests.sim.naming import Named, in_order, read_items
from tests.sim.record import Happening, Naming, Reader, Record, Room, Thing
from tests.sim.report import Report
from tests.sim.said import Said

TOO_LATE = time(18)
ITEMS = 5


class Digests:
    def __init__(self, record: Record, finder: Finder, report: Report) -> None:
        self.record, self.finder, self.report = record, finder, report

    def hear(self, lines: Sequence[Said], since: datetime, until: datetime, down: bool) -> None:
        cards = [line for line in lines if line.digest and line.new]
        used: list[Said] = []
        for morning in self._mornings(since, until, down):
            mine = [card for card in cards if card.to == morning.reader.name and card.at == morning.at]
            used += mine
            lost = down and morning.at > until
            self._morning(morning, mine, lines, lost)
        for card in cards:
            if card not in used:
                self.report("a digest comes once, at its hour", card.at, f"{card.to} got one: {card.text}")

    def miss(self, morning: Morning) -> None:
        """No digest will come that day, for a reason of somebody's making."""
        self._morning(morning, [], [], lost=True)

    def _mornings(self, since: datetime, until: datetime, down: bool) -> list[Morning]:
        found = [m for reader in self.record.readers for m in self._of(reader, since, until, down)]
        return sorted(found, key=lambda morning: morning.hour)

    def _of(self, reader: Reader, since: datetime, until: datetime, down: bool) -> Iterator[Morning]:
        calendar = reader.calendar
        if isinstance(reader, Room) and not (reader.internal and reader.digest):
            return
        day = calendar.today(since)
        while day <= calendar.today(until):
            hour = calendar.at(day, reader.hour)
            if calendar.works(day) and since < hour <= until and day not in reader.posted:
                late = calendar.today(until) > day or calendar.local(until).time() >= TOO_LATE
                at = hour if not down else until + DAY if late else until
                yield Morning(reader, day, hour, at)
            day += DAY

    def _morning(self, morning: Morning, cards: Sequence[Said], lines: Sequence[Said], lost: bool) -> None:
        if len(cards) > 1:
            self.report("one digest a day", morning.at, f"{morning.reader.name} got {len(cards)}")
        if cards:
            morning.reader.posted.add(morning.day)
        named = [name for card in cards for name in read_items(self.finder, card, self.report)]
        for card in cards:
            self._whole(card, named)
        found = self._verdicts(morning)
        due = {id(happening) for _, happening, verdict in found if verdict.word != "not"}
        named = [name for name in named if name.sure or id(name.happening) in due]
        self._allowed(morning, named, found)
        shed = self._unnamed(morning, named, found, None if lost else next(iter(cards), None), lost)
        for name in named:
            mark_named(name.happening, morning)
        for thing, happening in shed:
            self._direct(morning, thing, happening, lines)

    def _whole(self, card: Said, named: Sequence[Named]) -> None:
        if not named:
            self.report("offence never makes a digest by itself", card.at, card.text)
        if len(card.items) > ITEMS:
            self.report("five lines at most", card.at, card.text)
        if not in_order(card):
            self.report("the most pressing comes first", card.at, card.text)

    def _verdicts(self, morning: Morning) -> list[tuple[Thing, Happening, Verdict]]:
        found = []
        for thing in self.record.things:
            for happening in thing.happenings[-2:] if thing.open else ():
                if happening.open and far(happening, morning) is False:
                    if morning.reader in hearing.readers(self.record, thing, morning.at):
                        found.append((thing, happening, judged(self.record, thing, happening, morning)))
        return found

    def _allowed(
        self, morning: Morning, named: Sequence[Named], found: Sequence[tuple[Thing, Happening, Verdict]]
    ) -> None:
        verdicts = {id(happening): verdict for _, happening, verdict in found}
        seen: set[int] = set()
        for name in named:
            verdict = verdicts.get(id(name.happening)) or Verdict("not", "it is not theirs or not open")
            if id(name.happening) in seen:
                self.report("nothing twice in one digest", morning.at, f"{name.thing.words}: {name.line}")
            if verdict.word == "not":
                who = (
                    f"{morning.reader.name} was told of {name.thing.words}, though {verdict.why}: {name.line}"
                )
                self.report(rule_of(verdict), morning.at, who, name.thing)
            seen.add(id(name.happening))

    def _unnamed(
        self,
        morning: Morning,
        named: Sequence[Named],
        found: Sequence[tuple[Thing, Happening, Verdict]],
        card: Said | None,
        lost: bool,
    ) -> list[tuple[Thing, Happening]]:
        """What was to be named and is not: shed by the cap, or lost."""
        there = {id(name.happening) for name in named}
        missing = [(t, h, v) for t, h, v in found if v.word == "must" and id(h) not in there]
        full = card is not None and len(card.items) >= ITEMS and card.more > 0
        less = card is not None and card.shrunk and card.more > 0
        for thing, happening, verdict in missing:
            happening.debt = "must" if thing.owner else "may"
            if not (full or lost or (less and not urgent(thing, happening, morning))):
                why = f"{morning.reader.name} was not told of {thing.words}, though {verdict.why}"
                self.report("nothing due is lost", morning.at, why, thing)
                happening.debt, happening.shaken = "may", True  # said once
        for thing, happening, verdict in found:
            if verdict.why == "it is silenced":
                happening.debt = "may" if happening.debt != "must" else "must"
            if verdict.hushed and self.record.pits_of(thing.client):
                happening.held = happening.held or happening.on is None or happening.on <= morning.day
        return [(t, h) for t, h, v in missing if full and urgent(t, h, morning)]

    def _direct(self, morning: Morning, thing: Thing, happening: Happening, lines: Sequence[Said]) -> None:
        """A pit or a today item that did not fit goes to its owner directly the same morning."""
        whom = hearing.hearer(self.record, thing, morning.at)
        people = [whom] if whom else [m.person for m in hearing.managers(self.record)]
        for person in people:
            told = [
                line
                for line in lines
                if line.to == f"@{person}" and line.at == morning.at and thing.pattern.search(line.text)
            ]
            if not told:
                why = f"{thing.words} did not fit in {morning.reader.name}, and {person} was not told"
                self.report("what does not fit is told directly", morning.at, why, thing)
        mark_named(happening, morning)


def judged(record: Record, thing: Thing, happening: Happening, morning: Morning) -> Verdict:
    if thing.kind == "pit":
        return troubles.verdict(record, thing, morning)
    return expect.verdict(record, thing, happening, morning)


def far(happening: Happening, morning: Morning) -> bool:
    """So far off that no rule speaks of it."""
    return happening.on is not None and (happening.on - morning.day).days > 130 and not happening.snoozed


def urgent(thing: Thing, happening: Happening, morning: Morning) -> bool:
    day = morning.reader.calendar.before(happening.on) if happening.on else None
    return thing.kind == "pit" or day == morning.day


def rule_of(verdict: Verdict) -> str:
    if verdict.why in ("it is silenced", "its client is silenced"):
        return "nobody silenced is nudged"
    return "named only when it is due"


def mark_named(happening: Happening, morning: Morning) -> None:
    happening.named.append(Naming(morning.at, morning.day, morning.reader.name))
    happening.debt = "none"
    past = happening.on is not None and morning.day > morning.reader.calendar.before(happening.on)
    if past and happening.woken:
        happening.missed = True
    happening.shaken = past and not happening.woken
    happening.woken = True
