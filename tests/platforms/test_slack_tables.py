"""Tables in Slack: its own block where there is one of them, else columns of letters of one width."""

import pytest

from bot.slack import render
from handlers.cards import Button, Buttons, Card, Table
from handlers.commands.home import ShowHome
from tests.platforms.block_kit import in_message, in_view
from tests.platforms.office import Office
from tests.platforms.test_slack_pictures import REPORT, TABLE, posted
from tests.platforms.workspace import Fault, Workspace


@pytest.fixture(autouse=True)
def nothing_said_yet(slack: Workspace, office: Office) -> None:
    slack.messages.clear()
    slack.calls.clear()


async def test_the_figures_stand_beside_them_as_a_table(slack: Workspace, office: Office) -> None:
    _, post = await posted(slack, office)
    [table] = [block for block in post["blocks"] if block["type"] == "table"]
    cells = [[cell["elements"][0]["elements"][0] for cell in row] for row in table["rows"]]
    assert [cell["text"] for cell in cells[0]] == ["Month", "Kept", "Missed"]
    assert all(cell["style"] == {"bold": True} for cell in cells[0])
    assert [cell["text"] for cell in cells[2]] == ["Oct", "5", "–"]


async def test_a_workspace_that_takes_no_tables_has_them_in_columns(slack: Workspace, office: Office) -> None:
    slack.fail("chat.postMessage", Fault("invalid_blocks"))
    _, post = await posted(slack, office, Card("Report", (TABLE,)))
    [columns] = [block["elements"][0] for block in post["blocks"] if block["type"] == "rich_text"]
    assert columns["type"] == "rich_text_preformatted"
    assert columns["elements"][0]["text"].splitlines() == [
        "Month  Kept  Missed",
        "Sep       3       1",
        "Oct       5       –",
        "Nov x     8       0",
    ]


async def test_several_tables_all_stand_in_columns_whose_names_may_take_two_lines(
    slack: Workspace, office: Office
) -> None:
    rows = (("Late reply", "7", "6.5"), ("Billing", "12", ""))
    pits = Table(("Pits", "Opened", "Hours to make good"), rows)
    _, post = await posted(slack, office, Card("Report", (TABLE, pits)))
    assert in_message(post) == []
    drawn = [block["elements"][0] for block in post["blocks"] if block["type"] == "rich_text"]
    assert [columns["type"] for columns in drawn] == ["rich_text_preformatted"] * 2
    assert drawn[1]["elements"][0]["text"].splitlines() == [
        "                      Hours to",
        "Pits        Opened   make good",
        "Late reply       7         6.5",
        "Billing         12           –",
    ]


async def test_a_table_that_is_too_long_says_how_many_rows_are_missing(
    slack: Workspace, office: Office
) -> None:
    long = Table(("Client", "Pits"), tuple((f"Client {n}", str(n)) for n in range(130)))
    _, post = await posted(slack, office, Card("Report", (long, Buttons((Button("Home", ShowHome()),)))))
    assert in_message(post) == []
    [table] = [block for block in post["blocks"] if block["type"] == "table"]
    assert len(table["rows"]) == 100 and "… and 31 more rows." in str(post["blocks"])


def test_a_home_holds_no_table() -> None:
    assert in_view({"type": "home", "blocks": render.blocks(REPORT, 100)}) == []
