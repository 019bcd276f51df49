"""The servers that are measured, as a program: `python -m tests.bench.ack_serve KIND PORT URL SLACK`."""

import asyncio
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from socket import socket
from subprocess import Popen
from time import monotonic, sleep
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from aiohttp import web as aiohttp_web
from pydantic import SecretStr
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from bot import app, web
from bot.config import Settings, Slack
from bot.slack.sender import SlackPlatform
from tests.bench.ack_firm import TEAM
from tests.bench.ack_load import SECRET
from tests.bench.ack_obvious import Obvious

TOKEN = "xoxb-bench"
STARTS_WITHIN = 60.0  # seconds


async def ours(port: int, url: str, slack: str) -> None:
    """As `moments serve` on SQLite: the engine works in the same process. Posts go as fast as they come."""
    known = Slack(bot_token=SecretStr(TOKEN), signing_secret=SecretStr(SECRET), api_url=slack)
    settings = Settings(database_url=url, slack=known)
    async with app.connected(settings) as bot:
        platform = bot.platforms["slack"]
        assert isinstance(platform, SlackPlatform)
        platform.limits = replace(platform.limits, place=(), workspace=())
        async with app.working(bot):
            await web.serve(web.application(bot.doors), "127.0.0.1", port)


async def obvious(port: int, url: str, slack: str) -> None:
    made = at_once()
    Obvious(url).listen(made)
    await _serve(made, port)


async def bare(port: int, url: str, slack: str) -> None:
    """Bolt without a store, that answers when its listener is through."""
    made = at_once()
    _empty(made)
    await _serve(made, port)


async def stock(port: int, url: str, slack: str) -> None:
    """Bolt as it comes."""
    client = AsyncWebClient(token=TOKEN, base_url=slack)
    made = AsyncApp(token=TOKEN, signing_secret=SECRET, client=client)
    _empty(made)
    await _serve(made, port)


SERVERS = {"ours": ours, "obvious": obvious, "bare": bare, "stock": stock}


def at_once() -> AsyncApp:
    async def authorize(**_: Any) -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=None, team_id=TEAM, bot_token=TOKEN)

    return AsyncApp(signing_secret=SECRET, authorize=authorize, process_before_response=True)


def _empty(made: AsyncApp) -> None:
    @made.command("/moment")
    async def moment(ack: Callable[[], Any]) -> None:
        await ack()


async def _serve(made: AsyncApp, port: int) -> None:
    runner = aiohttp_web.AppRunner(made.web_app("/slack/events"), access_log=None)
    await runner.setup()
    await aiohttp_web.TCPSite(runner, "127.0.0.1", port).start()
    await asyncio.Event().wait()


def free_port() -> int:
    with socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def serving(kind: str, port: int, url: str, api: str, program: str = "ack_serve") -> Iterator[int]:
    """In a process of its own, until it answers; its process id."""
    command = [sys.executable, "-m", f"tests.bench.{program}", kind, str(port), url, api]
    with Popen(command) as process:
        try:
            _await(process, port)
            yield process.pid
        finally:
            process.terminate()


def _await(process: "Popen[bytes]", port: int) -> None:
    until = monotonic() + STARTS_WITHIN
    while True:
        try:
            urlopen(f"http://127.0.0.1:{port}/healthz", timeout=1)
        except URLError as error:
            if hasattr(error, "code"):  # it answers, if only that there is no such page
                return
            if process.poll() is not None or monotonic() > until:
                raise
            sleep(0.1)
        else:
            return


if __name__ == "__main__":
    which, where, database, api = sys.argv[1:]
    asyncio.run(SERVERS[which](int(where), database, api))
