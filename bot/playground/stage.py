"""The bot in the playground: a database, a clock that can be moved, and a chat to speak in."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from bot import clock, inline, places
from bot.confirming import Confirmation
from bot.directory import Directory
from bot.dispatch import Dispatcher, Request, Sorry
from bot.hearing import Ears, Said
from bot.heartbeat import alone
from bot.inline import InlineJobs
from bot.meters import meters
from bot.playground.chat import Chat, Message
from bot.playground.typed import mentions_bot
from bot.tick import tick
from bot.transactions import Transactions
from bot.waking import Waker
from bot.wire import filled
from bot.worker import work
from handlers import routes
from handlers.cards import Answer
from handlers.commands import Command
from handlers.commands.imports import OfferImport
from handlers.commands.settings import NotePerson, NoteRoom
from handlers.context import Person, Place
from handlers.routing import Asker
from prompts.brief import Writer
from store import due

PLATFORM = Person("platform", "the platform")
Ask = Callable[[Command, str, Place], Awaitable[Answer | None]]


class StageClock:
    """Stands still until somebody moves it."""

    def __init__(self, time: datetime = datetime(2026, 1, 1, tzinfo=UTC)) -> None:
        self.time = time

    def __call__(self) -> datetime:
        return self.time


@dataclass
class Stage:
    url: str
    clock: StageClock
    chat: Chat
    writer: Writer
    confirmation: Confirmation | None = field(default=None, kw_only=True)

    def __post_init__(self) -> None:
        self.errors: list[Sorry] = []
        self.start()

    def start(self) -> None:
        """The bot comes up on its database; what it knew in memory is gone."""
        self.transactions = Transactions(self.url)
        waker = Waker(InlineJobs(), clock.now)
        self.dispatcher = Dispatcher(self.transactions, waker, self.clock, Directory())
        self.ears = Ears(self.dispatcher, self.chat, confirmation=self.confirmation)
        heartbeat = alone("playground", clock.now)
        self.work = work(self.dispatcher, self.writer, {"playground": self.chat}, heartbeat, meters())

    def stop(self) -> None:
        self.transactions.close()

    async def say(self, who: str, where: Place, text: str, *, aloud: bool = False) -> Answer | None:
        return await self.ask(routes.read(text), who, where, aloud=aloud)

    async def share(self, who: str, where: Place, name: str, content: str) -> Answer | None:
        return await self.ask(OfferImport(name, content), who, where)

    async def talk(self, who: str, where: Place, message: str, text: str) -> None:
        """Among colleagues: the bot may overhear it."""
        if not mentions_bot(text):
            await self.ears.hear(Said(where, Person(who, who), message, text))
            await self.settle()

    async def unsay(self, where: Place, message: str) -> None:
        """It was edited or deleted."""
        await self.ears.withdraw(where, message)
        await self.settle()

    async def press(self, who: str, command: Command, message: Message) -> Answer | None:
        return await self.ask(command, who, message.place, message)

    async def submit(
        self, who: str, workspace: str, values: dict[str, str], ask: Ask | None = None
    ) -> Answer | None:
        """LookupError when no form is open; one that comes back with errors stays open.

        `ask`: how, where that is not in the conversation.
        """
        mine = places.direct(workspace, who)
        opened = self.chat.forms.pop(mine)
        typed = {field.name: field.value for field in opened.form.fields} | values
        answer = await (ask or self.ask)(filled(opened.form.sends, typed), who, opened.place)
        if isinstance(answer, Sorry):
            self.chat.forms[mine] = opened
        return answer

    async def ask(
        self,
        command: Command,
        who: str,
        where: Place,
        pressed: Message | None = None,
        *,
        aloud: bool = False,
    ) -> Answer | None:
        message = str(pressed.number) if pressed else None
        answer = await self.run(Request(command, Person(who, who), where, message=message, aloud=aloud))
        if answer is not None and not isinstance(answer, Sorry):
            self.chat.reply(where, who, answer, pressed)
        await self.settle()
        return answer

    async def note_room(self, place: Place, told: NoteRoom) -> None:
        known = self.chat.rooms.get(place, NoteRoom(told.name, audience="internal"))
        self.chat.rooms[place] = replace(known, audience=told.audience or known.audience)
        await self._note(replace(told, audience=self.chat.rooms[place].audience), place)

    async def note_person(self, workspace: str, told: NotePerson) -> None:
        place = places.direct(workspace, told.person)
        known = self.chat.people.get(place, NotePerson(told.person, account="full", rooms=()))
        news = {name: value for name, value in vars(told).items() if value is not None}
        self.chat.people[place] = replace(known, **news)
        await self._note(replace(self.chat.people[place], role=told.role), place)

    async def next_due(self, until: datetime) -> bool:
        """Go to the next thing that is due by then and let it happen; False when there is none."""
        at = await self.transactions.read(due.earliest)
        if at is None or at > until:
            return False
        self.clock.time = max(at, self.clock.time)
        await self.ring()
        return True

    async def ring(self) -> None:
        """Whatever is due by now."""
        self.errors += [answer for answer in await tick(self.dispatcher) if isinstance(answer, Sorry)]
        await self.settle()

    async def settle(self) -> None:
        await inline.finish(self.transactions, self.work, clock.now)

    async def run(self, request: Request) -> Answer | None:
        answer = await self.dispatcher.run(request)
        if isinstance(answer, Sorry):
            self.errors.append(answer)
        return answer

    async def _note(self, command: Command, place: Place) -> None:
        asker: Asker = "platform"
        await self.run(Request(command, PLATFORM, place, asker=asker))
        await self.settle()
