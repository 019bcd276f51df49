"""The conversation on disk: a line for each thing that happened, so that a restart shows the same again."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO

from bot import wire
from bot.playground.chat import Chat, Message
from bot.playground.stage import StageClock
from handlers.cards import Card
from handlers.context import Place

Json = dict[str, Any]
FORGOTTEN = Card("This card cannot be shown any more")


@dataclass(frozen=True)
class Said:
    """What a person said, standing behind the bot's message `after`; `alone`: nobody else sees it."""

    number: int
    after: int
    who: str
    place: Place
    text: str
    at: datetime
    alone: bool = False


@dataclass
class Log:
    """`ready` is written when the beginning is complete; one that was broken off is begun again."""

    path: Path
    chat: Chat = field(default_factory=Chat)
    clock: StageClock = field(default_factory=StageClock)
    said: list[Said] = field(default_factory=list)
    times: dict[int, datetime] = field(default_factory=dict)  # when each message first appeared
    ready: bool = False

    def open(self) -> None:
        """Take up what was kept, and keep what comes; the file is written anew without what is outdated."""
        for line in _lines(self.path):
            self._take(line)
        self.chat.restore(self.chat.messages)
        fresh = self.path.with_suffix(".new")
        with fresh.open("w", encoding="utf-8") as file:
            for line in self._all():
                _write(file, line)
        fresh.replace(self.path)
        self._file = self.path.open("a", encoding="utf-8")
        self.chat.watch = self.drew

    def close(self) -> None:
        self._file.close()

    def drew(self, message: Message) -> None:
        """Kept before the database notes it as sent: a bot that is killed in between asks whether it was."""
        self.times.setdefault(message.number, self.clock())
        self._keep(self._message(message))

    def say(self, who: str, place: Place, text: str, alone: bool) -> None:
        after = len(self.chat.messages)
        said = Said(len(self.said), after, who, place, text, self.clock(), alone)
        self.said.append(said)
        self._keep(_said(said))

    def moved(self) -> None:
        """The clock stands somewhere else now."""
        self._keep({"clock": self.clock().isoformat()})

    def begun(self) -> None:
        self.ready = True
        self.moved()
        for line in self._cast():
            self._keep(line)

    def _keep(self, line: Json) -> None:
        _write(self._file, line)
        self._file.flush()

    def _all(self) -> Iterator[Json]:
        yield from (self._message(message) for message in self.chat.messages)
        yield from (_said(said) for said in self.said)
        yield {"clock": self.clock().isoformat()}
        yield from self._cast() if self.ready else ()

    def _cast(self) -> Iterator[Json]:
        yield from ({"room": place, "told": wire.dump(told)} for place, told in self.chat.rooms.items())
        yield from ({"person": place, "told": wire.dump(told)} for place, told in self.chat.people.items())
        yield {"ready": True}

    def _message(self, message: Message) -> Json:
        """A form is not kept: it is open until a restart."""
        card = wire.dump(message.card) if isinstance(message.card, Card) else None
        values = {name: value for name, value in vars(message).items() if name != "card"}
        at = self.times[message.number].isoformat()
        return {"message": values | {"gone": message.gone or card is None}, "card": card, "at": at}

    def _take(self, line: Json) -> None:
        match line:
            case {"message": values, "card": card, "at": at}:
                self._put(Message(**values, card=_card(card)), datetime.fromisoformat(at))
            case {"said": values, "at": at}:
                self.said.append(Said(**values, at=datetime.fromisoformat(at)))
            case {"clock": at}:
                self.clock.time = datetime.fromisoformat(at)
            case {"room": place, "told": told}:
                self.chat.rooms[place] = wire.load(told)
            case {"person": place, "told": told}:
                self.chat.people[place] = wire.load(told)
            case {"ready": ready}:
                self.ready = ready

    def _put(self, message: Message, at: datetime) -> None:
        """The last line of a message is how it stands; the clock never goes back behind one."""
        self.clock.time = max(self.clock.time, at)
        self.times[message.number] = at
        if message.number > len(self.chat.messages):
            self.chat.messages.append(message)
        else:
            self.chat.messages[message.number - 1] = message


def _said(said: Said) -> Json:
    values = asdict(said)
    return {"said": values, "at": values.pop("at").isoformat()}


def _card(dumped: str | None) -> Card:
    """An older release may have written a card that this one cannot read."""
    try:
        card: Card = wire.load(dumped) if dumped else FORGOTTEN
        return card
    except (KeyError, TypeError, ValueError):
        return FORGOTTEN


def _lines(path: Path) -> Iterator[Json]:
    """A last line that was cut off in the writing is left out."""
    for line in path.read_text("utf-8").split("\n") if path.exists() else ():
        try:
            yield json.loads(line)
        except ValueError:
            return


def _write(file: TextIO, line: Json) -> None:
    file.write(json.dumps(line, ensure_ascii=False) + "\n")
