"""A group chat and a channel: what is answered before everybody, and what is not."""

import pytest
from playwright.async_api import Page, expect

from tests.peers.teams.chat import added, card, cards, enter, mention, post
from tests.peers.teams.playground import SAM, US
from tests.peers.teams.trio import Trio

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_mention_in_a_group_chat_is_answered_there(page: Page) -> None:
    await added(page, "Hornbeam", "Ann Kay promoted to CEO on 5 March 2027")
    await enter(page, "Wealth")
    await mention(page, "client Hornbeam")
    await expect(card(page, "Hornbeam")).to_be_visible()


async def test_a_mention_in_a_channel_is_answered_by_a_post_of_its_own(page: Page) -> None:
    await enter(page, "Morning")
    before = await cards(page).count()
    await mention(page, "upcoming", post=True)
    await expect(cards(page)).to_have_count(before + 1)
    await expect(post(page, "Coming up in 30 days")).to_be_visible()


async def test_what_is_said_to_others_is_not_answered(page: Page, trio: Trio) -> None:
    await enter(page, "Morning")
    before = await cards(page).count()
    await trio.playground.act(SAM, type="message", text="upcoming", textFormat="plain")
    await mention(page, "pits", post=True)
    await expect(post(page, "No pit is open")).to_be_visible()
    await expect(cards(page)).to_have_count(before + 1)


async def test_a_colleague_is_answered_as_well(page: Page, trio: Trio) -> None:
    await enter(page, "Morning")
    before = await cards(page).count()
    entity = {"type": "mention", "text": "<at>Moments</at>", "mentioned": {"id": US, "name": "Moments"}}
    said = {"type": "message", "text": "<at>Moments</at> upcoming", "textFormat": "xml", "entities": [entity]}
    for _ in range(2):  # the first time it is not known yet who they are, and they are answered alone
        await trio.playground.act(SAM, **said)
        await page.wait_for_timeout(500)
    await expect(cards(page)).to_have_count(before + 1)


async def test_the_hour_of_the_digest_is_set_in_its_channel(page: Page) -> None:
    await enter(page, "Morning")
    await mention(page, "settings hour 08:30", post=True)
    await enter(page, "Personal Chat")
    await expect(cards(page).last).to_contain_text("08:30")


async def test_listening_says_what_it_lacks(page: Page) -> None:
    await enter(page, "General")
    await mention(page, "listen on", post=True)
    await enter(page, "Personal Chat")
    await expect(cards(page).last).to_contain_text("I was not allowed to read what is said in this room")
