"""A story told through the Agents Playground: what people say goes in by it, what the bot posts goes to it.

It answers no button and no form of anybody but its own user, so these go to the bot past it.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote

from aiohttp import web
from aiohttp.test_utils import TestServer
from yarl import URL

from tests.parity.on_teams import TeamsChat
from tests.parity.running import Running
from tests.parity.teams_kept import CHANNEL, TeamsKept
from tests.peers import harness
from tests.peers.teams.playground import Json, Playground, person, playground
from tests.platforms.tenancy import DANA, TEAM, TENANT, US
from tests.platforms.tenant import Tenant

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
READY = 20.0  # seconds
NAMES = ("cole", "mira", "sam", "kim", "ivy")


@dataclass
class Through:
    """Stands for the bot before the playground, and for the playground before the bot."""

    tenant: Tenant
    client: Any = None  # the way to the bot
    peer: Playground | None = None
    statuses: asyncio.Queue[int] = field(default_factory=asyncio.Queue)
    _chats: dict[str, str] = field(default_factory=lambda: {f"a:{DANA}": f"a:{DANA}"})

    @asynccontextmanager
    async def post(self, path: str, *, json: Json, headers: Json) -> AsyncIterator[Any]:
        if json["type"] == "invoke":
            async with self.client.post(path, json=json, headers=headers) as answer:
                yield answer
            return
        assert self.peer
        await self.peer.post("/_internal/v1/customActivities", json)
        status = await asyncio.wait_for(self.statuses.get(), READY)

        async def text() -> str:
            return ""

        yield SimpleNamespace(status=status, text=text)

    async def enter(self, request: web.Request) -> web.Response:
        """What the playground sends, signed as Teams would."""
        told = await request.json()
        headers = {"Authorization": f"Bearer {self.tenant.token(serviceurl=told['serviceUrl'])}"}
        async with self.client.post("/api/messages", json=told, headers=headers) as answer:
            self.statuses.put_nowait(answer.status)
            return web.Response(status=answer.status, body=await answer.read())

    @web.middleware
    async def leave(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """What the bot asks of Teams."""
        if not request.path.startswith("/service/"):
            return await handler(request)
        assert self.peer
        path = await self._path(request.raw_path.removeprefix("/service"))
        address, told = URL(f"{self.peer.url}/_connector{path}", encoded=True), await request.read()
        kind = {"Content-Type": "application/json"}
        async with self.peer.session.request(request.method, address, data=told, headers=kind) as answer:
            status = 200 if answer.ok else answer.status
            return web.Response(status=status, body=await answer.read(), content_type="application/json")

    async def _path(self, path: str) -> str:
        """A chat of anybody but its own user has an id of the playground's making."""
        for chat in (f"a:aad-{name}" for name in NAMES):
            if quote(chat, safe="") in path:
                return path.replace(quote(chat, safe=""), quote(await self._chat(chat), safe=""))
        return path

    async def _chat(self, chat: str) -> str:
        assert self.peer
        if chat not in self._chats:
            asked = {"isGroup": False, "bot": {"id": US}, "members": [{"id": f"29:{chat[2:]}"}]}
            told = await self.peer.post("/_connector/v3/conversations", asked | {"tenantId": TENANT})
            self._chats[chat] = told["id"]
        return self._chats[chat]


@asynccontextmanager
async def chat_through(folder: Path, database: str, tenant: Tenant) -> AsyncIterator[TeamsChat]:
    kept, through, port = TeamsKept(tenant), Through(tenant), harness.free_port()
    before, behind = web.Application(), kept.application()
    before.router.add_post("/api/messages", through.enter)
    behind.middlewares.append(through.leave)
    tenant.client = through  # type: ignore[assignment]  # it posts as a client does
    async with (
        TestServer(behind) as server,
        TestServer(before, port=port),
        playground(folder, f"http://127.0.0.1:{port}", _firm()) as through.peer,
    ):
        tenant.url = str(server.make_url("/"))
        async with Running(database, kept.settings(), through) as running:
            yield TeamsChat(kept, running)


def _firm() -> Json:
    """Those who appear in the stories, and their room."""
    return {
        "version": "0.1.1",
        "tenantId": TENANT,
        "bot": {"id": US, "name": "Moments"},
        "currentUser": _person("dana"),
        "users": [_person(name) for name in NAMES],
        "personalChat": {"id": f"a:{DANA}"},
        "groupChat": {"id": "group", "name": "group"},
        "team": {
            "id": TEAM,
            "name": "firm",
            "aadGroupId": "group-firm",
            "channels": [{"id": CHANNEL.format("wealth"), "name": "#wealth"}],
        },
    }


def _person(name: str) -> Json:
    return person(name, name) | {"id": f"29:aad-{name}"}
