"""A chat platform in memory: rooms, people and messages. It outlives the bot, as Slack does."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot import places
from bot.pacing import Limits
from bot.platform import Gone
from bot.playground import render
from bot.playground.render import Shown
from handlers.cards import Answer, Card, Form
from handlers.commands.settings import NotePerson, NoteRoom
from handlers.context import Place
from prompts.brief import Stage

UNLIMITED = Limits()


@dataclass
class Message:
    """`person` is whose eyes alone see it; `touched` orders messages by when they were last drawn."""

    number: int
    place: Place
    person: str | None
    card: Card | Form
    touched: int = 0
    gone: bool = False
    key: str = ""

    def visible_to(self, person: str, rooms: frozenset[Place]) -> bool:
        return self.person == person if self.person else self.place in rooms


@dataclass(frozen=True)
class Pressable:
    """A button once shown, with the message it stands on."""

    message: Message
    shown: Shown


@dataclass(frozen=True)
class Open:
    """The form in front of a person, and where it was asked for."""

    form: Form
    place: Place


def _nobody(message: Message) -> None:
    """Nobody keeps what is drawn."""


@dataclass
class Chat:
    limits: Limits = UNLIMITED
    messages: list[Message] = field(default_factory=list)
    rooms: dict[Place, NoteRoom] = field(default_factory=dict)
    people: dict[Place, NotePerson] = field(default_factory=dict)  # by their direct message
    forms: dict[Place, Open] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    dirty: list[Message] = field(default_factory=list)  # drawn since somebody looked
    watch: Callable[[Message], None] = _nobody  # told of a message before its sender knows that it is there
    _buttons: list[Pressable] = field(default_factory=list)
    _drawn: int = 0

    def restore(self, messages: Sequence[Message]) -> None:
        """Take up a conversation that was kept; nothing of it counts as new."""
        self.messages = list(messages)
        self._drawn = max((message.touched for message in messages), default=0)
        self._buttons = [Pressable(message, shown) for message in messages for shown in _faces(message)]

    async def send(self, place: Place, card: Card, *, key: str) -> str:
        return str(self._add(place, places.person(place), card, key).number)

    async def suggest(self, place: Place, card: Card) -> str:
        return await self.send(place, card, key="")

    async def update(self, place: Place, message: str, card: Card) -> None:
        self._redraw(self._message(message), card)

    async def withdraw(self, place: Place, message: str) -> None:
        found = self._message(message)
        found.gone = True
        self._draw(found)

    async def accompany(self, place: Place, message: str, stages: AsyncIterator[Stage]) -> None:
        """Here nobody is kept waiting."""

    async def find(self, place: Place, key: str, since: datetime) -> str | None:
        return next((str(message.number) for message in self.messages if message.key == key), None)

    async def about_place(self, place: Place) -> NoteRoom:
        known = self.rooms[place]
        return NoteRoom(name=known.name, audience=known.audience)

    async def about_person(self, place: Place, person: str) -> NotePerson:
        known = self.people[places.direct(places.workspace(place), person)]
        return replace(known, role=None)

    async def fetch(self, place: Place, file: str) -> str:
        return self.files[file]

    async def link_to(self, place: Place, message: str) -> str | None:
        return f"{self.rooms[place].name}, message {message}" if place in self.rooms else None

    def reply(self, place: Place, person: str, answer: Answer, pressed: Message | None = None) -> None:
        """What a person alone sees in answer: a card, maybe in place of the one pressed, or a form."""
        mine = pressed is not None and pressed.person == person
        if isinstance(answer, Form):
            self.forms[places.direct(places.workspace(place), person)] = Open(answer, place)
            self._add(place, person, answer, "")
        elif pressed and mine and answer.in_place and not pressed.gone:
            self._redraw(pressed, answer)
        else:
            self._add(place, person, answer, "")

    def pressable(self, person: str, place: Place, label: str, on: str) -> Pressable | None:
        """The newest button of that label; one on an older face of a card when no card carries it now."""
        rooms = self.rooms_of(person, place)
        seen = [p for p in self._buttons if p.shown.label == label and p.message.visible_to(person, rooms)]
        fitting = [p for p in seen if _fits(p, on)]
        current = [p for p in fitting if not p.message.gone and p.shown in _faces(p.message)]
        return max(current or fitting, key=lambda p: p.message.touched, default=None)

    def rooms_of(self, person: str, place: Place) -> frozenset[Place]:
        known = self.people.get(places.direct(places.workspace(place), person))
        return frozenset(Place(room) for room in (known.rooms or ()) if known) if known else frozenset()

    def _add(self, place: Place, person: str | None, card: Card | Form, key: str) -> Message:
        message = Message(len(self.messages) + 1, place, person, card, key=key)
        self.messages.append(message)
        self._draw(message)
        return message

    def _redraw(self, message: Message, card: Card) -> None:
        if message.gone:
            raise Gone
        if message.card != card:
            message.card = card
            self._draw(message)

    def _draw(self, message: Message) -> None:
        self._drawn += 1
        message.touched = self._drawn
        self._buttons += [Pressable(message, shown) for shown in _faces(message)]
        if message not in self.dirty:
            self.dirty.append(message)
        self.watch(message)

    def _message(self, number: str) -> Message:
        if int(number) > len(self.messages):
            raise Gone
        return self.messages[int(number) - 1]


def _faces(message: Message) -> list[Shown]:
    return render.buttons(message.card) if isinstance(message.card, Card) else []


def _fits(pressable: Pressable, on: str) -> bool:
    """`on` stands in the line of the button, or in the title of its card."""
    card = pressable.message.card
    title = card.title if isinstance(card, Card) else ""
    return on.casefold() in f"{title}\n{pressable.shown.line}".casefold()
