"""Posts that Slack refuses, loses or forgets to acknowledge: each is there once in the end."""

from datetime import timedelta

import pytest

from tests.peers.slack.firm import Firm
from tests.peers.slack.peer import ALICE, BOB, ROOM, Json
from tests.platforms.office import Office
from tests.platforms.screen import labels, words

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


@pytest.mark.parametrize(
    "fault", [{"retry_after": 7}, {"status": 502}, {"error": "fatal_error"}, {"drop": True}]
)
async def test_a_digest_is_posted_once_whatever_happens_to_the_first_attempt(
    firm: Firm, office: Office, fault: Json
) -> None:
    await firm.noted(BIRTHDAY)
    firm.slack.fail("chat.postMessage", **fault)
    await office.at(DIGEST)
    office.real.time += timedelta(seconds=30)
    await office.settle()
    sent = [m for m in await firm.said(ROOM) if m.get("subtype") != "ephemeral"]
    assert len(sent) == 1 and "Sam Poe" in words(sent[0])


async def test_what_arrived_although_its_answer_was_lost_is_not_posted_again(
    firm: Firm, office: Office
) -> None:
    await firm.noted(BIRTHDAY)
    firm.slack.lost.add("chat.postMessage")
    await office.at(DIGEST)
    office.real.time += timedelta(seconds=30)
    await office.settle()
    sent = [m for m in await firm.said(ROOM) if m.get("subtype") != "ephemeral"]
    assert len(sent) == 1 and firm.slack.made("conversations.history")


@pytest.mark.parametrize("fault", [{"retry_after": 2}, {"status": 500}, {"drop": True}])
async def test_a_digest_shows_what_was_pressed_even_if_slack_fails_once(
    firm: Firm, office: Office, fault: Json
) -> None:
    await firm.noted(BIRTHDAY)
    await office.at(DIGEST)
    digest = await firm.last(ROOM)
    firm.slack.fail("chat.update", **fault)
    await firm.press(digest, "Done", who=BOB)
    office.real.time += timedelta(seconds=30)
    await office.settle()
    assert labels(await firm.slack.message(ROOM, digest["ts"])) == ["Undo"]


async def test_a_busy_slack_is_waited_for_and_gets_the_post_once(firm: Firm) -> None:
    posted = len(firm.slack.made("chat.postMessage"))
    firm.slack.fail("chat.postMessage", retry_after=1)
    await firm.say("today", firm.direct[ALICE])
    outcomes = [call["ok"] for call in firm.slack.made("chat.postMessage")[posted:]]
    assert outcomes == [False, True]


async def test_a_post_whose_answer_never_came_is_looked_for_before_it_is_repeated(
    firm: Firm, office: Office
) -> None:
    firm.slack.fail("chat.postMessage", drop=True)
    await firm.say("today", firm.direct[ALICE])
    assert office.rows("select state from delivery order by id desc limit 1") == [("sending",)]
    office.real.time += timedelta(seconds=10)
    await office.settle()
    assert firm.slack.made("conversations.history")[-1]["ok"]
    assert (await firm.last(firm.direct[ALICE]))["text"].startswith("Today")
