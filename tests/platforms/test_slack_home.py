"""App Home: drawn when it is opened and after each press; a card to read and a form are opened over it."""

import asyncio
import logging

import pytest

from bot.slack.apology import SORRY
from bot.slack.home import CLOSED, IN_MESSAGES
from bot.slack.opening import TOO_LATE
from bot.slack.pages import OLD
from tests.peers.harness import check_view
from tests.platforms.office import Office
from tests.platforms.scenes import added
from tests.platforms.screen import Json, button, labels, words
from tests.platforms.workspace import Fault, Workspace


async def home(slack: Workspace, who: str = "U1") -> Json:
    """The Home as this person finds it when they open it."""
    before = len(slack.made("views.publish"))
    await slack.open_home(who)
    await slack.until("views.publish", before + 1)
    return slack.views[f"H{who}"]


def opened(slack: Workspace) -> Json:
    """The modal in front."""
    return [view for name, view in slack.views.items() if name.startswith("V")][-1]


async def drawn(slack: Workspace, number: int, who: str = "U1") -> Json:
    """The Home after it was drawn that often."""
    await slack.until("views.publish", number)
    return slack.views[f"H{who}"]


async def test_the_home_is_drawn_when_it_is_opened(slack: Workspace, office: Office) -> None:
    await added(slack, office)
    view = await home(slack)
    assert view["type"] == "home" and check_view(view) == []
    for said in ("My day", "birthday", "My clients", "Acme", "No pit is open", "Settings"):
        assert said in words(view)
    assert slack.made("chat.postMessage") == []
    [asked] = slack.made("views.publish")
    assert "hash" not in asked


async def test_opened_again_it_is_drawn_over_what_was_seen(slack: Workspace, office: Office) -> None:
    seen = (await home(slack))["hash"]
    await added(slack, office)
    assert "birthday" in words(await home(slack))
    assert slack.made("views.publish")[-1]["hash"] == seen


async def test_the_other_tab_draws_no_home(slack: Workspace, office: Office) -> None:
    await slack.open_home(tab="messages")
    await slack.until("assistant.threads.setSuggestedPrompts")
    assert slack.made("views.publish") == []


async def test_a_first_run_begins_on_the_home(slack: Workspace, office: Office) -> None:
    view = await home(slack)
    assert "Welcome to Moments" in words(view)
    await slack.press_on(view, button(view, "Set up"))
    form = slack.made("views.open")[-1]["view"]
    answer = await slack.submit(form, {"profession": "agency"})
    assert answer == {"response_action": "clear"}
    after = await drawn(slack, 2)
    assert "All set" in words(after) and "Welcome" not in words(after)


async def test_a_press_on_done_draws_the_home_without_it_and_with_undo(
    slack: Workspace, office: Office
) -> None:
    await added(slack, office)
    view = await home(slack)
    await slack.press_on(view, button(view, "Done"))
    after = await drawn(slack, 2)
    assert "Done: Acme" in words(after) and "Nothing is waiting" in words(after)
    assert slack.made("views.publish")[-1]["hash"] == view["hash"]
    await slack.press_on(after, button(after, "Undo"))
    back = await drawn(slack, 3)
    assert "Taken back" in words(back) and "Nothing is waiting" not in words(back)
    assert "Done: Acme" not in words(await home(slack))
    assert slack.made("chat.postMessage") == [] and slack.replies == []


async def test_a_form_is_opened_over_the_home_and_what_it_saved_stands_on_top(
    slack: Workspace, office: Office
) -> None:
    await added(slack, office)
    view = await home(slack)
    await slack.press_on(view, button(view, "Snooze"))
    [asked] = slack.made("views.open")
    assert asked["trigger_id"] == "t3"
    refused = await slack.submit(asked["view"], {"until": "the day before"})
    assert refused["response_action"] == "errors"
    assert len(slack.made("views.publish")) == 1
    assert await slack.submit(asked["view"], {"until": "Friday"}) == {"response_action": "clear"}
    after = await drawn(slack, 2)
    assert "Snoozed until" in words(after) and "Undo" in labels(after)
    assert slack.made("chat.postMessage") == []


async def test_what_waits_for_an_answer_is_kept_in_messages(slack: Workspace, office: Office) -> None:
    """The Home is drawn again at every look: a question that stood there would be gone."""
    view = await home(slack)
    await slack.press_on(view, button(view, "Set up"))
    form = slack.made("views.open")[-1]["view"]
    await slack.submit(form, {"profession": "agency", "list": "name\nAcme\n"})
    dry_run = await slack.until("chat.postMessage")
    assert dry_run["channel"] == "U1" and "Save" in labels(dry_run)
    after = await drawn(slack, 2)
    assert IN_MESSAGES in words(after) and "Save" not in labels(after)


async def test_a_client_is_opened_over_the_home_and_pressed_there(slack: Workspace, office: Office) -> None:
    await added(slack, office)
    view = await home(slack)
    await slack.press_on(view, button(view, "Show", "My clients"))
    card = opened(slack)
    assert "Owner" in words(card) and check_view(slack.made("views.open")[-1]["view"]) == []
    await slack.press_on(card, button(card, "Paused"))
    paused = await slack.until("views.update")
    assert (paused["view_id"], paused["hash"]) == (card["id"], card["hash"])
    assert "Status: paused" in words(paused["view"]).replace("\n", "")
    assert "paused" in words(await drawn(slack, 2))


async def test_what_is_done_in_an_opened_list_leaves_the_list_there(slack: Workspace, office: Office) -> None:
    await added(slack, office)
    view = await home(slack)
    await slack.press_on(view, button(view, "Show", "My clients"))
    card = opened(slack)
    await slack.press_on(card, button(card, "Done", "birthday"))
    after = (await slack.until("views.update"))["view"]
    assert "Done: Acme" in words(after) and {"Undo", "Paused"} <= set(labels(after))
    assert "Nothing is waiting" in words(await drawn(slack, 2))


async def test_a_form_over_an_opened_card_is_pushed_and_closes_both(slack: Workspace, office: Office) -> None:
    await added(slack, office)
    view = await home(slack)
    await slack.press_on(view, button(view, "Show", "My clients"))
    card = opened(slack)
    await slack.press_on(card, button(card, "Snooze", "birthday"))
    [pushed] = slack.made("views.push")
    assert await slack.submit(pushed["view"], {"until": "Friday"}) == {"response_action": "clear"}
    assert "Snoozed until" in words(await drawn(slack, 2))


async def test_one_card_to_read_leads_to_the_next_in_its_place(slack: Workspace, office: Office) -> None:
    view = await home(slack)
    await slack.press_on(view, button(view, "Help"))
    card = opened(slack)
    await slack.press_on(card, button(card, "More"))
    assert "More words" in words((await slack.until("views.update"))["view"])
    assert len(slack.made("views.open")) == 1


async def test_a_draft_asked_for_on_the_home_is_said_to_come_in_messages(
    slack: Workspace, office: Office
) -> None:
    await added(slack, office)
    view = await home(slack)
    await slack.press_on(view, button(view, "Draft"))
    assert IN_MESSAGES in words(await drawn(slack, 2))
    await office.settle()
    assert slack.made("chat.postMessage")[-1]["channel"] == "U1"


async def test_a_refusal_stands_on_the_home_in_words(slack: Workspace, office: Office) -> None:
    await added(slack, office)
    view = await home(slack)
    await slack.slash("done Sam Poe")
    await slack.press_on(view, button(view, "Done"))
    assert "already" in words(await drawn(slack, 2))


async def test_of_two_presses_at_once_both_are_done_and_the_last_state_is_shown(
    slack: Workspace, office: Office
) -> None:
    await added(slack, office)
    await slack.slash("add Acme: audit on 26 November")
    view = await home(slack)
    first, second = button(view, "Done", "birthday"), button(view, "Done", "audit")
    await asyncio.gather(slack.press_on(view, first), slack.press_on(view, second))
    after = await drawn(slack, 4)
    assert "Nothing is waiting for you today" in words(after)
    hashes = [asked.get("hash") for asked in slack.made("views.publish")]
    assert hashes == [None, view["hash"], view["hash"], None]


async def test_a_slow_answer_to_the_first_press_never_covers_that_to_the_second(
    slack: Workspace, office: Office
) -> None:
    await added(slack, office)
    await slack.slash("add Acme: audit on 26 November")
    view = await home(slack)
    slack.fail("views.publish", Fault(seconds=0.5))
    await slack.press_on(view, button(view, "Done", "birthday"))
    await slack.press_on(view, button(view, "Done", "audit"))
    after = await drawn(slack, 4)
    assert "audit" in words(after) and "birthday" not in words(after)


async def test_two_presses_on_an_opened_card_are_both_shown_there(slack: Workspace, office: Office) -> None:
    await added(slack, office)
    await slack.slash("add Acme: audit on 26 November")
    view = await home(slack)
    await slack.press_on(view, button(view, "Show", "My clients"))
    card = opened(slack)
    await slack.press_on(card, button(card, "Done", "birthday"))
    await slack.until("views.update")
    await slack.press_on(card, button(card, "Done", "audit"))
    await slack.until("views.update", 3)
    assert "audit" in words(opened(slack)) and "birthday" not in words(opened(slack))
    assert [asked.get("hash") for asked in slack.made("views.update")] == [card["hash"], card["hash"], None]


async def test_a_home_that_another_process_drew_meanwhile_is_drawn_anew(
    slack: Workspace, office: Office
) -> None:
    view = await home(slack)
    await added(slack, office)
    slack.views_publish({"user_id": "U1", "view": {"type": "home", "blocks": []}})
    await slack.press_on(view, button(view, "Mute my digest"))
    after = await drawn(slack, 2)
    assert "Muted: your own digest" in words(after) and "birthday" in words(after)
    first, second = slack.made("views.publish")
    assert first["hash"] == view["hash"] and "hash" not in second


async def test_a_home_that_is_drawn_anew_in_vain_leaves_the_answer_in_messages(
    slack: Workspace, office: Office
) -> None:
    view = await home(slack)
    slack.fail("views.publish", Fault("hash_conflict"), Fault("hash_conflict"))
    await slack.press_on(view, button(view, "Mute my digest"))
    assert "Muted: your own digest" in words(await slack.until("chat.postMessage"))
    assert len(slack.made("views.publish")) == 1


async def test_a_home_that_slack_does_not_take_leaves_the_answer_in_messages(
    slack: Workspace, office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    await added(slack, office)
    view = await home(slack)
    slack.fail("views.publish", Fault("fatal_error", status=500))
    with caplog.at_level(logging.WARNING):
        await slack.press_on(view, button(view, "Done"))
        assert "Done: Acme" in words(await slack.until("chat.postMessage"))
    assert "Acme" not in caplog.text


@pytest.mark.parametrize("fault", [Fault("expired_trigger_id"), Fault(seconds=2.8)])
async def test_a_card_whose_trigger_has_expired_comes_in_messages(
    slack: Workspace, office: Office, fault: Fault
) -> None:
    await added(slack, office)
    view = await home(slack)
    slack.fail("views.open", fault)
    await slack.press_on(view, button(view, "Show", "My clients"))
    assert "Owner" in words(await slack.until("chat.postMessage"))


async def test_an_answer_that_cannot_be_opened_waits_for_a_busy_slack(
    slack: Workspace, office: Office
) -> None:
    await added(slack, office)
    view = await home(slack)
    slack.fail("views.open", Fault("expired_trigger_id"))
    slack.fail("chat.postMessage", Fault(retry_after=1))
    await slack.press_on(view, button(view, "Show", "My clients"))
    assert "Owner" in words(await slack.until("chat.postMessage"))


async def test_a_form_whose_trigger_has_expired_is_said_so_on_the_home(
    slack: Workspace, office: Office
) -> None:
    view = await home(slack)
    slack.fail("views.open", Fault("expired_trigger_id"))
    await slack.press_on(view, button(view, "Add a moment"))
    assert TOO_LATE in words(await drawn(slack, 2))


async def test_a_button_of_another_time_draws_the_home_as_it_is_now(slack: Workspace, office: Office) -> None:
    view = await home(slack)
    await slack.press_on(view, {"type": "button", "action_id": "x", "value": '{"is":"gone"}'})
    assert OLD in words(await drawn(slack, 2))


async def test_an_opened_card_of_another_time_is_answered_in_its_place(
    slack: Workspace, office: Office
) -> None:
    view = await home(slack)
    await slack.press_on(view, button(view, "Help"))
    card = opened(slack) | {"private_metadata": '{"is":"gone"}'}
    await slack.press_on(card, {"type": "button", "action_id": "x", "value": '{"is":"gone"}'})
    assert OLD in words((await slack.until("views.update"))["view"])


async def test_who_is_not_known_yet_is_asked_about_and_finds_their_home(
    slack: Workspace, office: Office
) -> None:
    slack.person("U3", "Nia New", tz="Europe/Madrid")
    view = await home(slack, "U3")
    assert "My clients" in words(view) and "Europe/Madrid" in words(view)
    await office.settle()
    assert slack.made("chat.postMessage") == []
    assert office.rows("select name, account from member where person = 'U3'") == [("Nia New", "full")]


async def test_the_first_of_a_firm_to_open_the_home_is_its_admin(slack: Workspace, office: Office) -> None:
    office.dispatcher.transactions.engine.dispose()
    slack.people.clear()
    slack.person("U9", "Ada First")
    await office.dispatcher.transactions.run(
        lambda session: session.connection().exec_driver_sql("update member set active = false") and None
    )
    await home(slack, "U9")
    assert office.rows("select role from member where person = 'U9'") == [("admin",)]


async def test_while_slack_does_not_say_who_it_is_there_is_no_home_and_no_message(
    slack: Workspace, office: Office
) -> None:
    slack.person("U3", "Nia New")
    slack.fail("users.info", Fault(status=429, retry_after=1))
    await slack.open_home("U3")
    await office.settle()
    assert slack.made("views.publish") == [] and slack.made("chat.postMessage") == []
    assert "My clients" in words(await home(slack, "U3"))


async def test_a_guest_gets_no_home(slack: Workspace, office: Office) -> None:
    slack.person("U8", "Gus Guest", is_restricted=True)
    await slack.open_home("U8")
    await slack.until("users.info")
    await home(slack)
    assert [asked["user_id"] for asked in slack.made("views.publish")] == ["U1"]


def closed(view: Json) -> bool:
    """It shows nothing of the firm, and says what to do instead."""
    return words(view).startswith(CLOSED.title) and "ask an admin" in words(view) and labels(view) == []


@pytest.mark.parametrize("change", [{"is_restricted": True}, {"deleted": True}, {"team_id": "T9"}])
@pytest.mark.parametrize("faults", [[], [Fault(retry_after=1)], [Fault("fatal_error", status=500)]])
async def test_who_is_of_the_firm_no_more_loses_what_their_home_showed(
    slack: Workspace, office: Office, change: Json, faults: list[Fault]
) -> None:
    await added(slack, office)
    assert "Acme" in words(await home(slack))
    slack.fail("views.publish", *faults)
    await slack.event({"type": "user_change", "user": slack.people["U1"] | change})
    assert closed(await drawn(slack, 2))


async def test_a_home_that_cannot_be_closed_is_logged_by_the_name_of_the_fault(
    slack: Workspace, office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    await home(slack)
    slack.fail("views.publish", Fault("user_not_found"))
    with caplog.at_level(logging.WARNING, "bot.slack.home"):
        await slack.event({"type": "user_change", "user": slack.people["U1"] | {"deleted": True}})
        async with asyncio.timeout(5):
            while not caplog.messages:  # noqa: ASYNC110  nothing else tells that it was tried
                await asyncio.sleep(0.01)
    assert "a Home was not closed: user_not_found" in caplog.messages


async def learned_a_guest(office: Office) -> None:
    """Without an event of Slack's."""
    await office.dispatcher.transactions.run(
        lambda session: (
            session.connection().exec_driver_sql("update member set account = 'guest' where person = 'U1'")
            and None
        )
    )


@pytest.mark.parametrize("label", ["Done", "Show"])
async def test_a_press_of_a_guest_closes_the_home_that_it_was_on(
    slack: Workspace, office: Office, label: str
) -> None:
    await added(slack, office)
    view = await home(slack)
    await learned_a_guest(office)
    await slack.press_on(view, button(view, label, "Acme"))
    assert closed(await drawn(slack, 2))


@pytest.mark.parametrize("label", ["Done", "Paused"])
async def test_a_press_of_a_guest_closes_the_card_that_it_was_on_and_the_home_behind(
    slack: Workspace, office: Office, label: str
) -> None:
    await added(slack, office)
    view = await home(slack)
    await slack.press_on(view, button(view, "Show", "My clients"))
    card = opened(slack)
    await learned_a_guest(office)
    await slack.press_on(card, button(card, label))
    assert closed(await drawn(slack, 2)) and closed(opened(slack))


async def test_a_form_that_a_guest_sends_from_the_home_closes_it(slack: Workspace, office: Office) -> None:
    await added(slack, office)
    view = await home(slack)
    await slack.press_on(view, button(view, "Snooze"))
    form = slack.made("views.open")[-1]["view"]
    await learned_a_guest(office)
    assert await slack.submit(form, {"until": "Friday"}) == {"response_action": "clear"}
    assert closed(await drawn(slack, 2))


async def test_a_press_of_somebody_of_another_team_does_nothing(slack: Workspace, office: Office) -> None:
    await added(slack, office)
    view = await home(slack)
    eve = {"id": "U7", "name": "eve", "team_id": "T7"}
    assert await slack.press_on(view, button(view, "Done"), user=eve) == {}
    assert "Nothing is waiting" not in words(await home(slack))
    assert office.rows("select person from member where person = 'U7'") == []


async def test_a_walled_client_stands_on_no_other_home_nor_opens_there(
    slack: Workspace, office: Office
) -> None:
    await added(slack, office)
    view = await home(slack)
    show = button(view, "Show", "My clients")
    await office.dispatcher.transactions.run(
        lambda session: session.connection().exec_driver_sql("insert into wall values (1, 1)") and None
    )
    other = await home(slack, "U2")
    assert "Sam Poe" not in words(other) and "No client is yours yet" in words(other)
    await slack.press_on(other, show, who="U2")
    assert "I do not know that client" in words(opened(slack))


async def test_a_press_that_breaks_us_is_answered_in_words(slack: Workspace, office: Office) -> None:
    view = await home(slack)
    office.dispatcher.transactions.close()
    await slack.press_on(view, button(view, "Mute my digest"))
    assert (await slack.until("chat.postMessage"))["text"] == SORRY
