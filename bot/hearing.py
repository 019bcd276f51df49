"""From a plain message in a room to the question its author alone gets: in memory, and sent once."""

import asyncio
import uuid
from collections import OrderedDict
from dataclasses import dataclass, field
from functools import partial

from bot import arrivals, places
from bot.confirming import Confirmation
from bot.dispatch import Dispatcher, Request
from bot.edge import outcome
from bot.platform import Expected, Gone, Platform
from handlers import confirming, suggesting
from handlers.confirming import Allowance, Leave
from handlers.context import Context, Person, Place
from handlers.reading.news import Heard, Weigh, by_words, hear
from handlers.suggesting import Ear, Offer
from store import members, suggestions, workspaces
from store.db import Session
from store.suggestions import Asked, Suggestion

REMEMBERED = 2000  # messages, so that what a platform tells twice is judged once
PLATFORM = Person("platform", "the platform")


@dataclass(frozen=True)
class Said:
    """What a person said in a room, for as long as it is judged. Printed anywhere, it shows no words."""

    place: Place
    who: Person
    message: str
    text: str = field(repr=False)


@dataclass(frozen=True)
class Ears:
    dispatcher: Dispatcher
    platform: Platform
    weigh: Weigh = by_words
    confirmation: Confirmation | None = None
    _memory: OrderedDict[tuple[str, str], bool] = field(default_factory=OrderedDict)  # whether it is gone
    _learning: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def hear(self, said: Said) -> None:
        """Ask its author, if it is news of a client and this is a room to listen in."""
        if not said.text.strip() or not self._first_time(said):
            return
        ear = await self._ear(said)
        if ear is None:
            return
        heard = await asyncio.to_thread(hear, said.text, ear.local, ear.names, ear.hidden, self.weigh)
        agreed = await self._agreed(said, heard, ear) if heard else None
        if agreed:
            await self._suggest(said, agreed)

    async def withdraw(self, place: Place, message: str) -> None:
        """It was edited or deleted: what we asked about it goes, unless it was answered."""
        self._remember(place, message, gone=True)
        store = self.dispatcher.transactions
        if not await store.read(lambda session: _open(session, place, message)):
            return
        if asked := await store.run(lambda session: _take_back(session, place, message)):
            await outcome(self.platform.withdraw(*asked))

    def _first_time(self, said: Said) -> bool:
        """Neither heard before, nor taken back before it was heard."""
        known = _key(said) in self._memory
        if not known:
            self._remember(said.place, said.message, gone=False)
        return not known

    def _remember(self, place: Place, message: str, *, gone: bool) -> None:
        self._memory[places.workspace(place), message] = gone
        while len(self._memory) > REMEMBERED:
            self._memory.popitem(last=False)

    async def _ear(self, said: Said) -> Ear | None:
        """The platform is asked who reads and who speaks here, where we do not know or knew it yesterday."""
        uncertain, ear = await self._here(said)
        if not uncertain:
            return ear
        async with self._learning:  # who comes meanwhile waits for what is learned
            uncertain, ear = await self._here(said)
            if uncertain and await self._learn(said):
                _, ear = await self._here(said)
        return ear

    async def _here(self, said: Said) -> tuple[bool, Ear | None]:
        return await self.dispatcher.transactions.read(lambda session: self._look(session, said))

    def _look(self, session: Session, said: Said) -> tuple[bool, Ear | None]:
        ctx = self._context(session, said)
        if ctx is None or not suggesting.may_listen(ctx):
            return False, None
        return suggesting.uncertain(ctx), suggesting.ear(ctx)

    async def _learn(self, said: Said) -> bool:
        """False where the platform does not say: then nothing is heard."""
        room = await outcome(self.platform.about_place(said.place))
        person = await outcome(self.platform.about_person(said.place, said.who.id))
        if isinstance(room, Exception) or isinstance(person, Exception):
            return False
        for command in (room, person):
            await self.dispatcher.run(Request(command, PLATFORM, said.place, asker="platform"))
        return True

    async def _agreed(self, said: Said, heard: Heard, ear: Ear) -> Heard | None:
        """A model may say no, where there is one and it may see this; else what was judged here stands."""
        if self.confirmation is None or heard.sensitive:
            return heard
        run, most = self.dispatcher.transactions.run, self.confirmation.most
        leave = await run(lambda session: self._leave(session, said, heard, most))
        if leave is None:
            return heard
        verdict = await self.confirmation.ask(said.text, heard, ear.names, leave.people)
        if verdict and verdict.tokens:
            await run(partial(confirming.spend, leave=leave, tokens=verdict.tokens, cost=verdict.cost))
        return confirming.agreed(heard, verdict)

    def _leave(self, session: Session, said: Said, heard: Heard, most: Allowance) -> Leave | None:
        ctx = self._context(session, said)
        news = confirming.Message(said.message, said.text)
        return confirming.leave(ctx, heard, news, most) if ctx else None

    async def _suggest(self, said: Said, heard: Heard) -> None:
        run = self.dispatcher.transactions.run
        offer = await run(lambda session: self._offer(session, said, heard))
        if offer is None:
            return
        if self._memory.get(_key(said)):  # taken back while it was judged
            await run(partial(_settle, said=said, sent=Gone()))
            return
        author = places.direct(places.workspace(said.place), said.who.id)
        sent = await outcome(self.platform.suggest(author, offer.card))
        if await run(partial(_settle, said=said, sent=sent)) and isinstance(sent, str):
            await outcome(self.platform.withdraw(author, sent))

    def _offer(self, session: Session, said: Said, heard: Heard) -> Offer | None:
        """What held when it was judged may have changed: it is looked at again."""
        ctx = self._context(session, said)
        return suggesting.suggest(ctx, heard, said.message) if ctx else None

    def _context(self, session: Session, said: Said) -> Context | None:
        arrival = arrivals.find(session, said.place, said.who, self.dispatcher.now())
        if arrival is None:
            return None
        return self.dispatcher.context(session, arrival, said.who, said.place, uuid.uuid4().hex[:12])


def _key(said: Said) -> tuple[str, str]:
    return places.workspace(said.place), said.message


def _settle(session: Session, *, said: Said, sent: str | Exception) -> bool:
    """Whether it has to go again at once. What was not shown does not count."""
    workspace = workspaces.named(session, places.workspace(said.place))
    row = suggestions.of_message(session, workspace.key, said.message) if workspace else None
    if row is None:
        return False
    if isinstance(sent, str):
        row.shown = sent
    elif isinstance(sent, Expected):
        suggestions.never_shown(session, row)
    return row.state == Asked.WITHDRAWN


def _open(session: Session, place: Place, message: str) -> Suggestion | None:
    """What was asked about this message and is not answered yet."""
    workspace = workspaces.named(session, places.workspace(place))
    row = suggestions.of_message(session, workspace.key, message) if workspace else None
    return row if row and row.state == Asked.OPEN else None


def _take_back(session: Session, place: Place, message: str) -> tuple[Place, str] | None:
    """The direct message and the card in it that has to go; None where none is shown yet."""
    row = _open(session, place, message)
    author = members.get(session, row.workspace_id, row.member_id) if row else None
    if row is None or author is None:
        return None
    row.state = Asked.WITHDRAWN
    return (places.direct(places.workspace(place), author.person), row.shown) if row.shown else None
