"""The first minutes in a tenant: greeted once, and set up by a form."""

import pytest
from playwright.async_api import Browser, expect

from tests.peers.teams.chat import arrived, card, cards, choose, fill, opened, press, say
from tests.peers.teams.trio import together

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_whoever_opens_the_chat_is_greeted_once_and_sets_the_firm_up(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> None:
    async with together(tmp_path_factory.mktemp("fresh")) as trio, opened(browser, trio.playground) as page:
        welcome = card(page, "Welcome to Moments")
        await press(welcome, "Set up")
        asked = card(page, "What is your profession?")
        await choose(asked, "What is your profession?", "consulting")
        await fill(asked, **{"Paste your client list": "name,owner\nHolly,Dana Scott"})
        await press(asked, "Begin")
        await press(card(page, "Holly"), "Save")
        await page.reload()
        await arrived(page)
        await say(page, "client Holly")
        await expect(card(page, "Holly")).to_be_visible()
        await expect(cards(page)).to_have_count(1)
