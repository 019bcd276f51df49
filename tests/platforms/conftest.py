"""A Slack workspace with two colleagues and a room, and the bot in it."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

from store import schema
from tests.platforms.office import Office, opened, settings
from tests.platforms.workspace import SECRET, TOKEN, Workspace


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database without rows, to be copied."""
    path = tmp_path_factory.mktemp("blank") / "bot.db"
    schema.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
def database(blank: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(blank, tmp_path)}"


@pytest.fixture
async def slack() -> AsyncIterator[Workspace]:
    workspace = Workspace()
    async with TestServer(workspace.application()) as server:
        workspace.url = str(server.make_url("/"))
        yield workspace


@pytest.fixture
async def office(slack: Workspace, database: str) -> AsyncIterator[Office]:
    """Everybody and the room are known already."""
    async with opened(database, settings(f"{slack.url}api/", TOKEN, SECRET)) as office:
        async with TestClient(TestServer(office.site)) as client:
            slack.client = client
            for person in slack.people:
                await slack.slash("help", who=person)
                await office.settle()
            slack.calls.clear()
            yield office
