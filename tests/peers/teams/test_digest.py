"""The morning digest in a channel, by a clock that can be moved: posted once, and changed for everybody."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, Locator, Page, expect

from bot.config import Settings, Teams
from store import schema
from tests.peers import harness
from tests.peers.teams.chat import box, cards, enter, mention, opened, post, press, say
from tests.peers.teams.playground import SAM, Json, Playground, playground
from tests.platforms import office as offices
from tests.platforms.office import Office

pytestmark = pytest.mark.asyncio(loop_scope="session")

BIRTHDAY = "2026-11-25T09:00:00+00:00"


@asynccontextmanager
async def morning(folder: Path) -> AsyncIterator[tuple[Office, Playground]]:
    """The bot in this very process, at a Monday."""
    port, database = harness.free_port(), f"sqlite:///{folder}/moments.db"
    schema.upgrade(database)
    async with (
        offices.opened(database, Settings(teams=Teams(playground=True))) as office,
        TestServer(office.site, port=port),
        playground(folder, f"http://127.0.0.1:{port}") as peer,
    ):
        yield office, peer


async def test_a_digest_is_a_post_of_its_own_and_a_press_changes_it_for_everybody(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> None:
    async with (
        morning(tmp_path_factory.mktemp("morning")) as (office, peer),
        opened(browser, peer) as page,
        opened(browser, peer) as another,
    ):
        await _told(office, page)
        await enter(another, "Morning")
        await office.at(BIRTHDAY)
        digest = post(page, "Good morning")
        await expect(digest).to_contain_text("Acme: Sam Poe's birthday")
        await press(digest, "Done")
        await _until(office, post(another, "Good morning").get_by_role("button", name="Undo"))
        await press(post(page, "Good morning"), "Undo")
        await _until(office, post(another, "Good morning").get_by_role("button", name="Done"))
        await peer.act(SAM, **_pressed(office))
        await _until(office, post(page, "Good morning").get_by_text("Sam Reed"))
        assert await cards(another).count() == 1


async def _told(office: Office, page: Page) -> None:
    """A client, and a birthday in the channel."""
    await say(page, "client add Acme")
    await _until(office, cards(page).filter(has_text="Acme"))
    await press(cards(page).last, "Open the form")
    await press(cards(page).last, "Save")
    await enter(page, "Morning")
    for told in ("installationUpdate 202", "conversationUpdate 202"):
        await _until(office, page.get_by_text(told).nth(1))
    await office.settle()  # who reads there is asked
    await mention(page, "add Acme: Sam Poe's birthday on 25 November", post=True)
    await expect(box(page)).to_have_text("")
    await _until(office, page.get_by_text("message 202").nth(1))
    await office.settle()


def _pressed(office: Office) -> Json:
    [(message,)] = office.rows("select message from delivery where place like '%channel-morning' limit 1")
    data = {"moments/command": '{"is":"moment.done","occurrence":1}'}
    action = {"type": "Action.Execute", "verb": "moments", "data": data}
    told: Json = {"type": "invoke", "name": "adaptiveCard/action", "value": {"action": action}}
    return told | {"replyToId": message}


async def _until(office: Office, what: Locator) -> None:
    """What the bot left for later is done as soon as it is there to be done."""
    async with asyncio.timeout(20):
        while not await what.count():
            await office.settle()
            await asyncio.sleep(0.05)
