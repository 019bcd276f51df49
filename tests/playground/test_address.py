"""The command itself: its port, its folder, and pages that are told of changes."""

import asyncio
import re
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import aiohttp
import pytest

from bot.playground import page
from bot.playground.stage import Stage
from prompts.offline import Composer
from tests.playground.visitor import Visitor


async def test_every_page_is_told_when_somebody_moves_the_clock(alex: Visitor) -> None:
    async with alex.client.get("/events") as stream:
        await alex.as_("dana").post("hour")
        line = await asyncio.wait_for(stream.content.readline(), 5)
        assert line == b"data: changed\n"
    assert "09:30" in await alex.text("clock")


async def test_the_page_is_served_on_a_free_port_when_the_asked_one_is_taken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        async with _played(tmp_path, port, capsys) as told, aiohttp.ClientSession() as visitor:
            async with visitor.get(_address(told)) as answer:
                assert answer.status == 200 and f":{port}/" not in _address(told)


async def test_two_playgrounds_never_share_a_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with _played(tmp_path, 0, capsys) as first, _played(tmp_path, 0, capsys) as second:
        assert "Another playground" in second and "Another playground" not in first
    async with _played(tmp_path, 0, capsys) as third:
        assert "Another playground" not in third


@asynccontextmanager
async def _played(folder: Path, port: int, capsys: pytest.CaptureFixture[str]) -> AsyncIterator[str]:
    """A running playground: what it says at its start."""
    playing = asyncio.create_task(
        page.play(
            port=port,
            folder=folder,
            empty=True,
            fresh=False,
            browser=False,
            make=partial(Stage, writer=Composer()),
        )
    )
    told = ""
    while "http://" not in told:
        await asyncio.sleep(0.05)
        told += capsys.readouterr().out
        assert not playing.done()
    yield told
    playing.cancel()
    await asyncio.gather(playing, return_exceptions=True)


def _address(told: str) -> str:
    address: str = re.findall(r"http://127\.0\.0\.1:\d+/", told)[0]
    return address
