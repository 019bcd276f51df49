"""Signed, once, and said by a person: which events count, and what happens when they come again."""

import asyncio
import json

import pytest

from tests.peers.slack.database import away, locked
from tests.peers.slack.firm import Firm, direct
from tests.peers.slack.peer import ALICE, ROOM, Json, expected
from tests.platforms.office import Office

pytestmark = pytest.mark.usefixtures("unhurried")


async def test_what_slack_did_not_sign_or_signed_long_ago_is_refused(firm: Firm, office: Office) -> None:
    slack, body = firm.slack, json.dumps(_envelope(direct("today", ALICE)))
    posted = len(slack.made("chat.postMessage"))
    assert (await slack.post(body, secret="another"))["status"] == 401
    old = int(float((await slack.say(ALICE, ROOM, "now"))["ts"])) - 400
    assert (await slack.post(body, ts=old))["status"] == 401
    await office.settle()
    assert len(slack.made("chat.postMessage")) == posted


@pytest.mark.parametrize(
    "half",
    [
        {"X-Slack-Request-Timestamp": ""},
        {"X-Slack-Request-Timestamp": "soon"},
        {"X-Slack-Signature": ""},
    ],
)
async def test_what_bears_half_a_signature_is_refused(firm: Firm, half: Json) -> None:
    assert (await firm.slack.post("{}", headers=half))["status"] == 401


async def test_an_event_that_comes_again_is_answered_once(firm: Firm) -> None:
    posted = len(firm.slack.made("chat.postMessage"))
    event = {"type": "app_mention", "user": ALICE, "text": "<@U0BOT> today", "channel": ROOM, "ts": "1.2"}
    for number in ("EvSAME", "EvSAME", "EvOTHER"):
        await firm.told(event, event_id=number)
    assert len(firm.slack.made("chat.postMessage")) == posted + 1


async def test_a_mention_that_comes_as_a_message_too_is_answered_once(firm: Firm) -> None:
    posted = len(firm.slack.made("chat.postMessage"))
    await firm.say(f"<@{firm.slack.BOT}> today", ROOM)
    kinds = [
        json.loads(d["body"])["event"]["type"] for d in firm.slack.deliveries if d["kind"] == "events_api"
    ]
    assert sorted(kinds[-2:]) == ["app_mention", "message"]
    assert len(firm.slack.made("chat.postMessage")) == posted + 1
    said = await firm.slack.say(ALICE, firm.direct[ALICE], "pits")
    again = {"type": "app_mention", "user": ALICE, "text": "pits", "ts": said["ts"]}
    await firm.told({**again, "channel": firm.direct[ALICE]})
    assert len(firm.slack.made("chat.postMessage")) == posted + 2


async def test_what_we_failed_to_take_is_done_once_when_slack_sends_it_again(
    firm: Firm, office: Office
) -> None:
    """Of an event nobody waits for an answer: what could not be kept has to come again."""
    posted, seen = len(firm.slack.made("chat.postMessage")), len(firm.slack.deliveries)
    firm.slack.retry_delays = (0.5, 0.5)
    with away(office, "audit"):
        telling = asyncio.create_task(firm.slack.event(direct("today", ALICE)))
        await firm.until(lambda: len(firm.slack.deliveries) > seen)
    await telling
    await office.settle()
    assert [delivery["status"] for delivery in firm.slack.deliveries[seen:]] == [500, 200]
    assert firm.slack.deliveries[-1]["headers"]["X-Slack-Retry-Num"] == "1"
    assert len(firm.slack.made("chat.postMessage")) == posted + 1
    assert expected(firm.slack, "events_api: not acked (500")


async def test_what_took_us_too_long_is_done_once_although_slack_sends_it_again(
    firm: Firm, office: Office
) -> None:
    posted, seen = len(firm.slack.made("chat.postMessage")), len(firm.slack.deliveries)
    with locked(office):
        telling = asyncio.create_task(firm.slack.event(direct("today", ALICE)))
        await firm.quietly(lambda: len(firm.slack.deliveries) > seen)
    await telling
    await office.settle()
    assert [delivery["status"] for delivery in firm.slack.deliveries[seen:]] == ["timeout", 200]
    assert len(firm.slack.made("chat.postMessage")) == posted + 1
    assert expected(firm.slack, "events_api: not acked (timeout")


async def test_our_own_words_and_what_other_bots_say_are_passed_over(firm: Firm) -> None:
    posted = len(firm.slack.calls)
    for more in ({"user": firm.slack.BOT}, {"bot_id": "B0BOT"}, {"subtype": "bot_message", "bot_id": "B9"}):
        await firm.told(direct("today", ALICE) | more)
        await firm.told(
            {
                "type": "app_mention",
                "text": "<@U0BOT> today",
                "channel": ROOM,
                "ts": "3.3",
                "user": ALICE,
                "bot_id": "B0BOT",
                **more,
            }
        )
    assert len(firm.slack.calls) == posted


async def test_edits_and_deletions_are_not_asked_again(firm: Firm, office: Office) -> None:
    said = await firm.say("today", firm.direct[ALICE])
    posted = len(firm.slack.made("chat.postMessage"))
    await firm.slack.edit(ALICE, firm.direct[ALICE], said["ts"], "pits")
    await firm.slack.delete(ALICE, firm.direct[ALICE], said["ts"])
    await office.settle()
    assert len(firm.slack.made("chat.postMessage")) == posted


def _envelope(event: Json) -> Json:
    return {"type": "event_callback", "event_id": "Ev1", "team_id": "T01TEST", "event": event}
