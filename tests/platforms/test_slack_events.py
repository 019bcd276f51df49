"""What Slack tells in events: mentions, direct messages, files; each is done once, and answered by a post."""

from typing import Any

import pytest

from bot.slack.files import NOT_ALLOWED, NOT_TEXT, NOT_THERE, TOO_LARGE
from tests.platforms.office import Office
from tests.platforms.screen import button, labels, words
from tests.platforms.workspace import Fault, Json, Workspace

LIST = "name,owner,contact\nNorthpine Eyecare,Dana Scott,Ruth Calloway\n"


def mention(text: str, **more: Any) -> Json:
    return {"type": "app_mention", "user": "U1", "text": text, "channel": "C1", "ts": "7.1", **more}


def direct(text: str, **more: Any) -> Json:
    where = {"channel": "D1", "channel_type": "im"}
    return {"type": "message", "user": "U1", "text": text, "ts": "8.1", **where, **more}


def csv(**more: Any) -> Json:
    return {"name": "clients.csv", "filetype": "csv", "size": 90, "content": LIST.encode(), **more}


async def test_a_mention_is_answered_by_one_post_however_often_slack_tells_of_it(
    slack: Workspace, office: Office
) -> None:
    for number in ("Ev1", "Ev1", "Ev2"):
        await slack.event(mention("<@UBOT> help"), event_id=number)
    await office.settle()
    [post] = slack.made("chat.postMessage")
    assert post["text"].startswith("Moments: what you can ask")


@pytest.mark.parametrize("text", ["<@UBOT> today", "<@UBOT|moments> today", "today <@UBOT>"])
async def test_the_mention_itself_is_no_part_of_the_words(
    slack: Workspace, office: Office, text: str
) -> None:
    await slack.event(mention(text))
    await office.settle()
    assert slack.made("chat.postMessage")[0]["text"].startswith("Today, Monday 23 November")


async def test_a_direct_message_is_answered_in_it(slack: Workspace, office: Office) -> None:
    await slack.event(direct("today"))
    await office.settle()
    [post] = slack.made("chat.postMessage")
    assert post["channel"] == "U1"


async def test_a_form_asked_for_by_message_waits_behind_a_button(slack: Workspace, office: Office) -> None:
    await slack.event(direct("add"))
    await office.settle()
    [post] = slack.made("chat.postMessage")
    ts = max(slack.messages["D1"])
    await slack.press(button(post, "Open the form"), channel="D1", ts=ts)
    assert slack.made("views.open")[0]["view"]["callback_id"] == "moment.record"


@pytest.mark.parametrize(
    "more",
    [
        {"bot_id": "B9"},
        {"subtype": "message_changed"},
        {"subtype": "message_deleted"},
        {"subtype": "bot_message"},
        {"channel": "C1", "channel_type": "channel"},
        {"user": "UBOT"},
        {"team": "T7"},
    ],
)
async def test_what_is_not_said_to_us_by_a_colleague_is_passed_over(
    slack: Workspace, office: Office, more: Json
) -> None:
    await slack.event(direct("today", **more))
    await office.settle()
    assert slack.calls == []


async def test_a_bot_that_mentions_us_is_not_answered(slack: Workspace, office: Office) -> None:
    await slack.event(mention("<@UBOT> today", bot_id="B9"))
    await office.settle()
    assert slack.calls == []


async def test_an_event_that_could_not_be_kept_is_asked_for_again(slack: Workspace, office: Office) -> None:
    office.dispatcher.transactions.close()
    await slack.event(direct("today"), status=500)


async def test_a_list_shared_in_the_direct_message_is_tried_and_then_saved(
    slack: Workspace, office: Office
) -> None:
    slack.files["F1"] = csv()
    await slack.event(direct("", subtype="file_share", files=[{"id": "F1", **csv(content="")}]))
    await slack.event({"type": "file_shared", "channel_id": "D1", "file_id": "F1", "user_id": "U1"})
    await office.settle()
    [post] = slack.made("chat.postMessage")
    assert "Northpine Eyecare" in words(post)
    ts = max(slack.messages["D1"])
    await slack.press(button(post, "Save"), channel="D1", ts=ts)
    assert (await slack.answered())["replace_original"] is True
    assert office.rows("select name from client") == [("Northpine Eyecare",)]


async def test_a_list_shared_in_a_room_is_offered_to_whoever_shared_it(
    slack: Workspace, office: Office
) -> None:
    slack.files["F1"] = csv(name="Clients", filetype="text", mimetype="text/csv")
    await slack.event({"type": "file_shared", "channel_id": "C1", "file_id": "F1", "user_id": "U2"})
    await slack.until("files.info")
    await slack.event(mention("<@UBOT> import", user="U2", files=[{"id": "F1", **csv(content="")}]))
    await office.settle()
    [post] = slack.made("chat.postMessage")
    assert post["channel"] == "U2"
    assert {"Save", "Cancel"} <= set(labels(post))


@pytest.mark.parametrize(
    ("fault", "status"),
    [(Fault(retry_after=30), 503), (Fault("fatal_error", status=500), 500), (Fault(seconds=2.8), 500)],
)
async def test_slack_tells_of_a_shared_list_again_where_it_could_not_say_what_it_is(
    slack: Workspace, office: Office, fault: Fault, status: int
) -> None:
    slack.files["F1"] = csv()
    slack.fail("files.info", fault)
    shared = {"type": "file_shared", "channel_id": "C1", "file_id": "F1", "user_id": "U2"}
    await slack.event(shared, status=status)
    await slack.event(shared)
    await office.settle()
    [post] = slack.made("chat.postMessage")
    assert "Northpine Eyecare" in words(post)


async def test_a_shared_file_that_slack_will_never_show_is_not_told_of_again(
    slack: Workspace, office: Office
) -> None:
    slack.fail("files.info", Fault("file_not_found"))
    await slack.event({"type": "file_shared", "channel_id": "C1", "file_id": "F1", "user_id": "U2"})


async def test_a_picture_shared_in_a_room_is_none_of_our_business(slack: Workspace, office: Office) -> None:
    slack.files["F1"] = csv(name="team.png", filetype="png")
    await slack.event({"type": "file_shared", "channel_id": "C1", "file_id": "F1", "user_id": "U2"})
    await slack.until("files.info")
    await office.settle()
    assert office.rows("select command from audit where command = 'import.share'") == []
    assert slack.made("chat.postMessage") == []


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (csv(name="clients.xlsx", filetype="xlsx"), NOT_TEXT),
        (csv(is_external=True), NOT_TEXT),
        (csv(size=1_000_001), TOO_LARGE),
        (csv(content=b"name\n" + b"x" * 1_000_000), TOO_LARGE),
        (csv(served="text/html"), NOT_ALLOWED),
    ],
)
async def test_a_file_that_cannot_be_read_is_answered_in_words(
    slack: Workspace, office: Office, file: Json, said: str
) -> None:
    slack.files["F1"] = file
    await slack.event(direct("", subtype="file_share", files=[{"id": "F1", **file, "content": ""}]))
    await office.settle()
    assert slack.made("chat.postMessage")[0]["text"] == said


@pytest.mark.parametrize(("error", "said"), [("missing_scope", NOT_ALLOWED), ("file_not_found", NOT_THERE)])
async def test_a_file_that_slack_does_not_hand_out_is_answered_in_words(
    slack: Workspace, office: Office, error: str, said: str
) -> None:
    slack.files["F1"] = csv()
    slack.fail("files.info", Fault(error))
    await slack.event(direct("", subtype="file_share", files=[{"id": "F1", **csv(content="")}]))
    await office.settle()
    assert slack.made("chat.postMessage")[0]["text"] == said


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
async def test_a_list_is_read_as_spreadsheets_save_it(
    slack: Workspace, office: Office, encoding: str
) -> None:
    slack.files["F1"] = csv(content="name\nMüller & Söhne\n".encode(encoding))
    await slack.event(direct("", subtype="file_share", files=[{"id": "F1", **csv(content="")}]))
    await office.settle()
    assert "Müller & Söhne" in words(slack.made("chat.postMessage")[0])
