"""What a person does in Slack, as signed requests to the real HTTP application."""

import time

from tests.platforms.office import Office
from tests.platforms.scenes import added
from tests.platforms.screen import button, field, labels, words
from tests.platforms.workspace import Fault, Workspace


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
    again = {name: field(answer["view"], name)["element"] for name in ("when", "client")}
    before = {name: field(view, name)["element"] for name in again}
    assert again["when"]["initial_value"] == "31 February"
    assert again["when"]["action_id"] != before["when"]["action_id"]
    assert again["client"] == before["client"]


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


async def test_the_direct_message_is_one_place_however_one_speaks_in_it(
    slack: Workspace, office: Office
) -> None:
    await added(slack, office)
    await slack.slash("draft Sam Poe", channel="D1")
    await office.settle()
    [draft] = slack.made("chat.postMessage")
    [*_, ts] = slack.messages["D1"]
    await slack.press(button(draft, "Answer"), channel="D1", ts=ts)
    await slack.submit(slack.made("views.open")[-1]["view"], {"text": "She ran the marathon in Leeds"})
    await office.settle()
    written = slack.made("chat.update")[-1]
    await slack.press(button(written, "Shorter"), channel="D1", ts=ts)
    await office.settle()
    assert [call["ts"] for call in slack.made("chat.update")] == [ts, ts]
    assert slack.replies == []
    places = {place for [place] in office.rows("select place from audit")}
    assert places == {"slack/T1/C1", "slack/T1/@U1"}


async def test_an_entry_of_a_menu_is_pressed_like_a_button(slack: Workspace, office: Office) -> None:
    await added(slack, office)
    await office.at("2026-11-25T09:30:00+00:00")
    [digest] = slack.made("chat.postMessage")
    claim = button(digest, "Claim")
    assert claim["type"] == "overflow"
    await slack.press(claim, who="U2", ts=next(iter(slack.messages["C1"])))
    await office.settle()
    assert "Cole Hall" in slack.made("chat.update")[-1]["text"]


async def test_a_text_that_is_too_long_for_a_field_comes_back_whole(slack: Workspace, office: Office) -> None:
    text = "Acme: " + "very " * 800 + "long story"
    answer = await slack.slash(f"add {text}")
    view = slack.made("views.open")[-1]["view"] if not answer else answer
    kept = field(view, "what")["element"]["initial_value"].removesuffix("…")
    rest = "".join(block["text"]["text"] for block in view["blocks"][1:] if block["type"] == "section")
    assert "".join((kept + rest).split()).endswith("verylongstory")
    assert len("".join((kept + rest).split())) >= len("".join(text.split()))
