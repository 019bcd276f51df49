"""The door of Teams alone: its keys' server, a clock that one moves, and what got through."""

import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import aiohttp
import jwt
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from cryptography.hazmat.primitives.asymmetric import rsa

from bot.clock import now
from bot.config import Teams
from bot.playground.stage import StageClock
from bot.teams.front import door
from bot.teams.guard import guard
from bot.teams.keys import Keys
from bot.teams.wire import Activity
from tests.platforms.tenancy import APP, ISSUER, KEY, jwk

SERVICE = "https://smba.example/emea/"
NEW = rsa.generate_private_key(public_exponent=65537, key_size=2048)
UNREADABLE = (
    b"",
    b"<html>busy</html>",
    b"[]",
    b"{}",
    b"null",
    b'"keys"',
    b'{"keys": null}',
    b'{"keys": 5}',
    b'{"keys": []}',
    b'{"keys": [5, null, "k", []]}',
    b'{"keys": [{"kid": "k1"}]}',
    b'{"keys": [{"kid": "k1", "kty": "RSA", "n": "!", "e": 3}]}',
    b'{"keys": [{"kid": "k1", "kty": "oct", "k": "aHVzaA"}]}',
    b"\xff\xfe",
)
Json = dict[str, Any]
Answer = Callable[[], Awaitable[web.StreamResponse]]


@dataclass
class Gate:
    """`answers`: what the keys' server says in place of its keys."""

    clock: StageClock = field(default_factory=lambda: StageClock(now()))
    keys: list[Json] = field(default_factory=lambda: [jwk(KEY, "k1", "msteams")])
    answers: Answer | None = None
    asked: int = 0
    heard: list[Activity] = field(default_factory=list)
    client: TestClient[Any, Any] | None = None

    async def hear(self, activity: Activity) -> None:
        self.heard.append(activity)

    def application(self) -> web.Application:
        async def config(request: web.Request) -> web.StreamResponse:
            self.asked += 1
            return web.json_response({"jwks_uri": str(request.url.with_path("/keys"))})

        async def keys(request: web.Request) -> web.StreamResponse:
            return await self.answers() if self.answers else web.json_response({"keys": self.keys})

        app = web.Application()
        app.router.add_get("/config", config)
        app.router.add_get("/keys", keys)
        return app

    async def come(self, kid: str = "k1", key: rsa.RSAPrivateKey = KEY) -> int:
        return (await self.knock(kid, key)).status

    async def knock(self, kid: str, key: rsa.RSAPrivateKey) -> aiohttp.ClientResponse:
        assert self.client
        claims = {"iss": ISSUER, "aud": APP, "serviceurl": SERVICE, "exp": time.time() + 600}
        headers = {"Authorization": f"Bearer {jwt.encode(claims, key, 'RS256', {'kid': kid})}"}
        activity = {
            "type": "message",
            "serviceUrl": SERVICE,
            "channelId": "msteams",
            "conversation": {"id": "a"},
        }
        return await self.client.post("/api/messages", json=activity, headers=headers)

    def wait(self, **passed: float) -> None:
        self.clock.time += timedelta(**passed)


@asynccontextmanager
async def opened_gate() -> AsyncIterator[Gate]:
    gate = Gate()
    async with TestServer(gate.application()) as server, aiohttp.ClientSession() as session:
        settings = Teams(app_id=APP, keys_url=str(server.make_url("/config")))
        keys = Keys(session, settings.keys_url, gate.clock)
        app = web.Application()
        app.router.add_post("/api/messages", door(guard(settings, keys), gate.hear))
        async with TestClient(TestServer(app)) as gate.client:
            yield gate
