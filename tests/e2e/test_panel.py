"""One's own page beside the conversation, and over it on a narrow window: by clicks, keys and for eyes."""

import re

import pytest
from playwright.async_api import Locator, Page, expect

from tests.e2e.conftest import Open
from tests.e2e.steps import latest, type_line
from tests.e2e.test_access import CONTRAST

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.again]
WIDE, NARROW, PHONE = ({"width": width, "height": 844} for width in (1280, 800, 390))
DANA = "?who=dana&room=wealth"
OVER = "getComputedStyle(document.querySelector('#panel')).position"


def panel(page: Page) -> Locator:
    return page.get_by_role("complementary", name="Home of dana")


def opener(page: Page) -> Locator:
    return page.get_by_role("button", name="Home of dana")


def first_item(page: Page) -> Locator:
    done = page.get_by_role("button", name="Done", exact=True)
    return panel(page).get_by_role("group").filter(has=done).first


async def narrow(page: Page, size: dict[str, int]) -> None:
    await page.set_viewport_size({"width": size["width"], "height": size["height"]})
    await expect(panel(page)).to_be_hidden()
    await opener(page).click()
    await expect(panel(page)).to_be_visible()


async def test_what_is_done_there_is_said_there_and_the_rest_of_the_page_stands_still(
    seeded: str, visit: Open
) -> None:
    page = await visit(seeded + DANA)
    await expect(opener(page)).to_be_hidden()
    line = await first_item(page).get_by_role("paragraph").inner_text()
    entries = await page.locator("#talk article").count()
    boxes = [await page.locator(part).bounding_box() for part in ("main", "#panel", "#line")]
    await first_item(page).get_by_role("button", name="Done", exact=True).click()
    await expect(panel(page).locator(".done")).to_contain_text("Done: ")
    await expect(panel(page).get_by_text(line, exact=True)).to_have_count(0)
    assert await page.locator("#talk article").count() == entries
    assert [await page.locator(part).bounding_box() for part in ("main", "#panel", "#line")] == boxes
    await panel(page).locator(".done").get_by_role("button", name="Undo").click()
    await expect(panel(page).get_by_text(line, exact=True)).to_be_visible()


async def test_what_was_done_stays_in_sight_far_down_the_page(seeded: str, visit: Open) -> None:
    page = await visit(seeded + DANA)
    mute = panel(page).get_by_role("button", name="Mute my digest")
    await mute.scroll_into_view_if_needed()
    await mute.click()
    await expect(panel(page).locator(".done")).to_be_in_viewport()
    await expect(panel(page).get_by_role("button", name="Unmute").last).to_be_in_viewport()


async def test_another_tab_finds_it_changed_and_no_colleague_reads_it(seeded: str, visit: Open) -> None:
    dana, again = await visit(seeded + DANA), await visit(seeded + DANA)
    cole = await visit(f"{seeded}?who=cole&room=wealth")
    line = await first_item(dana).get_by_role("paragraph").inner_text()
    await expect(cole.get_by_role("complementary", name="Home of cole")).not_to_contain_text(line)
    await first_item(dana).get_by_role("button", name="Done", exact=True).click()
    await expect(panel(again).get_by_text(line, exact=True)).to_have_count(0)
    await expect(panel(again)).to_contain_text("Done: ")
    await expect(cole.locator("#panel")).not_to_contain_text("Done: ")


@pytest.mark.parametrize("size", [NARROW, PHONE])
async def test_on_a_narrow_window_it_lies_behind_a_button(
    seeded: str, visit: Open, size: dict[str, int]
) -> None:
    page = await visit(seeded + DANA)
    assert await page.evaluate(OVER) == "static"
    await narrow(page, size)
    await expect(opener(page)).to_have_attribute("aria-expanded", "true")
    assert await page.evaluate(OVER) == "fixed"
    assert await page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    await first_item(page).get_by_role("button", name="Done", exact=True).click()
    await expect(panel(page).locator(".done")).to_be_in_viewport()
    await panel(page).get_by_role("button", name="Close").click()
    await expect(panel(page)).to_be_hidden()
    await expect(opener(page)).to_be_focused()


async def test_by_keys_it_is_opened_walked_through_and_closed(seeded: str, visit: Open) -> None:
    page = await visit(seeded + DANA)
    await page.set_viewport_size({"width": 800, "height": 844})
    await opener(page).focus()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    await expect(panel(page).get_by_role("button", name="Close")).to_be_focused()
    for _ in range(3):
        await page.keyboard.press("Tab")
        assert await page.evaluate("document.activeElement.closest('#panel') !== null")
    await page.keyboard.press("Escape")
    await expect(panel(page)).to_be_hidden()
    await expect(opener(page)).to_be_focused()


async def test_a_form_from_there_leaves_it_open_and_a_card_to_read_closes_it(
    seeded: str, visit: Open
) -> None:
    page = await visit(seeded + DANA)
    await narrow(page, PHONE)
    await first_item(page).get_by_role("button", name="Snooze").click()
    await page.get_by_role("dialog").get_by_label("Until").fill("in a week")
    await page.keyboard.press("Enter")
    await expect(panel(page).locator(".done")).to_contain_text("Snoozed until")
    await expect(page.get_by_role("dialog")).to_be_hidden()
    await first_item(page).get_by_role("button", name="Show").click()
    await expect(panel(page)).to_be_hidden()
    await expect(latest(page)).to_contain_text("Only you see this")
    await expect(latest(page).get_by_role("button").last).to_be_in_viewport()


async def test_a_colleague_who_speaks_meanwhile_closes_nothing(seeded: str, visit: Open) -> None:
    page, cole = await visit(seeded + DANA), await visit(f"{seeded}?who=cole&room=wealth")
    await narrow(page, NARROW)
    await first_item(page).get_by_role("button", name="Done", exact=True).click()
    await expect(panel(page)).to_contain_text("Done: ")
    await type_line(cole, "I am at Penrose this afternoon")
    await expect(page.locator("#talk")).to_contain_text("at Penrose this afternoon")
    await expect(panel(page)).to_be_visible()


async def test_a_click_beside_it_closes_it_and_a_wider_window_frees_the_page(
    seeded: str, visit: Open
) -> None:
    page = await visit(seeded + DANA)
    await narrow(page, NARROW)
    await page.mouse.click(20, 600)
    await expect(panel(page)).to_be_hidden()
    await opener(page).click()
    await page.set_viewport_size({"width": 1280, "height": 844})
    await expect(panel(page)).to_be_visible()
    await type_line(page, "/moment pits")
    await expect(latest(page)).to_contain_text(re.compile("[Pp]it"))


async def test_it_is_readable_in_light_and_dark_open_on_every_window(seeded: str, visit: Open) -> None:
    page = await visit(seeded + DANA)
    await first_item(page).get_by_role("button", name="Done", exact=True).click()
    await expect(panel(page).locator(".done")).to_be_visible()
    for size in (WIDE, NARROW, PHONE):
        await page.set_viewport_size({"width": size["width"], "height": size["height"]})
        if not await panel(page).is_visible():
            await opener(page).click()
        for scheme in ("light", "dark"):
            await page.emulate_media(
                color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce"
            )
            assert await page.evaluate(CONTRAST) == [], (size, scheme)
