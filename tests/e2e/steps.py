"""What a person does on the page, in several tests."""

import pytest
from playwright.async_api import Locator, Page, expect

NEWS = "/moment add Northgate Pottery: Jane Hale promoted to head of design"
MORNINGS = 3  # at most so many until the digest names the news


def latest(page: Page) -> Locator:
    return page.locator("#talk article").last


def digest(page: Page) -> Locator:
    return page.locator("#talk article", has_text="Good morning").last


async def type_line(page: Page, line: str) -> None:
    await page.fill("#line", line)
    await page.keyboard.press("Enter")
    await expect(page.locator("#line")).to_have_value("")


async def tell_news(page: Page) -> None:
    """The news of a client nobody knows yet: the form asks for the rest."""
    await type_line(page, NEWS)
    await latest(page).get_by_role("button", name="New client").click()
    await page.get_by_role("dialog").get_by_role("button", name="Save").click()
    await expect(latest(page)).to_contain_text("Noted: Northgate Pottery")


async def wait_for_digest(page: Page) -> None:
    for _ in range(MORNINGS):
        before = await page.locator("#now").inner_text()
        await page.get_by_role("button", name="Next morning").click()
        await expect(page.locator("#now")).not_to_have_text(before)
        if await digest(page).count():
            return
    pytest.fail("no digest came")
