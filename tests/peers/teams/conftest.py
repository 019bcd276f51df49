"""An independent Teams with a browser before it, and `moments serve` behind it."""

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect

from tests.peers.teams.chat import card, close, enter, opened
from tests.peers.teams.playground import PEER
from tests.peers.teams.trio import Trio, together

ARGUMENTS = (
    *("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"),
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",  # the page asks for fonts from afar
)


@pytest.fixture(scope="session")
def needed() -> str:
    """Where the browser is. Without it, or without the playground, all of this is skipped; in CI it fails."""
    chromium = shutil.which("chromium")
    missing = [
        *([] if chromium else ["chromium: on Debian, apt-get install chromium"]),
        *([] if shutil.which("node") else ["node: on Debian, apt-get install nodejs npm"]),
        *([] if PEER.exists() else ["the Agents Playground: make counterparts"]),
    ]
    if missing:
        words = f"missing is {'; '.join(missing)}"
        pytest.fail(words) if os.environ.get("CI") == "true" else pytest.skip(words)
    return str(chromium)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(needed: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=needed, args=[*ARGUMENTS])
        yield browser
        await browser.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def trio(needed: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Trio]:
    """One for all; each test has clients of its own."""
    async with together(tmp_path_factory.mktemp("teams")) as trio:
        yield trio


@pytest.fixture(scope="session")
def log() -> list[str]:
    """What the playground tells its page of everything that was sent."""
    return []


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def desk(browser: Browser, trio: Trio, log: list[str]) -> AsyncIterator[Page]:
    """Dana's page, and she has been greeted: to load it takes longer than most of what she does."""
    async with opened(browser, trio.playground, log.append) as page:
        await expect(card(page, "Welcome to Moments")).to_be_visible()
        yield page


@pytest_asyncio.fixture(loop_scope="session")
async def page(desk: Page, request: pytest.FixtureRequest) -> AsyncIterator[Page]:
    """In her own chat with the bot."""
    await enter(desk, "Personal Chat")
    yield desk
    if shots := os.environ.get("SHOTS"):
        await desk.screenshot(path=Path(shots) / f"{request.node.name}.png")
    await close(desk)
