"""Posts on their way to a platform with a voice: it takes, refuses, keeps silent, loses its answer."""

from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from bot import inline, wire
from bot.directory import Directory
from bot.dispatch import Dispatcher
from bot.heartbeat import Heartbeat, alone
from bot.inline import InlineJobs
from bot.jobs import Jobs, Work
from bot.meters import Meters, meters
from bot.pacing import Limits
from bot.platform import TryAgain
from bot.playground.stage import StageClock
from bot.transactions import Transactions
from bot.waking import Waker
from bot.worker import work
from handlers.cards import Card
from handlers.commands.settings import NotePerson, NoteRoom
from handlers.context import Place
from prompts.brief import Stage
from prompts.offline import Composer
from store import deliveries, turns, workspaces
from store.db import Session
from store.deliveries import Delivery

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


class Hangup(Exception):
    """The line went dead: nobody knows what arrived."""


@dataclass
class Loud:
    """A platform that says what it is told to say, and remembers what it took."""

    limits: Limits = field(default_factory=Limits)
    says: deque[Exception] = field(default_factory=deque)  # refusals of the next sends
    loses: int = 0  # of the next sends it takes, the answers that get lost
    finds: deque[Exception] = field(default_factory=deque)  # refusals of the next questions
    taken: list[tuple[str, str]] = field(default_factory=list)  # place and key
    shown: dict[str, str] = field(default_factory=dict)  # the title of each message
    meanwhile: Callable[[], Any] | None = None  # happens while a post is in the air

    async def send(self, place: Place, card: Card, *, key: str) -> str:
        if self.says:
            raise self.says.popleft()
        self.taken.append((place, key))
        self.shown[key] = card.title
        if self.meanwhile:
            await self.meanwhile()
        if self.loses:
            self.loses -= 1
            raise Hangup
        return key

    async def update(self, place: Place, message: str, card: Card) -> None:
        if self.says:
            raise self.says.popleft()
        self.shown[message] = card.title

    async def withdraw(self, place: Place, message: str) -> None:
        del self.shown[message]

    async def find(self, place: Place, key: str, since: datetime) -> str | None:
        if self.finds:
            raise self.finds.popleft()
        return key if (place, key) in self.taken else None

    async def accompany(self, place: Place, message: str, stages: AsyncIterator[Stage]) -> None:
        raise TryAgain(60)

    async def about_place(self, place: Place) -> NoteRoom:
        raise TryAgain(60)

    async def about_person(self, place: Place, person: str) -> NotePerson:
        raise TryAgain(60)

    async def fetch(self, place: Place, file: str) -> str:
        raise TryAgain(60)

    async def suggest(self, place: Place, card: Card) -> str:
        raise TryAgain(60)

    async def link_to(self, place: Place, message: str) -> str | None:
        raise TryAgain(60)

    @property
    def keys(self) -> list[str]:
        return [key.partition(":")[2] for _, key in self.taken]


@dataclass
class PostOffice:
    """Both its clocks stand still until somebody moves them: real time, and the firm's."""

    transactions: Transactions
    engine: Jobs = field(default_factory=InlineJobs)
    platform: Loud = field(default_factory=Loud)
    real: Any = field(default_factory=lambda: StageClock(NOON))
    firm: Any = field(default_factory=lambda: StageClock(NOON))
    meters: Meters = field(default_factory=meters)

    def __post_init__(self) -> None:
        self.dispatcher = Dispatcher(self.transactions, Waker(self.engine, self.real), self.firm, Directory())

    def worker(self, heartbeat: Heartbeat | None = None) -> Work:
        heartbeat = heartbeat or alone("w1", self.real)
        return work(self.dispatcher, Composer(), {"fake": self.platform}, heartbeat, self.meters)

    async def post(self, *names: str, room: str = "C1", team: str = "T1", **more: Any) -> None:
        """Leave posts to one room, each named by its key, in one transaction."""
        await self.transactions.run(lambda session: self.leave(session, names, f"fake/{team}", room, **more))

    def leave(self, session: Session, names: tuple[str, ...], workspace: str, room: str, **more: Any) -> None:
        of = workspaces.named(session, workspace) or workspaces.add(session, workspace)
        for name in names:
            place = f"{workspace}/{room}"
            values: dict[str, Any] = {"card": wire.dump(Card(name)), "queued_at": self.firm()} | more
            row = Delivery(workspace_id=of.key, name=name, place=place, **values)
            behind = turns.last_open(session, place)
            if (queued := deliveries.queue(session, row)) and behind is None:
                self.dispatcher.waker.post(session, queued)

    async def settle(self, worker: Work | None = None) -> None:
        await inline.finish(self.transactions, worker or self.worker(), self.real)

    async def wait(self, seconds: float, worker: Work | None = None) -> None:
        """Let real time pass, and do what is waiting then."""
        self.real.time += timedelta(seconds=seconds)
        await self.settle(worker)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with Session(self.transactions.engine) as session:
            return [tuple(row) for row in session.connection().exec_driver_sql(query).all()]

    @property
    def states(self) -> dict[str, str]:
        return {name: state for name, state in self.rows("select name, state from delivery order by id")}


@contextmanager
def opened(url: str, **parts: Any) -> Iterator[PostOffice]:
    transactions = Transactions(url)
    yield PostOffice(transactions, **parts)
    transactions.close()
