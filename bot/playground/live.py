"""The playground while it runs: one thing at a time, everything kept, every open page told."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from bot import places
from bot.dispatch import Sorry
from bot.playground import register, render, view
from bot.playground.bell import Bell
from bot.playground.chat import Message
from bot.playground.log import Log
from bot.playground.panel import Panel
from bot.playground.seat import WORKSPACE, Face, Outcome, Seat
from bot.playground.stage import Stage
from bot.playground.typed import before_all, command_in, seen_by_author_alone
from handlers.cards import Answer, Attachment, Card, Form, Picture, Quote
from handlers.commands.drafts import CopyDraft
from handlers.commands.moments import AddMoment
from handlers.commands.settings import NotePerson

HOME = 0  # the number under which a button of the side panel is pressed
AN_HOUR = timedelta(hours=1)
CHANGED = "That card has changed in the meantime. Here it is as it stands now."
NOT_YOURS = "That card is not in front of you any more."
NO_FORM = "That form is not open any more."
SILENT = "Moments has nothing to say to that here."
AS_IT_WAS = "Nothing has changed: that is how it stands already."


class Live:
    def __init__(self, stage: Stage, log: Log) -> None:
        self.stage, self.log, self.chat = stage, log, stage.chat
        self._one_at_a_time = asyncio.Lock()
        self.bell = Bell()
        self.read: dict[Seat, int] = {}  # the last message that was shown there
        self.begun = len(self.chat.messages)
        self.panel = Panel(stage)
        self._members: dict[str, register.Known] = {}

    async def say(self, seat: Seat, text: str) -> Outcome:
        """Words for the bot are answered; plain talk stays among the people in the room."""
        words = command_in(text, seat.direct)
        async with self._turn(seat.who):
            self.log.say(seat.who, seat.place, text.strip(), seat.direct or seen_by_author_alone(text))
            if words is None:
                await self.stage.talk(seat.who, seat.place, str(self.log.said[-1].number), text)
                return Outcome()
            asked = self.stage.say(seat.who, seat.place, words, aloud=before_all(text))
            return await self._outcome(asked, SILENT)

    async def save(self, seat: Seat, number: int) -> Outcome:
        """Make a moment of what somebody said."""
        said = next((said for said in self.log.said if said.number == number), None)
        if said is None or said.alone or said.place not in self.chat.rooms_of(seat.who, seat.place):
            return Outcome(NOT_YOURS)
        async with self._turn(seat.who):
            return await self._outcome(self.stage.ask(AddMoment(said.text), seat.who, said.place), SILENT)

    async def press(self, seat: Seat, number: int, touched: int, button: int) -> Outcome:
        async with self._turn(seat.who):
            face = self._face(seat, number)
            if face is None:
                return Outcome(NOT_YOURS)
            sends = view.draw(face.card).sends
            if face.touched != touched or not 0 <= button < len(sends):
                return Outcome(CHANGED)
            command = sends[button]
            place = face.message.place if face.message else seat.place
            asked = (
                self.stage.ask(command, seat.who, place, face.message)
                if face.message
                else self.panel.ask(command, seat.who, place)
            )
            return await self._outcome(asked, AS_IT_WAS, copies=isinstance(command, CopyDraft))

    async def submit(self, seat: Seat, number: int, typed: Mapping[str, str]) -> Outcome:
        async with self._turn(seat.who):
            form = self.form(seat.who)
            if form is None or form.number != number or not isinstance(form.card, Form):
                return Outcome(NO_FORM)
            values = {field.name: typed[field.name] for field in form.card.fields if field.name in typed}
            from_panel = self.panel.opened.get(seat.who) == number
            ask = self.panel.submit if from_panel else self.stage.ask
            return await self._outcome(self.stage.submit(seat.who, WORKSPACE, values, ask), SILENT)

    async def cancel(self, seat: Seat) -> Outcome:
        async with self._turn(seat.who):
            self.chat.forms.pop(seat.mine, None)
            return Outcome()

    async def share(self, seat: Seat, name: str, content: str) -> Outcome:
        async with self._turn(seat.who):
            self.log.say(seat.who, seat.place, f"Shared the file {name}", seat.direct)
            return await self._outcome(self.stage.share(seat.who, seat.place, name, content), SILENT)

    async def pass_an_hour(self) -> Outcome:
        return await self.move(self.stage.clock() + AN_HOUR)

    async def next_morning(self) -> Outcome:
        """To the next hour at which a room has its digest."""
        morning = partial(register.next_morning, now=self.stage.clock())
        return await self.move(await self.stage.transactions.read(morning))

    async def move(self, to: datetime) -> Outcome:
        """Whatever is due by then happens on the way, each thing at its own time."""
        async with self._turn():
            failed = len(self.stage.errors)
            while await self.stage.next_due(to):
                self.log.moved()
            self.stage.clock.time = max(to, self.stage.clock())
            self.log.moved()
            return next(map(_apology, self.stage.errors[failed:]), Outcome())

    def file(self, seat: Seat, number: int) -> Attachment | None:
        """The file on a card that this person sees."""
        face = self._face(seat, number)
        blocks = face.card.blocks if face else ()
        return next((block for block in blocks if isinstance(block, Attachment)), None)

    def picture(self, seat: Seat, number: int, place: int) -> Picture | None:
        """What is drawn at this place of a card that this person sees."""
        face = self._face(seat, number)
        found = face.card.blocks[place] if face and place < len(face.card.blocks) else None
        return found if isinstance(found, Picture) else None

    def role_of(self, told: NotePerson) -> str:
        """As the bot knows it; who is no member is what the platform says."""
        known = self._members.get(told.person)
        return known.role if known else told.account or ""

    def zone_of(self, who: str) -> ZoneInfo:
        return ZoneInfo(self._members[who].zone if who in self._members else "UTC")

    async def look_round(self) -> None:
        """A command may have changed who is what."""
        self._members = await self.stage.transactions.read(register.members)

    def form(self, who: str) -> Message | None:
        """The form in front of a person."""
        opened = self.chat.forms.get(places.direct(WORKSPACE, who))
        shown = (
            message for message in reversed(self.chat.messages) if opened and message.card == opened.form
        )
        return next((message for message in shown if message.person == who), None)

    def _face(self, seat: Seat, number: int) -> Face | None:
        """What this person may press, by its number."""
        if number == HOME:
            return self.panel.face(seat.who)
        if not 0 < number <= len(self.chat.messages):
            return None
        message = self.chat.messages[number - 1]
        visible = message.visible_to(seat.who, self.chat.rooms_of(seat.who, seat.place))
        if not visible or message.gone or not isinstance(message.card, Card):
            return None
        return Face(message.card, message.touched, message)

    async def _outcome(self, asked: Awaitable[Answer | None], silence: str, copies: bool = False) -> Outcome:
        answer = await asked
        if isinstance(answer, Sorry):
            return _apology(answer)
        if answer is None and not self.chat.dirty:
            return Outcome(silence)
        return Outcome(copy=_quoted(answer) if copies else "")

    @asynccontextmanager
    async def _turn(self, who: str | None = None) -> AsyncIterator[None]:
        """Of somebody, or of the clock."""
        async with self._one_at_a_time:
            self.chat.dirty.clear()
            self.panel.begin(who)
            try:
                yield
                await self.look_round()
            finally:
                self.panel.changed()
                self.bell.ring()


def _apology(sorry: Sorry) -> Outcome:
    return Outcome(" ".join(render.text(sorry).splitlines()))


def _quoted(answer: Answer | None) -> str:
    blocks = answer.blocks if isinstance(answer, Card) else ()
    return next((block.text for block in blocks if isinstance(block, Quote)), "")
