"""Shortcuts in Slack: a form filled from a message, or an empty one, and nothing kept before Save."""

import asyncio
import logging
from pathlib import Path
from typing import Any

import pytest

from tests.platforms.office import Office
from tests.platforms.screen import labels, words
from tests.platforms.workspace import Fault, Json, Workspace

NEWS = "Great news: Northpine Eyecare wins the export award on 4 December"
ROWS = "select count(*) from moment", "select count(*) from client", "select count(*) from job"


async def choose(
    slack: Workspace, text: str = NEWS, channel: str = "C1", who: str = "U1", **more: Any
) -> Json:
    """Save as moment, from the menu of a message."""
    message = {"type": "message", "user": "U2", "ts": "7.1", "text": text}
    held = {"message": message, "message_ts": "7.1", "channel": {"id": channel, "name": "x"}}
    reply = {"trigger_id": "t9", "response_url": f"{slack.url}reply"}
    asked = {"callback_id": "save_as_moment", **held, **reply, **more}
    return await slack.interact("message_action", who, **asked)


async def chosen(slack: Workspace, text: str = NEWS, **more: Any) -> Json:
    """The form that came of it."""
    before = len(slack.made("views.open"))
    assert await choose(slack, text, **more) == {}
    view: Json = (await slack.until("views.open", before + 1))["view"]
    return view


async def reached() -> None:
    """What follows the answer to Slack is done."""
    following = [task for task in asyncio.all_tasks() if "_reach" in str(task.get_coro())]
    await asyncio.gather(*following)


def shown(view: Json) -> dict[str, str]:
    """What stands in the fields."""
    inputs = (block for block in view["blocks"] if block["type"] == "input")
    return {block["block_id"]: _value(block["element"]) for block in inputs}


def _value(element: Json) -> str:
    return str(element.get("initial_value") or element.get("initial_option", {}).get("value", ""))


async def a_client(slack: Workspace, office: Office) -> None:
    await slack.slash("client add Northpine Eyecare")
    await slack.submit(slack.made("views.open")[-1]["view"], {})
    await slack.until("chat.postEphemeral")
    await office.settle()
    slack.calls.clear()


async def test_a_message_is_saved_from_its_menu_with_a_form_filled_from_its_words_and_a_link(
    slack: Workspace, office: Office
) -> None:
    await a_client(slack, office)
    view = await chosen(slack)
    fields = shown(view)
    assert (fields["client"], fields["kind"]) == ("Northpine Eyecare", "milestone")
    assert "export award" in fields["what"] and fields["when"] == "4 December 2026"
    await slack.submit(view, {})
    card = await slack.until("chat.postEphemeral")
    assert (card["channel"], card["user"]) == ("C1", "U1") and "export award" in words(card)
    await office.settle()
    assert office.rows("select link from moment") == [("https://acme.slack.com/archives/C1/p71",)]


async def test_nothing_is_kept_before_save_is_pressed(slack: Workspace, office: Office) -> None:
    await a_client(slack, office)
    before = [office.rows(row) for row in ROWS]
    await chosen(slack)
    assert [office.rows(row) for row in ROWS] == before
    database = Path(str(office.dispatcher.transactions.engine.url.database))
    kept = [file.read_bytes() for file in database.parent.glob(f"{database.name}*")]
    assert len(kept) > 1 and not any(b"export award" in file for file in kept), "not in its journal either"


@pytest.mark.parametrize("text", ["", "\u2026", "@@@ ???"])
async def test_a_message_that_says_nothing_opens_a_form_to_be_filled_with_its_link_kept(
    slack: Workspace, office: Office, text: str
) -> None:
    await a_client(slack, office)
    view = await chosen(slack, text)
    assert shown(view)["client"] == "" and shown(view)["kind"] == ""
    filled = {"client": "Northpine Eyecare", "kind": "milestone", "what": "wins an award"}
    assert await slack.submit(view, filled) == {}
    await slack.until("chat.postEphemeral")
    await office.settle()
    assert office.rows("select what, link from moment") == [
        ("wins an award", "https://acme.slack.com/archives/C1/p71")
    ]


async def test_what_a_bot_posted_can_be_saved_too(slack: Workspace, office: Office) -> None:
    posted = {"type": "message", "subtype": "bot_message", "bot_id": "B9", "ts": "7.1", "text": NEWS}
    view = await chosen(slack, message=posted)
    assert "export award" in shown(view)["what"]
    assert "client" in (await slack.submit(view, {}))["errors"]


async def test_a_message_longer_than_a_moment_fills_the_form_with_its_beginning(
    slack: Workspace, office: Office
) -> None:
    await a_client(slack, office)
    view = await chosen(slack, f"{NEWS}. " + "We are all very happy for them. " * 300)
    fields = shown(view)
    assert fields["client"] == "Northpine Eyecare" and len(fields["what"]) <= 3000
    assert await slack.submit(view, {}) == {}
    assert office.rows("select count(*) from moment") == [(1,)]


async def test_a_message_about_somebody_unknown_is_saved_for_a_new_client_at_the_second_press(
    slack: Workspace, office: Office
) -> None:
    view = await chosen(slack, "Globex: Sam Poe promoted to CFO on 3 March")
    assert (shown(view)["client"], shown(view)["contact"]) == ("Globex", "Sam Poe")
    again = await slack.submit(view, {})
    assert "new client" in str(again)
    assert office.rows("select count(*) from client") == [(0,)]
    assert await slack.submit(again["view"], {}) == {}
    await office.settle()
    assert office.rows("select link is not null from moment") == [(1,)]


async def test_a_message_read_by_outsiders_is_answered_in_private_alone(
    slack: Workspace, office: Office
) -> None:
    slack.room("C5", "shared", ["U1", "U2"], is_ext_shared=True)
    view = await chosen(slack, "Globex: Sam Poe promoted to CFO on 3 March", channel="C5")
    again = await slack.submit(view, {})
    await slack.submit(again["view"], {})
    assert (await slack.until("chat.postEphemeral"))["user"] == "U1"
    await office.settle()
    assert [post for post in slack.made("chat.postMessage") if not post["channel"].startswith("U")] == []


async def test_a_message_where_we_are_not_is_answered_in_our_direct_message(
    slack: Workspace, office: Office
) -> None:
    await a_client(slack, office)
    slack.fail("chat.postEphemeral", Fault("not_in_channel"))
    slack.fail("chat.getPermalink", Fault("channel_not_found"))
    await slack.submit(await chosen(slack, channel="D7"), {})
    assert (await slack.until("chat.postMessage"))["channel"] == "U1"
    await office.settle()
    assert office.rows("select link from moment") == [(None,)]


async def test_a_form_that_slack_does_not_take_any_more_is_said_in_private(
    slack: Workspace, office: Office
) -> None:
    slack.fail("views.open", Fault("expired_trigger_id"))
    await choose(slack)
    told = await slack.answered()
    assert "too long to open" in told["text"]
    assert (told["response_type"], told["replace_original"]) == ("ephemeral", False)


async def test_the_shortcut_has_its_answer_before_the_form_is_open(slack: Workspace, office: Office) -> None:
    slack.fail("views.open", Fault(seconds=1.5))
    async with asyncio.timeout(1):
        assert await choose(slack) == {}
    await slack.until("views.open")


async def test_a_suggestion_about_a_message_that_was_saved_from_its_menu_is_answered(
    slack: Workspace, office: Office
) -> None:
    await a_client(slack, office)
    values = "1, 'slack/T1/C1', 'C1:7.1', 1, '2026-11-23', 1, '2026-11-23 08:00:00', 'open'"
    columns = 'workspace_id, place, message, member_id, "on", nth, at, state'
    with office.dispatcher.transactions.engine.begin() as connection:
        connection.exec_driver_sql(f"insert into suggestion ({columns}) values ({values})")
    await slack.submit(await chosen(slack), {})
    assert office.rows("select state from suggestion") == [("saved",)]


async def test_whoever_is_not_known_yet_is_asked_to_choose_it_again_and_no_word_is_kept(
    slack: Workspace, office: Office
) -> None:
    slack.person("U3", "Mira Lang")
    await choose(slack, who="U3")
    await reached()
    held = office.rows("select errand from job where held")
    assert "message.save" in str(held) and "Northpine" not in str(held)
    await office.settle()
    told = await slack.until("chat.postMessage")
    assert told["channel"] == "U3" and "once more" in told["text"]
    assert "export award" in shown(await chosen(slack, who="U3"))["what"]


async def test_a_guest_and_somebody_of_another_firm_get_nothing(slack: Workspace, office: Office) -> None:
    slack.person("U4", "Guest", is_restricted=True)
    await choose(slack, who="U4")
    stranger = {"id": "U1", "name": "x", "team_id": "T9"}
    await choose(slack, user=stranger)
    await reached()
    await office.settle()
    assert slack.made("views.open") == [] and slack.made("chat.postMessage") == [] and slack.replies == []


async def test_a_moment_is_added_from_anywhere_and_the_answer_is_a_direct_message(
    slack: Workspace, office: Office
) -> None:
    await a_client(slack, office)
    assert await slack.interact("shortcut", "U1", callback_id="add_moment", trigger_id="t9") == {}
    view = (await slack.until("views.open"))["view"]
    assert set(shown(view).values()) == {"", "none", "no"}
    filled = {"client": "Northpine Eyecare", "kind": "milestone", "what": "wins an award"}
    await slack.submit(view, filled)
    card = await slack.until("chat.postMessage")
    assert card["channel"] == "U1" and "wins an award" in words(card)
    assert slack.made("chat.postEphemeral") == []


async def test_a_form_that_does_not_open_is_said_in_our_direct_message_where_there_is_no_other_place(
    slack: Workspace, office: Office
) -> None:
    slack.fail("views.open", Fault("expired_trigger_id"))
    await slack.interact("shortcut", "U1", callback_id="add_moment", trigger_id="t9")
    told = await slack.until("chat.postMessage")
    assert told["channel"] == "U1" and "too long to open" in told["text"]


@pytest.mark.parametrize("kind", ["shortcut", "message_action"])
async def test_a_shortcut_of_an_older_manifest_is_answered_with_what_can_be_asked(
    slack: Workspace, office: Office, kind: str
) -> None:
    if kind == "shortcut":
        await slack.interact("shortcut", "U1", callback_id="note_a_peak", trigger_id="t9")
        answer = await slack.until("chat.postMessage")
    else:
        await choose(slack, callback_id="note_a_peak")
        answer = await slack.answered()
    assert "what you can ask" in answer["text"] and "More" in labels(answer)
    assert slack.made("views.open") == []


async def test_a_shortcut_that_cannot_be_read_is_answered_in_words(slack: Workspace, office: Office) -> None:
    await choose(slack, message=None)
    assert "Something went wrong on my side" in (await slack.answered())["text"]


async def test_what_a_shortcut_held_is_in_no_log(
    slack: Workspace, office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    slack.fail("views.open", Fault("expired_trigger_id"))
    await choose(slack)
    await slack.answered()
    assert "Northpine" not in caplog.text and "shh" not in caplog.text
