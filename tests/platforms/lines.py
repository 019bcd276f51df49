"""Slack's end of Socket Mode: a small Slack that sends over WebSockets, and the bot that listens there."""

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web
from pydantic import SecretStr

from bot.config import Settings, Slack
from tests.platforms.office import Office, opened
from tests.platforms.web_api import TEAM
from tests.platforms.workspace import SECRET, TOKEN, Fault, Workspace

Json = dict[str, Any]
APP_TOKEN, TICKET = "xapp-1-A1-sealed", "ticket-sealed"
OPEN = "apps.connections.open"


@dataclass
class Lines:
    """Slack's end of the lines: it hands out tickets, sends envelopes and keeps what is acknowledged."""

    slack: Workspace
    url: str = ""
    sockets: list[web.WebSocketResponse] = field(default_factory=list)
    acked: dict[str, tuple[int, Json]] = field(default_factory=dict)  # by envelope: which line, and the whole
    turned_away: int = 0  # how many connections more
    asked: list[str] = field(default_factory=list)
    faults: deque[Fault] = field(default_factory=deque)
    _sent: int = 0
    _heard: asyncio.Condition = field(default_factory=asyncio.Condition)

    def application(self) -> web.Application:
        application = web.Application()
        application.router.add_post(f"/api/{OPEN}", self.open)
        application.router.add_get("/link", self.link)
        for route in self.slack.application().router.routes():
            assert route.resource
            application.router.add_route(route.method, route.resource.canonical, route.handler)
        return application

    async def open(self, request: web.Request) -> web.Response:
        self.asked.append(request.headers["Authorization"])
        fault = self.faults.popleft() if self.faults else Fault()
        if fault.retry_after:
            headers = {"Retry-After": str(fault.retry_after)}
            return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)
        if fault.error:
            return web.json_response({"ok": False, "error": fault.error})
        if fault.lost:
            return web.json_response({"ok": True})
        address = f"{self.url.replace('http', 'ws')}link?ticket={TICKET}-{len(self.asked)}"
        return web.json_response({"ok": True, "url": address})

    async def link(self, request: web.Request) -> web.StreamResponse:
        if self.turned_away:
            self.turned_away -= 1
            return web.Response(status=403)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": 1})
        number = len(self.sockets)
        await self._note(self.sockets.append, socket)
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                ack = json.loads(message.data)
                await self._note(lambda told: self.acked.update([told]), (ack["envelope_id"], (number, ack)))
        return socket

    async def send(self, kind: str, payload: Json, line: int = -1, **more: Any) -> str:
        self._sent += 1
        envelope = {"envelope_id": f"e{self._sent}", "type": kind, "payload": payload, **more}
        await self.sockets[line].send_json({"accepts_response_payload": kind != "events_api", **envelope})
        return f"e{self._sent}"

    async def slash(self, text: str, who: str = "U1", line: int = -1) -> Json:
        """What the person sees."""
        where = {"team_id": TEAM, "channel_id": "C1", "user_id": who, "user_name": who.lower()}
        payload = {"command": "/moment", "text": text, "trigger_id": "t1", **where}
        _, ack = await self.answered(await self.send("slash_commands", payload, line))
        return dict(ack.get("payload") or {})

    async def event(self, event: Json, line: int = -1, **more: Any) -> str:
        payload = {"type": "event_callback", "event_id": f"Ev{self._sent}", "team_id": TEAM, "event": event}
        return await self.send("events_api", payload, line, **more)

    def cut(self, line: int) -> None:
        """Without a goodbye."""
        transport = self.sockets[line].get_extra_info("socket")
        assert transport
        transport.shutdown(2)

    async def answered(self, envelope: str) -> tuple[int, Json]:
        """By which line, and with what."""
        await self._until(lambda: envelope in self.acked)
        return self.acked[envelope]

    async def lines(self, number: int) -> None:
        await self._until(lambda: len(self.sockets) >= number)

    async def _until(self, done: Any) -> None:
        async with self._heard:
            await asyncio.wait_for(self._heard.wait_for(done), 10)

    async def _note(self, keep: Any, what: object) -> None:
        async with self._heard:
            keep(what)
            self._heard.notify_all()


@asynccontextmanager
async def beginning(lines: Lines, database: str, **more: SecretStr) -> AsyncIterator[Office]:
    secrets = {"bot_token": TOKEN, "signing_secret": SECRET, "app_token": APP_TOKEN}
    known = {name: SecretStr(secret) for name, secret in secrets.items()} | more
    slack = Slack(**known, api_url=f"{lines.url}api/")
    async with opened(database, Settings(slack=slack)) as office:
        yield office
