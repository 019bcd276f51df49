"""Guests and strangers get nothing, who has left is written to no more, who moves is followed."""

from typing import Any

import pytest

from tests.peers.slack.firm import Firm, direct, posts
from tests.peers.slack.peer import ALICE, BOB, EVE, GUS, ROOM, Json
from tests.platforms.office import Office
from tests.platforms.screen import words

pytestmark = pytest.mark.usefixtures("unhurried")

BIRTHDAY = "add Acme: Sam Poe's birthday on 25 November"
DIGEST = "2026-11-25T15:00:00+00:00"


@pytest.mark.parametrize("who", [GUS, EVE])
async def test_guests_and_strangers_get_nothing_not_even_privately(firm: Firm, who: str) -> None:
    before = len(firm.slack.made("chat.postMessage")) + len(firm.slack.made("chat.postEphemeral"))
    for text in ("help", "today", "add Acme: Sam Poe's birthday on 25 November"):
        assert await firm.slash(text, who=who) == {}
    await firm.say(f"<@{firm.slack.BOT}> today", ROOM, who=who)
    await firm.told(direct("today", who))
    assert len(firm.slack.made("chat.postMessage")) + len(firm.slack.made("chat.postEphemeral")) == before
    assert firm.slack.made("views.open") == []


async def test_who_was_deactivated_is_written_to_no_more_and_the_manager_gets_what_was_theirs(
    firm: Firm,
    office: Office,
) -> None:
    await firm.noted(BIRTHDAY, who=BOB)
    await firm.told({"type": "user_change", "user": _bob(deleted=True)})
    mine = len(posts(firm, BOB))
    firm.slack.facts[ROOM] = {"is_ext_shared": True}  # what is due goes to its owner alone
    await firm.told({"type": "channel_shared", "channel": ROOM})
    await office.at("2026-11-25T20:00:00+00:00")
    assert len(posts(firm, BOB)) == mine
    assert "Sam Poe" in words(await firm.last(firm.direct[ALICE]))


async def test_a_post_that_waits_for_somebody_who_is_gone_by_then_is_not_sent(
    firm: Firm, office: Office
) -> None:
    await firm.noted(BIRTHDAY)
    await office.at(DIGEST)
    posted = len(posts(firm, BOB))
    firm.slack.fail("chat.postMessage", retry_after=30)
    await firm.press(await firm.last(ROOM), "Draft", who=BOB)
    await firm.told({"type": "user_change", "user": _bob(deleted=True)})
    office.real.time = office.real.time.replace(year=office.real.time.year + 1)
    await office.settle()
    assert len(posts(firm, BOB)) == posted


async def test_who_comes_back_is_answered_again(firm: Firm) -> None:
    await firm.told({"type": "user_change", "user": _bob(deleted=True)})
    assert await firm.slash("help", who=BOB) == {}
    await firm.told({"type": "user_change", "user": _bob(deleted=False)})
    assert (await firm.slash("help", who=BOB))["text"].startswith("Moments")


async def test_who_becomes_a_guest_gets_nothing_from_then_on(firm: Firm) -> None:
    await firm.told({"type": "user_change", "user": _bob(is_restricted=True)})
    assert await firm.slash("help", who=BOB) == {}


async def test_zone_and_language_are_those_of_slack(firm: Firm, office: Office) -> None:
    firm.slack.facts[GUS] = {"tz": "Asia/Tokyo", "locale": "fr-FR"}
    await firm.slash("help", who=GUS)
    known = office.rows(f"select zone, locale, account from member where person = '{GUS}'")
    assert known == [("Asia/Tokyo", "fr-FR", "full")]


async def test_zone_and_language_are_followed(firm: Firm, office: Office) -> None:
    assert "US/" not in str(await firm.slash("settings"))
    told = {**_bob(), "id": ALICE, "real_name": "Alice Advisor", "tz": "Asia/Tokyo", "locale": "de-DE"}
    await firm.told({"type": "user_change", "user": told})
    shown = (await firm.slash("settings"))["text"]
    assert "Asia/Tokyo" in shown and "de-DE" in shown
    assert office.rows(f"select locale from member where person = '{ALICE}'") == [("de-DE",)]


def _bob(**facts: Any) -> Json:
    return {
        "id": BOB,
        "team_id": "T01TEST",
        "name": "bob",
        "real_name": "Bob Brown",
        "tz": "Europe/Madrid",
        **facts,
    }


async def test_who_was_deactivated_while_nobody_told_us_is_asked_about_before_a_post(
    firm: Firm, office: Office
) -> None:
    await firm.noted(BIRTHDAY, who=BOB)
    firm.slack.facts[BOB] = {"deleted": True}
    firm.slack.facts[ROOM] = {"is_ext_shared": True}
    await firm.told({"type": "channel_shared", "channel": ROOM})
    mine = len(posts(firm, BOB))
    await office.at("2026-11-25T20:00:00+00:00")
    assert len(posts(firm, BOB)) == mine, [call["args"]["text"] for call in posts(firm, BOB)[mine:]]
    assert "Sam Poe" in words(await firm.last(firm.direct[ALICE]))
