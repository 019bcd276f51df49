"""The page by keys alone, for a screen reader, and for eyes that need contrast."""

import re
from itertools import product
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, expect

from tests.e2e.conftest import Open
from tests.e2e.steps import latest, type_line

pytestmark = pytest.mark.asyncio(loop_scope="session")
CONTRAST = (Path(__file__).parent / "contrast.js").read_text("utf-8")
ANYTHING = re.compile(r"\S")


async def test_everything_can_be_done_with_the_keyboard(empty: str, visit: Open) -> None:
    page = await visit(empty)
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Skip to the message line")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.type("/moment add")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog").get_by_label("Client")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_be_hidden()
    await expect(page.locator("#line")).to_be_focused()
    await page.keyboard.type("/moment help")
    await page.keyboard.press("Enter")
    more = latest(page).get_by_role("button", name="More")
    await expect(more).to_be_visible()
    await tab_to(page, more)
    await page.keyboard.press("Enter")
    await expect(page.locator("#talk")).to_contain_text("More words")


async def tab_to(page: Page, wanted: Locator) -> None:
    """Backwards from where one is, each stop with a visible focus."""
    for _ in range(20):
        await page.keyboard.press("Shift+Tab")
        outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none", await page.evaluate("document.activeElement.outerHTML")
        if await wanted.evaluate("element => element === document.activeElement"):
            return
    pytest.fail("the button cannot be reached")


async def test_the_focus_goes_back_to_the_button_that_opened_a_form(seeded: str, visit: Open) -> None:
    page = await visit(seeded)
    opener = page.locator("#day").get_by_role("button", name="Snooze").first
    await opener.focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog").get_by_label("Until")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(opener).to_be_focused()


async def test_the_focus_never_slips_to_a_button_of_another_thing(seeded: str, visit: Open) -> None:
    page = await visit(seeded)
    done = page.get_by_role("button", name="Done")
    first = page.locator("#day").get_by_role("group").filter(has=done).first
    line = await first.get_by_role("paragraph").first.inner_text()
    await first.get_by_role("button", name="Done").focus()
    await page.keyboard.press("Enter")
    await expect(page.locator("#day").get_by_text(line, exact=True)).to_have_count(0)
    await expect(page.locator("#m0")).to_be_focused()


async def test_the_page_is_readable_light_and_dark_wide_and_narrow(seeded: str, visit: Open) -> None:
    page = await visit(seeded)
    await page.get_by_role("button", name="Next morning").click()
    await type_line(page, "/moment help")
    await expect(latest(page)).to_contain_text("Moments: what you can ask")
    await look(page)
    await type_line(page, "/moment add")
    await expect(page.get_by_role("dialog")).to_be_visible()
    await look(page)


async def look(page: Page) -> None:
    """Nothing is too faint, nothing sticks out, and the ground is as light or dark as asked for."""
    for scheme, width in product(("light", "dark"), (1280, 800)):
        await page.emulate_media(
            color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce"
        )
        await page.set_viewport_size({"width": width, "height": 860})
        assert await page.evaluate(CONTRAST) == [], (scheme, width)
        assert await page.evaluate("document.documentElement.scrollWidth") <= width
        ground = await page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert (min(map(int, ground[4:-1].split(","))) < 64) == (scheme == "dark")
        assert len(await page.screenshot()) > 10_000


async def test_landmarks_and_names_serve_a_screen_reader(seeded: str, visit: Open) -> None:
    page = await visit(seeded)
    for role in ("banner", "main", "log"):
        await expect(page.get_by_role(role)).to_have_count(1)
    await expect(page.get_by_role("navigation", name="People and rooms")).to_be_visible()
    await expect(page.get_by_role("complementary", name="Home")).to_be_visible()
    await expect(page.get_by_role("textbox", name="Message #wealth")).to_be_visible()
    item = page.get_by_role("complementary").get_by_role("group", name="Ashdown Mills:")
    await expect(item.first.get_by_role("button", name="Acknowledge")).to_be_visible()
    nameless = page.locator("button, input:not([type=hidden]), a, summary").filter(visible=True)
    for control in await nameless.all():
        await expect(control).to_have_accessible_name(ANYTHING)
