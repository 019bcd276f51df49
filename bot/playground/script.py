"""Perform a script: JSON lines in, JSON lines out. The format is a public interface: script-format.md."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from bot import places
from bot.playground import printed, render
from bot.playground.chat import Message
from bot.playground.lines import Line, Senseless, duration, read_line
from bot.playground.spoken import Spoken
from bot.playground.stage import Stage
from bot.playground.typed import before_all, command_in
from handlers.cards import Form
from handlers.commands.settings import NotePerson, NoteRoom
from handlers.context import Place

Json = dict[str, Any]
LOCAL = "local"


@dataclass
class Script:
    """One performance. `everywhere` are the people who are in all rooms, those still to come too."""

    stage: Stage
    show: Callable[[Json], None]
    workspace: str = LOCAL
    number: int = 0
    started: bool = False
    everywhere: dict[str, None] = field(default_factory=dict)
    printed: dict[int, Json] = field(default_factory=dict)
    spoken: bool = False
    said: dict[str, Spoken] = field(default_factory=dict)  # messages that lines have named

    async def play(self, lines: Iterable[str]) -> int:
        """The exit status: 0, or 1 when the bot made an error of its own. Raises Senseless with the line."""
        for self.number, text in enumerate(lines, 1):
            if text.strip():
                await self.perform(read_line(text, self.number))
        return 1 if self.stage.errors else 0

    async def perform(self, line: Line) -> None:
        if line.verb != "at" and not self.started:
            raise Senseless(self.number, "the first line must set the clock with at")
        self.spoken, failed = False, len(self.stage.errors)
        await getattr(self, f"_{line.verb}")(line.values)
        self._flush()
        for sorry in self.stage.errors[failed:]:
            self._print({"kind": "error", "to": self._to(line), "private": True, **render.card(sorry)})
        if line.asks and not self.spoken:
            self._print({"to": self._to(line), "private": True, "kind": "nothing", "title": "", "text": ""})

    async def _at(self, values: Json) -> None:
        target = datetime.fromisoformat(values["at"]).astimezone(UTC)
        if self.started and target < self.stage.clock.time:
            raise Senseless(self.number, "the clock never goes back")
        if not self.started:
            self.started, self.stage.clock.time = True, target
        while await self.stage.next_due(target):
            self._flush()
        self.stage.clock.time = target

    async def _room(self, values: Json) -> None:
        place = self._place(values["room"])
        new = place not in self.stage.chat.rooms
        told = {name: values.get(name) for name in ("audience", "zone", "hour", "days", "country")}
        await self.stage.note_room(place, NoteRoom(values["room"], listening=values.get("listen"), **told))
        if new:
            for person in self.everywhere:
                await self.stage.note_person(self._name, NotePerson(person, rooms=self._rooms()))

    async def _person(self, values: Json) -> None:
        person, rooms = values["person"], values.get("rooms")
        new = places.direct(self._name, person) not in self.stage.chat.people
        if rooms is None and new:
            self.everywhere[person] = None
        if rooms is not None:
            self.everywhere.pop(person, None)
        entered = tuple(str(self._place(room)) for room in rooms) if rooms is not None else None
        told = {name: values.get(name) for name in ("role", "zone", "locale", "account", "active")}
        entered = self._rooms() if new and entered is None else entered
        await self.stage.note_person(self._name, NotePerson(person, person, rooms=entered, **told))

    async def _say(self, values: Json) -> None:
        who, where, said = self._who(values), self._where(values), values["say"].strip()
        words = command_in(said, direct=values["where"] == "dm")
        message = str(self.number)
        if "id" in values:
            self.said[f"{self._name} {values['id']}"] = Spoken(who, where, message)
        if words is not None:
            await self.stage.say(who, where, words, aloud=before_all(said))
        else:
            await self.stage.talk(who, where, message, said)

    async def _edit(self, values: Json) -> None:
        await self._unsay(self._who(values), values["edit"])

    async def _delete(self, values: Json) -> None:
        await self._unsay(self._who(values), values["delete"])

    async def _unsay(self, who: str, name: str) -> None:
        found = self.said.get(f"{self._name} {name}")
        if found is None or found.who != who:
            raise Senseless(self.number, f"{who} said nothing that is called {name!r}")
        await self.stage.unsay(found.where, found.message)

    async def _press(self, values: Json) -> None:
        who = self._who(values)
        here = places.direct(self._name, who)
        found = self.stage.chat.pressable(who, here, values["press"], values.get("on", ""))
        if found is None:
            raise Senseless(self.number, f"{who} was never shown a button {values['press']!r}")
        await self.stage.press(who, found.shown.sends, found.message)

    async def _submit(self, values: Json) -> None:
        who = self._who(values)
        if places.direct(self._name, who) not in self.stage.chat.forms:
            raise Senseless(self.number, f"no form is open for {who}")
        await self.stage.submit(
            who, self._name, {name: str(value) for name, value in values["submit"].items()}
        )

    async def _cancel(self, values: Json) -> None:
        if self.stage.chat.forms.pop(places.direct(self._name, self._who(values)), None) is None:
            raise Senseless(self.number, "no form is open to be cancelled")

    async def _file(self, values: Json) -> None:
        await self.stage.share(self._who(values), self._where(values), values["file"], values["content"])

    async def _workspace(self, values: Json) -> None:
        self.workspace = values["workspace"]

    async def _restart(self, values: Json) -> None:
        self.stage.stop()
        self.stage.chat.forms.clear()
        self.stage.start()
        await self.stage.ring()

    async def _down(self, values: Json) -> None:
        self.stage.stop()
        self.stage.chat.forms.clear()
        self.stage.clock.time += duration(values["down"], self.number)
        self.stage.start()
        while await self.stage.next_due(self.stage.clock.time):
            self._flush()

    def _flush(self) -> None:
        """Each message that was drawn, once, as it stands now; states in between are not printed."""
        for message in self.stage.chat.dirty:
            drawn = printed.drawn(message)
            if message.gone or self.printed.get(message.number) != drawn:
                kind = "gone" if message.gone else self._kind(message)
                shown = {**printed.address(message), "kind": kind, "card": message.number, **drawn}
                self._print(shown, places.workspace(message.place).partition("/")[2])
                self.printed[message.number] = drawn
        self.stage.chat.dirty.clear()

    def _kind(self, message: Message) -> str:
        if isinstance(message.card, Form):
            return "form"
        return "update" if message.number in self.printed else "card"

    def _print(self, line: Json, workspace: str | None = None) -> None:
        self.spoken = True
        where = workspace or self.workspace
        away = {} if where == LOCAL else {"workspace": where}
        self.show({**away, "at": self.stage.clock.time.isoformat(), "line": self.number, **line})

    @property
    def _name(self) -> str:
        return f"playground/{self.workspace}"

    def _place(self, room: str) -> Place:
        return places.room(self._name, room)

    def _rooms(self) -> tuple[str, ...]:
        return tuple(p for p in self.stage.chat.rooms if places.workspace(p) == self._name)

    def _where(self, values: Json) -> Place:
        if values["where"] == "dm":
            return places.direct(self._name, values["who"])
        place = self._place(values["where"])
        if place not in self.stage.chat.rooms:
            raise Senseless(self.number, f"there is no room {values['where']}")
        return place

    def _who(self, values: Json) -> str:
        who: str = values["who"]
        if places.direct(self._name, who) not in self.stage.chat.people:
            raise Senseless(self.number, f"there is nobody called {who}")
        return who

    def _to(self, line: Line) -> str:
        return f"@{line.values.get('who', 'clock')}"
