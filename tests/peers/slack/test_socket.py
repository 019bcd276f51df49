"""Socket Mode with an independent Slack, which sends every envelope to every connection: Slack picks one."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from bot.config import Settings, Slack
from store import schema
from tests.peers import harness
from tests.peers.slack.peer import ALICE, ROOM
from tests.platforms.office import Office, opened
from tests.platforms.screen import words

Json = dict[str, Any]
NAMES = harness.SlackPeer


class Server:
    """What people do there, and what they see."""

    def __init__(self, session: aiohttp.ClientSession, port: int) -> None:
        self._session = session
        self.url = f"http://127.0.0.1:{port}/"

    async def act(self, what: str, **how: str) -> None:
        async with self._session.post(f"{self.url}_control/{what}", json=how) as response:
            assert response.status == 200

    async def said(self, channel: str) -> list[Json]:
        """The bot's own, oldest first, whoever may see them."""
        async with self._session.get(f"{self.url}_control/messages/{channel}") as response:
            messages = (await response.json())["messages"]
        return [message for message in messages if message["user"] == NAMES.BOT]

    async def direct(self) -> list[Json]:
        """In the direct message with Alice."""
        url, asked = f"{self.url}api/conversations.open", {"users": ALICE}
        headers = {"Authorization": f"Bearer {NAMES.TOKEN}"}
        async with self._session.post(url, data=asked, headers=headers) as response:
            return await self.said((await response.json())["channel"]["id"])

    async def everything(self) -> list[Json]:
        return [*await self.said(ROOM), *await self.direct()]

    async def up(self) -> None:
        while True:
            try:
                async with self._session.get(f"{self.url}_control/state"):
                    return
            except aiohttp.ClientError:
                await asyncio.sleep(0.05)


@pytest.fixture
async def server(installed: None, tmp_path: Path) -> AsyncIterator[Server]:
    app = {"appId": NAMES.APP, "botUserId": NAMES.BOT, "botName": "moments", "mode": "socket"}
    secrets = {"botToken": NAMES.TOKEN, "appToken": NAMES.APP_TOKEN, "signingSecret": NAMES.SECRET}
    alice = {"id": ALICE, "name": "alice", "real_name": "Alice Advisor", "tz": "America/New_York"}
    config = {
        "workspace": {"name": "Test", "domain": "test", "teamId": NAMES.TEAM},
        "app": app | secrets,
        "users": [alice],
        "channels": [{"id": ROOM, "name": "general", "members": [ALICE, NAMES.BOT]}],
    }
    (tmp_path / "slack.json").write_text(json.dumps(config), "utf-8")
    port, quiet = harness.free_port(), asyncio.subprocess.DEVNULL
    command = [harness.BIN, "--config", str(tmp_path / "slack.json"), "--port", str(port)]
    process = await asyncio.create_subprocess_exec(
        *command, "--base-host", "127.0.0.1", stdout=quiet, stderr=quiet
    )
    async with aiohttp.ClientSession() as session:
        server = Server(session, port)
        await server.up()
        yield server
    process.terminate()
    await process.wait()


@asynccontextmanager
async def offices(server: Server, tmp_path: Path, number: int) -> AsyncIterator[list[Office]]:
    """Processes of one bot, each with a connection of its own. Alice has greeted it once."""
    database = f"sqlite:///{tmp_path}/bot.db"
    schema.upgrade(database)
    slack = Slack(
        bot_token=SecretStr(NAMES.TOKEN),
        app_token=SecretStr(NAMES.APP_TOKEN),
        signing_secret=SecretStr(NAMES.SECRET),
        api_url=f"{server.url}api/",
    )
    async with AsyncExitStack() as stack:
        running = [
            await stack.enter_async_context(opened(database, Settings(slack=slack))) for _ in range(number)
        ]
        while not await server.direct():
            await server.act("command", user=ALICE, channel=ROOM, command="/moment", text="help")
            for office in running:
                await office.settle()
        yield running


async def test_a_command_is_answered_in_the_acknowledgement(server: Server, tmp_path: Path) -> None:
    async with offices(server, tmp_path, 1):
        await server.act("command", user=ALICE, channel=ROOM, command="/moment", text="help")
        [answer] = await server.said(ROOM)
        assert answer["text"].startswith("Moments: what you can ask")


async def test_a_mention_that_two_connections_hear_is_answered_once(server: Server, tmp_path: Path) -> None:
    async with offices(server, tmp_path, 2) as running:
        said = await server.everything()
        await server.act("message", user=ALICE, channel=ROOM, text=f"<@{NAMES.BOT}> today")
        while await server.everything() == said:
            for office in running:
                await office.settle()
        await asyncio.sleep(0.5)  # the other one has heard it by now
        for office in running:
            await office.settle()
        [answer] = [message for message in await server.everything() if message not in said]
        assert "Today" in words(answer)
        assert running[0].rows("select outcome from audit where command = 'today'") == [("done",)]
