"""A Slack workspace and a Teams tenant, each with two colleagues and a room, and the bot in them."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

from store import schema
from tests.platforms.office import Office, opened, settings
from tests.platforms.tenancy import ROOM
from tests.platforms.tenant import Tenant
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


@pytest.fixture
async def tenant(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Tenant]:
    teams = Tenant()
    teams.entra.stand_in(monkeypatch)
    async with TestServer(teams.application()) as server:
        teams.url = str(server.make_url("/"))
        yield teams
    assert teams.wrong == []


@pytest.fixture
async def branch(tenant: Tenant, database: str) -> AsyncIterator[Office]:
    """The office on Teams: everybody and the room are known already."""
    async with opened(database, tenant.settings()) as office:
        async with TestClient(TestServer(office.site)) as client:
            tenant.client = client
            for person in tenant.roster.people:
                await tenant.say("help", who=person)
                await tenant.say("help", who=person, room=ROOM)
                await office.settle()
            tenant.calls.clear()
            yield office


@pytest.fixture
async def new(tenant: Tenant, database: str) -> AsyncIterator[Office]:
    """Nobody has met us yet."""
    async with opened(database, tenant.settings()) as office, TestClient(TestServer(office.site)) as client:
        tenant.client = client
        yield office


@pytest.fixture
async def trusting(tenant: Tenant, database: str) -> AsyncIterator[Office]:
    """The branch of the Agents Playground: files are on this machine."""
    alone = tenant.settings(app_id="", app_password=None, tenant_id="", playground=True)
    async with opened(database, alone) as office:
        async with TestClient(TestServer(office.site)) as client:
            tenant.client = client
            for person in tenant.roster.people:
                await tenant.say("help", who=person)
                await tenant.say("help", who=person, room=ROOM)
                await office.settle()
            await tenant.say("client add Acme")
            await office.settle()
            tenant.calls.clear()
            yield office
