"""Listening in Slack: events in, a direct message to the author alone out, which an edit takes away."""

import asyncio
from typing import Any

import pytest

from bot.platform import Expected
from handlers.cards import Card
from handlers.context import Place
from tests.platforms.office import Office
from tests.platforms.screen import button, labels, words
from tests.platforms.workspace import Fault, Json, Workspace

PROMOTED = "Great news, Ruth Calloway at Northpine Eyecare has just been promoted to head of Zebrafinch"
BIRTHDAY = "Ruth Calloway's birthday is on 3 March"
RETIRES = "Ruth Calloway at Northpine Eyecare retires on 12 March"
LIST = b"name,owner,contact\nNorthpine Eyecare,Dana Scott,Ruth Calloway\nGlobex,Cole Hall,Sam Poe\n"


def message(text: str, ts: str = "7.1", **more: Any) -> Json:
    return {
        "type": "message",
        "user": "U1",
        "text": text,
        "ts": ts,
        "channel": "C1",
        "channel_type": "channel",
        **more,
    }


def edited(text: str, before: str, ts: str = "7.1") -> Json:
    now, then = ({"user": "U1", "text": words, "ts": ts} for words in (text, before))
    return message(
        "", "9.9", subtype="message_changed", message=now, previous_message=then, user=None, hidden=True
    )


def deleted(ts: str = "7.1") -> Json:
    return message("", "9.9", subtype="message_deleted", deleted_ts=ts, user=None, hidden=True)


@pytest.fixture
async def listening(slack: Workspace, office: Office) -> Workspace:
    """In #wealth, with a client who has a contact."""
    file = {"name": "clients.csv", "filetype": "csv", "size": 90}
    slack.files["F1"] = {**file, "content": LIST}
    direct = {"channel": "D1", "channel_type": "im", "subtype": "file_share"}
    await slack.event(message("", "5.1", files=[{"id": "F1", **file}], **direct))
    await office.settle()
    await slack.press(
        button(slack.made("chat.postMessage")[-1], "Save"), channel="D1", ts=max(slack.messages["D1"])
    )
    await slack.answered()
    await slack.slash("listen on")
    await office.settle()
    assert "switched listening on" in slack.made("chat.postMessage")[-1]["text"]
    slack.calls.clear()
    return slack


async def suggested(slack: Workspace, event: Json, number: int = 1) -> Json:
    await slack.event(event)
    return await slack.until("chat.postMessage", number)


async def test_its_author_alone_is_asked_in_a_direct_message(listening: Workspace, office: Office) -> None:
    asked = await suggested(listening, message(PROMOTED))
    await office.settle()
    assert (asked["channel"], labels(asked)) == ("U1", ["Save", "Edit", "Not a moment"])
    assert "Ruth Calloway" in words(asked) and "Zebrafinch" not in str(asked)
    assert "metadata" not in asked and listening.made("chat.postEphemeral") == []
    assert [call for call in listening.made("chat.postMessage") if call != asked] == []
    assert office.rows("select id from delivery where state <> 'sent'") == []
    await asyncio.sleep(0.2)  # it is written down once the platform has answered
    assert office.rows("select shown from suggestion") == [(f"D1:{max(listening.messages['D1'])}",)]


async def test_save_keeps_it_and_asks_slack_for_the_link_only_then(
    listening: Workspace, office: Office
) -> None:
    asked = await suggested(listening, message(PROMOTED))
    assert listening.made("chat.getPermalink") == []
    await listening.press(button(asked, "Save"), channel="D1", ts=max(listening.messages["D1"]))
    saved = await listening.answered(2)
    assert saved["replace_original"] is True and "Noted: Northpine Eyecare" in words(saved)
    await office.settle()
    link = "https://acme.slack.com/archives/C1/p71"
    assert office.rows("select link from moment") == [(link,)]
    shown = await listening.slash("list Northpine Eyecare")
    await listening.press(button(shown, "Show", "promotion"))
    card = await listening.answered(3)
    assert {"type": "link", "url": link, "text": link} in [
        part
        for block in card["blocks"]
        for row in block.get("elements", ())
        for part in row.get("elements", ())
    ]


async def test_a_message_that_slack_does_not_find_any_more_is_saved_without_a_link(
    listening: Workspace, office: Office
) -> None:
    listening.fail("chat.getPermalink", Fault("message_not_found"))
    asked = await suggested(listening, message(PROMOTED))
    await listening.press(button(asked, "Save"), channel="D1", ts=max(listening.messages["D1"]))
    await office.settle()
    assert office.rows("select link from moment") == [(None,)]
    assert office.rows("select id from job") == [], "it is not looked for again"


@pytest.mark.parametrize("taken_back", [deleted(), edited("never mind", PROMOTED)])
async def test_an_edited_or_deleted_message_takes_it_away(listening: Workspace, taken_back: Json) -> None:
    await suggested(listening, message(PROMOTED))
    posted = max(listening.messages["D1"])
    await listening.event(taken_back)
    gone = await listening.until("chat.delete")
    assert (gone["channel"], gone["ts"]) == ("D1", posted)


async def test_a_preview_that_slack_adds_is_no_edit(listening: Workspace) -> None:
    await suggested(listening, message(PROMOTED))
    await listening.event(edited(PROMOTED, PROMOTED))
    await suggested(listening, message(RETIRES, "7.2"), 2)
    assert listening.made("chat.delete") == []


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"thread_ts": "6.1"},
        {"thread_ts": "6.1", "subtype": "thread_broadcast"},
        {"subtype": "file_share", "files": [{"id": "F9", "name": "cake.png"}]},
        {"channel_type": "group"},
    ],
)
async def test_whatever_a_person_writes_in_the_room_is_heard(listening: Workspace, more: Json) -> None:
    assert (await suggested(listening, message(PROMOTED, **more)))["channel"] == "U1"


@pytest.mark.parametrize(
    "event",
    [
        message(PROMOTED, bot_id="B9"),
        message(PROMOTED, subtype="bot_message"),
        message(PROMOTED, user="UBOT"),
        message(f"<@UBOT> {PROMOTED}"),
        message(PROMOTED, subtype="channel_topic"),
        message(PROMOTED, channel_type="mpim"),
        message(PROMOTED, user_team="T9"),
        message(PROMOTED, channel="C2"),
        edited(PROMOTED, "hello"),
    ],
)
async def test_bots_notices_edits_and_strangers_are_not(listening: Workspace, event: Json) -> None:
    listening.room("C2", "other", ["U1"])
    await listening.event(event)
    await suggested(listening, message(RETIRES, "7.2"))
    await suggested(listening, message(BIRTHDAY, "7.3"), 2)  # by now the first one was judged long ago
    posts = [words(post) for post in listening.made("chat.postMessage")]
    assert len(posts) == 2 and "retirement" in posts[0] and "birthday" in posts[1]


async def test_what_slack_tells_twice_is_asked_once(listening: Workspace) -> None:
    for event in (message(PROMOTED), message(PROMOTED), message(RETIRES, "7.2")):
        await listening.event(event)
    await listening.until("chat.postMessage", 2)
    told = sorted("retirement" in words(call) for call in listening.made("chat.postMessage"))
    assert told == [False, True]


@pytest.mark.parametrize("fault", [Fault("channel_not_found"), Fault(retry_after=30), Fault("msg_blocked")])
async def test_what_slack_refuses_is_known_not_to_have_been_shown(
    slack: Workspace, office: Office, fault: Fault
) -> None:
    slack.fail("chat.postMessage", fault)
    with pytest.raises(Expected):
        await office.slack.suggest(Place("slack/T1/@U1"), Card("Save this?"))


async def test_a_colleague_we_have_never_met_is_asked_about_at_slack_and_heard(listening: Workspace) -> None:
    listening.person("U3", "Eve Noor")
    assert (await suggested(listening, message(PROMOTED, user="U3")))["channel"] == "U3"


async def test_facts_of_yesterday_are_asked_for_before_anything_is_heard(
    listening: Workspace, office: Office
) -> None:
    await office.at("2026-11-25T08:00:00+00:00")
    listening.calls.clear()
    await suggested(listening, message(PROMOTED))
    assert listening.made("conversations.info") and listening.made("users.info")
    listening.rooms["C1"]["is_ext_shared"] = True
    await office.at("2026-11-27T08:00:00+00:00")
    listening.calls.clear()
    await listening.event(message(RETIRES, "7.2"))
    await listening.until("users.info")
    await office.settle()
    assert listening.made("chat.postMessage") == []
