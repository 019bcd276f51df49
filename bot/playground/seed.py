"""Plant a firm in an empty playground by speaking to the bot, as its people would have."""

import csv
import io
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from bot import places
from bot.playground.live import Live
from bot.playground.seat import WORKSPACE, Seat
from bot.playground.typed import command_in, seen_by_author_alone
from handlers.commands.settings import NotePerson, NoteRoom
from handlers.context import Place
from handlers.policy.working import Working, local_instant, working

Data = dict[str, Any]
FIRMS = Path(__file__).parent / "firms"
FIRST_HOUR = time(8, 30)
LOCALE = "en-GB"
HEADS = "name owner tier since wall contact contact_role birthday".split()
_DAY = re.compile(r"\{([+-]\d+)\}")


async def plant(live: Live, name: str, now: datetime) -> None:
    """The firm of this name, on the first morning of a working day from now on."""
    data = yaml.safe_load((FIRMS / f"{name}.yaml").read_text("utf-8"))
    days = working("mon-fri", data["country"])
    zone = ZoneInfo(data["zone"])
    first = days.on_or_after(now.astimezone(zone).date())
    await _Gardener(live, data, zone, days, first).plant()


@dataclass(frozen=True)
class _Gardener:
    live: Live
    data: Data
    zone: ZoneInfo
    days: Working
    first: date

    async def plant(self) -> None:
        story = self.data["story"]
        self.live.stage.clock.time = self._instant(story[0]["at"]) if story else self._morning()
        await self._cast()
        for step in story:
            await self._step(step)
        await self.live.move(self._morning())
        self._tidy()

    async def _cast(self) -> None:
        stage = self.live.stage
        for name, told in self.data["rooms"].items():
            room = NoteRoom(name, zone=self.data["zone"], country=self.data["country"], **told)
            await stage.note_room(self._place(name), room)
        for person, told in self.data["people"].items():
            rooms = tuple(self._place(room) for room in told["rooms"])
            told = {**told, "rooms": rooms, "zone": self.data["zone"], "locale": LOCALE}
            await stage.note_person(WORKSPACE, NotePerson(person, person, **told))

    async def _step(self, step: Data) -> None:
        match step:
            case {"at": at}:
                await self.live.move(self._instant(at))
            case {"who": who, "where": where, "clients": True}:
                await self._share(self._seat(who, where), self._list(self.data["clients"][where]))
            case {"who": who, "where": where, "say": said}:
                await self._say(self._seat(who, where), _DAY.sub(self._dated, said))

    async def _say(self, seat: Seat, said: str) -> None:
        """A slash command is seen by nobody, and its answer does not outlive the day; talk and posts do."""
        if not seen_by_author_alone(said):
            await self.live.say(seat, said)
            return
        await self.live.stage.say(seat.who, seat.place, command_in(said, seat.direct) or "")

    async def _share(self, seat: Seat, content: str) -> None:
        """Share a client list, and press Save on its dry run."""
        await self.live.share(seat, "clients.csv", content)
        found = self.live.chat.pressable(seat.who, seat.place, "Save", "")
        assert found, "a list that is shared is answered with a dry run"
        await self.live.stage.press(seat.who, found.shown.sends, found.message)

    def _list(self, clients: list[Data]) -> str:
        file = io.StringIO()
        writer = csv.DictWriter(file, HEADS, restval="")
        writer.writeheader()
        for client in clients:
            own = {name: value for name, value in client.items() if name in HEADS}
            for contact, role, *born in client["contacts"]:
                birthday = self._birthday(*born) if born else ""
                writer.writerow(own | {"contact": contact, "contact_role": role, "birthday": birthday})
        return file.getvalue()

    def _birthday(self, year: int, days: int) -> str:
        """Their years are leap years, so that each of them has every day."""
        return (self.first + timedelta(days=days)).replace(year=year).isoformat()

    def _dated(self, match: re.Match[str]) -> str:
        day = self.first + timedelta(days=int(match[1]))
        return f"{day.day} {day:%B %Y}"

    def _instant(self, at: str) -> datetime:
        """`-2 10:05`: five past ten, two working days before the first morning."""
        back, hour = at.split()
        day = self.first
        for _ in range(-int(back)):
            day = self.days.on_or_before(day - timedelta(days=1))
        return local_instant(day, time.fromisoformat(hour), str(self.zone))

    def _morning(self) -> datetime:
        return local_instant(self.first, FIRST_HOUR, str(self.zone))

    def _tidy(self) -> None:
        """Private answers in a room do not outlive the day they were given, on any platform."""
        for message in self.live.chat.messages:
            if message.person and message.place in self.live.chat.rooms:
                message.gone = True
                self.live.log.drew(message)

    def _seat(self, who: str, where: str) -> Seat:
        return Seat(who, places.direct(WORKSPACE, who) if where == "dm" else self._place(where))

    def _place(self, room: str) -> Place:
        return places.room(WORKSPACE, room)
