"""A report that was asked for in Slack comes with its charts; a post that was refused leaves none behind."""

from typing import Any

import pytest
from sqlmodel import Session

from bot import places
from bot.platform import Rejected
from bot.slack import hanging
from store.clients import Client
from tests.platforms.office import Office
from tests.platforms.test_slack_pictures import REPORT, pictures, posted
from tests.platforms.workspace import Fault, Workspace

Json = dict[str, Any]
ROOM = places.room("slack/T1", "C1")


@pytest.fixture
async def felt(slack: Workspace, office: Office) -> None:
    """Something stands in the report of the month."""
    await slack.slash("help", channel="D1")
    with Session(office.dispatcher.transactions.engine) as session:
        rows = session.connection().exec_driver_sql("select workspace_id, id from member where person = 'U1'")
        workspace, dana = rows.one()
        acme = Client(workspace_id=workspace, name="Acme", called="acme", sole="acme", owner_id=dana)
        session.add(acme)
        session.commit()
    await slack.slash("felt Acme 5 solved 6: fine", channel="D1")
    slack.messages.clear()
    slack.calls.clear()


async def asked(slack: Workspace) -> Json:
    acked = await slack.slash("report", channel="D1", response_url=f"{slack.url}reply")
    assert acked == {}
    return await slack.answered()


@pytest.mark.usefixtures("felt")
async def test_a_report_asked_for_by_slash_comes_with_its_charts(slack: Workspace) -> None:
    shown = await asked(slack)
    assert shown["response_type"] == "ephemeral" and not shown["replace_original"]
    files = [file for file, _ in pictures(shown)]
    assert files and files == list(slack.files)


@pytest.mark.usefixtures("felt")
@pytest.mark.parametrize("fault", [Fault("internal_error"), Fault("missing_scope")])
async def test_a_chart_that_could_not_be_brought_leaves_the_words(slack: Workspace, fault: Fault) -> None:
    slack.fail("files.getUploadURLExternal", fault)
    shown = await asked(slack)
    assert (pictures(shown) == [] and "Acme" in str(shown)) or "felt" in str(shown)
    assert slack.files == {}


@pytest.mark.usefixtures("felt")
async def test_the_buttons_between_months_bring_the_charts_of_that_month(
    slack: Workspace, office: Office
) -> None:
    said = {"type": "message", "channel": "D1", "channel_type": "im", "user": "U1", "text": "report"}
    await slack.event({**said, "ts": "1.2"})
    await office.settle()
    [message] = slack.messages["D1"].values()
    assert pictures(message)
    await slack.press(button(message, "Previous month"), channel="D1", message=message)
    before = await slack.answered()
    assert pictures(before) == []
    await slack.press(button(before, "Next month"), channel="D1", message=before)
    after = await slack.answered(2)
    assert [words for _, words in pictures(after)] == [words for _, words in pictures(message)]


def button(message: Json, label: str) -> Json:
    rows = [block["elements"] for block in message["blocks"] if block["type"] == "actions"]
    [found] = [each for row in rows for each in row if each["text"]["text"] == label]
    return dict(found)


async def test_a_post_made_again_after_a_lost_answer_shows_the_files_brought_at_first(
    slack: Workspace, office: Office
) -> None:
    slack.fail("chat.postMessage", Fault("internal_error"), Fault("internal_error"))
    for _ in range(2):
        with pytest.raises(Exception, match="internal_error"):
            await office.slack.send(ROOM, REPORT, key="1:report:1")
    _, post = await posted(slack, office)
    assert [file for file, _ in pictures(post)] == list(slack.files) == ["F1", "F2"]


async def test_a_post_in_words_alone_leaves_no_charts_behind(slack: Workspace, office: Office) -> None:
    slack.fail("chat.postMessage", *[Fault("invalid_blocks")] * (len(hanging.WAITS) + 1))
    await posted(slack, office)
    assert slack.files == {}


async def test_a_refused_post_leaves_no_charts_behind(slack: Workspace, office: Office) -> None:
    slack.fail("chat.postMessage", Fault("restricted_action"))
    with pytest.raises(Rejected):
        await office.slack.send(ROOM, REPORT, key="1:report:1")
    assert slack.files == {}
