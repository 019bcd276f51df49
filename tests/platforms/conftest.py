"""A Slack workspace with two colleagues and a room, and the bot in it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

from tests.platforms.office import Office, opened, settings
from tests.platforms.workspace import SECRET, TOKEN, Workspace


@pytest.fixture
async def slack() -> AsyncIterator[Workspace]:
    workspace = Workspace()
    async with TestServer(workspace.application()) as server:
        workspace.url = str(server.make_url("/"))
        yield workspace


@pytest.fixture
async def office(slack: Workspace, tmp_path: Path) -> AsyncIterator[Office]:
    """Everybody and the room are known already."""
    async with opened(f"sqlite:///{tmp_path}/bot.db", settings(f"{slack.url}api/", TOKEN, SECRET)) as office:
        async with TestClient(TestServer(office.site)) as client:
            slack.client = client
            for person in slack.people:
                await slack.slash("help", who=person)
                await office.settle()
            slack.calls.clear()
            yield office
