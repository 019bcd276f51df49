"""Slack's door as the bot finds it, with somebody at it who keeps what was posted, changed and opened."""

import itertools
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from aiohttp import web

from bot.config import Settings
from tests.parity import blocks
from tests.parity.screen import Screen
from tests.parity.seen import Face, File, Json
from tests.platforms.office import settings
from tests.platforms.workspace import SECRET, TOKEN, Workspace

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
ENCODED = ("blocks", "view", "files")


@dataclass
class SlackKept:
    """`acting`: whose trigger opens a form."""

    slack: Workspace
    screen: Screen = field(default_factory=Screen)
    acting: str = ""
    _alone: "itertools.count[int]" = field(default_factory=itertools.count)

    def application(self) -> web.Application:
        app = self.slack.application()

        @web.middleware
        async def keep(request: web.Request, handler: Handler) -> web.StreamResponse:
            return await self._keep(request, handler)

        app.middlewares.append(keep)
        return app

    def settings(self) -> Settings:
        return settings(f"{self.slack.url}api/", TOKEN, SECRET)

    def alone(self, channel: str, who: str, message: Json) -> None:
        """For one person's eyes, gone when they look away; pressed, it says a time of its own."""
        self.screen.post(f"{channel}:alone{next(self._alone)}", f"@{who}", blocks.message(message))

    def named(self, channel: str) -> str:
        if channel[0] in "DU":
            return f"@{self.name(f'U{channel[1:]}')}"
        return str(self.slack.rooms[channel]["name"])

    def name(self, user: str) -> str:
        return str(self.slack.people[user]["name"])

    async def _keep(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        answer = await handler(request)
        if request.path.startswith("/api/") and isinstance(answer, web.Response):
            told: Json = json.loads(answer.text or "{}")
            if told.get("ok"):
                self._done(request.match_info["method"], await _asked(request), told)
        return answer

    def _done(self, method: str, asked: Json, told: Json) -> None:
        match method:
            case "chat.postMessage":
                self._posted(told, blocks.message(asked))
            case "chat.postEphemeral":
                self.alone(asked["channel"], self.name(asked["user"]), asked)
            case "chat.update":
                self.screen.redraw(f"{asked['channel']}:{asked['ts']}", blocks.message(asked))
            case "chat.delete" if f"{asked['channel']}:{asked['ts']}" in self.screen.messages:
                self.screen.withdraw(f"{asked['channel']}:{asked['ts']}")
            case "views.open":
                self.screen.ask(self.acting, blocks.modal(asked["view"]))
            case "files.completeUploadExternal" if asked.get("channel_id"):  # a chart is shown by its post
                for file in asked["files"]:
                    held = self.slack.files[file["id"]]
                    shared = Face("", file=File(held["name"], held["content"].decode()))
                    self._posted({"channel": asked["channel_id"], "ts": f"of {file['id']}"}, shared)

    def _posted(self, told: Json, face: Face) -> None:
        self.screen.post(f"{told['channel']}:{told['ts']}", self.named(told["channel"]), face)


async def _asked(request: web.Request) -> Json:
    """Blocks, views and files travel as JSON inside a form."""
    sent = await (request.json() if request.content_type == "application/json" else request.post())
    told = {**request.query, **sent}
    return {k: json.loads(v) if k in ENCODED and isinstance(v, str) else v for k, v in told.items()}
