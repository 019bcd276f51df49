"""Teams' service as the bot finds it, with somebody at it who keeps what was posted and changed."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from urllib.parse import unquote

from aiohttp import web

from bot.config import Settings
from tests.parity import adaptive
from tests.parity.screen import Screen
from tests.parity.seen import Json
from tests.platforms.tenant import Tenant

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
CHANNEL = "19:{}@thread.tacv2"


@dataclass
class TeamsKept:
    """`where`: the conversation of each message."""

    teams: Tenant
    screen: Screen = field(default_factory=Screen)
    where: dict[str, str] = field(default_factory=dict)

    def application(self) -> web.Application:
        app = self.teams.application()

        @web.middleware
        async def keep(request: web.Request, handler: Handler) -> web.StreamResponse:
            return await self._keep(request, handler)

        app.middlewares.append(keep)
        return app

    def settings(self) -> Settings:
        return self.teams.settings()

    def named(self, conversation: str) -> str:
        """Of a room, or of the person whose chat it is."""
        if conversation.startswith("a:"):
            return f"@{self.teams.roster.people[conversation.removeprefix('a:')]['name']}"
        return f"#{conversation.removeprefix('19:').partition('@')[0]}"

    async def _keep(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        answer = await handler(request)
        if request.path.startswith("/service/") and isinstance(answer, web.Response) and answer.status == 200:
            parts = [unquote(part) for part in request.rel_url.raw_path.split("/")[2:]]
            sent = json.loads(await request.text() or "{}")
            self._done(request.method, parts, sent, json.loads(answer.text or "{}"))
        return answer

    def _done(self, method: str, path: list[str], body: Json, told: Json) -> None:
        match method, path:
            case "POST", ["v3", "conversations", conversation, "activities"] if body["type"] == "message":
                self._posted(told["id"], conversation, body)
            case "PUT", ["v3", "conversations", _, "activities", message]:
                self.screen.redraw(message, adaptive.activity(body))
            case "DELETE", ["v3", "conversations", _, "activities", message]:
                self.screen.withdraw(message)

    def _posted(self, message: str, conversation: str, body: Json) -> None:
        face, recipient = adaptive.activity(body), body.get("recipient", {})
        alone = f"a:{recipient['id'].removeprefix('29:')}" if recipient.get("isTargeted") else conversation
        self.where[message], to = conversation, self.named(alone)
        if face.form is None:
            self.screen.post(message, to, face)
        else:
            self.screen.ask(to[1:], face, message)
