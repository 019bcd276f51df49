"""Performs a script on a platform, line by line, and says what arrived at each."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from bot.playground.lines import Line, duration
from handlers.commands.settings import NotePerson, NoteRoom
from tests.parity.chat import Chat
from tests.parity.screen import Message
from tests.parity.seen import Json, Seen

OPEN = "Open the form"
FACTS: Json = {"zone": None, "locale": "en-US", "account": "full", "active": True}


@dataclass
class Player:
    """`everywhere`: who is in all rooms, those still to come too."""

    chat: Chat
    number: int = 0
    started: bool = False
    rooms: dict[str, str] = field(default_factory=dict)  # their zones
    people: dict[str, Json] = field(default_factory=dict)
    inside: dict[str, list[str]] = field(default_factory=dict)
    everywhere: set[str] = field(default_factory=set)
    seen: list[Seen] = field(default_factory=list)

    async def play(self, line: Line, number: int) -> list[Seen]:
        self.number, self.seen = number, []
        await getattr(self, f"_{line.verb}")(line.values)
        await self.chat.running.settle()
        self._look()
        if line.verb in ("room", "person"):
            return []
        return self.seen

    async def _at(self, values: Json) -> None:
        target = datetime.fromisoformat(values["at"]).astimezone(UTC)
        if not self.started:
            self.started, self._clock.time = True, target
        while (at := await self.chat.running.next_due()) and at <= target:
            self._clock.time = max(at, self._clock.time)
            await self.chat.running.ring()
            self._look()
        self._clock.time = target

    async def _room(self, values: Json) -> None:
        name, new = values["room"], values["room"] not in self.rooms
        self.rooms[name] = values.get("zone") or self.rooms.get(name, "UTC")
        told = {key: values.get(key) for key in ("zone", "hour", "days", "country")}
        audience = values.get("audience") or ("internal" if new else None)
        await self.chat.room(name, audience, NoteRoom(name, listening=values.get("listen"), **told))
        for person in sorted(self.everywhere) if new else ():
            await self._person({"person": person})

    async def _person(self, values: Json) -> None:
        name, new = values["person"], values["person"] not in self.people
        if "rooms" in values:
            self.everywhere.discard(name)
        elif new:
            self.everywhere.add(name)
        self.inside[name] = values.get("rooms") or self.inside.get(name, [])
        if name in self.everywhere:
            self.inside[name] = list(self.rooms)
        news = {key: values[key] for key in FACTS if key in values}
        self.people[name] = {**FACTS, **self.people.get(name, {}), **news}
        zone = self.people[name]["zone"] or next((self.rooms[room] for room in self.inside[name]), "UTC")
        role = NotePerson(name, role=values.get("role") or ("advisor" if new else None))
        await self.chat.person(name, {**self.people[name], "zone": zone}, self.inside[name], role)

    async def _say(self, values: Json) -> None:
        name = values.get("id", f"line {self.number}")
        await self.chat.say(values["who"], values["where"], values["say"].strip(), name)
        await self._open_at_once(values["who"])

    async def _edit(self, values: Json) -> None:
        await self.chat.unsay(values["edit"], values["say"])

    async def _delete(self, values: Json) -> None:
        await self.chat.unsay(values["delete"], None)

    async def _press(self, values: Json) -> None:
        await self._press_label(values["who"], values["press"], values.get("on", ""))

    async def _submit(self, values: Json) -> None:
        form = self._form(values["who"])
        typed = {name: str(value) for name, value in values["submit"].items()}
        await self.chat.submit(values["who"], form, typed)

    async def _cancel(self, values: Json) -> None:
        self._form(values["who"])

    async def _file(self, values: Json) -> None:
        await self.chat.share(values["who"], values["where"], values["file"], values["content"])

    async def _restart(self, values: Json) -> None:
        await self._stop(self._clock.time)
        await self.chat.running.ring()

    async def _down(self, values: Json) -> None:
        await self._stop(self._clock.time + duration(values["down"], self.number))
        await self._at({"at": self._clock.time.isoformat()})

    async def _stop(self, at: datetime) -> None:
        self.chat.screen.forms.clear()
        await self.chat.running.again(at)

    async def _press_label(self, who: str, label: str, on: str) -> None:
        found = self.chat.screen.find(who, frozenset(self.inside[who]), label, on)
        assert found, f"line {self.number}: {who} was never shown {label!r} on {on!r}"
        await self.chat.press(who, found)

    async def _open_at_once(self, who: str) -> None:
        """A form that an event asked for is opened by a press."""
        await self.chat.running.settle()
        shown = [m for m in self.chat.screen.fresh() if any(b.label == OPEN for b in m.face.buttons)]
        if shown:
            self._look()
            await self._press_label(who, OPEN, "")

    def _form(self, who: str) -> Message:
        form = self.chat.screen.forms.pop(who, None)
        assert form, f"line {self.number}: no form is open for {who}"
        return form

    def _look(self) -> None:
        self.seen += self.chat.screen.take(self._clock.time.isoformat())

    @property
    def _clock(self) -> Any:
        return self.chat.running.office.clock
