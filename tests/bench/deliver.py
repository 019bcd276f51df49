"""Posts a second through the ledger and an engine, against the same posts sent to the platform at once."""

import asyncio
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import NamedTuple

from pydantic import SecretStr
from sqlmodel import func, select

from bot import app, arrivals, clock
from bot.app import Bot, MakeEngine
from bot.config import Settings, Slack
from bot.faces import NOBODY
from bot.outbox import Outbox
from bot.slack.sender import SlackPlatform
from handlers.cards import Button, Buttons, Card, Note, Text
from handlers.commands.lists import ShowMyDay, ShowToday
from handlers.context import Place, Post
from store import deliveries
from store.db import Session
from store.deliveries import Delivery, Sending
from tests.bench.bar import Bar, say
from tests.bench.databases import KINDS, databases
from tests.bench.slow_slack import slow_slack

LEAST = 0.10
TEAM = "slack/T1"
PATIENCE = 120.0  # seconds for one round, then it counts as not measured
LOOKS = 0.1  # seconds between two looks whether all is sent
CARD = Card(
    "Good morning: Monday 23 November",
    (
        Text("**Northpine Eyecare**: Jane Doe's birthday, Wednesday 25 November · in 2 days"),
        Buttons((Button("Mine", ShowMyDay()), Button("All of today", ShowToday(), "primary"))),
        Note("2 more this morning"),
    ),
)
ENGINES: dict[str, MakeEngine] = {
    "dbos": app.dbos,
    "outbox": lambda settings, transactions: Outbox(settings.process, transactions, clock.now),
}


@dataclass(frozen=True)
class Size:
    """At once to so many places, on both sides; the posts of one place go one after the other."""

    places: int = 32
    each: int = 20
    rounds: int = 3

    @property
    def posts(self) -> int:
        return self.places * self.each

    def rooms(self) -> list[Place]:
        return [Place(f"{TEAM}/C{number}") for number in range(self.places)]


class Rates(NamedTuple):
    """Posts a second."""

    plain: float
    ledger: float


def bars(size: Size | None = None, kinds: Sequence[str] = KINDS) -> Iterator[Bar]:
    for kind in kinds:
        with databases(kind) as new, slow_slack() as slack:
            urls = {engine: new(engine) for engine in ENGINES}
            rounds = _rounds(urls, slack, size or Size())
        for engine, rates in rounds.items():
            plain, ledger = (median(column) for column in zip(*rates, strict=True))
            say(f"{engine} on {kind}: {ledger:.0f} posts/s through the ledger, {plain:.0f} plain")
            yield Bar("deliver", f"{engine}-{kind}", ledger / plain, ">=", LEAST)


def _rounds(urls: dict[str, str], slack: str, size: Size) -> dict[str, list[Rates]]:
    """The engines take turns as well. Each round has a loop of its own: an engine ends the loop's threads."""
    found: dict[str, list[Rates]] = {engine: [] for engine in urls}
    for number in range(size.rounds):
        for engine, url in urls.items():
            made = _round(_settings(url, slack), ENGINES[engine], size, f"round{number}")
            found[engine].append(asyncio.run(made))
    return found


async def _round(settings: Settings, engine: MakeEngine, size: Size, name: str) -> Rates:
    async with app.connected(settings, engine) as bot:
        _unpaced(bot)
        await bot.dispatcher.transactions.run(lambda session: _queue(bot, session, size, name))
        return Rates(size.posts / await _plain(bot, size), size.posts / await _through_the_ledger(bot))


def _queue(bot: Bot, session: Session, size: Size, name: str) -> None:
    """As handlers leave them: a row each, and the first of each place called."""
    here = Place(f"{TEAM}/")
    arrival = arrivals.enter(session, here, NOBODY, "clock", clock.now())
    ctx = bot.dispatcher.context(session, arrival, NOBODY, here, name)
    for number in range(size.each):
        for place in size.rooms():
            ctx.desk.post(Post(f"{name}:{place}:{number}", place, card=CARD))


async def _plain(bot: Bot, size: Size) -> float:
    """Seconds to send them all from here, nothing written down."""
    platform = bot.platforms["slack"]

    async def to(place: Place) -> None:
        for number in range(size.each):
            await platform.send(place, CARD, key=f"plain:{place}:{number}")

    began = time.perf_counter()
    await asyncio.gather(*map(to, size.rooms()))
    return time.perf_counter() - began


async def _through_the_ledger(bot: Bot) -> float:
    """Seconds from the start of the engine, with all posts queued, until the last row says sent."""
    began = time.perf_counter()
    async with app.working(bot), asyncio.timeout(PATIENCE):
        await _all_settled(bot)
        took = time.perf_counter() - began
    assert not await bot.dispatcher.transactions.read(_lost), "every post has to arrive"
    return took


async def _all_settled(bot: Bot) -> None:
    """Nobody is told when the last post has gone: the rows are asked, as everywhere."""
    waiting = True
    while waiting:
        await asyncio.sleep(LOOKS)
        waiting = bool(await bot.dispatcher.transactions.read(deliveries.depth))


def _lost(session: Session) -> int:
    """Posts that came to another end than `sent`, in any round."""
    query = select(func.count()).select_from(Delivery).where(Delivery.state != Sending.SENT)
    return session.exec(query).one()


def _unpaced(bot: Bot) -> None:
    """Both sides as fast as they can: only how long a post may be in the air stays as it is."""
    platform = bot.platforms["slack"]
    assert isinstance(platform, SlackPlatform)
    platform.limits = replace(platform.limits, place=(), workspace=())


def _settings(url: str, slack: str) -> Settings:
    known = Slack(bot_token=SecretStr("xoxb-bench"), signing_secret=SecretStr("bench"), api_url=slack)
    return Settings(database_url=url, slack=known)
