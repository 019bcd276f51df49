"""Slack as a server: it takes the bot's calls, may let them fail, and signs what people do."""

import asyncio
import hashlib
import hmac
import json
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from aiohttp import web
from aiohttp.test_utils import TestClient

from tests.platforms.screen import filled
from tests.platforms.web_api import TEAM, WebApi

Json = dict[str, Any]
SECRET, TOKEN = "shh", "xoxb-1"


@dataclass(frozen=True)
class Fault:
    """How the next call of a method goes wrong; `lost` when it is done but nobody hears of it."""

    error: str = ""
    words: str = ""  # of somebody between us and Slack
    status: int = 200
    retry_after: int = 0
    lost: bool = False
    seconds: float = 0.0


@dataclass
class Workspace(WebApi):
    client: TestClient[Any, Any] = field(init=False)
    calls: list[tuple[str, Json]] = field(default_factory=list)
    bearers: list[str] = field(default_factory=list)  # the tokens of the calls
    replies: list[Json] = field(default_factory=list)  # to response_url
    faults: dict[str, deque[Fault]] = field(default_factory=dict)
    _heard: asyncio.Condition = field(default_factory=asyncio.Condition)

    def fail(self, method: str, *faults: Fault) -> None:
        self.faults.setdefault(method, deque()).extend(faults)

    def application(self) -> web.Application:
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_post("/reply", self._reply)
        app.router.add_get("/files/{id}", self._download)
        app.router.add_post("/upload/{id}", self._upload)
        return app

    def made(self, method: str) -> list[Json]:
        return [call for name, call in self.calls if name == method]

    async def until(self, method: str, number: int = 1) -> Json:
        """The arguments of a call, as soon as it is made that often."""
        async with self._heard:
            await asyncio.wait_for(self._heard.wait_for(lambda: len(self.made(method)) >= number), 5)
        return self.made(method)[number - 1]

    async def answered(self, number: int = 1) -> Json:
        """What came to the response address of a press."""
        async with self._heard:
            await asyncio.wait_for(self._heard.wait_for(lambda: len(self.replies) >= number), 5)
        return self.replies[number - 1]

    async def slash(self, text: str, who: str = "U1", channel: str = "C1", **more: str) -> Json:
        where = {"team_id": TEAM, "channel_id": channel, "user_id": who, "user_name": who.lower()}
        return await self._form({"command": "/moment", "text": text, "trigger_id": "t1", **where, **more})

    async def press(
        self, element: Json, who: str = "U1", channel: str = "C1", ts: str = "1.0", **more: Any
    ) -> Json:
        where = {"type": "message", "channel_id": channel, "message_ts": ts}
        action = {**element, "type": element.get("type", "button")}
        held = {"container": where, "actions": [action], "response_url": f"{self.url}reply"}
        return await self.interact("block_actions", who, trigger_id="t2", **{**held, **more})

    async def press_on(self, view: Json, element: Json, who: str = "U1", **more: Any) -> Json:
        """On the Home or a modal, as it stood before that person."""
        where = {"type": "view", "view_id": view["id"]}
        action = {**element, "type": element.get("type", "button")}
        held = {"container": where, "view": view, "actions": [action], "trigger_id": "t3"}
        return await self.interact("block_actions", who, **{**held, **more})

    async def open_home(self, who: str = "U1", tab: str = "home") -> None:
        seen = {"view": self.views[f"H{who}"]} if f"H{who}" in self.views and tab == "home" else {}
        await self.event({"type": "app_home_opened", "user": who, "channel": f"D{who}", "tab": tab, **seen})

    async def submit(self, view: Json, values: Json, who: str = "U1") -> Json:
        """Fill the fields of a modal by name, keep the others, and press its button."""
        shown = {**view, "id": "V1", "state": {"values": filled(view, values)}}
        return await self.interact("view_submission", who, view=shown)

    async def interact(self, kind: str, who: str, **payload: Any) -> Json:
        person = {"user": {"id": who, "name": who.lower(), "team_id": TEAM}, "team": {"id": TEAM}}
        return await self._form({"payload": json.dumps({"type": kind, **person, **payload})})

    async def event(self, event: Json, status: int = 200, **envelope: Any) -> None:
        body = {"type": "event_callback", "event_id": "Ev1", "team_id": TEAM, "event": event, **envelope}
        response = await self.signed(json.dumps(body), "application/json")
        assert response.status == status

    async def signed(self, body: str, kind: str, secret: str = SECRET, age: int = 0) -> Any:
        now = str(int(time.time()) - age)
        mac = hmac.new(secret.encode(), f"v0:{now}:{body}".encode(), hashlib.sha256).hexdigest()
        headers = {"X-Slack-Request-Timestamp": now, "X-Slack-Signature": f"v0={mac}", "Content-Type": kind}
        return await self.client.post("/slack/events", data=body.encode(), headers=headers)

    async def _form(self, form: Json) -> Json:
        response = await self.signed(urlencode(form), "application/x-www-form-urlencoded")
        assert response.status == 200
        text = await response.text()
        return dict(json.loads(text)) if text else {}

    async def _api(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        asked = await (request.json() if request.content_type == "application/json" else request.post())
        arguments = _read({**request.query, **asked})
        fault = self.faults[method].popleft() if self.faults.get(method) else Fault()
        await asyncio.sleep(fault.seconds)
        if fault.retry_after:
            return _wait(fault.retry_after)
        if fault.words:
            return web.Response(text=fault.words, status=fault.status)
        if fault.error:
            return web.json_response({"ok": False, "error": fault.error}, status=fault.status)
        answer = {"ok": True, **getattr(self, method.replace(".", "_"), self.auth_test)(arguments)}
        self.bearers.append(request.headers.get("Authorization", "").removeprefix("Bearer "))
        await self._note(self.calls, (method, arguments))
        if fault.lost and request.transport:
            request.transport.close()
        return web.json_response(answer)

    async def _reply(self, request: web.Request) -> web.Response:
        await self._note(self.replies, await request.json())
        fault = self.faults["reply"].popleft() if self.faults.get("reply") else Fault()
        return web.Response(status=fault.status)

    async def _download(self, request: web.Request) -> web.Response:
        assert request.headers["Authorization"] == f"Bearer {TOKEN}"
        file = self.files[request.match_info["id"]]
        return web.Response(body=file["content"], content_type=file.get("served", "text/csv"))

    async def _upload(self, request: web.Request) -> web.Response:
        fault = self.faults["upload"].popleft() if self.faults.get("upload") else Fault()
        self.files[request.match_info["id"]]["content"] = await request.read()
        return web.Response(status=fault.status)

    async def _note(self, book: list[Any], entry: object) -> None:
        async with self._heard:
            book.append(entry)
            self._heard.notify_all()


def _wait(seconds: int) -> web.Response:
    body = {"ok": False, "error": "ratelimited"}
    return web.json_response(body, status=429, headers={"Retry-After": str(seconds)})


def _read(arguments: Json) -> Json:
    """Blocks, views and metadata travel as JSON inside a form."""
    encoded = ("blocks", "view", "metadata")
    return {k: json.loads(v) if k in encoded and isinstance(v, str) else v for k, v in arguments.items()}
