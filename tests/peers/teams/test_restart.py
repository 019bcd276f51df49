"""The bot ends and begins again: what is on the page still works, and what fell due meanwhile is posted."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from bot.clock import now
from tests.peers.teams.chat import added, cards, enter, mention, post, press
from tests.peers.teams.trio import Trio

pytestmark = pytest.mark.asyncio(loop_scope="session")

EVENING, MORNING = 16, 8  # of UTC; a digest is posted late until 18:00 of its room


async def test_after_a_restart_an_old_button_still_works_and_the_digest_that_fell_due_is_posted(
    page: Page, trio: Trio
) -> None:
    today = now()
    await added(page, "Juniper", "Ann Kay promoted to CEO on 5 March 2027")
    await enter(page, "Morning")
    for words in (f"zone {_zone(today)}", "days mon-sun", "hour 00:00"):
        await mention(page, f"settings {words}", post=True)
    await mention(page, f"add Juniper: Bo Lund retires on {today:%d %B %Y}", post=True)
    await enter(page, "Personal Chat")
    await expect(cards(page).last).to_contain_text("Bo Lund")
    await trio.stop()
    _ring(trio.database)
    await trio.start()
    await enter(page, "Morning")
    await expect(post(page, "Good morning")).to_contain_text("Juniper: Bo Lund")
    await enter(page, "Personal Chat")
    old = cards(page).last
    await press(old, "Done")
    await expect(old.get_by_role("button", name="Done", exact=True)).to_have_count(0)
    await expect(old).to_contain_text("Bo Lund")


def _zone(time: datetime) -> str:
    """In which it is day, and the same day as in UTC."""
    if time.hour >= EVENING:
        return f"Etc/GMT+{time.hour - 12}"
    return "UTC" if time.hour >= MORNING else f"Etc/GMT-{MORNING}"


def _ring(database: Path) -> None:
    """As if the hour of the digest had passed while the bot was down."""
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute(
            "update due set at = datetime('now', '-1 minute') "
            "where name like 'digest:%' and name not like 'digest:@%'"
        )
