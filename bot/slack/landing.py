"""The pages by which a workspace installs us: what this is, the way to Slack, and the way back."""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.slack.oauth import LIVES, Done, NotDone, OAuth
from bot.web import Door

TEMPLATES = Path(__file__).parent / "templates"
STYLE = (TEMPLATES / "pages.css").read_text("utf-8")
_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
POLICY = (
    f"default-src 'none'; style-src 'sha256-{_HASH}'; img-src data:; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
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
        return self._page("landing", {"Cache-Control": "public, max-age=300"})

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
            response = self._page("installed", UNDER_WAY, done=done, link=_link(done))
        except NotDone as reason:
            response = self._page("not_done", UNDER_WAY, reason.status, words=str(reason))
        response.del_cookie(COOKIE, secure=True, httponly=True, samesite="Lax")
        return response

    def _page(self, name: str, more: Mapping[str, str], status: int = 200, **values: object) -> web.Response:
        text = self.pages.get_template(f"{name}.html").render(style=STYLE, **values)
        return web.Response(text=text, status=status, content_type="text/html", headers={**HEADERS, **more})


def landing(oauth: OAuth) -> Landing:
    loader = FileSystemLoader(TEMPLATES)
    return Landing(oauth, Environment(loader=loader, autoescape=True, undefined=StrictUndefined))


def _link(done: Done) -> str:
    """Our conversation in Slack. Source: docs.slack.dev, deep linking."""
    named = {"app": done.app, "team": done.team}
    return "https://slack.com/app_redirect?" + urlencode(
        {key: value for key, value in named.items() if value}
    )
