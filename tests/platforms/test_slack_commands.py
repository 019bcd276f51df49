"""What a person does in Slack, as signed requests to the real HTTP application."""

import json
import logging
import time
from urllib.parse import urlencode

import pytest

from bot.slack.apology import SORRY
from bot.slack.listeners import OLD_BUTTON, OLD_FORM, TOO_LATE
from tests.platforms.office import Office
from tests.platforms.screen import Json, button, field, labels, words
from tests.platforms.workspace import Fault, Workspace

CLIENT = "client add Acme"


async def added(
    slack: Workspace, office: Office, line: str = "add Acme: Sam Poe's birthday on 25 November"
) -> Json:
    """A moment of a client that is known: the card that answers."""
    await slack.slash(CLIENT)
    if slack.made("views.open"):
        await slack.submit(slack.made("views.open")[-1]["view"], {})
    card = await slack.slash(line)
    await office.settle()
    slack.calls.clear()
    return card


async def test_the_answer_to_a_slash_command_is_the_response_itself_and_private(
    slack: Workspace, office: Office
) -> None:
    card = await slack.slash("help")
    assert card["response_type"] == "ephemeral"
    assert card["text"].startswith("Moments: what you can ask\nadd:")
    assert slack.calls == []


async def test_an_answer_comes_within_half_a_second(slack: Workspace, office: Office) -> None:
    await added(slack, office)
    started = time.monotonic()
    await slack.slash("upcoming")
    assert time.monotonic() - started < 0.5


async def test_words_are_read_as_they_were_typed_and_shown_as_they_were_typed(
    slack: Workspace, office: Office
) -> None:
    card = await slack.slash("client Fish &amp; Chips")
    assert "Fish &amp; Chips" in card["text"]
    assert "Fish & Chips" in words(card)


async def test_a_form_is_opened_before_the_answer_and_filled_with_what_was_said(
    slack: Workspace, office: Office
) -> None:
    assert await slack.slash("add") == {}
    [opened] = slack.made("views.open")
    assert (opened["trigger_id"], opened["view"]["callback_id"]) == ("t1", "moment.record")
    assert field(opened["view"], "client")["optional"] is False
    asked = await slack.slash("add Acme: Jane Doe promoted to CFO on 3 March")
    await slack.press(button(asked, "New client"))
    view = slack.made("views.open")[-1]["view"]
    assert field(view, "client")["element"]["initial_value"] == "Acme"
    assert field(view, "kind")["element"]["initial_option"]["value"] == "transition"


async def test_an_error_stands_beside_its_field_and_the_mended_form_is_saved(
    slack: Workspace, office: Office
) -> None:
    asked = await slack.slash("add Acme: Jane Doe promoted to CFO on 3 March")
    await slack.press(button(asked, "New client"))
    [opened] = slack.made("views.open")
    filled = await slack.submit(opened["view"], {"when": "3 March 2027"})
    assert filled == {}
    card = await slack.until("chat.postEphemeral")
    assert (card["channel"], card["user"]) == ("C1", "U1")
    assert "promoted to CFO" in words(card)
    await slack.press(button(card, "Edit"))
    edit = slack.made("views.open")[-1]["view"]
    answer = await slack.submit(edit, {"when": "30 February"})
    assert answer["response_action"] == "errors"
    assert "30 February" in answer["errors"]["when"]
    assert await slack.submit(edit, {"when": "4 March 2027"}) == {}
    assert "Thursday 4 March 2027" in words(await slack.until("chat.postEphemeral", 2))


async def test_what_has_a_form_opened_with_an_error_says_so_at_its_field(
    slack: Workspace, office: Office
) -> None:
    await added(slack, office)
    await slack.slash("add Acme: audit on 30 February")
    view = slack.made("views.open")[-1]["view"]
    assert "no such day" in field(view, "when")["hint"]["text"]
    answer = await slack.submit(view, {"when": "31 February"})
    assert answer["response_action"] == "update"
    assert "31 February" in field(answer["view"], "when")["element"]["initial_value"]


async def test_a_saved_form_is_told_in_the_direct_message_where_the_bot_is_not_in_the_room(
    slack: Workspace, office: Office
) -> None:
    await slack.slash("client add Acme", channel="C9")
    slack.fail("chat.postEphemeral", Fault("not_in_channel"))
    await slack.submit(slack.made("views.open")[-1]["view"], {})
    assert (await slack.until("chat.postMessage"))["channel"] == "U1"


async def test_a_form_that_came_from_a_direct_message_is_answered_there(
    slack: Workspace, office: Office
) -> None:
    await slack.slash("client add Acme", channel="D1")
    await slack.submit(slack.made("views.open")[-1]["view"], {})
    assert "Acme" in words(await slack.until("chat.postMessage"))
    assert slack.made("chat.postEphemeral") == []


async def test_a_press_that_changes_a_private_card_replaces_it(slack: Workspace, office: Office) -> None:
    card = await added(slack, office)
    await slack.press(button(card, "Done"))
    shown = await slack.answered()
    assert shown["replace_original"] is True
    assert "response_type" not in shown
    assert "Undo" in labels(shown)


async def test_a_press_on_a_posted_card_draws_it_anew_for_everybody(slack: Workspace, office: Office) -> None:
    await added(slack, office)
    await office.at("2026-11-25T09:30:00+00:00")
    [digest] = slack.made("chat.postMessage")
    [ts] = slack.messages["C1"]
    await slack.press(button(digest, "Done"), who="U2", ts=ts)
    await office.settle()
    [update] = slack.made("chat.update")
    assert (update["channel"], update["ts"]) == ("C1", ts)
    assert "Cole Hall" in update["text"]
    assert slack.replies == []


async def test_an_entry_of_a_menu_is_pressed_like_a_button(slack: Workspace, office: Office) -> None:
    await added(slack, office)
    await office.at("2026-11-25T09:30:00+00:00")
    [digest] = slack.made("chat.postMessage")
    claim = button(digest, "Claim")
    assert claim["type"] == "overflow"
    await slack.press(claim, who="U2", ts=next(iter(slack.messages["C1"])))
    await office.settle()
    assert "Cole Hall" in slack.made("chat.update")[-1]["text"]


async def test_a_button_of_another_time_is_answered_with_my_day(slack: Workspace, office: Office) -> None:
    await added(slack, office)
    for value in ('{"is":"moment.gone","occurrence":1}', "half a valu", '{"is":"digest.send","channel":1}'):
        slack.replies.clear()
        await slack.press({"type": "button", "action_id": "x", "value": value})
        shown = await slack.answered()
        assert OLD_BUTTON in words(shown)
        assert shown["replace_original"] is False


async def test_a_form_of_another_time_keeps_what_was_typed(slack: Workspace, office: Office) -> None:
    await slack.slash("add")
    view = slack.made("views.open")[0]["view"] | {"private_metadata": 'slack/T1/C1 {"is":"gone"}'}
    answer = await slack.submit(view, {"client": "Acme"})
    assert answer == {"response_action": "errors", "errors": {"client": OLD_FORM}}


@pytest.mark.parametrize(
    "fault", [Fault("expired_trigger_id"), Fault(seconds=2.2), Fault("fatal_error", status=500)]
)
async def test_a_form_that_slack_does_not_open_is_answered_in_words(
    slack: Workspace, office: Office, fault: Fault
) -> None:
    slack.fail("views.open", fault)
    started = time.monotonic()
    assert (await slack.slash("add"))["text"] == TOO_LATE
    assert time.monotonic() - started < 2.8


async def test_a_press_whose_form_does_not_open_is_answered_in_words(
    slack: Workspace, office: Office
) -> None:
    card = await added(slack, office)
    slack.fail("views.open", Fault("expired_trigger_id"))
    await slack.press(button(card, "Edit"))
    assert (await slack.answered())["text"] == TOO_LATE


async def test_a_text_that_is_too_long_for_a_field_comes_back_whole(slack: Workspace, office: Office) -> None:
    text = "Acme: " + "very " * 800 + "long story"
    answer = await slack.slash(f"add {text}")
    view = slack.made("views.open")[-1]["view"] if not answer else answer
    kept = field(view, "what")["element"]["initial_value"].removesuffix("…")
    rest = "".join(block["text"]["text"] for block in view["blocks"][1:] if block["type"] == "section")
    assert "".join((kept + rest).split()).endswith("verylongstory")
    assert len("".join((kept + rest).split())) >= len("".join(text.split()))


async def test_a_response_address_that_is_used_up_is_no_silence(slack: Workspace, office: Office) -> None:
    card = await added(slack, office)
    slack.fail("reply", Fault(status=404))
    await slack.press(button(card, "Done"))
    assert "Undo" in labels(await slack.until("chat.postEphemeral"))


async def test_a_payload_that_breaks_us_is_answered_in_words_and_logged_without_them(
    slack: Workspace, office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    """The store is gone, and so the dispatcher's own apology cannot be kept either."""
    await slack.slash("add")
    view = slack.made("views.open")[0]["view"]
    office.dispatcher.transactions.close()
    with caplog.at_level(logging.ERROR):
        assert (await slack.slash("add Hush: secret news"))["text"] == SORRY
        answer = await slack.submit(view, {"client": "Hush"})
        await slack.press({"action_id": "1", "value": '{"is":"my-day"}'})
    assert answer["errors"] == {"client": SORRY}
    assert (await slack.answered())["text"] == SORRY
    assert "Hush" not in caplog.text


async def test_somebody_of_another_team_gets_nothing(slack: Workspace, office: Office) -> None:
    eve = {"id": "U7", "name": "eve", "team_id": "T7"}
    card = await added(slack, office)
    assert await slack.press(button(card, "Done"), user=eve) == {}
    assert await slack.slash("today", who="U7", team_id="T7") == {}
    await office.settle()
    assert slack.replies == []
    assert office.rows("select person from member where person = 'U7'") == []


async def test_a_guest_gets_nothing_not_even_privately(slack: Workspace, office: Office) -> None:
    slack.person("U8", "Gus Guest", is_restricted=True)
    assert await slack.slash("today", who="U8") == {}
    await office.settle()
    assert slack.made("chat.postMessage") == []
    assert office.rows("select account from member where person = 'U8'") == [("guest",)]


@pytest.mark.parametrize(("secret", "age"), [("wrong", 0), ("shh", 400)])
async def test_what_slack_did_not_sign_just_now_is_refused(
    slack: Workspace, office: Office, secret: str, age: int
) -> None:
    body = urlencode({"command": "/moment", "text": "help", "user_id": "U1"})
    answer = await slack.signed(body, "application/x-www-form-urlencoded", secret, age)
    assert answer.status == 401


async def test_slack_may_ask_whether_the_address_is_ours(slack: Workspace, office: Office) -> None:
    body = json.dumps({"type": "url_verification", "challenge": "abc", "token": "x"})
    answer = await slack.signed(body, "application/json")
    assert "abc" in await answer.text()
