"""The real bot with its platforms connected: a test says when jobs are done, and moves its clock."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from aiohttp import web as aiohttp_web
from pydantic import SecretStr

from bot import app, inline, web
from bot.clock import now
from bot.config import Settings, Slack
from bot.directory import Directory
from bot.dispatch import Dispatcher
from bot.heartbeat import alone
from bot.inline import InlineJobs
from bot.jobs import Work
from bot.meters import meters
from bot.platform import Platform
from bot.playground.stage import StageClock
from bot.slack.sender import SlackPlatform
from bot.teams.sender import TeamsPlatform
from bot.tick import tick
from bot.transactions import Transactions
from bot.waking import Waker
from bot.worker import work
from prompts.offline import Composer
from store import due

PAUSE, PAUSES = timedelta(seconds=1.1), 4
MONDAY = datetime(2026, 11, 23, 8, tzinfo=UTC)


@dataclass
class Office:
    clock: StageClock
    dispatcher: Dispatcher
    work: Work
    platforms: Mapping[str, Platform]
    real: StageClock  # for pauses and limits
    site: aiohttp_web.Application

    @property
    def slack(self) -> SlackPlatform:
        found = self.platforms["slack"]
        assert isinstance(found, SlackPlatform)
        return found

    @property
    def teams(self) -> TeamsPlatform:
        found = self.platforms["teams"]
        assert isinstance(found, TeamsPlatform)
        return found

    async def settle(self) -> None:
        """Do what was left for later; pauses between posts pass at once, waits after failures do not."""
        for _ in range(PAUSES):
            await inline.finish(self.dispatcher.transactions, self.work, self.real)
            self.real.time += PAUSE

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
    clock, real, transactions = StageClock(MONDAY), StageClock(now()), Transactions(url)
    dispatcher = Dispatcher(transactions, Waker(InlineJobs(), real), clock, Directory())
    async with AsyncExitStack() as stack:
        stack.callback(transactions.close)
        doors, platforms = await app.connect(configured, dispatcher, meters(), stack)
        doing = work(dispatcher, Composer(), platforms, alone("office", real), meters())
        yield Office(clock, dispatcher, doing, platforms, real, web.application(doors))
