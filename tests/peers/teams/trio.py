"""The bot as a process, the Agents Playground before it; the browser comes from outside."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.peers import harness
from tests.peers.served import running
from tests.peers.teams.playground import Playground, playground


@dataclass
class Trio:
    """`database`: the bot's own."""

    playground: Playground
    database: Path
    port: int
    _process: AsyncExitStack

    async def start(self) -> None:
        await self._process.enter_async_context(running(self.port, self._settings()))

    async def stop(self) -> None:
        await self._process.aclose()

    def _settings(self) -> dict[str, str]:
        """Nothing of the machine's own settings may reach a model or another tenant."""
        return {
            "DATABASE_URL": f"sqlite:///{self.database}",
            "TEAMS_PLAYGROUND": "true",
            "OPENAI_API_KEY": "",
            "OPENAI_BASE_URL": "",
        }


@asynccontextmanager
async def together(folder: Path) -> AsyncIterator[Trio]:
    port = harness.free_port()
    async with AsyncExitStack() as process, playground(folder, f"http://127.0.0.1:{port}") as peer:
        trio = Trio(peer, folder / "moments.db", port, process)
        await trio.start()
        yield trio
        await trio.stop()
