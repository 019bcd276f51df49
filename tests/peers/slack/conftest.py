"""The real bot beside an independent Slack: a workspace of two colleagues, the bot in two of its rooms."""

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestServer

from store import schema
from tests.peers import harness
from tests.peers.slack.firm import Firm, greeted
from tests.peers.slack.peer import peer
from tests.platforms.office import Office, opened, settings

MISSING = "Slack's stand-in is missing: install npm, then make counterparts"


@pytest.fixture(scope="session")
def installed() -> None:
    if not Path(harness.BIN).exists():
        pytest.fail(MISSING) if os.environ.get("CI") == "true" else pytest.skip(MISSING)


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database without rows, to be copied."""
    path = tmp_path_factory.mktemp("blank") / "bot.db"
    schema.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
async def slack(installed: None) -> AsyncIterator[tuple[Any, int]]:
    """The peer, and the port on which it expects the bot."""
    port = harness.free_port()
    async with peer(port) as slack:
        yield slack, port
        assert slack.problems == []


@pytest.fixture
async def office(slack: tuple[Any, int], blank: Path, tmp_path: Path) -> AsyncIterator[Office]:
    """The bot in this very process: its work is done when a test says so, and its clock can be moved."""
    here, port = slack
    database = f"sqlite:///{shutil.copy(blank, tmp_path)}"
    async with opened(database, settings(here.api_url, here.TOKEN, here.SECRET)) as office:
        async with TestServer(office.site, port=port):
            yield office


@pytest.fixture
async def firm(slack: tuple[Any, int], office: Office) -> Firm:
    return await greeted(Firm(slack[0], office.settle))
