"""The playground by clicking and by keys alone, in a real browser."""

import re
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, expect

from tests.e2e.conftest import Open, started

CONTRAST = (Path(__file__).parent / "contrast.js").read_text("utf-8")
NEWS = "/moment add Northgate Pottery: Jane Hale promoted to head of design"
ANYTHING = re.compile(r"\S")
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
    await expect(until).to_have_accessible_description(re.compile("no such day"))
    await page.get_by_role("dialog").get_by_role("button", name="In a week").click()
    await page.get_by_role("dialog").get_by_role("button", name="Snooze").click()
    await expect(latest(page)).to_contain_text("Snoozed until")
    await expect(page.get_by_role("dialog")).to_be_hidden()


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


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 800])
async def test_the_page_is_readable(
    seeded: str, visit: Open, tmp_path: Path, scheme: str, width: int
) -> None:
    page = await visit(seeded, scheme, width)
    await page.get_by_role("button", name="Next morning").click()
    await type_line(page, "/moment help")
    await expect(latest(page)).to_contain_text("Moments: what you can ask")
    assert await page.evaluate(CONTRAST) == []
    assert await page.evaluate("document.documentElement.scrollWidth") <= width
    await type_line(page, "/moment add")
    await expect(page.get_by_role("dialog")).to_be_visible()
    assert await page.evaluate(CONTRAST) == []
    await page.screenshot(path=tmp_path / "page.png")
    ground = await page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (min(map(int, ground[4:-1].split(","))) < 64) == (scheme == "dark")


async def test_landmarks_and_names_serve_a_screen_reader(seeded: str, visit: Open) -> None:
    page = await visit(seeded)
    for role in ("banner", "main", "log"):
        await expect(page.get_by_role(role)).to_have_count(1)
    await expect(page.get_by_role("navigation", name="People and rooms")).to_be_visible()
    await expect(page.get_by_role("complementary", name="My day")).to_be_visible()
    await expect(page.get_by_role("textbox", name="Message #wealth")).to_be_visible()
    item = page.get_by_role("complementary").get_by_role("group", name="Ashdown Mills")
    await expect(item.first.get_by_role("button", name="Acknowledge")).to_be_visible()
    nameless = page.locator("button, input:not([type=hidden]), a, summary").filter(visible=True)
    for control in await nameless.all():
        await expect(control).to_have_accessible_name(ANYTHING)


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
