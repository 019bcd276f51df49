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
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, ConsoleMessage, Page, Request, async_playwright

from bot.playground import begin
from bot.playground.page import application
from tests.playground.conftest import opened

SERVED = 10  # seconds from the command to the page
ROOT = Path(__file__).parents[2]
ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
Open = Callable[..., Awaitable[Page]]


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


@pytest.fixture
async def browser(needs: Callable[[str], str]) -> AsyncIterator[Browser]:
    chromium = needs("chromium")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield browser
        await browser.close()


@pytest.fixture(scope="session")
def firm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the seeded firm has been planted."""
    folder = tmp_path_factory.mktemp("firm")

    async def plant() -> None:
        begin.end(await opened(folder, empty=False))

    asyncio.run(plant())
    return folder


@pytest.fixture
async def empty(tmp_path: Path) -> AsyncIterator[str]:
    """The address of a playground at its first run."""
    async with served(tmp_path / "play") as address:
        yield address


@pytest.fixture
async def seeded(firm: Path, tmp_path: Path) -> AsyncIterator[str]:
    """The address of a playground with a firm in it."""
    async with served(shutil.copytree(firm, tmp_path / "play")) as address:
        yield address


@pytest.fixture
async def visit(browser: Browser) -> AsyncIterator[Open]:
    """Opens a page; at the end none may have had an error or asked another host for anything."""
    troubles: list[str] = []

    def console(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            troubles.append(f"console: {message.text}")

    def request(asked: Request) -> None:
        if urlsplit(asked.url).hostname != "127.0.0.1":
            troubles.append(f"request: {asked.url}")

    async def open_page(address: str, scheme: str = "light", width: int = 1280) -> Page:
        context = await browser.new_context(
            viewport={"width": width, "height": 860},
            color_scheme="dark" if scheme == "dark" else "light",
        )
        page = await context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", console)
        page.on("pageerror", lambda error: troubles.append(f"error: {error}"))
        page.on("request", request)
        await page.goto(address)
        return page

    yield open_page
    assert not troubles


@asynccontextmanager
async def served(folder: Path) -> AsyncIterator[str]:
    folder.mkdir(exist_ok=True)
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
    await asyncio.wait_for(process.communicate(), 10)
