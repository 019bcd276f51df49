"""A Teams tenant in memory: people, rooms, the service that a bot posts to, and the keys it signs with."""

import asyncio
import itertools
import json
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

import jwt
from aiohttp import web
from aiohttp.test_utils import TestClient
from pydantic import SecretStr

from bot.config import Settings, Teams
from tests.platforms.adaptive_cards import in_answer, in_message
from tests.platforms.drive import Drive
from tests.platforms.entra import Entra
from tests.platforms.roster import Roster
from tests.platforms.tenancy import (
    APP,
    DANA,
    ISSUER,
    KEY,
    TEAM,
    TENANT,
    US,
    Call,
    Fault,
    Json,
    jwk,
)


@dataclass
class Tenant:
    """What came of it is found in `calls` and `messages`; `wrong` is what no client could have drawn."""

    roster: Roster = field(default_factory=Roster)
    messages: dict[str, Json] = field(default_factory=dict)  # as they stand now, by their id
    at: dict[str, str] = field(default_factory=dict)  # the conversation of a message
    closed: dict[str, int] = field(default_factory=dict)  # what is always answered, by the path
    slow: float = 0.0  # seconds until it is told who somebody is
    calls: list[Call] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)  # in what the bot drew
    faults: deque[Fault] = field(default_factory=deque)
    drive: Drive = field(default_factory=Drive)
    keys: list[Json] = field(default_factory=lambda: [jwk(KEY, "k1", "msteams")])
    entra: Entra = field(default_factory=Entra)
    client: TestClient[Any, Any] | None = None
    url: str = ""
    _number: "itertools.count[int]" = field(default_factory=itertools.count)
    _heard: asyncio.Condition = field(default_factory=asyncio.Condition)

    @property
    def service(self) -> str:
        return f"{self.url}service/"

    def settings(self, **more: Any) -> Settings:
        told: Json = {"app_id": APP, "app_password": SecretStr("hush"), "tenant_id": TENANT, **more}
        return Settings(teams=Teams(**{"keys_url": f"{self.url}keys/config", **told}))

    def application(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/keys/config", self._config)
        app.router.add_get("/keys/keys", self._keys)
        app.router.add_route("*", "/service/{path:.*}", self._serve)
        self.drive.open(app)
        return app

    def token(self, **claims: Any) -> str:
        told = {"iss": ISSUER, "aud": APP, "serviceurl": self.service, "exp": time.time() + 600, **claims}
        return jwt.encode({k: v for k, v in told.items() if v is not None}, KEY, "RS256", {"kid": "k1"})

    def activity(self, who: str = DANA, room: str | None = None, **told: Any) -> Json:
        """From a person, in our chat or in a room."""
        chat = {"id": f"a:{who}", "conversationType": "personal", "tenantId": TENANT}
        kind = "groupChat" if room and room.endswith("unq.gbl.spaces") else "channel"
        talk = {"id": room, "conversationType": kind, "tenantId": TENANT} if room else chat
        team = {"team": {"id": TEAM}, "channel": {"id": room}} if room and kind == "channel" else {}
        base = {
            "id": f"a{next(self._number)}",
            "channelId": "msteams",
            "serviceUrl": self.service,
            "from": {"id": f"29:{who}", "aadObjectId": who, "name": who},
            "recipient": {"id": US, "name": "Moments"},
            "conversation": talk,
            "channelData": {"tenant": {"id": TENANT}, **team},
            "locale": "en-GB",
            "localTimezone": "Europe/London",
        }
        return {**base, **told}

    async def send(self, activity: Json, token: str | None = None) -> tuple[int, Json]:
        """To the bot; its status and its answer."""
        assert self.client
        headers = {"Authorization": f"Bearer {token or self.token(serviceurl=activity['serviceUrl'])}"}
        async with self.client.post("/api/messages", json=activity, headers=headers) as answer:
            text = await answer.text()
            told = json.loads(text) if text.startswith("{") else {}
            self.wrong += in_answer(told)
            return answer.status, told

    async def say(self, text: str, who: str = DANA, room: str | None = None, **told: Any) -> None:
        """In a room by a mention."""
        named = {"text": f"<at>Moments</at> {text}"} if room else {"text": text}
        entity = {"type": "mention", "text": "<at>Moments</at>", "mentioned": {"id": US}}
        mention = {"entities": [entity]} if room else {}
        status, _ = await self.send(
            self.activity(who, room, type="message", textFormat="plain", **{**named, **mention, **told})
        )
        assert status == 202, status

    async def invoke(
        self, name: str, value: Json, who: str = DANA, room: str | None = None, **told: Any
    ) -> Json:
        status, answer = await self.send(
            self.activity(who, room, type="invoke", name=name, value=value, **told)
        )
        assert status == 200, status
        return answer

    async def press(self, action: Json, message: str | None = None, **told: Any) -> Json:
        """A button as it was drawn, with what was typed beside it: what stands there now."""
        typed = told.pop("typed", {})
        sent = {"type": "Action.Execute", "verb": action["verb"], "data": {**action["data"], **typed}}
        return await self.invoke("adaptiveCard/action", {"action": sent}, replyToId=message, **told)

    async def until(self, made: Callable[[], list[Call]], number: int = 1) -> Call:
        """A call of that kind, as soon as it is made that often."""
        async with self._heard:
            await asyncio.wait_for(self._heard.wait_for(lambda: len(made()) >= number), 10)
        return made()[number - 1]

    def made(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    def last(self, conversation: str) -> str:
        """The id of the newest message that stands there."""
        return [number for number in self.messages if self.at[number] == conversation][-1]

    def posts(self, conversation: str | None = None) -> list[Call]:
        made = [call for call in self.calls if call.method == "POST" and call.path.endswith("/activities")]
        return [call for call in made if conversation in (None, call.conversation)]

    async def _config(self, request: web.Request) -> web.Response:
        return web.json_response({"jwks_uri": f"{self.url}keys/keys"})

    async def _keys(self, request: web.Request) -> web.Response:
        return web.json_response({"keys": self.keys})

    async def _serve(self, request: web.Request) -> web.Response:
        body = await request.json() if request.can_read_body else {}
        path = unquote(request.match_info["path"])
        token = request.headers.get("Authorization", "")
        self.wrong += in_message(body)
        async with self._heard:
            self.calls.append(Call(request.method, path, dict(request.query), body, token))
            self._heard.notify_all()
        await asyncio.sleep(self.slow if "members" in path else 0)
        if self.faults and self.faults[0].method == request.method:
            fault = self.faults.popleft()
            if fault.lost and request.transport:
                self._answer(request, body)
                request.transport.close()
            error = {"error": {"code": fault.code, "message": "no"}}
            return web.json_response(error, status=fault.status, headers=fault.headers)
        if status := self.closed.get(path):
            return web.json_response({"error": {"code": "Closed", "message": "no"}}, status=status)
        return self._answer(request, body)

    def _answer(self, request: web.Request, body: Json) -> web.Response:
        path = [unquote(part) for part in request.rel_url.raw_path.removeprefix("/service/").split("/")]
        match request.method, path:
            case "POST", ["v3", "conversations"]:
                return web.json_response({"id": f"a:{body['members'][0]['id'].removeprefix('29:')}"})
            case "POST", ["v3", "conversations", talk, "activities"]:
                message = f"m{next(self._number)}"
                self.messages[message], self.at[message] = body, talk
                return web.json_response({"id": message})
            case "PUT", ["v3", "conversations", _, "activities", message] if message in self.messages:
                self.messages[message] = body
                return web.json_response({"id": message})
            case "DELETE", ["v3", "conversations", _, "activities", message] if message in self.messages:
                del self.messages[message]
                return web.Response(status=200)
            case _:
                told = self.roster.told(path, request.query) if request.method == "GET" else None
                missing = {"error": {"code": "NotFound", "message": "no"}}
                return web.json_response(told or missing, status=200 if told else 404)
