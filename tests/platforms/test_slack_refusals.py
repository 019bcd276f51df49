"""What goes wrong or has grown old in Slack is answered in words; and who is not of the firm gets nothing."""

import json
import logging
import time
from urllib.parse import urlencode

import pytest

from bot.slack.apology import SORRY
from bot.slack.listeners import OLD_BUTTON, OLD_FORM
from bot.slack.opening import TOO_LATE
from tests.platforms.office import Office
from tests.platforms.scenes import added
from tests.platforms.screen import button, labels, words
from tests.platforms.workspace import Fault, Workspace


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
    "fault", [Fault("expired_trigger_id"), Fault(seconds=2.8), Fault("fatal_error", status=500)]
)
async def test_a_form_that_slack_does_not_open_is_answered_in_words(
    slack: Workspace, office: Office, fault: Fault
) -> None:
    slack.fail("views.open", fault)
    started = time.monotonic()
    assert (await slack.slash("add"))["text"] == TOO_LATE
    assert time.monotonic() - started < 3


async def test_a_press_whose_form_does_not_open_is_answered_in_words(
    slack: Workspace, office: Office
) -> None:
    card = await added(slack, office)
    slack.fail("views.open", Fault("expired_trigger_id"))
    await slack.press(button(card, "Edit"))
    assert (await slack.answered())["text"] == TOO_LATE


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
