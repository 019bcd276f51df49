"""The Microsoft 365 Agents Playground as a process of its own: a tenant of six, a group chat, a team."""

import asyncio
import itertools
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import yaml

from tests.peers import harness

ROOT = Path(__file__).parents[3]
PEER = ROOT / "node_modules" / "@microsoft" / "m365agentsplayground" / "cli.js"
LOOPBACK = Path(__file__).parents[1] / "loopback.cjs"
READY = 30.0  # seconds

TENANT, US = "tenant-1", "28:moments"
DANA, SAM = "dana", "sam"
CHAT, GROUP, TEAM, MORNING = "chat-dana", "group-wealth", "team-firm", "channel-morning"
NAMES = {SAM: "Sam Reed", "kim": "Kim Lee", "ivy": "Ivy Stone", "lou": "Lou Park", "jo": "Jo Marsh"}

Json = dict[str, Any]


@dataclass(frozen=True)
class Playground:
    """Dana sits at its page; everybody else acts by what it lets through to the bot."""

    url: str
    session: aiohttp.ClientSession
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    async def act(self, who: str, **told: Any) -> None:
        """Something that is done past the page, in the channel unless it is told otherwise."""
        number = next(self._numbers)
        person = {"id": who, "aadObjectId": f"aad-{who}", "name": NAMES.get(who, who)}
        activity = {"id": f"c{number}", "from": person, "recipient": {"id": US, "name": "Moments"}}
        team = {"tenant": {"id": TENANT}, "team": {"id": TEAM}, "channel": {"id": MORNING}}
        here = {"id": MORNING, "conversationType": "channel", "isGroup": True, "tenantId": TENANT}
        where = {"conversation": here, "channelData": team, "channelId": "msteams"}
        service = {"serviceUrl": f"{self.url}/_connector"}
        await self.post("/_internal/v1/customActivities", {**activity, **where, **service, **told})

    async def post(self, path: str, body: Json) -> Json:
        async with self.session.post(f"{self.url}{path}", json=body) as answer:
            assert answer.ok, await answer.text()
            return dict(await answer.json(content_type=None) or {}) if answer.content_length else {}


@asynccontextmanager
async def playground(folder: Path, bot: str, tenant: Json | None = None) -> AsyncIterator[Playground]:
    """`bot` is the address at which it finds the bot."""
    (folder / ".m365agentsplayground.yml").write_text(yaml.safe_dump(tenant or _firm()), "utf-8")
    port = harness.free_port()
    process = await asyncio.create_subprocess_exec(
        *("node", "--require", str(LOOPBACK), str(PEER), "start", "--app-endpoint", f"{bot}/api/messages"),
        *("--channel-id", "msteams", "--port", str(port), "--disable-telemetry"),
        cwd=folder,
        env={**os.environ, "TEAMSAPPTESTER_BROWSER": "none"},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    url = f"http://localhost:{port}"
    try:
        async with aiohttp.ClientSession() as session:
            await _up(session, f"{url}/_debug/ping", process)
            yield Playground(url, session)
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def _up(session: aiohttp.ClientSession, address: str, process: asyncio.subprocess.Process) -> None:
    async with asyncio.timeout(READY):
        while process.returncode is None:
            try:
                async with session.get(address):
                    return
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.1)
    raise AssertionError("the Agents Playground does not start")


def _firm() -> Json:
    return {
        "version": "0.1.1",
        "tenantId": TENANT,
        "bot": {"id": US, "name": "Moments"},
        "currentUser": person(DANA, "Dana Scott"),
        "users": [person(who, name) for who, name in NAMES.items()],
        "personalChat": {"id": CHAT},
        "groupChat": {"id": GROUP, "name": "Wealth"},
        "team": {
            "id": TEAM,
            "name": "The firm",
            "aadGroupId": "group-firm",
            "channels": [{"id": MORNING, "name": "Morning"}],
        },
    }


def person(who: str, name: str) -> Json:
    given, _, surname = name.partition(" ")
    mail = f"{who}@firm.example"
    named = {"name": name, "givenName": given, "surname": surname}
    return {"id": who, "aadObjectId": f"aad-{who}", "userPrincipleName": mail, "email": mail, **named}
