"""The bot on one platform: started, stopped without warning, and waited for until it is at rest."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from aiohttp.test_utils import TestClient, TestServer

import bot
from bot.config import Settings
from bot.dispatch import Request
from bot.tick import tick
from handlers.commands import Command
from handlers.context import Person, Place
from store import due
from tests.platforms.office import Office, opened

OURS = str(Path(bot.__file__).parent)
SETUP = Person("platform", "the platform")


class Server(Protocol):
    """The platform: what reaches the bot goes through its client."""

    client: Any


@dataclass
class Running:
    """`office` is the one that runs now; its clocks go on where those of the one before stopped."""

    url: str
    settings: Settings
    server: Server
    office: Office = field(init=False)
    _stack: AsyncExitStack = field(default_factory=AsyncExitStack)

    async def __aenter__(self) -> "Running":
        await self.start()
        return self

    async def __aexit__(self, *broken: object) -> None:
        await self.stop()

    async def start(self, at: datetime | None = None) -> None:
        self.office = await self._stack.enter_async_context(opened(self.url, self.settings))
        self.office.clock.time = at or self.office.clock.time
        self.server.client = await self._stack.enter_async_context(TestClient(TestServer(self.office.site)))

    async def stop(self) -> None:
        await self._stack.aclose()

    async def again(self, at: datetime) -> None:
        await self.stop()
        self._stack, real = AsyncExitStack(), self.office.real.time
        await self.start(at)
        self.office.real.time = real

    async def settle(self) -> None:
        """Until nothing is under way and nothing waits."""
        await quiet()
        for _ in range(3):
            await self.office.settle()
            await quiet()

    async def ring(self) -> None:
        await tick(self.office.dispatcher)
        await self.settle()

    async def next_due(self) -> datetime | None:
        return await self.office.dispatcher.transactions.read(due.earliest)

    async def set_up(self, command: Command, where: Place) -> None:
        """What a script says and no platform does: a role, the hours of a room."""
        await self.office.dispatcher.run(Request(command, SETUP, where, asker="platform"))
        await self.settle()


async def quiet() -> None:
    """What the bot began has to end; what serves it waits for ever."""
    while busy := [task for task in asyncio.all_tasks() if _ours(task)]:
        await asyncio.wait(busy)


def _ours(task: "asyncio.Task[Any]") -> bool:
    code = getattr(task.get_coro(), "cr_code", None)
    return code is not None and code.co_filename.startswith(OURS)
