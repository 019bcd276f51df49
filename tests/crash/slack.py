"""A Slack that takes posts and lets some calls fail, as its seed says; it remembers what it accepted."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from random import Random
from typing import Any, NamedTuple

from aiohttp import web

Json = dict[str, Any]
# Of a hundred calls each.
FAULTS = {"busy": 5, "broken": 2, "broken after accepting": 2, "hung up after accepting": 3, "slow": 3}
UNHEARD = ("busy", "broken")  # nothing is done
QUIET = ("auth.test", "conversations.info", "conversations.members", "users.info", "conversations.open")


class Post(NamedTuple):
    """A message that stands in a channel."""

    at: float
    channel: str
    key: str
    ts: str


class Call(NamedTuple):
    at: float
    method: str
    channel: str
    key: str
    fault: str


@dataclass
class FakeSlack:
    seed: int
    url: str = ""
    posts: list[Post] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    heard: asyncio.Event = field(default_factory=asyncio.Event)
    _times: Counter[tuple[str, ...]] = field(default_factory=Counter)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        method, asked = request.match_info["method"], await _arguments(request)
        if method in QUIET:
            return web.json_response({"ok": True, **_facts(asked)})
        fault, dice = self._fate(method, asked)
        self.calls.append(Call(time.time(), method, _channel(asked), _key(asked), fault))
        await asyncio.sleep(_delay(fault, dice))
        if fault in UNHEARD:
            return _refusal(fault, dice)
        done = self._do(method, asked)
        await asyncio.sleep(_delay(fault, dice))
        if fault == "hung up after accepting" and request.transport:
            request.transport.close()
        return _refusal(fault, dice) if fault == "broken after accepting" else web.json_response(done)

    def _fate(self, method: str, asked: Json) -> tuple[str, Random]:
        """What becomes of a call hangs on what it asks and how often it came, not on when."""
        name = (method, _channel(asked), _key(asked))
        self._times[name] += 1
        dice = Random(f"{self.seed} {name} {self._times[name]}")
        fine = 100 - sum(FAULTS.values())
        return dice.choices([*FAULTS, ""], [*FAULTS.values(), fine])[0], dice

    def _do(self, method: str, asked: Json) -> Json:
        channel, ts = _channel(asked), str(asked.get("ts", ""))
        if method == "chat.postMessage":
            ts = f"{time.time():.6f}"
            self.posts.append(Post(time.time(), channel, _key(asked), ts))
            self.heard.set()
        elif method == "conversations.history":
            since = float(asked.get("oldest", 0))
            return {"ok": True, "messages": [_message(p) for p in self._in(channel) if float(p.ts) > since]}
        return {"ok": True, "channel": channel, "ts": ts}

    def _in(self, channel: str) -> list[Post]:
        return [post for post in reversed(self.posts) if post.channel == channel]


@asynccontextmanager
async def listening(seed: int) -> AsyncIterator[FakeSlack]:
    slack = FakeSlack(seed)
    application = web.Application()
    application.router.add_route("*", "/api/{method}", slack.answer)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    slack.url = f"http://127.0.0.1:{runner.addresses[0][1]}/api/"
    try:
        yield slack
    finally:
        await runner.cleanup()


def _delay(fault: str, dice: Random) -> float:
    """Before it is done, and once more before it is answered."""
    return dice.uniform(0.5, 1.5) if fault == "slow" else dice.uniform(0.025, 0.075)


def _refusal(fault: str, dice: Random) -> web.Response:
    if fault == "busy":
        limited = {"ok": False, "error": "ratelimited"}
        return web.json_response(limited, status=429, headers={"Retry-After": "1"})
    if dice.random() < 0.5:  # what stands before Slack answers in its own words
        return web.Response(status=500, text="upstream connect error")
    return web.json_response({"ok": False, "error": "internal_error"}, status=500)


def _facts(asked: Json) -> Json:
    """The little that is asked about ourselves, rooms and people."""
    channel = {"id": asked.get("channel", "D1"), "name": "room", "is_member": True}
    person = {"id": asked.get("user", "U1"), "name": "dana", "tz": "Europe/London", "team_id": "T0"}
    us = {"team_id": "T0", "user_id": "UBOT", "bot_id": "B1"}
    return {**us, "channel": channel, "user": person, "members": ["UBOT"]}


async def _arguments(request: web.Request) -> Json:
    sent = await (request.json() if request.content_type == "application/json" else request.post())
    return {**request.query, **sent}


def _channel(asked: Json) -> str:
    return str(asked.get("channel", ""))


def _key(asked: Json) -> str:
    mark = asked.get("metadata", {})
    return str((json.loads(mark) if isinstance(mark, str) else mark).get("event_payload", {}).get("key", ""))


def _message(post: Post) -> Json:
    return {"ts": post.ts, "metadata": {"event_payload": {"key": post.key}}}
