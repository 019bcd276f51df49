"""The playground's page on a real bot: a small firm in a folder, with visitors."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.playground import begin
from bot.playground.live import Live
from bot.playground.page import application
from bot.playground.seat import WORKSPACE
from bot.playground.stage import Stage
from handlers.commands.settings import NotePerson, NoteRoom
from handlers.context import Place
from prompts.offline import Composer
from tests.playground.visitor import Client, Visitor

SATURDAY = datetime(2026, 11, 21, 14, tzinfo=UTC)


async def opened(folder: Path, *, empty: bool = True, fresh: bool = False) -> Live:
    return await begin.begin(
        folder, empty=empty, fresh=fresh, make=partial(Stage, writer=Composer()), now=SATURDAY
    )


@pytest.fixture(scope="session")
def firm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the small firm was played and left."""
    folder = tmp_path_factory.mktemp("firm")
    asyncio.run(_found(folder))
    return folder


async def _found(folder: Path) -> None:
    """The first run, and besides alex: dana, who is in the room too, and gus, a guest in a shared room."""
    live = await opened(folder)
    clients, shared = f"{WORKSPACE}/#clients", f"{WORKSPACE}/#shared"
    await live.stage.note_room(Place(shared), NoteRoom("#shared", audience="external", zone="Europe/London"))
    cast = (
        NotePerson("alex", rooms=(clients, shared)),
        NotePerson("dana", "dana", role="advisor", zone="Europe/London", locale="en-GB", rooms=(clients,)),
        NotePerson("gus", "gus", account="outsider", rooms=(shared,)),
    )
    for person in cast:
        await live.stage.note_person(WORKSPACE, person)
    live.log.begun()
    begin.end(live)


@pytest.fixture
async def live(firm: Path, tmp_path: Path) -> AsyncIterator[Live]:
    """The small firm, taken up again."""
    live = await opened(shutil.copytree(firm, tmp_path / "play"))
    yield live
    begin.end(live)


@pytest.fixture
async def client(live: Live) -> AsyncIterator[Client]:
    async with TestClient(TestServer(application(live))) as client:
        yield client
    live.bell.take_down()


@pytest.fixture
def alex(client: Client, live: Live) -> Visitor:
    return Visitor(client, live)


@pytest.fixture
async def acme(alex: Visitor) -> Visitor:
    """Alex, who has entered a client."""
    await alex.share(b"name,owner,tier,contact\nAcme Tooling,alex,A,Jane Doe\n")
    await alex.press("Save")
    return alex
