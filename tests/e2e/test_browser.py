"""The playground by clicking, in a real browser."""

import re
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.e2e.conftest import Open, started
from tests.e2e.steps import digest, latest, tell_news, type_line, wait_for_digest

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_the_page_is_there_soon_after_the_command(tmp_path: Path, visit: Open) -> None:
    async with started(tmp_path) as address:
        page = await visit(address)
        await expect(page.locator("h1")).to_have_text("#wealth")
        await page.close()


async def test_news_comes_in_the_digest_and_is_answered_with_a_draft(empty: str, visit: Open) -> None:
    page = await visit(empty)
    await expect(page.locator("#day")).to_contain_text("Welcome to Moments")
    await tell_news(page)
    await expect(latest(page)).to_contain_text("Only you see this")
    await wait_for_digest(page)
    await expect(digest(page)).to_contain_text("Jane Hale promoted to head of design")
    await digest(page).get_by_role("button", name="Draft").click()
    await page.get_by_role("link", name="Moments 1 new").click()
    await expect(latest(page)).to_contain_text("Draft for Jane Hale")
    await send(page)
    await page.get_by_role("link", name="#clients").click()
    await expect(digest(page)).to_contain_text("Done by alex")


async def send(page: Page) -> None:
    """Answer what is asked, until it is sent."""
    draft = latest(page)
    if await draft.get_by_role("button", name="Answer").count():
        await draft.get_by_role("button", name="Answer").click()
        await page.get_by_role("dialog").get_by_role("textbox").fill("She rebuilt the glaze workshop.")
        await page.get_by_role("dialog").get_by_role("button", name="Save").click()
    await draft.get_by_role("button", name="I sent it").click()
    if await draft.locator("mark").count():
        await draft.get_by_role("button", name="I filled it in my own message").click()
    await expect(draft).to_contain_text("You sent it on")


async def test_a_form_says_what_is_wrong_beside_its_field(empty: str, visit: Open) -> None:
    page = await visit(empty)
    await tell_news(page)
    snooze = latest(page).get_by_role("button", name="Snooze")
    await snooze.click()
    until = page.get_by_role("dialog").get_by_label("Until")
    await expect(until).to_be_focused()
    await until.fill("the day of days")
    await until.press("Enter")
    await expect(until).to_have_attribute("aria-invalid", "true")
    await expect(until).to_be_focused()
    await expect(until).to_have_accessible_description(re.compile("the day of days"))
    await page.get_by_role("dialog").get_by_role("button", name="In a week").click()
    await page.get_by_role("dialog").get_by_role("button", name="Snooze").click()
    await expect(latest(page)).to_contain_text("Snoozed until")
    await expect(page.get_by_role("dialog")).to_be_hidden()


async def test_two_tabs_are_two_people_with_one_clock(seeded: str, visit: Open) -> None:
    dana = await visit(f"{seeded}?who=dana&room=wealth")
    cole = await visit(f"{seeded}?who=cole&room=wealth")
    await type_line(dana, "Good morning all")
    await expect(latest(cole)).to_contain_text("Good morning all")
    await dana.get_by_role("button", name="Next morning").click()
    await expect(cole.locator("#now")).to_contain_text("09:00")
    await expect(digest(cole)).to_contain_text("Ashdown Mills")
    await digest(cole).get_by_role("button", name="Acknowledge").click()
    await expect(digest(dana).get_by_role("button", name="Acknowledge")).to_have_count(0)


async def test_what_is_half_typed_in_a_form_survives_what_happens_meanwhile(seeded: str, visit: Open) -> None:
    dana = await visit(f"{seeded}?who=dana&room=wealth")
    cole = await visit(f"{seeded}?who=cole&room=wealth")
    await type_line(dana, "/moment add")
    await dana.get_by_role("dialog").get_by_label("What").fill("half a thought")
    await type_line(cole, "news from cole")
    await expect(dana.locator("#talk")).to_contain_text("news from cole")
    await expect(dana.get_by_role("dialog").get_by_label("What")).to_have_value("half a thought")


async def test_a_list_is_shared_by_choosing_a_file(empty: str, visit: Open, tmp_path: Path) -> None:
    list_ = tmp_path / "clients.csv"
    list_.write_text("name,contact,birthday\nNorthgate Pottery,Jane Hale,1984-05-02\n")
    page = await visit(empty)
    await page.set_input_files("#file", list_)
    await expect(latest(page)).to_contain_text("Dry run: 1 row")
    await latest(page).get_by_role("button", name="Save").click()
    await expect(page.locator("#talk")).to_contain_text("Saved: 1 client")


async def test_an_example_is_put_into_the_line_at_a_click(empty: str, visit: Open) -> None:
    page = await visit(empty)
    await page.get_by_role("button", name="/moment pits").click()
    await expect(page.locator("#line")).to_have_value("/moment pits")
    await expect(page.locator("#line")).to_be_focused()
