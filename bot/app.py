"""The composition root: settings in, running bot out. Real things are built here and nowhere else."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager

from bot import clock, metronome, web
from bot.config import Settings
from bot.directory import Directory
from bot.dispatch import Dispatcher
from bot.durable import DurableJobs
from bot.platform import Platform
from bot.transactions import Transactions
from bot.web import Doors
from bot.worker import Worker
from bot.writers import writer
from store import schema, workspaces


async def serve(settings: Settings) -> None:
    """Listen to the platforms, and do the work, in one process."""
    async with running(settings) as doors:
        await web.serve(web.application(doors), settings.host, settings.port)


async def work(settings: Settings) -> None:
    """Do the work only: jobs, posts and what is due."""
    async with running(settings):
        await asyncio.Event().wait()


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[Doors]:
    await asyncio.to_thread(schema.upgrade, settings.database_url)
    transactions = Transactions(settings.database_url)
    jobs = DurableJobs(settings.database_url, settings.process, transactions, clock.now)
    dispatcher = Dispatcher(transactions, jobs, clock.now, Directory())
    async with AsyncExitStack() as stack:
        stack.callback(transactions.close)
        doors, platforms = await connect(settings, dispatcher)
        stack.push_async_callback(asyncio.to_thread, jobs.stop)
        await jobs.start(Worker(dispatcher, writer(settings.openai), platforms).work)
        stack.callback(metronome.start(dispatcher, jobs).shutdown)
        yield doors


async def connect(settings: Settings, dispatcher: Dispatcher) -> tuple[Doors, Mapping[str, Platform]]:
    """The platforms that have settings, as ways in (doors) and ways out (platforms)."""

    async def ready() -> None:
        await dispatcher.transactions.read(lambda session: workspaces.named(session, "ready"))

    doors, platforms = Doors(ready), dict[str, Platform]()
    if settings.slack:
        from bot.slack import adapter as slack  # heavy: only where Slack is switched on

        doors.posts["/slack/events"], platforms["slack"] = await slack.connect(settings.slack, dispatcher)
    return doors, platforms
