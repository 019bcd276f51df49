"""The servers that are measured, as a program: `python -m tests.bench.teams_serve KIND PORT URL SERVICE`."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace

from aiohttp import web as aiohttp_web
from botbuilder.core import ActivityHandler, MessageFactory, TurnContext
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication
from pydantic import SecretStr

from bot import app, web
from bot.config import Settings, Teams
from bot.teams.sender import TeamsPlatform
from tests.bench.teams_firm import TENANT

APP = "11111111-aaaa-bbbb-cccc-222222222222"


async def ours(port: int, url: str, service: str) -> None:
    """As `moments serve` on SQLite, for the Agents Playground, which signs nothing."""
    await _ours(port, url, Teams(playground=True))


async def signed(port: int, url: str, service: str) -> None:
    """As in Teams: each request brings a token. Nothing is posted here, so none of ours is fetched."""
    known = {"app_id": APP, "app_password": SecretStr("hush"), "tenant_id": TENANT}
    await _ours(port, url, Teams(keys_url=f"{service}config", **known))


async def stock(port: int, url: str, service: str) -> None:
    """An echo that is made and kept."""

    async def quiet(turn: TurnContext) -> None:
        MessageFactory.text(turn.activity.text)

    await _stock(port, quiet)


async def replying(port: int, url: str, service: str) -> None:
    async def echo(turn: TurnContext) -> None:
        await turn.send_activity(MessageFactory.text(turn.activity.text))

    await _stock(port, echo)


SERVERS = {"ours": ours, "signed": signed, "stock": stock, "replying": replying}


class Nobody:
    """The settings that CloudAdapter reads; without an app id it asks for no token and sends none."""

    APP_ID = APP_PASSWORD = APP_TENANTID = ""
    APP_TYPE = "MultiTenant"


async def _ours(port: int, url: str, known: Teams) -> None:
    """The engine works in the same process. Posts go as fast as they come."""
    async with app.connected(Settings(database_url=url, host="127.0.0.1", teams=known)) as bot:
        platform = bot.platforms["teams"]
        assert isinstance(platform, TeamsPlatform)
        platform.limits = replace(platform.limits, place=(), workspace=())
        async with app.working(bot):
            await web.serve(web.application(bot.doors), "127.0.0.1", port)


async def _stock(port: int, said: Callable[[TurnContext], Awaitable[None]]) -> None:
    handler = ActivityHandler()
    handler.on_message_activity = said
    adapter = CloudAdapter(ConfigurationBotFrameworkAuthentication(Nobody()))

    async def messages(request: aiohttp_web.Request) -> aiohttp_web.Response:
        return await adapter.process(request, handler) or aiohttp_web.Response()

    made = aiohttp_web.Application()
    made.router.add_post("/api/messages", messages)
    await web.serve(made, "127.0.0.1", port)


if __name__ == "__main__":
    which, where, database, to = sys.argv[1:]
    asyncio.run(SERVERS[which](int(where), database, to))
