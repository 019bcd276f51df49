"""OAuth against a Slack that nobody here wrote (npm: emulate): installed, used, replayed, taken off again."""

import asyncio
import html
import os
import re
import shutil
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest
import yaml
from aiohttp.test_utils import TestClient, TestServer, unused_port
from pydantic import SecretStr
from slack_sdk.errors import SlackApiError

from bot.config import Settings, Slack
from bot.slack import scopes
from bot.slack.installed import NotInstalled
from bot.slack.landing import COOKIE
from handlers.cards import Card
from handlers.context import Place
from store import schema
from tests.platforms.house import HUSH, ID, KEY
from tests.platforms.office import Office, opened
from tests.platforms.workspace import SECRET, Workspace

ROOT = Path(__file__).parents[2]
PEER = ROOT / "node_modules" / "emulate" / "dist" / "index.js"
LOOPBACK = Path(__file__).with_name("loopback.cjs")
NO_NPM = "npm is not here: install nodejs and npm, and run make counterparts"
MISSING = "Slack's stand-in for OAuth is missing: make counterparts"
TEAM = "T000000001"  # the only one it has

Json = dict[str, Any]


@dataclass
class Walk:
    """A browser between the bot and Slack, and the bot itself."""

    slack: str
    office: Office
    browser: TestClient[Any, Any]
    database: Path

    async def allowed(self) -> tuple[str, str]:
        """Through Slack's own page, as its first user: where that leads back to, and the cookie."""
        begun = await self.browser.get("/slack/install", allow_redirects=False)
        cookie = begun.cookies[COOKIE].value
        async with aiohttp.ClientSession() as session:
            async with session.get(begun.headers["Location"]) as response:
                page = await response.text()
                assert response.status == 200
            hidden = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', _first_form(page))
            form = {name: html.unescape(value) for name, value in hidden}
            picked = f"{self.slack}/oauth/v2/authorize/callback"
            async with session.post(picked, data=form, allow_redirects=False) as response:
                assert response.status == 302
                return response.headers["Location"], cookie

    async def come_back(self, address: str, cookie: str) -> tuple[int, str]:
        split = urlsplit(address)
        there, sent = f"{split.path}?{split.query}", {"Cookie": f"{COOKIE}={cookie}"}
        response = await self.browser.get(there, headers=sent)
        return response.status, await response.text()

    async def token(self) -> str:
        return str((await self.office.slack._installations.of(TEAM)).client.token)

    def bytes(self) -> bytes:
        beside = Path(f"{self.database}-wal")
        return self.database.read_bytes() + (beside.read_bytes() if beside.exists() else b"")


def _first_form(page: str) -> str:
    return page[page.index("<form") : page.index("</form>")]


@pytest.fixture
def here() -> None:
    """Where npm is, the peer has to be there too."""
    if PEER.exists():
        return
    skips = shutil.which("npm") is None and os.environ.get("CI") != "true"
    pytest.skip(NO_NPM) if skips else pytest.fail(MISSING)


@asynccontextmanager
async def peer(folder: Path, redirect: str) -> AsyncIterator[str]:
    """Its address."""
    app = {
        "client_id": ID,
        "client_secret": HUSH,
        "app_id": "A000000001",
        "name": "Moments",
        "redirect_uris": [redirect],
        "scopes": sorted(scopes.NEEDED | scopes.OPTIONAL),
        "bot_name": "moments",
    }
    dana = {"name": "dana", "real_name": "Dana Scott", "email": "dana@acme.example"}
    team = {"name": "Acme Wealth", "domain": "acme"}
    seed = {"team": team, "users": [dana], "oauth_apps": [app], "strict_scopes": True}
    (folder / "seed.yaml").write_text(yaml.safe_dump({"slack": seed}), "utf-8")
    port = unused_port()
    url = f"http://127.0.0.1:{port}"
    process = await asyncio.create_subprocess_exec(
        *("node", "--require", str(LOOPBACK), str(PEER), "start", "--service", "slack"),
        *("--port", str(port), "--base-url", url, "--seed", "seed.yaml"),
        cwd=folder,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        await _up(f"{url}/api/auth.test")
        yield url
    finally:
        process.terminate()
        await process.wait()


async def _up(address: str) -> None:
    async with aiohttp.ClientSession() as session, asyncio.timeout(30):
        while True:
            try:
                async with session.post(address):
                    return
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.1)


@pytest.fixture
async def walk(here: None, tmp_path: Path) -> AsyncIterator[Walk]:
    database, port = tmp_path / "bot.db", unused_port()
    schema.upgrade(f"sqlite:///{database}")
    redirect = f"http://127.0.0.1:{port}/slack/oauth_redirect"
    async with peer(tmp_path, redirect) as url:
        known: Json = {"client_id": ID, "client_secret": SecretStr(HUSH), "redirect_url": redirect}
        slack = Slack(**known, signing_secret=SecretStr(SECRET), api_url=f"{url}/api/")
        settings = Settings(slack=slack).model_copy(update={"keys": SecretStr(KEY)})
        async with opened(f"sqlite:///{database}", settings) as office:
            async with TestClient(TestServer(office.site, port=port)) as browser:
                yield Walk(url, office, browser, database)


@pytest.fixture
async def installed(walk: Walk) -> Walk:
    status, page = await walk.come_back(*await walk.allowed())
    assert status == 200
    assert "Acme Wealth" in page
    return walk


async def test_a_workspace_installs_us_and_its_token_posts(installed: Walk) -> None:
    token = await installed.token()
    assert token.startswith("xoxb-")
    client = (await installed.office.slack._installations.of(TEAM)).client
    channel = (await client.api_call("conversations.list"))["channels"][0]["id"]
    posted = await installed.office.slack.send(
        Place(f"slack/{TEAM}/{channel}"), Card("Good morning"), key="1"
    )
    assert posted.startswith(f"{channel}:")
    said = await client.api_call("conversations.history", data={"channel": channel})
    assert said["messages"][0]["text"] == "Good morning"


async def test_no_more_is_allowed_than_was_asked_for(installed: Walk) -> None:
    client = (await installed.office.slack._installations.of(TEAM)).client
    with pytest.raises(SlackApiError) as refused:
        await client.conversations_create(name="secrets")
    assert refused.value.response["error"] == "missing_scope"


async def test_a_replayed_state_is_refused_and_so_is_a_code_without_one(walk: Walk) -> None:
    address, cookie = await walk.allowed()
    assert (await walk.come_back(address, cookie))[0] == 200
    before = await walk.token()
    assert (await walk.come_back(address, cookie))[0] == 400
    again, _ = await walk.allowed()  # a fresh code and a fresh state, with the cookie of another browser
    assert (await walk.come_back(again, cookie))[0] == 400
    [code] = parse_qs(urlsplit(again).query)["code"]
    assert (await walk.come_back(f"/slack/oauth_redirect?code={code}", cookie))[0] == 400
    assert await walk.token() == before


async def test_a_code_serves_slack_once(walk: Walk) -> None:
    """The state is a fresh one of ours; it is Slack that refuses the old code."""
    address, cookie = await walk.allowed()
    assert (await walk.come_back(address, cookie))[0] == 200
    old = parse_qs(urlsplit(address).query)["code"][0]
    fresh, cookie = await walk.allowed()
    state = parse_qs(urlsplit(fresh).query)["state"][0]
    status, page = await walk.come_back(f"/slack/oauth_redirect?code={old}&state={state}", cookie)
    assert status == 400
    assert "Begin again" in page


async def test_the_database_never_holds_a_token_and_an_uninstall_leaves_nothing_of_it(
    installed: Walk,
) -> None:
    token = (await installed.token()).encode()
    [(sealed,)] = installed.office.rows("select token from installation")
    assert isinstance(sealed, bytes)
    assert sealed in installed.bytes()
    assert token not in installed.bytes() and token[5:] not in installed.bytes()
    slack = Workspace()
    slack.client = installed.browser
    told: Json = {"team_id": TEAM, "event_time": int(time.time()) + 3600}
    for event in ({"type": "app_uninstalled"}, {"type": "tokens_revoked", "tokens": {"bot": ["UBOT"]}}):
        await slack.event(event, **told)
    assert installed.office.rows("select count(*) from installation") == [(0,)]
    with pytest.raises(NotInstalled):
        await installed.office.slack.send(Place(f"slack/{TEAM}/C1"), Card("Hello"), key="2")
    assert token not in installed.bytes()
    with closing(sqlite3.connect(installed.database)) as connection:
        connection.execute("pragma wal_checkpoint(truncate)")
    assert sealed not in installed.bytes()
