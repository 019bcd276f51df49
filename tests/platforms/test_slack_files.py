"""An export in Slack: answered at once, the file in the direct message, once, whatever goes wrong between."""

from datetime import timedelta
from typing import Any

import pytest

from bot import fence, places
from bot.platform import TryAgain
from bot.slack import uploads
from bot.slack.sender import Halfway
from handlers.cards import Attachment, Card
from tests.platforms.office import Office
from tests.platforms.scenes import added
from tests.platforms.screen import button, words
from tests.platforms.workspace import Fault, Workspace

Json = dict[str, Any]
LATER = timedelta(minutes=2)


@pytest.fixture(autouse=True)
def nothing_said_yet(slack: Workspace, office: Office) -> None:
    """Without the greetings of the first day."""
    slack.messages.clear()


def direct(slack: Workspace) -> list[Json]:
    """What stands in the direct message, in order."""
    return [message for _, message in sorted(slack.messages.get("D1", {}).items())]


def files(slack: Workspace) -> list[str]:
    """The contents of the files that came there."""
    names = [file["name"] for message in direct(slack) for file in message.get("files", [])]
    held = {file["name"]: file["content"].decode() for file in slack.files.values()}
    return [held[name] for name in names]


async def after_a_while(office: Office) -> None:
    for _ in range(5):
        await office.settle()
        office.real.time += LATER


async def test_the_answer_does_not_wait_for_the_file(slack: Workspace, office: Office) -> None:
    await added(slack, office)
    answer = await slack.slash("export csv")
    assert answer["response_type"] == "ephemeral" and "direct message" in answer["text"]
    assert slack.calls == []
    await office.settle()
    post, file = direct(slack)
    assert "Your export: CSV" in words(post) and file["files"][0]["name"] == "moments-2026-11-23.csv"
    [content] = files(slack)
    assert content.startswith("client,contact,") and "Acme,Sam Poe,milestone,birthday" in content


async def test_a_press_brings_it_too_and_only_to_who_pressed(slack: Workspace, office: Office) -> None:
    await added(slack, office)
    await slack.press(button(await slack.slash("export"), "Calendar (ICS)"), who="U2")
    await office.settle()
    assert direct(slack) == [] and len(slack.messages["D2"]) == 2
    assert slack.made("files.completeUploadExternal")[0]["channel_id"] == "D2"


async def test_nothing_of_a_file_is_kept_in_our_rows(slack: Workspace, office: Office) -> None:
    await added(slack, office)
    await slack.slash("export json")
    await office.settle()
    assert office.rows("select card, state from delivery where name like 'export:%'") == [(None, "sent")]


async def test_who_is_of_the_firm_no_more_when_it_leaves_gets_nothing(
    slack: Workspace, office: Office
) -> None:
    await slack.slash("export csv")
    with office.dispatcher.transactions.engine.begin() as connection:
        connection.exec_driver_sql("update member set active = false where person = 'U1'")
    await office.settle()
    assert direct(slack) == [] and slack.files == {}
    assert office.rows("select state from delivery where name like 'export:%'") == [("cancelled",)]


async def test_where_slack_takes_no_files_the_post_says_what_to_do(slack: Workspace, office: Office) -> None:
    slack.fail("files.getUploadURLExternal", Fault("missing_scope"))
    await slack.slash("export csv")
    await after_a_while(office)
    [post] = direct(slack)
    assert uploads.NOT_ALLOWED in words(post) and ".csv" not in words(post)


@pytest.mark.parametrize(
    ("step", "fault"),
    [
        ("files.getUploadURLExternal", Fault(retry_after=3)),
        ("files.getUploadURLExternal", Fault("fatal_error")),
        ("upload", Fault(status=503)),
        ("chat.postMessage", Fault(lost=True)),
        ("chat.postMessage", Fault("fatal_error")),
        ("files.completeUploadExternal", Fault(retry_after=3)),
        ("files.completeUploadExternal", Fault("fatal_error")),
        ("files.completeUploadExternal", Fault("invalid_arguments")),
        ("files.completeUploadExternal", Fault(lost=True)),
    ],
)
async def test_whatever_step_fails_there_is_one_post_and_one_file(
    slack: Workspace, office: Office, step: str, fault: Fault
) -> None:
    slack.fail(step, fault)
    await slack.slash("export csv")
    await after_a_while(office)
    assert [("files" in message) for message in direct(slack)] == [False, True]
    assert len(files(slack)) == 1
    assert office.rows("select state from delivery where name like 'export:%'") == [("sent",)]


async def test_a_freeze_between_a_post_and_its_file_is_not_taken_for_no_post(
    slack: Workspace, office: Office
) -> None:
    """Somebody else may have it in hand by then; what they find is the post."""
    card = Card("Your export", (Attachment("moments.csv", "client"),))
    looks = iter([None, None, None, TryAgain(1)])  # at the door, then one for each request

    def look() -> None:
        if refusal := next(looks):
            raise refusal

    with pytest.raises(Halfway), fence.before_sending(look):
        await office.slack.send(places.direct("slack/T1", "U1"), card, key="k")
    assert len(slack.made("chat.postMessage")) == 1 and slack.made("files.completeUploadExternal") == []


async def test_in_the_direct_message_the_file_itself_is_the_answer(slack: Workspace, office: Office) -> None:
    said = {"type": "message", "channel_type": "im", "user": "U1", "channel": "D1", "ts": "1.1"}
    await slack.event({**said, "text": "export ics"})
    await office.settle()
    assert len(direct(slack)) == 2 and files(slack)[0].startswith("BEGIN:VCALENDAR\r\n")
