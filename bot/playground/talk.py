"""The conversation in front of a person: what the bot posted or answered, and what people said."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.playground.chat import Message
from bot.playground.live import Live
from bot.playground.log import Said
from bot.playground.seat import Seat
from bot.playground.typed import command_in
from bot.playground.view import Drawing, draw
from handlers.cards import Card

LATEST = 200  # entries of a conversation that a page shows
BOT = "Moments"


@dataclass(frozen=True)
class Entry:
    """A message of the bot with its card, or what a person said; `day` when it is the first of its day."""

    id: str
    who: str
    at: datetime
    order: tuple[int, int, int]
    day: str = ""
    private: bool = False
    drawing: Drawing | None = None
    number: int = 0
    touched: int = 0
    words: str = ""
    command: bool = False
    saves: bool = False

    @property
    def bot(self) -> bool:
        return self.drawing is not None

    @property
    def time(self) -> str:
        return f"{self.at:%H:%M}"


def entries(live: Live, seat: Seat) -> list[Entry]:
    """The conversation in order, the last of it; each day is named once."""
    zone = live.zone_of(seat.who)
    found = sorted((*_posts(live, seat, zone), *_words(live, seat, zone)), key=lambda entry: entry.order)
    shown = found[-LATEST:]
    days = [f"{entry.at:%A} {entry.at.day} {entry.at:%B}" for entry in shown]
    return [
        replace(entry, day=day if number == 0 or days[number - 1] != day else "")
        for number, (entry, day) in enumerate(zip(shown, days, strict=True))
    ]


def _posts(live: Live, seat: Seat, zone: ZoneInfo) -> Iterator[Entry]:
    for message in visible(live, seat):
        assert isinstance(message.card, Card)
        yield Entry(
            id=f"m{message.number}",
            who=BOT,
            at=live.log.times[message.number].astimezone(zone),
            order=(message.number, 0, 0),
            private=message.person is not None and not seat.direct,
            drawing=draw(message.card),
            number=message.number,
            touched=message.touched,
        )


def _words(live: Live, seat: Seat, zone: ZoneInfo) -> Iterator[Entry]:
    for said in live.log.said:
        if said.place == seat.place and (not said.alone or said.who == seat.who):
            yield _utterance(said, seat, zone)


def _utterance(said: Said, seat: Seat, zone: ZoneInfo) -> Entry:
    command = not seat.direct and command_in(said.text, direct=False) is not None
    return Entry(
        id=f"s{said.number}",
        who=said.who,
        at=said.at.astimezone(zone),
        order=(said.after, 1, said.number),
        private=said.alone and not seat.direct,
        number=said.number,
        words=said.text,
        command=command,
        saves=not seat.direct and not command,
    )


def visible(live: Live, seat: Seat) -> Sequence[Message]:
    rooms = live.chat.rooms_of(seat.who, seat.place)
    here = (message for message in live.chat.messages if message.place == seat.place and not message.gone)
    return [m for m in here if m.visible_to(seat.who, rooms) and isinstance(m.card, Card)]
