"""The firm's year: moves the clock, has its people tell and press things, and notes what they told."""

import random
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from tests.sim import firm as firms
from tests.sim import founding
from tests.sim.calendar import DAY
from tests.sim.firm import Firm
from tests.sim.judge import Judge
from tests.sim.play import Play
from tests.sim.record import Client, Contact, Member, Thing
from tests.sim.report import Report
from tests.sim.said import Json, Said
from tests.sim.seen import Seen

REFUSED = "what is asked is done"


class Story:
    def __init__(self, firm: Firm, play: Play) -> None:
        self.firm, self.play, self.record = firm, play, firm.record
        self.rng: random.Random = firm.rng
        self.report = Report(script=play.lines)
        self.judge = Judge(firm.record, self.report)
        self.seen = Seen(firm.record, self.judge.finder)
        self._heard: list[Json] = []

    @property
    def now(self) -> datetime:
        return self.play.now

    async def begin(self) -> None:
        for line in founding.opening(self.firm):
            await self.play.line(**line)
        founding.birthdays(self.firm)
        for line in founding.lists(self.firm):
            lines = await self.play.line(**line)
            self.seen.look(lines)
            self.judge.hear(lines, self.now, self.now)

    async def until(self, when: datetime) -> None:
        """Let the time pass."""
        since = self.now
        self._passed(await self.play.at(when), since)

    async def away(self, hours: int) -> None:
        since = self.now
        self._passed(await self.play.line(down=f"PT{hours}H"), since, down=True)

    def _passed(self, lines: Sequence[Json], since: datetime, down: bool = False) -> None:
        self.judge.hear(lines, since, self.now, down=down)
        self.seen.look(lines)
        self._roll()

    def _roll(self) -> None:
        """What comes every year has a next time, once its day is over."""
        for thing in self.record.things:
            last = thing.happenings[-1]
            if thing.yearly and last.on and last.on + DAY < self.now.date():
                thing.happenings.append(firms.yearly(self.record, thing, last.on + DAY))
        for cover in [cover for cover in self.record.covers.values() if cover.ends <= self.now]:
            del self.record.covers[cover.away]
            self.shake(owner=cover.away)

    async def line(self, **values: Any) -> list[Said]:
        lines = await self.play.line(**values)
        self._heard += lines
        return [Said(line) for line in lines]

    async def say(self, who: str, words: str, where: str = "dm") -> Said | None:
        return self.answer(who, await self.line(who=who, where=where, say=f"/moment {words}"))

    async def press(self, who: str, label: str, on: str) -> list[Said]:
        return await self.line(who=who, press=label, on=on)

    async def asked(self, who: str, label: str, on: str, **values: str) -> Said | None:
        """Press what opens a form, and fill it in."""
        return await self.fill(who, self.answer(who, await self.press(who, label, on)), **values)

    async def fill(self, who: str, opened: Said | None, **values: str) -> Said | None:
        """Fill in the form that was opened; what came instead is the answer."""
        if opened is None or opened.raw["kind"] != "form":
            return opened
        return self.answer(who, await self.line(who=who, submit=values))

    def done(self) -> None:
        """The record says what the act changed: now hear what came of it."""
        heard, self._heard = self._heard, []
        self.judge.hear(heard, self.now, self.now)
        self.seen.look(heard)

    def answer(self, who: str, lines: Sequence[Said]) -> Said | None:
        return next((line for line in lines if line.to == f"@{who}"), None)

    def agreed(self, answer: Said | None, words: str, thing: Thing | None = None) -> bool:
        """Whether the bot did as it was asked; a refusal is reported."""
        if answer is not None and words in f"{answer.title}\n{answer.text}":
            return True
        said = answer.text if answer else "nothing"
        self.report(REFUSED, self.now, f"{words!r} was expected: {said!r}", thing)
        return False

    def shake(self, owner: str | None = None, client: Client | None = None) -> None:
        """What was owed to one reader is not due to another."""
        for thing in self.record.things:
            if (owner and thing.owner == owner) or (client and thing.client is client):
                thing.shake()

    # Whom and what an act is about.

    def today(self, who: str) -> date:
        return self.record.members[who].calendar.today(self.now)

    def somebody(self, client: Client) -> str:
        """Mostly the owner; nobody outside a wall."""
        inside = [p for p in self.record.members if not client.wall or p in client.wall]
        if client.owner in inside and self.rng.random() < 0.6:
            return str(client.owner)
        return self.rng.choice(inside)

    def where(self, who: str) -> str:
        """A room they are in, or the direct message."""
        return self.rng.choice([*self.record.members[who].rooms, "dm"])

    def told_in(self, where: str) -> str | None:
        room = self.record.rooms.get(where)
        return where if room and room.internal else None

    def client(self) -> Client:
        return self.rng.choice(list(self.record.clients.values()))

    def busy(self) -> Client:
        """Often one with whom something is near: there a silence, or a change, has something to reach."""
        today = self.now.date()
        near = [t.client for t in self.record.things if not t.pit and t.open and _soon(t, today)]
        return self.rng.choice(near) if near and self.rng.random() < 0.6 else self.client()

    def contact(self, client: Client) -> Contact | None:
        people = [c for c in self.record.contacts.values() if c.client is client]
        return self.rng.choice(people) if people else None

    def member(self, person: str) -> Member:
        return self.record.members[person]

    def day_from(self, who: str, first: int, last: int) -> date:
        return self.today(who) + timedelta(days=self.rng.randint(first, last))


def _soon(thing: Thing, today: date) -> bool:
    on = thing.now.on
    return on is not None and 0 < (on - today).days <= 12


def written(day: date) -> str:
    """So that nobody can take it for another day."""
    return f"{day.day} {day:%B %Y}"
