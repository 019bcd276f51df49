"""The keys that Bot Framework signs with: had when they are needed, whatever becomes of their server."""

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from aiohttp import web

from bot.teams import keys
from tests.platforms.gate import NEW, UNREADABLE, Gate, opened_gate
from tests.platforms.tenancy import jwk


@pytest.fixture
async def gate() -> AsyncIterator[Gate]:
    async with opened_gate() as gate:
        yield gate


async def gone() -> web.StreamResponse:
    return web.Response(status=500)


async def test_the_keys_are_fetched_once(gate: Gate) -> None:
    assert [await gate.come() for _ in range(5)] == [202] * 5
    assert gate.asked == 1


async def test_a_new_key_is_believed_once_five_minutes_have_passed(gate: Gate) -> None:
    await gate.come()
    gate.keys = [jwk(NEW, "k2", "msteams")]
    gate.wait(minutes=4)
    assert await gate.come("k2", NEW) == 401
    gate.wait(minutes=2)
    assert await gate.come("k2", NEW) == 202
    assert await gate.come() == 401
    assert gate.asked == 2 and len(gate.heard) == 2


async def test_a_stranger_with_many_keys_makes_us_fetch_once_in_five_minutes(gate: Gate) -> None:
    for number in range(60):
        assert await gate.come(f"no-{number}", NEW) == 401
        gate.wait(seconds=10)
    assert gate.asked == 2 and gate.heard == []


async def test_however_many_wait_one_fetch_is_made(gate: Gate) -> None:
    async def slow() -> web.StreamResponse:
        await asyncio.sleep(0.3)
        return web.json_response({"keys": gate.keys})

    gate.answers = slow
    assert await asyncio.gather(*(gate.come() for _ in range(50))) == [202] * 50
    assert gate.asked == 1


async def test_who_goes_away_while_keys_are_fetched_takes_nobody_along(gate: Gate) -> None:
    going, staying = asyncio.Event(), asyncio.Event()

    async def slow() -> web.StreamResponse:
        going.set()
        await staying.wait()
        return web.json_response({"keys": gate.keys})

    gate.answers = slow
    first = asyncio.ensure_future(gate.come())
    await going.wait()
    second = asyncio.ensure_future(gate.come())
    first.cancel()
    await asyncio.sleep(0.1)
    staying.set()
    assert await second == 202 and gate.asked == 1


async def test_the_loop_ticks_while_the_keys_take_three_seconds(gate: Gate) -> None:
    async def slow() -> web.StreamResponse:
        await asyncio.sleep(3)
        return web.json_response({"keys": gate.keys})

    gate.answers = slow
    coming, longest, last = asyncio.ensure_future(gate.come()), 0.0, time.monotonic()
    while not coming.done():
        await asyncio.sleep(0.01)
        longest, last = max(longest, time.monotonic() - last), time.monotonic()
    assert coming.result() == 202
    assert longest < 1.0, f"nothing moved for {longest:.2f} s"


async def test_a_server_that_hangs_is_not_waited_for(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    async def silent() -> web.StreamResponse:
        await asyncio.sleep(20)
        return web.Response()

    assert keys.PATIENCE == 5.0
    monkeypatch.setattr(keys, "PATIENCE", 0.3)
    gate.answers = silent
    response = await gate.knock("k1", NEW)
    assert response.status == 503 and response.headers["Retry-After"] == "5"
    assert gate.heard == []


async def test_a_server_that_fails_is_asked_again_after_a_pause(gate: Gate) -> None:
    gate.answers = gone
    assert [await gate.come() for _ in range(5)] == [503] * 5
    assert gate.asked == 1
    gate.answers = None
    gate.wait(seconds=6)
    assert await gate.come() == 202


@pytest.mark.parametrize("body", UNREADABLE, ids=str)
async def test_a_server_that_says_nonsense_is_one_that_fails(gate: Gate, body: bytes) -> None:
    async def nonsense() -> web.StreamResponse:
        return web.Response(body=body)

    gate.answers = nonsense
    assert await gate.come() == 503
    gate.answers = None
    gate.wait(seconds=6)
    assert await gate.come() == 202


async def test_a_key_of_a_kind_we_do_not_know_does_not_hide_the_others(gate: Gate) -> None:
    gate.keys = [{"kty": "EC", "kid": "new"}, {"kty": "oct", "k": "aHVzaA", "kid": "h"}, *gate.keys]
    assert await gate.come() == 202


@pytest.mark.parametrize("endorsed", [[], None, "msteams", ["webchat"], [None], {"msteams": 1}])
async def test_a_key_that_does_not_speak_for_teams_is_not_believed(gate: Gate, endorsed: object) -> None:
    gate.keys = [{**gate.keys[0], "endorsements": endorsed}]
    assert await gate.come() == 401
    assert gate.heard == []


async def test_keys_of_less_than_a_day_hold_while_their_server_is_down(gate: Gate) -> None:
    await gate.come()
    gate.answers = gone
    for _ in range(11):
        gate.wait(hours=2)
        assert await gate.come() == 202
        await asyncio.sleep(0.05)
    assert gate.asked == 1 + 6
    gate.wait(hours=2, minutes=1)
    assert await gate.come() == 503


async def test_after_half_a_day_keys_are_fetched_beside_the_work(gate: Gate) -> None:
    await gate.come()
    hold = asyncio.Event()

    async def slow() -> web.StreamResponse:
        await hold.wait()
        return web.json_response({"keys": [jwk(NEW, "k2", "msteams")]})

    gate.answers = slow
    gate.wait(hours=13)
    assert [await gate.come() for _ in range(3)] == [202] * 3
    hold.set()
    answers = [await gate.come() for _ in range(200)]
    assert answers[-1] == 401
    assert await gate.come("k2", NEW) == 202
    assert gate.asked == 2


async def test_a_key_that_was_taken_back_is_believed_for_a_day_at_most(gate: Gate) -> None:
    await gate.come()
    gate.keys = [jwk(NEW, "k2", "msteams")]
    gate.wait(hours=24, minutes=1)
    assert await gate.come() == 401


async def test_a_key_nobody_knows_while_the_server_is_down_may_be_a_new_one(gate: Gate) -> None:
    await gate.come()
    gate.answers = gone
    gate.wait(minutes=6)
    assert await gate.come("k2", NEW) == 503
    assert await gate.come() == 202
    gate.answers, gate.keys = None, [jwk(NEW, "k2", "msteams")]
    gate.wait(seconds=6)
    assert await gate.come("k2", NEW) == 202


def test_microsoft_asks_for_new_keys_at_least_once_a_day() -> None:
    assert keys.END <= timedelta(hours=24)
