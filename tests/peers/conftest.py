"""The real bot beside an independent Slack: a workspace of two colleagues, the bot in one of its rooms."""

import json
import os
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestServer

from store import schema
from tests.peers import harness
from tests.platforms.office import Office, opened, settings
from tests.platforms.screen import button, filled

MISSING = "Slack's stand-in is missing: npm install --no-save local-slack-linux-x64@0.1.8"
ALICE, BOB, ROOM = "U01ALICE", "U02BOB", "C01GEN"

Json = dict[str, Any]


@dataclass
class Firm:
    """The workspace as people act in it, and the bot as a test drives it."""

    slack: Any  # a SlackPeer, which knows no types
    office: Office
    direct: dict[str, str] = field(default_factory=dict)  # the channel of a person's direct message

    async def slash(self, text: str, who: str = ALICE, where: str = ROOM) -> Json:
        acked = await self.slack.slash(who, where, "/moment", text)
        await self.office.settle()
        return dict(json.loads(acked["text"])) if acked["text"] else {}

    async def say(self, text: str, where: str, who: str = ALICE) -> None:
        heard = len(self.slack.deliveries)
        await self.slack.say(who, where, text)
        assert len(self.slack.deliveries) > heard
        await self.office.settle()

    async def press(self, message: Json, label: str, who: str = ALICE, on: str = "") -> None:
        found = button(message, label, on)
        chosen = {"selected_option": found["selected_option"]} if "selected_option" in found else {}
        await self.slack.click(who, message["channel"], message["ts"], found["action_id"], **chosen)
        await self.office.settle()

    async def submit(self, values: dict[str, str], who: str = ALICE) -> Json:
        """Fill the fields of the modal in front, and press its button."""
        acked = await self.slack.submit(who, filled(self.slack.modals[-1], values))
        await self.office.settle()
        return dict(json.loads(acked["text"])) if acked["text"] else {}

    async def last(self, where: str) -> Json:
        """The newest message of the bot."""
        said = [m for m in await self.slack.messages(where) if m["user"] == self.slack.BOT]
        newest: Json = max(said, key=lambda message: str(message["ts"]))
        return {"channel": where, **newest}


@pytest.fixture
def installed() -> None:
    if not Path(harness.BIN).exists():
        pytest.fail(MISSING) if os.environ.get("CI") == "true" else pytest.skip(MISSING)


@pytest.fixture
async def slack(installed: None) -> AsyncIterator[tuple[Any, int]]:
    """The peer, and the port on which it expects the bot."""
    port = harness.free_port()
    peer: Any = harness.SlackPeer(f"http://127.0.0.1:{port}/slack/events")
    async with peer:
        yield peer, port
        assert peer.problems == []


@pytest.fixture
async def firm(slack: tuple[Any, int], tmp_path: Path) -> AsyncIterator[Firm]:
    """Both have greeted the bot once."""
    peer, port = slack
    database = f"sqlite:///{tmp_path}/bot.db"
    schema.upgrade(database)
    async with opened(database, settings(peer.api_url, peer.TOKEN, peer.SECRET)) as office:
        async with TestServer(office.site, port=port):
            firm = Firm(peer, office)
            for person in (ALICE, BOB):
                await firm.slash("help", who=person)
                opened_with = await peer._forward("conversations.open", {"users": person}, peer.TOKEN)
                firm.direct[person] = opened_with["channel"]["id"]
            yield firm
