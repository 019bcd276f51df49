"""What the bot posts in a Slack that nobody here wrote: digests, drafts, private words; each in its place."""

import pytest

from tests.peers.slack.firm import Firm
from tests.peers.slack.peer import ALICE, BOB, ROOM, Json
from tests.platforms.office import Office
from tests.platforms.screen import labels, words

pytestmark = pytest.mark.usefixtures("unhurried")

BIRTHDAY = "add Acme: Sam Poe's birthday on 25 November"
PROMOTION = "add Acme: Jane Doe promoted to CFO on 25 November"
ILLNESS = "pit: Jane Doe at Acme is in hospital"
FAILING = "pit: Globex invoice wrong again, they are furious"
DIGEST = "2026-11-25T15:00:00+00:00"  # the room is in New York, and its hour is nine


async def test_who_reads_in_a_room_and_who_asks_is_learned_from_slack(firm: Firm, office: Office) -> None:
    rooms = office.rows("select name, audience, zone from channel")
    assert rooms == [("general", "internal", "America/New_York")]
    people = office.rows("select person, name, account, zone from member")
    assert people == [
        (ALICE, "Alice Advisor", "full", "America/New_York"),
        (BOB, "Bob Brown", "full", "Europe/Madrid"),
    ]


async def test_the_morning_digest_is_posted_and_shows_what_was_pressed_to_everybody(
    firm: Firm, office: Office
) -> None:
    await firm.noted(BIRTHDAY)
    await office.at(DIGEST)
    digest = await firm.last(ROOM)
    assert "Sam Poe's birthday" in words(digest)
    assert {"Draft", "Done", "Snooze", "Claim"} <= set(labels(digest))
    await firm.press(digest, "Done", who=BOB)
    shown = await firm.slack.message(ROOM, digest["ts"])
    assert "Bob Brown" in words(shown)
    assert labels(shown) == ["Undo"]


async def test_a_digest_is_one_message_however_often_it_is_pressed(firm: Firm, office: Office) -> None:
    await firm.noted(BIRTHDAY)
    await office.at(DIGEST)
    digest = await firm.last(ROOM)
    before = len(await firm.said(ROOM))
    for label, who in (("Done", BOB), ("Undo", BOB), ("Claim", BOB), ("Done", BOB)):
        await firm.press(await firm.slack.message(ROOM, digest["ts"]) | {"channel": ROOM}, label, who=who)
    assert len(await firm.said(ROOM)) == before
    assert labels(await firm.slack.message(ROOM, digest["ts"])) == ["Undo"]


async def test_a_menu_in_the_digest_is_pressed_like_a_button(firm: Firm, office: Office) -> None:
    await firm.noted(BIRTHDAY)
    await office.at(DIGEST)
    digest = await firm.last(ROOM)
    await firm.press(digest, "Claim", who=BOB)
    assert "Bob Brown" in words(await firm.slack.message(ROOM, digest["ts"]))


async def test_a_draft_comes_by_direct_message_and_changes_there(firm: Firm, office: Office) -> None:
    await firm.noted(PROMOTION)
    await office.at(DIGEST)
    await firm.press(await firm.last(ROOM), "Draft")
    draft = await firm.last(firm.direct[ALICE])
    assert {"Shorter", "I sent it"} <= set(labels(draft))
    await firm.press(draft, "Shorter")
    shorter = await firm.slack.message(draft["channel"], draft["ts"])
    assert len(quote(shorter)) < len(quote(draft))
    await firm.press({**shorter, "channel": draft["channel"]}, "I sent it")
    sent = await firm.slack.message(draft["channel"], draft["ts"])
    assert "Shorter" not in labels(sent)


async def test_a_draft_is_seen_by_nobody_but_who_asked(firm: Firm, office: Office) -> None:
    await firm.noted(PROMOTION)
    await office.at(DIGEST)
    digest, posted = await firm.last(ROOM), len(firm.slack.made("chat.postMessage"))
    await firm.press(digest, "Draft", who=BOB)
    drafts = firm.slack.made("chat.postMessage")[posted:]
    assert drafts and {call["args"]["channel"] for call in drafts} == {BOB}


async def test_what_is_private_comes_by_direct_message_and_never_in_the_room(
    firm: Firm, office: Office
) -> None:
    await firm.known("Acme")
    posted = len(firm.slack.made("chat.postMessage"))
    assert (await firm.slash(ILLNESS))["response_type"] == "ephemeral"
    await office.at(DIGEST)
    posts = firm.slack.made("chat.postMessage")[posted:]
    assert posts and {call["args"]["channel"] for call in posts} <= {ALICE}
    assert "hospital" not in str([call for call in firm.slack.calls if call["args"].get("channel") == ROOM])


async def test_a_new_pit_is_told_to_its_owner_at_once(firm: Firm, office: Office) -> None:
    await firm.known("Globex")
    posted = len(firm.slack.made("chat.postMessage"))
    await firm.slash(FAILING, who=BOB)
    await office.at("2026-11-23T13:00:00+00:00")  # from seven on, in New York
    told = firm.slack.made("chat.postMessage")[posted:]
    assert {call["args"]["channel"] for call in told} == {ALICE}
    assert "Globex" in words(await firm.last(firm.direct[ALICE]))


async def test_every_post_has_words_for_those_who_do_not_see_its_blocks(firm: Firm, office: Office) -> None:
    await firm.noted(PROMOTION)
    await firm.known("Globex")
    await firm.slash(FAILING)
    await office.at(DIGEST)
    await firm.press(await firm.last(ROOM), "Draft", on="Jane Doe")
    posts = [*firm.slack.made("chat.postMessage"), *firm.slack.made("chat.postEphemeral")]
    assert len(posts) > 4
    assert all(len(call["args"]["text"]) > 3 for call in posts)
    assert all(call["args"]["unfurl_links"] in (False, "0") for call in firm.slack.made("chat.postMessage"))


def quote(message: Json) -> str:
    """The words of the draft themselves."""
    found = [
        element
        for block in message["blocks"]
        for element in block.get("elements", ())
        if element["type"] == "rich_text_quote"
    ]
    return str(found[0]["elements"][0]["text"])
