"""Dana's own chat with the bot, in a Teams that nobody here wrote and a real browser."""

import json
import re

import pytest
from playwright.async_api import Page, expect

from tests.peers.teams.chat import added, card, cards, fill, form, press, say
from tests.peers.teams.playground import CHAT, DANA, Json
from tests.peers.teams.trio import Trio

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_news_is_noted_with_its_date_and_weekday_through_a_form_in_place(page: Page) -> None:
    before = await cards(page).count()
    await say(page, "add Alder: Jane Doe promoted to CFO on 3 March 2027")
    await press(card(page, "I do not know Alder yet"), "New client")
    asked = await form(page)
    await expect(asked.get_by_label("What")).to_have_value("promoted to CFO")
    await fill(asked, details="Since the merger")
    await press(asked, "Save")
    noted = card(page, "Noted: Alder")
    await expect(noted).to_contain_text("Wednesday, March 3, 2027")
    await expect(cards(page)).to_have_count(before + 1)


async def test_a_field_that_is_needed_is_named_before_anything_is_sent(page: Page) -> None:
    await say(page, "add")
    await press(card(page, "New moment"), "Open the form")
    asked = await form(page)
    await press(asked, "Save")
    await expect(asked.get_by_text("Please fill in “Client”.")).to_be_visible()


async def test_what_the_bot_cannot_read_is_said_beside_its_field_and_nothing_is_lost(page: Page) -> None:
    await added(page, "Birch", "Ann Kay promoted to CEO on 5 March 2027")
    await press(card(page, "Noted: Birch"), "Edit")
    asked = await form(page)
    await fill(asked, when="30 February")
    await press(asked, "Save")
    await expect(asked).to_contain_text("no such day")
    await fill(asked, when="26 February 2027")
    await press(asked, "Save")
    await expect(card(page, "Birch").filter(has_text="Friday, February 26, 2027")).to_be_visible()


async def test_a_press_changes_the_card_where_it_stands(page: Page) -> None:
    await added(page, "Cedar", "Ann Kay promoted to CEO on 5 March 2027")
    await press(card(page, "Noted: Cedar"), "Done")
    await expect(card(page, "Cedar").get_by_role("button", name="Undo", exact=True)).to_be_visible()
    await expect(card(page, "Cedar").get_by_role("button", name="Done", exact=True)).to_have_count(0)


async def test_the_list_shows_what_is_to_come_line_by_line(page: Page) -> None:
    await added(page, "Dogwood", "Ann Kay promoted to CEO on 5 March 2027")
    await say(page, "list Dogwood")
    await expect(card(page, re.compile("Dogwood: Ann Kay promoted to CEO, Friday, March 5"))).to_be_visible()


async def test_a_draft_is_labelled_as_written_by_a_machine_and_may_be_rated_by_hand(
    page: Page, trio: Trio, log: list[str]
) -> None:
    """The playground forgets the hands when a message changes, so one is raised behind its page."""
    await added(page, "Elm", "Jane Doe promoted to CFO on 3 March 2027")
    await press(card(page, "Noted: Elm"), "Draft")
    draft = card(page, "Draft for Jane Doe")
    await expect(draft).to_contain_text("Dear Jane")
    await expect(page.get_by_text("AI generated")).to_be_visible()
    message, activity = _last(log, "feedbackLoop")
    assert activity["channelData"]["feedbackLoop"] == {"type": "default"}
    rated = {"actionName": "feedback", "actionValue": {"reaction": "like", "feedback": "{}"}}
    invoke: Json = {"type": "invoke", "name": "message/submitAction", "value": rated, "replyToId": message}
    await trio.playground.act(DANA, **invoke, conversation={"id": CHAT, "conversationType": "personal"})
    await expect(draft).to_contain_text("You said it sounds right.")


async def test_what_may_be_said_next_is_offered_under_a_card_without_buttons(
    page: Page, log: list[str]
) -> None:
    """The playground shows such offers under plain text alone, so they are looked for in what it got."""
    await say(page, "settings")
    await expect(card(page, "Keep in touch")).to_be_visible()
    _, activity = _last(log, "Keep in touch")
    offered = [action["title"] for action in activity["suggestedActions"]["actions"]]
    assert offered == ["What is on today?", "What is coming up?", "What went wrong and waits?"]


async def test_what_was_typed_comes_back_as_it_was_typed(page: Page) -> None:
    words = "Poe_Son & Co. #2 (1.5%)"
    await say(page, f"add {words}: moved on 5 March 2027")
    await expect(card(page, "Is it a new client")).to_contain_text(words)


def _last(log: list[str], words: str) -> tuple[str, Json]:
    """The newest that holds these; what was shown before may be drawn anew meanwhile."""
    return next(sent for sent in reversed(_sent(log)) if words in str(sent[1]))


def _sent(log: list[str]) -> list[tuple[str, Json]]:
    """What the bot has posted and changed, with the ids."""
    told = [entry["log"] for entry in map(json.loads, log) if "log" in entry]
    ours = [each for each in told if each.get("from") == "User Application"]
    return [
        (each["messageId"], each["request"]["body"]) for each in ours if each["activityName"] == "message"
    ]
