"""What a person does and sees in the page of the Agents Playground."""

import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from playwright.async_api import Browser, Locator, Page, expect

from tests.peers.teams.playground import Playground

PATIENCE = 15_000  # ms
expect.set_options(timeout=PATIENCE)


@asynccontextmanager
async def opened(
    browser: Browser, playground: Playground, heard: Callable[[str], None] = lambda frame: None
) -> AsyncIterator[Page]:
    """Dana's Teams; what is on the page is what came since. `heard`: what it was told besides."""
    page = await browser.new_page(viewport={"width": 1400, "height": 900})
    page.on("websocket", lambda stream: stream.on("framereceived", lambda frame: heard(str(frame))))
    page.set_default_timeout(PATIENCE)
    await page.goto(playground.url)
    await arrived(page)
    yield page
    await page.close()


async def arrived(page: Page) -> None:
    """It is there, and the bot has been told so."""
    await expect(box(page)).to_be_visible()
    await expect(page.get_by_text("installationUpdate 202")).to_have_count(1)


def cards(page: Page) -> Locator:
    return page.locator(".ac-adaptiveCard")


def card(page: Page, words: str | re.Pattern[str]) -> Locator:
    """The newest one with these words."""
    return cards(page).filter(has_text=words).last


def post(page: Page, words: str | re.Pattern[str]) -> Locator:
    """In a channel the newest stands on top."""
    return cards(page).filter(has_text=words).first


async def form(page: Page) -> Locator:
    """Of a moment, where the newest card stood."""
    await expect(cards(page).last).to_contain_text("Comes again")
    return cards(page).last


async def press(on: Locator, label: str) -> None:
    await on.get_by_role("button", name=label, exact=True).click()


async def fill(form: Locator, **values: str) -> None:
    for label, value in values.items():
        await form.get_by_label(label[0].upper() + label[1:]).first.fill(value)


async def say(page: Page, words: str) -> None:
    await box(page).click()
    await page.keyboard.insert_text(words)
    await page.keyboard.press("Enter")


async def added(page: Page, client: str, news: str) -> None:
    """The news of a client nobody knows yet, through the form that asks."""
    await say(page, f"add {client}: {news}")
    await expect(cards(page).last).to_contain_text(f"Your words are kept: {client}")
    await press(cards(page).last, "New client")
    await press(await form(page), "Save")
    await expect(card(page, f"Noted: {client}")).to_be_visible()


async def enter(page: Page, room: str) -> None:
    """A chat or a channel of the list."""
    await page.get_by_role("treeitem", name=room).first.click()
    await expect(box(page)).to_be_visible()


async def mention(page: Page, words: str, *, post: bool = False) -> None:
    """In a channel it is a post."""
    await box(page).click()
    await page.keyboard.type("@")
    us = page.locator("#typeahead-menu").get_by_role("menuitem").filter(has=page.get_by_label("Moments"))
    await us.click()
    await page.keyboard.insert_text(f" {words}")
    if post:
        await page.get_by_role("button", name="Post", exact=True).click()
    else:
        await page.keyboard.press("Enter")


async def extension(page: Page) -> Locator:
    """The dialog of our message extension, from the box in which one writes."""
    await page.locator("button[id^=menu][aria-haspopup=menu]").last.click()
    return await _action(page)


async def action(page: Page) -> Locator:
    """The dialog of our action on the newest message."""
    menus = page.locator("[aria-label='Message header'] button[aria-haspopup=menu]")
    await menus.last.click(force=True)
    return await _action(page)


async def choose(form: Locator, label: str, value: str) -> None:
    await form.get_by_role("combobox", name=label).first.click()
    await form.page.get_by_role("option", name=value, exact=True).click()


async def close(page: Page) -> None:
    """Whatever dialog is open."""
    if await page.get_by_role("dialog").count():
        await page.get_by_role("dialog").last.get_by_role("button", name="Close").first.click()
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def _action(page: Page) -> Locator:
    await page.get_by_role("menuitem", name="Action Command").click()
    await page.get_by_placeholder("Input command id or leave blanks").fill("moment")
    await page.get_by_role("button", name="Create").click()
    dialog = page.get_by_role("dialog").last
    await expect(dialog.locator(".ac-adaptiveCard")).to_be_visible()
    return dialog


def box(page: Page) -> Locator:
    return page.locator("[role=textbox][contenteditable=true]").first
