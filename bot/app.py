"""The composition root: settings in, running bot out. Real things are built here and nowhere else."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial

from bot import clock, durable, hold, metronome, web
from bot.config import Settings
from bot.directory import Directory
from bot.dispatch import Dispatcher
from bot.durable import DurableJobs
from bot.heartbeat import Heartbeat
from bot.jobs import Engine
from bot.life import Life
from bot.meters import Meters, meters
from bot.platform import Platform
from bot.transactions import Transactions
from bot.waking import Waker
from bot.web import Doors
from bot.worker import work as work_of
from bot.writers import confirming, writing
from handlers.reading.news import Weigh, by_words
from handlers.reading.news.by_meaning import by_meaning
from handlers.reading.news.meaning import installed
from store import db, schema, upkeep, workspaces

PATIENCE = 10.0  # seconds that what is under way gets to end when we are told to stop

MakeEngine = Callable[[Settings, Transactions], Engine]


@dataclass(frozen=True)
class Bot:
    """One process of the bot, connected; it answers, and does no work yet."""

    settings: Settings
    dispatcher: Dispatcher
    engine: Engine
    doors: Doors
    platforms: Mapping[str, Platform]
    meters: Meters


async def serve(settings: Settings) -> None:
    """Listen to the platforms. With a database of its own kind in a file, the work is done here too."""
    async with AsyncExitStack() as stack:
        bot = await stack.enter_async_context(connected(settings))
        if db.embedded(settings.database_url):
            await stack.enter_async_context(working(bot))
        await web.serve(web.application(bot.doors), settings.host, settings.port)


async def work(settings: Settings, port: int | None) -> None:
    """Do the work only: jobs, posts and what is due; and say how it goes at a port, if asked."""
    async with connected(settings) as bot, working(bot):
        if port is None:
            await asyncio.Event().wait()
        else:
            await web.serve(web.application(web.watched(bot.doors)), settings.host, port)


def migrate(url: str) -> None:
    schema.upgrade(url)
    durable.migrate(url)
    engine = db.connect(url)
    upkeep.catch_up(engine, clock.now())
    engine.dispose()


def dbos(settings: Settings, transactions: Transactions) -> Engine:
    return DurableJobs(settings.database_url, settings.process)


@asynccontextmanager
async def connected(settings: Settings, make_engine: MakeEngine = dbos) -> AsyncIterator[Bot]:
    """Able to answer, and to leave work behind; every such process looks at the clock."""
    await asyncio.to_thread(migrate, settings.database_url)
    transactions = Transactions(settings.database_url)
    engine = make_engine(settings, transactions)
    dispatcher = Dispatcher(transactions, Waker(engine, clock.now), clock.now, Directory())
    async with AsyncExitStack() as stack:
        stack.callback(transactions.close)
        counts = meters()
        doors, platforms = await connect(settings, dispatcher, counts, stack)
        stack.callback(metronome.ticking(dispatcher).shutdown)
        yield Bot(settings, dispatcher, engine, doors, platforms, counts)


@asynccontextmanager
async def working(bot: Bot) -> AsyncIterator[None]:
    """Beat, take over from the dead, and do what was left for later."""
    dispatcher, settings = bot.dispatcher, bot.settings
    heartbeat = Heartbeat(settings.process, clock.now)
    life = Life(heartbeat, dispatcher.transactions, bot.engine, dispatcher.waker)
    async with AsyncExitStack() as stack:
        alone = stack.enter_context(hold.only_one(settings.database_url))
        words = await stack.enter_async_context(writing(settings.openai, dispatcher))
        await bot.engine.start(work_of(dispatcher, words, bot.platforms, heartbeat, bot.meters))
        await life.beat()
        if alone:
            await life.alone()
        beats = metronome.beating(dispatcher, life)
        try:
            yield
        finally:
            await bot.engine.stop(PATIENCE)
            beats.shutdown()
            await life.leave()


async def connect(
    settings: Settings, dispatcher: Dispatcher, counts: Meters, stack: AsyncExitStack
) -> tuple[Doors, Mapping[str, Platform]]:
    """The platforms that have settings, as ways in (doors) and ways out (platforms)."""
    doors = Doors(partial(_ready, dispatcher), partial(_metrics, dispatcher, counts))
    platforms: dict[str, Platform] = {}
    confirmation = await stack.enter_async_context(confirming(settings.openai))
    if settings.slack:
        from bot.slack import adapter as slack  # heavy: only where Slack is switched on

        connecting = slack.connect(settings.slack, dispatcher, listening(), confirmation, settings.keys)
        of_slack = await stack.enter_async_context(connecting)
        platforms["slack"] = of_slack.platform
        doors.posts |= of_slack.posts
        doors.gets |= of_slack.gets
    if settings.teams:
        from bot.teams import adapter as teams  # as heavy

        reaching = teams.connect(settings.teams, dispatcher, listening(), confirmation, settings.host)
        of_teams = await stack.enter_async_context(reaching)
        platforms["teams"] = of_teams.platform
        doors.posts |= of_teams.posts
        doors.gets |= of_teams.gets
    return doors, platforms


def listening() -> Weigh:
    """By meaning too, where the extra that brings it is installed."""
    return by_meaning if installed() else by_words


async def _ready(dispatcher: Dispatcher) -> None:
    await dispatcher.transactions.read(lambda session: workspaces.named(session, "ready"))


async def _metrics(dispatcher: Dispatcher, counts: Meters) -> bytes:
    return await dispatcher.transactions.read(lambda session: counts.measure(session, dispatcher.now()))
