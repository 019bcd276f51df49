"""What the README shows: a morning, and after half a year the ranking and the report with its charts."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from aiohttp.test_utils import TestServer
from playwright.async_api import Locator, Page, expect

from bot.playground import begin
from bot.playground.lines import read_line
from bot.playground.page import application
from bot.playground.script import Script
from tests.conftest import Json
from tests.e2e.conftest import Open
from tests.e2e.steps import digest, latest, type_line, wait_for_digest
from tests.playground.conftest import opened

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.again, pytest.mark.timeout(180)]
STORY = Path(__file__).parent / "half_a_year.jsonl"
DRAWN = "images => images.every(image => image.complete && image.naturalWidth > 600)"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def half_a_year(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """The address of the seeded firm, half a year later."""
    live = await opened(tmp_path_factory.mktemp("lived"), empty=False)
    told: list[Json] = []
    script = Script(live.stage, told.append)
    for number, line in enumerate(STORY.read_text(encoding="utf-8").splitlines(), 1):
        await script.perform(read_line(line, number))
    async with TestServer(application(live)) as server:
        yield f"http://127.0.0.1:{server.port}/?who=mira&room=dm"
        live.bell.take_down()
    begin.end(live)


async def shoot(page: Page, card: Locator, name: str) -> None:
    """`SHOTS=docs` keeps what the README shows."""
    if folder := os.environ.get("SHOTS"):
        await page.set_viewport_size({"width": 1280, "height": 4_500})
        await card.screenshot(path=Path(folder) / f"{name}.png")


async def asked(page: Page, words: str, title: str) -> Locator:
    await type_line(page, words)
    await expect(latest(page)).to_contain_text(title)
    return latest(page).locator(".card").last


async def test_a_morning_names_what_is_on_and_home_stands_beside_it(seeded: str, visit: Open) -> None:
    page = await visit(seeded + "?who=dana&room=wealth")
    await wait_for_digest(page)
    await expect(digest(page)).to_be_in_viewport()
    await expect(page.get_by_role("complementary", name="Home of dana")).to_be_visible()
    if folder := os.environ.get("SHOTS"):
        await page.screenshot(path=Path(folder) / "playground.png")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_month_is_told_in_words_charts_and_tables(half_a_year: str, visit: Open, scheme: str) -> None:
    page = await visit(half_a_year)
    await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    card = await asked(page, "how did we do last month?", "Report, April 2027")
    charts = card.get_by_role("img")
    await expect(charts).to_have_count(4)
    await charts.last.scroll_into_view_if_needed()
    await page.wait_for_function(f"() => ({DRAWN})([...document.querySelectorAll('#talk img')])")
    for number in range(4):
        assert len(await charts.nth(number).get_attribute("alt") or "") > 40
    assert await card.get_by_role("table").count() >= 6
    await shoot(page, card, f"report-{scheme}")


async def test_who_needs_a_peak_is_ranked_with_reasons(half_a_year: str, visit: Open) -> None:
    page = await visit(half_a_year)
    card = await asked(page, "which clients need a peak this month?", "need a peak")
    await expect(card.get_by_role("group").first).to_be_visible()
    await expect(card.get_by_role("button", name="Plan a peak").first).to_be_visible()
    await shoot(page, card, "peaks")
