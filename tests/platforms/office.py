"""The real bot with Slack connected: jobs are done when a test says so, and its clock can be moved."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from aiohttp import web as aiohttp_web
from pydantic import SecretStr

from bot import app, inline, web
from bot.config import Settings, Slack
from bot.directory import Directory
from bot.dispatch import Dispatcher
from bot.inline import InlineJobs
from bot.playground.stage import StageClock
from bot.slack.sender import SlackPlatform
from bot.tick import tick
from bot.transactions import Transactions
from bot.worker import Worker
from prompts.offline import Composer
from store import due

MONDAY = datetime(2026, 11, 23, 8, tzinfo=UTC)


@dataclass
class Office:
    clock: StageClock
    dispatcher: Dispatcher
    worker: Worker
    site: aiohttp_web.Application

    @property
    def slack(self) -> SlackPlatform:
        platform = self.worker.platforms["slack"]
        assert isinstance(platform, SlackPlatform)
        return platform

    async def settle(self) -> None:
        """Do what was left for later."""
        await inline.finish(self.dispatcher.transactions, self.worker.work)

    async def at(self, when: str) -> None:
        """Move the clock, and let happen what falls due until then."""
        target = datetime.fromisoformat(when)
        while (at := await self.dispatcher.transactions.read(due.earliest)) and at <= target:
            self.clock.time = max(at, self.clock.time)
            await tick(self.dispatcher)
            await self.settle()
        self.clock.time = target

    def rows(self, query: str) -> list[tuple[object, ...]]:
        with self.dispatcher.transactions.engine.connect() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(query)]


def settings(api_url: str, token: str, secret: str) -> Settings:
    slack = Slack(bot_token=SecretStr(token), signing_secret=SecretStr(secret), api_url=api_url)
    return Settings(slack=slack)


@asynccontextmanager
async def opened(url: str, configured: Settings) -> AsyncIterator[Office]:
    """On a database that is up to date, as the composition root does it; not its engine, clock and writer."""
    clock, transactions = StageClock(MONDAY), Transactions(url)
    dispatcher = Dispatcher(transactions, InlineJobs(), clock, Directory())
    doors, platforms = await app.connect(configured, dispatcher)
    yield Office(clock, dispatcher, Worker(dispatcher, Composer(), platforms), web.application(doors))
    transactions.close()
