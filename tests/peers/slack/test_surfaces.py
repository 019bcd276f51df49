"""The Home, the shortcuts and what to ask, in a Slack that nobody here wrote."""

import json

import pytest

from bot.slack.apology import SORRY
from bot.slack.opening import TOO_LATE
from tests.peers.slack.database import away
from tests.peers.slack.firm import Firm, posts
from tests.peers.slack.peer import ALICE, BOB, EVE, GUS, LOBBY, ROOM, Json
from tests.platforms.office import Office
from tests.platforms.screen import button, field, labels, words

PROMOTION = "add Acme: Jane Doe promoted to CFO on 23 November"
NEWS = "Sam Poe at Acme retires on 12 March"


async def home(firm: Firm, who: str = ALICE) -> Json:
    """Their Home, opened now."""
    shown = len(firm.slack.made("views.publish"))
    await firm.slack.open_home(who)
    await firm.slack.until("views.publish", shown + 1)
    await firm.quietly(lambda: bool(firm.slack.homes.get(who)))
    return dict(firm.slack.homes[who])


async def press(firm: Firm, view: Json, label: str, who: str = ALICE, on: str = "") -> Json:
    acked: Json = await firm.slack.click_home(who, button(view, label, on)["action_id"])
    await firm.settle()
    return acked


async def test_the_home_shows_the_day_of_whoever_opens_it(firm: Firm) -> None:
    await firm.noted(PROMOTION)
    assert "Jane Doe" in words(await home(firm))
    assert "Jane Doe" not in json.dumps((await home(firm, BOB))["blocks"])
    assert {call["args"]["user_id"] for call in firm.slack.made("views.publish")} == {ALICE, BOB}


async def test_what_is_pressed_at_home_changes_the_home(firm: Firm) -> None:
    await firm.noted(PROMOTION)
    view = await home(firm)
    shown = len(firm.slack.made("views.publish"))
    acked = await press(firm, view, "Done", on="Jane Doe")
    assert acked["status"] == 200
    await firm.slack.until("views.publish", shown + 1)
    assert "Undo" in labels(firm.slack.made("views.publish")[-1]["args"]["view"])


async def test_a_home_that_changed_meanwhile_is_drawn_anew(firm: Firm) -> None:
    await firm.noted(PROMOTION)
    view = await home(firm)
    shown = len(firm.slack.made("views.publish"))
    firm.slack.fail("views.publish", error="hash_conflict")
    await press(firm, view, "Done", on="Jane Doe")
    await firm.slack.until("views.publish", shown + 2)
    assert [call["ok"] for call in firm.slack.made("views.publish")[shown:]] == [False, True]


@pytest.mark.parametrize("who", [GUS, EVE])
async def test_guests_and_strangers_find_nothing_at_home(firm: Firm, who: str) -> None:
    await firm.noted(PROMOTION)
    asked = len(firm.slack.made("users.info"))
    await firm.slack.open_home(who)
    await firm.until(lambda: len(firm.slack.made("users.info")) > asked)
    await firm.settle()
    shown = [call for call in firm.slack.made("views.publish") if call["args"]["user_id"] == who]
    assert "Jane Doe" not in str(shown)


async def test_when_the_database_is_away_a_press_at_home_is_answered_there_in_words(
    firm: Firm, office: Office
) -> None:
    await firm.noted(PROMOTION)
    view, shown = await home(firm), len(firm.slack.made("views.publish"))
    with away(office, "audit"):
        await press(firm, view, "Done", on="Jane Doe")
        await firm.slack.until("views.publish", shown + 1)
    assert SORRY in words(firm.slack.made("views.publish")[-1]["args"]["view"])
    assert "Jane Doe" in words(await home(firm))


async def test_what_to_ask_is_suggested_in_the_conversation(firm: Firm) -> None:
    await firm.told({"type": "app_home_opened", "user": ALICE, "channel": "D0ANY", "tab": "messages"})
    suggested = await firm.slack.until("assistant.threads.setSuggestedPrompts")
    prompts = suggested["args"]["prompts"]
    assert suggested["ok"] and "thread_ts" not in suggested["args"] and 1 <= len(prompts) <= 4
    for prompt in prompts:
        await firm.say(prompt["message"], firm.direct[ALICE])
        assert "cannot answer" not in words(await firm.last(firm.direct[ALICE]))


async def test_a_message_is_saved_as_a_moment_by_its_shortcut(firm: Firm) -> None:
    await firm.known("Acme")
    said = await firm.slack.say(BOB, ROOM, NEWS)
    await firm.slack.message_shortcut(ALICE, ROOM, said["ts"], "save_as_moment")
    await firm.slack.until("views.open", 2)
    shown = firm.slack.made("views.open")[-1]["args"]["view"]
    assert field(shown, "client")["element"]["initial_value"] == "Acme"
    await firm.quietly(lambda: firm.slack.modals and firm.slack.modals[-1]["callback_id"] == "moment.record")
    assert await firm.submit({}) == {}
    await firm.until_told("Noted: Acme", "March 12")


async def test_a_moment_is_added_from_anywhere_by_the_global_shortcut(firm: Firm) -> None:
    await firm.known("Acme")
    await firm.slack.global_shortcut(ALICE, "add_moment")
    await firm.slack.until("views.open", 2)
    await firm.quietly(lambda: firm.slack.modals and firm.slack.modals[-1]["callback_id"] == "moment.record")
    told = len(posts(firm, ALICE))
    filled = {"client": "Acme", "kind": "milestone", "what": "audit", "when": "12 March"}
    assert await firm.submit(filled) == {}
    await firm.until(lambda: len(posts(firm, ALICE)) > told)
    assert "Noted: Acme" in posts(firm, ALICE)[-1]["args"]["text"]


@pytest.mark.parametrize("fault", [{"error": "expired_trigger_id"}, {"retry_after": 30}, {"delay": 2.8}])
async def test_a_shortcut_whose_form_does_not_open_is_answered_in_words(firm: Firm, fault: Json) -> None:
    said, told = await firm.slack.say(BOB, ROOM, NEWS), len(posts(firm, ALICE))
    for _ in range(2):
        firm.slack.fail("views.open", **fault)
    await firm.slack.message_shortcut(ALICE, ROOM, said["ts"], "save_as_moment")
    assert (await firm.replies())[0]["body"]["text"] == TOO_LATE
    await firm.slack.global_shortcut(ALICE, "add_moment")
    await firm.until(lambda: len(posts(firm, ALICE)) > told)
    assert posts(firm, ALICE)[-1]["args"]["text"] == TOO_LATE


@pytest.mark.parametrize("who", [GUS, EVE])
async def test_a_shortcut_of_a_guest_opens_nothing(firm: Firm, who: str) -> None:
    said = await firm.slack.say(BOB, LOBBY, NEWS)
    await firm.slack.message_shortcut(who, LOBBY, said["ts"], "save_as_moment")
    await firm.settle()
    await firm.slack.global_shortcut(who, "add_moment")
    await firm.settle()
    assert firm.slack.made("views.open") == [] and posts(firm, who) == []
    assert firm.slack.response_url_posts == []


async def test_when_the_database_is_away_a_shortcut_is_answered_in_words(firm: Firm, office: Office) -> None:
    said, told = await firm.slack.say(BOB, ROOM, NEWS), len(posts(firm, ALICE))
    with away(office, "audit"):
        await firm.slack.message_shortcut(ALICE, ROOM, said["ts"], "save_as_moment")
        assert (await firm.replies())[0]["body"]["text"].startswith(SORRY)
        await firm.slack.global_shortcut(ALICE, "add_moment")
        await firm.until(lambda: _sorry(firm, told))


def _sorry(firm: Firm, before: int) -> bool:
    return any(call["args"]["text"].startswith(SORRY) for call in posts(firm, ALICE)[before:])
