"""What people type and press in a Slack that nobody here wrote, and what they see at once."""

import asyncio
import re

from tests.peers.slack.firm import Firm, posts
from tests.peers.slack.peer import ALICE, BOB, ELSEWHERE, ROOM
from tests.platforms.office import Office
from tests.platforms.screen import field, labels, words

BIRTHDAY = "add Acme: Sam Poe's birthday on 25 November"
AT_ONCE = 500  # ms, of the three seconds that Slack gives
WRONG = "Something went wrong"

WITH_CHARTS = frozenset(
    ["report", "report October"]
)  # comes behind the ack: platforms/test_slack_pictures_asked


async def test_a_command_is_answered_at_once_and_privately(firm: Firm) -> None:
    for card in [await firm.slash("help") for _ in range(3)]:
        assert card["response_type"] == "ephemeral"
        assert card["text"].startswith("Moments: what you can ask")
    assert firm.quickest(3) < AT_ONCE


async def test_adding_is_answered_at_once_too(firm: Firm) -> None:
    await firm.known("Acme")
    for who in ("Sam", "Ann", "Jo"):
        assert "Wednesday, November 25" in words(await firm.slash(BIRTHDAY.replace("Sam", who)))
    assert firm.quickest(3) < AT_ONCE


async def test_whatever_help_names_is_answered_and_nothing_breaks(firm: Firm) -> None:
    await firm.noted("add Acme: Jane Doe promoted to CFO on 25 November")
    first, more = await firm.slash("help"), await firm.slash("help more")
    named = _named(first["text"]) | _named(more["text"])
    assert {"add", "pits", "export csv", "settings hour 08:30"} <= named
    for line in sorted(named - WITH_CHARTS):
        views = len(firm.slack.made("views.open"))
        answer = await firm.slash(line)
        assert answer or len(firm.slack.made("views.open")) > views, f"silence after {line}"
        assert WRONG not in str(answer), line
    assert WRONG not in str(firm.slack.calls)


async def test_a_line_of_nonsense_is_answered_in_words(firm: Firm) -> None:
    for line in ("xyzzy", "🙂", "?", "done", "undo", "client Nobody", "a" * 4000, "snooze until yesterday"):
        views = len(firm.slack.made("views.open"))
        answer = await firm.slash(line)
        assert answer or len(firm.slack.made("views.open")) > views, f"silence after {line[:20]}"
        assert WRONG not in str(answer), line[:20]


async def test_a_form_shows_its_error_in_place_and_is_saved_when_mended(firm: Firm) -> None:
    await firm.slash(BIRTHDAY)
    await firm.press(await firm.last(ROOM), "New client")
    refused = await firm.submit({"when": "30 February"})
    assert "30 February" in refused["errors"]["when"]
    assert firm.slack.modal_errors[-1] == refused["errors"]
    assert await firm.submit({"when": "25 November"}) == {}
    told = await firm.slack.until("chat.postEphemeral")
    assert (told["args"]["channel"], told["args"]["user"]) == (ROOM, ALICE)
    assert "Wednesday, November 25" in words(await firm.last(ROOM))


async def test_a_form_is_a_view_that_slack_takes_once_and_at_once(firm: Firm) -> None:
    for _ in range(3):
        await firm.slash("add")
    opened = firm.slack.made("views.open")
    assert [call["ok"] for call in opened] == [True] * 3 and firm.quickest(3) < AT_ONCE
    assert {block["type"] for block in firm.slack.modals[-1]["blocks"]} == {"input"}


async def test_a_form_comes_filled_with_what_was_understood(firm: Firm) -> None:
    await firm.slash(BIRTHDAY)
    await firm.press(await firm.last(ROOM), "New client")
    shown = firm.slack.modals[-1]
    assert field(shown, "client")["element"]["initial_value"] == "Acme"
    assert "25 November" in field(shown, "when")["element"]["initial_value"]


async def test_a_press_on_a_private_card_changes_it_in_place(firm: Firm) -> None:
    card = await firm.noted(BIRTHDAY)
    await firm.press(card, "Done")
    [answer] = await firm.replies()
    assert answer["body"]["replace_original"] is True
    assert "Undo" in labels(answer["body"])


async def test_one_press_uses_its_response_address_once(firm: Firm) -> None:
    card = await firm.noted(BIRTHDAY)
    await firm.press(card, "Done")
    await firm.replies()
    for _ in range(5):
        await firm.press(await firm.last(ROOM), "Undo")
        await firm.press(await firm.last(ROOM), "Done")
    replies = await firm.replies(11)
    assert [reply["use"] for reply in replies] == [1] * 11


async def test_a_mention_is_answered_in_the_room_and_a_direct_message_in_it(firm: Firm) -> None:
    await firm.noted(BIRTHDAY)
    await firm.say(f"<@{firm.slack.BOT}> upcoming", ROOM)
    assert "Sam Poe" in words(await firm.last_post(ROOM))
    await firm.say("upcoming", firm.direct[BOB], who=BOB)
    assert "Sam Poe" in words(await firm.last(firm.direct[BOB]))


async def test_a_mention_about_what_not_all_may_know_is_answered_alone(firm: Firm) -> None:
    await firm.known("Acme")
    await firm.slash("pit: Jane Doe at Acme is in hospital")
    posted = len(posts(firm, ROOM))
    await firm.say(f"<@{firm.slack.BOT}> pits", ROOM)
    assert len(posts(firm, ROOM)) == posted
    assert "Jane Doe" in words(await firm.last(firm.direct[ALICE]))


async def test_a_question_in_plain_words_is_answered_in_the_direct_message(firm: Firm) -> None:
    await firm.noted(BIRTHDAY)
    await firm.say("which birthdays are there in November?", firm.direct[ALICE])
    assert "Sam Poe" in words(await firm.last(firm.direct[ALICE]))


async def test_what_was_begun_in_a_room_without_the_bot_ends_in_the_direct_message(firm: Firm) -> None:
    posted = len(firm.slack.made("chat.postMessage"))
    await firm.slash("client add Acme", where=ELSEWHERE)
    await firm.submit({})
    told = await firm.slack.until("chat.postMessage", posted + 1)
    assert firm.slack.made("chat.postEphemeral")[-1]["error"] == "not_in_channel"
    assert (told["ok"], told["args"]["channel"]) == (True, ALICE)
    assert "Acme" in words(await firm.last(firm.direct[ALICE]))


async def test_what_answers_a_command_is_for_the_asker_alone(firm: Firm) -> None:
    posted = len(firm.slack.made("chat.postMessage"))
    card = await firm.noted(BIRTHDAY)
    assert card["subtype"] == "ephemeral"
    for line in ("today", "pits", "client Acme", "list", "settings"):
        assert (await firm.slash(line))["response_type"] == "ephemeral"
    assert len(firm.slack.made("chat.postMessage")) == posted
    assert {call["args"]["user"] for call in firm.slack.made("chat.postEphemeral")} == {ALICE}


async def test_two_may_press_at_the_same_moment(firm: Firm, office: Office) -> None:
    await firm.noted(BIRTHDAY)
    await office.at("2026-11-25T15:00:00+00:00")
    digest = await firm.last(ROOM)
    await asyncio.gather(*(firm.press(digest, "Done", who=who) for who in (ALICE, BOB)))
    shown = await firm.slack.message(ROOM, digest["ts"])
    assert labels(shown) == ["Undo"]
    assert WRONG not in str(firm.slack.calls) + str(firm.slack.response_url_posts)


def _named(shown: str) -> set[str]:
    """The lines that help gives as examples, and the words it explains."""
    quoted = {line.removeprefix("/moment").strip() for line in re.findall(r"`([^`]*)`", shown)}
    return quoted | set(re.findall(r"^([a-z]+): ", shown, re.MULTILINE))
