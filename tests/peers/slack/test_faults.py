"""When Slack is slow, busy, deaf or confused: the person is answered in words, in time, and once."""

import time
from collections import defaultdict
from datetime import timedelta

import pytest

from bot.slack.apology import SORRY
from bot.slack.opening import TOO_LATE
from tests.peers.slack.database import away
from tests.peers.slack.firm import Firm
from tests.peers.slack.peer import ALICE, LOBBY, ROOM, Json
from tests.platforms.office import Office
from tests.platforms.screen import labels

BIRTHDAY = "add Acme: Sam Poe's birthday on 25 November"
DIGEST = "2026-11-25T15:00:00+00:00"
BUDGET = 3000  # ms; the peer complains of what takes longer
REFUSED = [
    {"error": "trigger_expired"},
    {"error": "expired_trigger_id"},
    {"error": "exchanged_trigger_id"},
    {"error": "fatal_error"},
    {"status": 503},
    {"retry_after": 30},
    {"drop": True},
]


@pytest.mark.parametrize("fault", REFUSED)
async def test_a_form_that_slack_does_not_open_is_answered_in_words(firm: Firm, fault: Json) -> None:
    firm.slack.fail("views.open", **fault)
    assert (await firm.slash("add"))["text"] == TOO_LATE
    await firm.slash("add")
    assert firm.slack.made("views.open")[-1]["ok"]


async def test_a_form_that_opens_too_slowly_is_answered_in_words_and_in_time(firm: Firm) -> None:
    firm.slack.fail("views.open", delay=2.8)
    assert (await firm.slash("add"))["text"] == TOO_LATE
    assert firm.slack.deliveries[-1]["ms"] < BUDGET


async def test_a_press_whose_form_opens_too_slowly_is_answered_in_words(firm: Firm) -> None:
    card = await firm.noted(BIRTHDAY)
    firm.slack.fail("views.open", delay=2.8)
    await firm.press(card, "Edit")
    assert firm.slack.deliveries[-1]["ms"] < BUDGET
    assert (await firm.replies())[0]["body"]["text"] == TOO_LATE


async def test_a_trigger_is_used_once_and_before_it_expires(firm: Firm) -> None:
    """The peer itself lets it expire, as Slack does, and says so."""
    firm.slack.trigger_ttl = -1
    assert (await firm.slash("add"))["text"] == TOO_LATE
    assert firm.slack.made("views.open")[-1]["error"] == "expired_trigger_id"


@pytest.mark.parametrize("status", [404, 410, 500])
async def test_a_response_address_that_is_used_up_gives_way_to_a_private_word(
    firm: Firm, status: int
) -> None:
    card = await firm.noted(BIRTHDAY)
    shown = len(firm.slack.made("chat.postEphemeral"))
    firm.slack.refusals.append(status)
    await firm.press(card, "Done")
    told = await firm.slack.until("chat.postEphemeral", shown + 1)
    assert (told["args"]["user"], told["args"]["channel"]) == (ALICE, ROOM)
    assert "Undo" in labels(await firm.last(ROOM))


async def test_the_sixth_use_of_a_response_address_is_never_tried(firm: Firm) -> None:
    card = await firm.noted(BIRTHDAY)
    firm.slack._ru_uses = defaultdict(lambda: 5)
    shown = len(firm.slack.made("chat.postEphemeral"))
    await firm.press(card, "Done")
    await firm.slack.until("chat.postEphemeral", shown + 1)
    assert [post["use"] for post in firm.slack.response_url_posts] == [6]


async def test_where_neither_the_address_nor_the_room_takes_it_it_comes_by_direct_message(firm: Firm) -> None:
    card = await firm.noted(BIRTHDAY)
    firm.slack.refusals.append(404)
    firm.slack.fail("chat.postEphemeral", error="user_not_in_channel")
    posted = len(firm.slack.made("chat.postMessage"))
    await firm.press(card, "Done")
    told = await firm.slack.until("chat.postMessage", posted + 1)
    assert told["args"]["channel"] == ALICE and "Undo" in labels(await firm.last(firm.direct[ALICE]))


@pytest.mark.parametrize(
    "fault", [{"retry_after": 1}, {"status": 503}, {"drop": True}, {"error": "fatal_error"}]
)
async def test_the_answer_to_a_form_arrives_whatever_happens_on_its_first_way(
    firm: Firm, fault: Json
) -> None:
    await firm.slash("client add Northpine")
    firm.slack.fail("chat.postEphemeral", **fault)
    assert await firm.submit({}) == {}
    await firm.until(lambda: _told(firm, "Northpine"))


async def test_the_answer_to_a_form_waits_for_a_busy_slack(firm: Firm) -> None:
    await firm.slash("client add Northpine")
    firm.slack.fail("chat.postEphemeral", retry_after=1)
    firm.slack.fail("chat.postMessage", retry_after=1)
    assert await firm.submit({}) == {}
    await firm.until(lambda: _told(firm, "Northpine"))


@pytest.mark.parametrize(
    "method", ["conversations.info", "users.info", "users.conversations", "conversations.members"]
)
@pytest.mark.parametrize("fault", [{"retry_after": 1}, {"status": 503}, {"drop": True}])
async def test_who_is_new_is_answered_as_soon_as_slack_says_who_that_is(
    firm: Firm, office: Office, method: str, fault: Json
) -> None:
    """Silent at first, since nothing may be told to a stranger; then by direct message."""
    firm.slack.facts["U03GUS"] = {}
    firm.slack.fail(method, **fault)
    assert await firm.slash("help", who="U03GUS", where=LOBBY) == {}
    office.real.time += timedelta(seconds=10)
    await office.settle()
    assert firm.slack.deliveries[-1]["ms"] < BUDGET
    told = [c for c in firm.slack.made("chat.postMessage") if c["args"]["channel"] == "U03GUS" and c["ok"]]
    assert len(told) == 1 and told[0]["args"]["text"].startswith("Moments")


async def test_a_slow_slack_keeps_nobody_waiting_who_is_known(firm: Firm) -> None:
    await firm.known("Acme")
    for method in ("chat.postMessage", "users.info", "conversations.info", "chat.postEphemeral"):
        firm.slack.fail(method, delay=5, times=3)
    started = time.monotonic()
    acked = await firm.slack.slash(ALICE, ROOM, "/moment", BIRTHDAY)
    assert "Sam Poe" in acked["text"] and time.monotonic() - started < 2


def _told(firm: Firm, text: str) -> bool:
    said = [*firm.slack.made("chat.postEphemeral"), *firm.slack.made("chat.postMessage")]
    return any(call["ok"] and text in call["args"]["text"] for call in said)


async def test_when_the_database_is_away_every_way_of_asking_is_answered_in_words(
    firm: Firm, office: Office
) -> None:
    card = await firm.noted(BIRTHDAY)
    await firm.slash("add")
    with away(office, "audit"):
        assert (await firm.slash("help"))["text"].startswith(SORRY)
        assert (
            SORRY
            in (await firm.submit({"client": "Acme", "what": "moved", "kind": "transition"}))["errors"][
                "client"
            ]
        )
        await firm.press(card, "Done")
        assert (await firm.replies())[0]["body"]["text"].startswith(SORRY)
    assert (await firm.slash("help"))["text"].startswith("Moments")


async def test_words_of_regret_find_another_way_when_the_address_of_the_press_is_used_up(
    firm: Firm, office: Office
) -> None:
    card = await firm.noted(BIRTHDAY)
    firm.slack.refusals.append(404)
    shown = len(firm.slack.made("chat.postEphemeral"))
    with away(office, "audit"):
        await firm.press(card, "Done")
        told = await firm.slack.until("chat.postEphemeral", shown + 1)
    assert told["args"]["text"].startswith(SORRY)
