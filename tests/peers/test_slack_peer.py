"""The bot in a Slack that nobody here wrote: what people do, what they see, what Slack would refuse."""

from datetime import timedelta

from tests.peers.conftest import ALICE, BOB, ROOM, Firm, Json
from tests.platforms.screen import labels, words

BIRTHDAY = "add Acme: Sam Poe's birthday on 25 November"
PROMOTION = "add Acme: Jane Doe promoted to CFO on 25 November"
DIGEST = "2026-11-25T15:00:00+00:00"  # the room is in New York, and its hour is nine


async def noted(firm: Firm, line: str) -> Json:
    """A moment of a new client, through the form that asks for it: the card that answers."""
    await firm.slash(line)
    await firm.press(await firm.last(ROOM), "New client")
    assert await firm.submit({}) == {}
    await firm.slack.until("chat.postEphemeral")
    return await firm.last(ROOM)


async def test_a_command_is_answered_at_once_and_privately(firm: Firm) -> None:
    card = await firm.slash("help")
    assert card["response_type"] == "ephemeral"
    assert card["text"].startswith("Moments: what you can ask")
    assert firm.slack.deliveries[-1]["ms"] < 500


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


async def test_a_form_is_a_view_that_slack_takes_once(firm: Firm) -> None:
    await firm.slash("add")
    [opened] = firm.slack.made("views.open")
    assert opened["ok"]
    assert {block["type"] for block in firm.slack.modals[-1]["blocks"]} == {"input"}


async def test_a_press_on_a_private_card_changes_it_in_place(firm: Firm) -> None:
    card = await noted(firm, BIRTHDAY)
    await firm.press(card, "Done")
    [answer] = await replies(firm, 1)
    assert answer["body"]["replace_original"] is True
    assert "Undo" in labels(answer["body"])


async def test_a_mention_is_answered_and_so_is_a_direct_message(firm: Firm) -> None:
    await noted(firm, BIRTHDAY)
    await firm.say(f"<@{firm.slack.BOT}> upcoming", ROOM)
    assert "Sam Poe" in words(await firm.last(firm.direct[ALICE]))
    await firm.say("pits", firm.direct[ALICE])
    assert "Sam Poe" not in words(await firm.last(firm.direct[ALICE]))


async def test_who_reads_in_a_room_and_who_asks_is_learned_from_slack(firm: Firm) -> None:
    rooms = firm.office.rows("select name, audience, zone from channel")
    assert rooms == [("general", "internal", "America/New_York")]
    people = firm.office.rows("select person, name, account, zone from member")
    assert people == [
        (ALICE, "Alice Advisor", "full", "America/New_York"),
        (BOB, "Bob Brown", "full", "Europe/Madrid"),
    ]


async def test_what_was_begun_in_a_room_without_the_bot_ends_in_the_direct_message(firm: Firm) -> None:
    posted = len(firm.slack.made("chat.postMessage"))
    await firm.slash("client add Acme", where="C02NOBOT")
    await firm.submit({})
    told = await firm.slack.until("chat.postMessage", posted + 1)
    assert firm.slack.made("chat.postEphemeral")[-1]["error"] == "not_in_channel"
    assert (told["ok"], told["args"]["channel"]) == (True, ALICE)
    assert "Acme" in words(await firm.last(firm.direct[ALICE]))


async def test_the_morning_digest_is_posted_and_shows_what_was_pressed_to_everybody(firm: Firm) -> None:
    await noted(firm, BIRTHDAY)
    await firm.office.at(DIGEST)
    digest = await firm.last(ROOM)
    assert "Sam Poe's birthday" in words(digest)
    assert {"Draft", "Done", "Snooze", "Claim"} <= set(labels(digest))
    await firm.press(digest, "Done", who=BOB)
    shown = await firm.slack.message(ROOM, digest["ts"])
    assert "Bob Brown" in words(shown)
    assert labels(shown) == ["Undo"]


async def test_a_menu_in_the_digest_is_pressed_like_a_button(firm: Firm) -> None:
    await noted(firm, BIRTHDAY)
    await firm.office.at(DIGEST)
    digest = await firm.last(ROOM)
    await firm.press(digest, "Claim", who=BOB)
    assert "Bob Brown" in words(await firm.slack.message(ROOM, digest["ts"]))


async def test_a_draft_comes_by_direct_message_and_changes_there(firm: Firm) -> None:
    await noted(firm, PROMOTION)
    await firm.office.at(DIGEST)
    await firm.press(await firm.last(ROOM), "Draft")
    draft = await firm.last(firm.direct[ALICE])
    assert {"Shorter", "I sent it"} <= set(labels(draft))
    await firm.press(draft, "Shorter")
    shorter = await firm.slack.message(draft["channel"], draft["ts"])
    assert len(quote(shorter)) < len(quote(draft))
    await firm.press({**shorter, "channel": draft["channel"]}, "I sent it")
    sent = await firm.slack.message(draft["channel"], draft["ts"])
    assert "Shorter" not in labels(sent)


async def test_an_event_that_comes_again_is_answered_once(firm: Firm) -> None:
    posted = len(firm.slack.made("chat.postMessage"))
    event = {"type": "app_mention", "user": ALICE, "text": "<@U0BOT> today", "channel": ROOM, "ts": "1.2"}
    for number in ("EvSAME", "EvSAME", "EvOTHER"):
        await firm.slack.event(event, event_id=number)
        await firm.office.settle()
    assert len(firm.slack.made("chat.postMessage")) == posted + 1


async def test_a_busy_slack_is_waited_for_and_gets_the_post_once(firm: Firm) -> None:
    posted = len(firm.slack.made("chat.postMessage"))
    firm.slack.fail("chat.postMessage", retry_after=1)
    await firm.say("today", firm.direct[ALICE])
    outcomes = [call["ok"] for call in firm.slack.made("chat.postMessage")[posted:]]
    assert outcomes == [False, True]


async def test_a_post_whose_answer_never_came_is_looked_for_before_it_is_repeated(firm: Firm) -> None:
    firm.slack.fail("chat.postMessage", drop=True)
    await firm.say("today", firm.direct[ALICE])
    assert firm.office.rows("select state from delivery order by id desc limit 1") == [("sending",)]
    firm.office.real.time += timedelta(seconds=10)
    await firm.office.settle()
    assert firm.slack.made("conversations.history")[-1]["ok"]
    assert (await firm.last(firm.direct[ALICE]))["text"].startswith("Today")


async def replies(firm: Firm, number: int) -> list[Json]:
    """What came to response addresses, as soon as there are that many."""
    while len(firm.slack.response_url_posts) < number:
        await firm.office.settle()
    return list(firm.slack.response_url_posts)


def quote(message: Json) -> str:
    """The words of the draft themselves."""
    found = [
        element
        for block in message["blocks"]
        for element in block.get("elements", ())
        if element["type"] == "rich_text_quote"
    ]
    return str(found[0]["elements"][0]["text"])
