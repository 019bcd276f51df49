"""The playground in a folder of its own, and a real browser that watches for errors and foreign requests."""

import asyncio
import os
import re
import shutil
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, ConsoleMessage, Page, Request, async_playwright

from bot.playground import begin
from bot.playground.page import application
from tests.playground.conftest import opened

SERVED = 20  # seconds from the command to the page: twice what is promised, for a busy machine
ROOT = Path(__file__).parents[2]
ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
Open = Callable[[str], Awaitable[Page]]


@pytest.fixture(scope="session")
def needs() -> Callable[[str], str]:
    """Where a tool is. Its tests are skipped where it is missing; in CI that is a failure."""

    def found(tool: str) -> str:
        path = shutil.which(tool)
        if path:
            return path
        words = f"{tool} is missing; on Debian: apt-get install {tool}"
        if os.environ.get("CI") == "true":
            pytest.fail(words)
        pytest.skip(words)

    return found


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(needs: Callable[[str], str]) -> AsyncIterator[Browser]:
    chromium = needs("chromium")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def firm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the seeded firm has been planted."""
    folder = tmp_path_factory.mktemp("firm")
    begin.end(await opened(folder, empty=False))
    return folder


@pytest_asyncio.fixture(loop_scope="session")
async def empty(tmp_path: Path) -> AsyncIterator[str]:
    """The address of a playground at its first run."""
    async with served(tmp_path) as address:
        yield address


@pytest_asyncio.fixture(loop_scope="session")
async def seeded(firm: Path, tmp_path: Path) -> AsyncIterator[str]:
    """The address of a playground with a firm in it."""
    async with served(shutil.copytree(firm, tmp_path / "play")) as address:
        yield address


@pytest_asyncio.fixture(loop_scope="session")
async def visit(browser: Browser) -> AsyncIterator[Open]:
    """Opens a page; at the end none may have had an error or asked another host for anything."""
    troubles: list[str] = []
    context = await browser.new_context(viewport={"width": 1280, "height": 860})

    def console(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            troubles.append(f"console: {message.text}")

    def request(asked: Request) -> None:
        if urlsplit(asked.url).hostname != "127.0.0.1":
            troubles.append(f"request: {asked.url}")

    async def open_page(address: str) -> Page:
        page = await context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", console)
        page.on("pageerror", lambda error: troubles.append(f"error: {error}"))
        page.on("request", request)
        await page.goto(address)
        return page

    yield open_page
    await context.close()
    assert not troubles


@asynccontextmanager
async def served(folder: Path) -> AsyncIterator[str]:
    live = await opened(folder)
    async with TestServer(application(live)) as server:
        yield f"http://127.0.0.1:{server.port}/"
        live.bell.take_down()
    begin.end(live)


@asynccontextmanager
async def started(folder: Path) -> AsyncIterator[str]:
    """The address that `moments play` says, run as a person would."""
    command = [sys.executable, "-m", "bot", "play", "--no-browser", "--port", "0"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = await asyncio.create_subprocess_exec(
        *command, cwd=folder, env=environment, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout
    told = (await asyncio.wait_for(process.stdout.readline(), SERVED)).decode()
    yield re.findall(r"http://127\.0\.0\.1:\d+/", told)[0]
    process.send_signal(signal.SIGINT)
    await asyncio.wait_for(process.communicate(), SERVED)
