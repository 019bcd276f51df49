"""Slack and Teams as a script finds them: empty, until it brings rooms and people."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer

from store import schema
from tests.parity.chat import Chat
from tests.parity.on_slack import SlackChat
from tests.parity.on_teams import TeamsChat
from tests.parity.replay import Opening
from tests.parity.running import Running
from tests.parity.slack_kept import SlackKept
from tests.parity.teams_kept import TeamsKept
from tests.platforms.roster import Roster
from tests.platforms.tenant import Tenant
from tests.platforms.workspace import Workspace


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database without rows, to be copied."""
    path = tmp_path_factory.mktemp("blank") / "bot.db"
    schema.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
def database(blank: Path, tmp_path: Path) -> str:
    """Of the playground."""
    return _copied(blank, tmp_path, "playground")


@pytest.fixture
def chats(
    blank: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unhurried: None
) -> dict[str, Opening]:
    """What a slow machine shows is no difference of the platforms."""
    tenant = Tenant(Roster({}, {}, [], ""))
    tenant.entra.stand_in(monkeypatch)
    return {
        "slack": lambda: _on_slack(_copied(blank, tmp_path, "slack")),
        "teams": lambda: _on_teams(_copied(blank, tmp_path, "teams"), TeamsKept(tenant)),
    }


@asynccontextmanager
async def _on_slack(database: str) -> AsyncIterator[Chat]:
    kept = SlackKept(Workspace())
    kept.slack.rooms.clear()
    kept.slack.people.clear()
    async with TestServer(kept.application()) as server:
        kept.slack.url = str(server.make_url("/"))
        async with Running(database, kept.settings(), kept.slack) as running:
            yield SlackChat(kept, running)


@asynccontextmanager
async def _on_teams(database: str, kept: TeamsKept) -> AsyncIterator[Chat]:
    async with TestServer(kept.application()) as server:
        kept.teams.url = str(server.make_url("/"))
        async with Running(database, kept.settings(), kept.teams) as running:
            yield TeamsChat(kept, running)
    assert kept.teams.wrong == []


def _copied(blank: Path, folder: Path, name: str) -> str:
    return f"sqlite:///{shutil.copy(blank, folder / f'{name}.db')}"
