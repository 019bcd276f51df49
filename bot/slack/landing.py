"""The pages by which a workspace installs us: what this is, the way to Slack, and the way back."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from aiohttp import web
from jinja2 import Environment

from bot.pages import HEADERS, LASTING, page, pages
from bot.slack.oauth import LIVES, Done, NotDone, OAuth
from bot.web import Door

TEMPLATES = Path(__file__).parent / "templates"
COOKIE = "__Host-moments-install"
UNDER_WAY = {"Cache-Control": "no-store"}


@dataclass(frozen=True)
class Landing:
    oauth: OAuth
    pages: Environment

    @property
    def doors(self) -> Mapping[str, Door]:
        return {"/": self.welcome, "/slack/install": self.leave, "/slack/oauth_redirect": self.come_back}

    async def welcome(self, request: web.Request) -> web.Response:
        return page(self.pages, "landing", LASTING)

    async def leave(self, request: web.Request) -> web.Response:
        """The state goes along in a cookie: who did not begin here cannot end it here."""
        address, state = await self.oauth.begin()
        headers = {**HEADERS, **UNDER_WAY, "Location": address}
        response = web.Response(status=302, headers=headers)
        seconds = int(LIVES.total_seconds())
        response.set_cookie(COOKIE, state, max_age=seconds, secure=True, httponly=True, samesite="Lax")
        return response

    async def come_back(self, request: web.Request) -> web.Response:
        told = (request.query.get(name, "") for name in ("state", "code", "error"))
        state, code, error = told
        try:
            done = await self.oauth.finish(state, request.cookies.get(COOKIE, ""), code, error)
            response = page(self.pages, "installed", UNDER_WAY, done=done, link=_link(done))
        except NotDone as reason:
            response = page(self.pages, "not_done", UNDER_WAY, reason.status, words=str(reason))
        response.del_cookie(COOKIE, secure=True, httponly=True, samesite="Lax")
        return response


def landing(oauth: OAuth) -> Landing:
    return Landing(oauth, pages(TEMPLATES))


def _link(done: Done) -> str:
    """Our conversation in Slack. Source: docs.slack.dev, deep linking."""
    named = {"app": done.app, "team": done.team}
    return "https://slack.com/app_redirect?" + urlencode(
        {key: value for key, value in named.items() if value}
    )
