"""The message extension: a moment from the box in which one writes, and from a message somebody wrote."""

import pytest
from playwright.async_api import Page, expect

from tests.peers.teams.chat import action, added, box, card, choose, close, enter, extension, fill, press, say

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_moment_is_added_in_a_dialog_and_nothing_is_put_into_the_message(page: Page) -> None:
    await added(page, "Fir", "Ann Kay promoted to CEO on 5 March 2027")
    dialog = await extension(page)
    await fill(dialog, client="Fir", what="audit passed", when="9 March 2027")
    await choose(dialog, "Kind", "milestone")
    await press(dialog, "Save")
    await expect(dialog).to_contain_text("Tuesday, March 9, 2027")
    await close(page)
    await expect(box(page)).to_have_text("")
    await say(page, "list Fir")
    await expect(card(page, "Fir: audit passed")).to_be_visible()


async def test_what_is_missing_is_asked_for_in_the_dialog(page: Page) -> None:
    dialog = await extension(page)
    await press(dialog, "Save")
    await expect(dialog.get_by_text("Please fill in “Client”.")).to_be_visible()


async def test_a_message_is_saved_with_what_was_understood_filled_in(page: Page) -> None:
    await added(page, "Gorse", "Ann Kay promoted to CEO on 5 March 2027")
    await enter(page, "Wealth")
    await say(page, "Jo Poe at Gorse was promoted to COO")
    dialog = await action(page)
    await expect(dialog.get_by_label("Client").first).to_have_value("Gorse")
    await expect(dialog.get_by_label("What").first).to_have_value("promoted to COO")
    await press(dialog, "Save")
    await expect(dialog).to_contain_text("Noted: Gorse")
