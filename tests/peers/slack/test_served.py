"""Every surface once more against `moments serve` as it is: its own process, real HTTP, engine and timers."""

import asyncio
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from tests.peers import harness
from tests.peers.slack.firm import Firm, direct, drafted, greeted, posts
from tests.peers.slack.peer import ALICE, BOB, EVE, ROOM, peer
from tests.peers.slack.served import serving
from tests.platforms.screen import labels, words

pytestmark = pytest.mark.asyncio(loop_scope="module")

AT_ONCE = 500  # ms
PAUSE = 0.05  # seconds: the engine works by itself


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def whole(
    installed: None, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[tuple[Firm, Path]]:
    """One process for all of them; each has a client of its own."""
    port, folder = harness.free_port(), tmp_path_factory.mktemp("served")
    async with peer(port) as slack, serving(slack, port, folder):
        yield await greeted(Firm(slack, partial(asyncio.sleep, PAUSE))), folder


@pytest_asyncio.fixture(loop_scope="module")
async def firm(whole: tuple[Firm, Path]) -> AsyncIterator[Firm]:
    firm, _ = whole
    yield firm
    assert firm.slack.problems == []


async def test_a_command_is_answered_at_once(firm: Firm) -> None:
    cards = [await firm.slash("help") for _ in range(3)]
    assert all(card["text"].startswith("Moments") for card in cards)
    assert firm.quickest(3) < AT_ONCE


async def test_adding_is_answered_at_once(firm: Firm) -> None:
    await firm.known("Alder")
    cards = [await firm.slash(f"add Alder: {who} Poe's birthday on 3 March") for who in ("Sam", "Ann", "Jo")]
    assert all("March 3" in words(card) for card in cards)
    assert firm.quickest(3) < AT_ONCE


async def test_a_form_is_mended_in_place_and_saved(firm: Firm) -> None:
    await firm.known("Birch")
    await firm.slash("add")
    filled = {"client": "Birch", "kind": "milestone", "what": "audit", "when": "30 February"}
    assert "30 February" in (await firm.submit(filled))["errors"]["when"]
    assert await firm.submit({**filled, "when": "28 February"}) == {}
    await firm.until_told("Birch", "February 28")


async def test_a_press_changes_the_card_in_place(firm: Firm) -> None:
    await firm.known("Cedar")
    await firm.slash("add Cedar: Ann Ray promoted to CFO on 25 November 2027")
    replies = len(firm.slack.response_url_posts)
    await firm.press(await firm.last(ROOM), "Done")
    answer = (await firm.replies(replies + 1))[-1]["body"]
    assert answer["replace_original"] is True and "Undo" in labels(answer)


async def test_a_mention_and_a_direct_message_are_answered_by_the_engine_once(firm: Firm) -> None:
    await firm.known("Dogwood")
    before = len(firm.slack.made("chat.postMessage"))
    await firm.say(f"<@{firm.slack.BOT}> client Dogwood", ROOM)
    await firm.slack.until("chat.postMessage", before + 1)
    said = await firm.say("client Dogwood", firm.direct[ALICE])
    again = {**direct("client Dogwood"), "channel": firm.direct[ALICE], "ts": said["ts"]}
    await firm.slack.event(again)
    told = await firm.slack.until("chat.postMessage", before + 2)
    assert told["args"]["channel"] == ALICE and "Dogwood" in told["args"]["text"]
    await asyncio.sleep(1)
    assert len(firm.slack.made("chat.postMessage")) == before + 2


async def test_a_draft_comes_by_direct_message_and_changes_there(firm: Firm) -> None:
    await firm.known("Elm")
    draft = await drafted(firm, "Elm", "Jane Doe")
    await firm.press(draft, "I sent it")
    await firm.until_shown(firm.direct[ALICE], lambda message: "Shorter" not in labels(message))


async def test_a_pit_of_somebody_else_is_told_to_its_owner_alone(firm: Firm) -> None:
    await firm.known("Fir")
    await firm.slash("pit: Fir was billed twice, they are furious", who=BOB)
    assert "Fir" in words(await firm.last(ROOM))
    assert not any("Fir" in call["args"]["text"] for call in posts(firm, ROOM))


async def test_what_is_overheard_is_asked_of_its_author_and_taken_back_with_the_message(
    firm: Firm, whole: tuple[Firm, Path]
) -> None:
    await firm.known("Ginkgo")
    await firm.slash("add Ginkgo: Ruth Calloway's birthday on 3 March")
    await firm.slash("listen on")
    said = await firm.say("Ruth Calloway at Ginkgo was just promoted to head of Zebrafinch", ROOM)
    await firm.until_shown(firm.direct[ALICE], lambda message: "Save" in labels(message))
    await firm.slack.delete(ALICE, ROOM, said["ts"])
    await firm.slack.until("chat.delete")
    kept = b"".join(file.read_bytes() for file in whole[1].glob("moments.db*"))
    assert b"Calloway" in kept and b"Zebrafinch" not in kept
    await firm.slash("listen off")


async def test_a_busy_slack_is_waited_for_and_answered_once(firm: Firm) -> None:
    before = len(firm.slack.made("chat.postMessage"))
    firm.slack.fail("chat.postMessage", retry_after=1)
    await firm.say("settings", firm.direct[ALICE])
    await firm.slack.until("chat.postMessage", before + 2)
    assert [call["ok"] for call in firm.slack.made("chat.postMessage")[before:]] == [False, True]


async def test_a_stranger_gets_nothing(firm: Firm) -> None:
    assert await firm.slash("help", who=EVE) == {}
    await firm.until(lambda: any(c["args"].get("user") == EVE for c in firm.slack.made("users.info")))
    await firm.slash("help")
    assert posts(firm, EVE) == []


async def test_a_wrong_signature_is_refused(firm: Firm) -> None:
    refused: Any = await firm.slack.post("{}", secret="another")
    assert refused["status"] == 401
