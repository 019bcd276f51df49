"""The bot as many workspaces install it: its own small Slack, and a browser that walks there and back."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer
from cryptography.fernet import Fernet
from pydantic import SecretStr

from bot.config import Settings, Slack
from bot.slack import scopes
from bot.slack.installed import Installed
from bot.slack.landing import COOKIE
from tests.platforms.office import Office, opened
from tests.platforms.screen import button
from tests.platforms.workspace import SECRET, Workspace

KEY, OLDER = (Fernet.generate_key().decode() for _ in range(2))
ID, HUSH = "11.22", "client-hush"
CLIENTS = (
    "name,owner,contact,birthday,wall\nAcme,dana,Jane Doe,1961-05-12,\nBirch,dana,Sam Poe,--06-03,dana\n"
)
Json = dict[str, Any]


def configured(slack: Workspace, keys: str = KEY, **more: Any) -> Settings:
    known = {"client_id": ID, "client_secret": SecretStr(HUSH), "signing_secret": SecretStr(SECRET)}
    settings = Settings(slack=Slack(**{**known, "api_url": f"{slack.url}api/", **more}))
    return settings.model_copy(update={"keys": SecretStr(keys)})


@dataclass
class House:
    slack: Workspace
    office: Office
    browser: TestClient[Any, Any]

    async def begin(self) -> tuple[str, str]:
        """The state, as it stands in the address and in the cookie."""
        response = await self.browser.get("/slack/install", allow_redirects=False)
        assert response.status == 302
        [state] = parse_qs(urlsplit(response.headers["Location"]).query)["state"]
        return state, response.cookies[COOKIE].value

    async def come_back(self, cookie: str = "", **query: str) -> ClientResponse:
        """The cookie is sent by hand: it is for https alone."""
        cookies = {"Cookie": f"{COOKIE}={cookie}"} if cookie else {}
        return await self.browser.get("/slack/oauth_redirect", params=query, headers=cookies)

    async def install(self, who: str = "U1", **told: Any) -> ClientResponse:
        state, cookie = await self.begin()
        self.slack.allowed["yes"] = permission(who, **told)
        return await self.come_back(cookie, state=state, code="yes")

    async def of(self, team: str, enterprise: str | None = None) -> Installed:
        """As a worker asks."""
        return await self.office.slack._installations.of(team, enterprise)

    async def fill(self, team: str = "T1", who: str = "U1") -> None:
        """A few clients, one of them behind a wall."""
        shown = await self.slack.slash("import " + CLIENTS, team_id=team, who=who)
        person = {"id": who, "name": "dana", "team_id": team}
        await self.slack.press(button(shown, "Save"), user=person, team={"id": team})
        await self.office.settle()

    async def choose(self, value: str) -> None:
        """What becomes of the data when they take us off."""
        told = await self.slack.slash(f"settings uninstall {value}", team_id="T1")
        assert "When I am removed" in told["text"]

    async def uninstalled(self, kind: str = "app_uninstalled", **envelope: Any) -> None:
        event: Json = {"type": kind}
        if kind == "tokens_revoked":
            event["tokens"] = {"oauth": [], "bot": ["UBOT"]}
        await self.slack.event(event, **envelope)
        await self.office.settle()


def permission(who: str = "U1", **told: Any) -> Json:
    """What Slack tells of an installation. Source: docs.slack.dev, oauth.v2.access."""
    team = {"id": "T1", "name": "Acme <Wealth>"}
    usual = {"team": team, "enterprise": None, "is_enterprise_install": False, "authed_user": {"id": who}}
    return {**usual, "bot_user_id": "UBOT", "scope": ",".join(sorted(scopes.NEEDED)), **told}


@asynccontextmanager
async def opened_house(slack: Workspace, url: str, keys: str = KEY, **more: Any) -> AsyncIterator[House]:
    async with opened(url, configured(slack, keys, **more)) as office:
        async with TestClient(TestServer(office.site)) as client:
            slack.client = client
            yield House(slack, office, client)
