"""Charts and tables in a Slack that nobody here wrote: brought once, and shown in the post."""

from dataclasses import replace

import pytest

from bot import places
from handlers.cards import Card, Picture, Series, Table
from tests.peers.slack.firm import Firm
from tests.peers.slack.peer import ROOM, Json
from tests.platforms.block_kit import in_message
from tests.platforms.office import Office

pytestmark = pytest.mark.usefixtures("unhurried")

MONTHS = ("Sep", "Oct", "Nov")
KEPT = Picture("kept.png", "bars", "Kept", MONTHS, (Series("Kept", (3, 5, 8)),), "Kept: 3, 5 and 8.")
TABLE = Table(("Month", "Kept"), (("Sep", "3"), ("Oct", ""), ("Nov", "8")))
REPORT = Card("Report", (KEPT, TABLE))


async def test_a_report_is_posted_with_its_chart_and_its_table(firm: Firm, office: Office) -> None:
    place = places.room(f"slack/{firm.slack.TEAM}", ROOM)
    message = await office.slack.send(place, REPORT, key="1:report:1")
    [done] = firm.slack.made("files.completeUploadExternal")
    assert done["ok"] and "channel_id" not in done["args"]
    post = await firm.last(ROOM)
    assert in_message(post) == []
    assert _kinds(post) == ["header", "image", "table"]
    await office.slack.update(place, message, replace(REPORT, title="Report, corrected"))
    assert len(firm.slack.made("files.completeUploadExternal")) == 1
    assert _kinds(await firm.last(ROOM)) == ["header", "image", "table"]


def _kinds(message: Json) -> list[str]:
    return [block["type"] for block in message["blocks"]]
