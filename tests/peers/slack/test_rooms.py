"""Where somebody else reads, or might: the room hears nothing, and the asker is answered alone."""

import pytest

from tests.peers.slack.firm import Firm, posts
from tests.peers.slack.peer import ALICE, BOB, ELSEWHERE, EVE, GUS, LOBBY, ROOM, Json, removed
from tests.platforms.office import Office
from tests.platforms.screen import words

pytestmark = pytest.mark.usefixtures("unhurried")

BIRTHDAY = "add Acme: Sam Poe's birthday on 25 November"
DIGEST = "2026-11-25T15:00:00+00:00"
SHARED: list[Json] = [
    {"is_ext_shared": True},
    {"is_shared": True, "is_org_shared": True},
    {"is_pending_ext_shared": True},
    {"pending_shared": ["T09OTHER"]},
]


async def learned(firm: Firm, office: Office, where: str, audience: str) -> None:
    query = f"select audience from channel where place = 'slack/T01TEST/{where}'"
    await firm.until(lambda: office.rows(query) == [(audience,)])


@pytest.mark.parametrize("facts", SHARED)
async def test_where_others_read_the_room_hears_nothing_and_the_asker_is_answered_alone(
    firm: Firm, office: Office, facts: Json
) -> None:
    firm.slack.facts[LOBBY] = facts
    assert (await firm.slash("help", where=LOBBY))["response_type"] == "ephemeral"
    await learned(firm, office, LOBBY, "external")
    await firm.known("Acme")
    await firm.slash(BIRTHDAY, where=LOBBY)
    await firm.say(f"<@{firm.slack.BOT}> upcoming", LOBBY)
    assert "Sam Poe" in words(await firm.last(firm.direct[ALICE]))
    await office.at(DIGEST)
    assert posts(firm, LOBBY) == []


async def test_a_room_of_which_slack_says_nothing_is_silent(firm: Firm, office: Office) -> None:
    firm.slack.fail("conversations.info", error="channel_not_found", times=9)
    await firm.known("Acme")
    await firm.slash(BIRTHDAY, where=LOBBY)
    await learned(firm, office, LOBBY, "unknown")
    await firm.say(f"<@{firm.slack.BOT}> upcoming", LOBBY)
    assert "Sam Poe" in words(await firm.last(firm.direct[ALICE]))
    await office.at(DIGEST)
    assert posts(firm, LOBBY) == []


async def test_a_room_with_a_guest_is_silent(firm: Firm, office: Office) -> None:
    firm.slack.joined[LOBBY] = [GUS]
    await firm.slash("help", where=LOBBY)
    await learned(firm, office, LOBBY, "external")


async def test_a_room_that_is_shared_in_the_middle_gets_no_digest_and_loses_the_last_one(
    firm: Firm, office: Office
) -> None:
    await firm.noted(BIRTHDAY)
    await firm.slash("add Acme: Jane Doe promoted to CFO on 26 November")
    await office.at(DIGEST)
    digest = await firm.last(ROOM)
    assert "Sam Poe" in words(digest)
    firm.slack.facts[ROOM] = {"is_ext_shared": True}
    await firm.told({"type": "channel_shared", "channel": ROOM, "connected_team_id": "T09OTHER"})
    assert digest["ts"] not in [message["ts"] for message in await firm.slack.messages(ROOM)]
    shown = len(posts(firm, ROOM))
    await office.at("2026-11-26T15:00:00+00:00")
    assert len(posts(firm, ROOM)) == shown
    assert "Jane Doe" in words(await firm.last(firm.direct[ALICE]))


async def test_a_button_in_a_room_that_is_shared_by_now_answers_the_presser_alone(
    firm: Firm, office: Office
) -> None:
    await firm.noted(BIRTHDAY)
    await office.at(DIGEST)
    digest = await firm.last(ROOM)
    firm.slack.facts[ROOM] = {"is_ext_shared": True}
    rows = "update channel set audience = 'external'"  # before the post could be taken away
    with office.dispatcher.transactions.engine.begin() as connection:
        connection.exec_driver_sql(rows)
    await firm.press(digest, "Done")
    shown = [message["text"] for message in await firm.slack.messages(ROOM) if "subtype" not in message]
    assert not any("Sam Poe" in text for text in shown)


@pytest.mark.parametrize("who", [GUS, EVE])
async def test_a_press_by_a_guest_changes_nothing_but_that_the_room_has_one(
    firm: Firm, office: Office, who: str
) -> None:
    await firm.noted(BIRTHDAY)
    await office.at(DIGEST)
    digest = await firm.last(ROOM)
    await firm.press(digest, "Done", who=who)
    assert firm.slack.response_url_posts == []
    assert office.rows("select command from audit where command = 'moment.done'") == []
    assert firm.slack.made("chat.delete")[-1]["args"]["ts"] == digest["ts"]


@pytest.mark.parametrize("kind", ["channel_left", "group_left", "channel_archive"])
async def test_what_a_room_we_were_taken_out_of_would_have_read_comes_to_its_owner_alone(
    firm: Firm, office: Office, kind: str
) -> None:
    await firm.noted(BIRTHDAY)
    removed(firm.slack, ROOM)
    await firm.told({"type": kind, "channel": ROOM, "actor_id": BOB})
    await office.at(DIGEST)
    assert [call for call in firm.slack.made("chat.postMessage") if call["args"]["channel"] == ROOM] == []
    assert "Sam Poe" in words(await firm.last(firm.direct[ALICE]))


async def test_where_we_were_never_invited_we_say_so(firm: Firm) -> None:
    await firm.slash("help", where=ELSEWHERE)
    assert "invited" in (await firm.slash("listen on", where=ELSEWHERE))["text"]


async def test_a_room_that_is_found_closed_on_the_morning_itself_loses_nothing(
    firm: Firm, office: Office
) -> None:
    """No event told us: the room is asked about at its hour."""
    await firm.noted(BIRTHDAY)
    removed(firm.slack, ROOM)
    await office.at("2026-11-26T20:00:00+00:00")
    assert "Sam Poe" in words(await firm.last(firm.direct[ALICE]))


async def test_a_room_we_are_brought_into_is_known_even_if_slack_is_too_busy_to_say_by_whom(
    firm: Firm, office: Office
) -> None:
    firm.slack.fail("users.conversations", retry_after=30)
    joined = {"type": "member_joined_channel", "user": firm.slack.BOT, "channel": LOBBY, "inviter": ALICE}
    await firm.told(joined)
    await learned(firm, office, LOBBY, "internal")


async def test_a_digest_that_slack_refuses_comes_to_its_owners_the_same_morning(
    firm: Firm, office: Office
) -> None:
    """We were taken out of the room, and no event told us."""
    await firm.noted(BIRTHDAY)
    await office.at("2026-11-24T20:00:00+00:00")
    for _ in range(2):
        await firm.slash("help")  # so that the facts are fresh: nobody is asked before the digest
    removed(firm.slack, ROOM)
    await office.at("2026-11-25T20:00:00+00:00")
    told = "\n".join(call["args"]["text"] for call in posts(firm, ALICE))
    assert "Sam Poe" in told and "I could not post this morning's digest in #general" in told
