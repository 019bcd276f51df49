"""Switching listening on and off: by any member, announced there, and only where nobody outside reads."""

import pytest

from tests.conftest import Play
from tests.overheard import PROMOTED, RETIRES, asked, listening, talk


@pytest.fixture
async def heard(play: Play) -> Play:
    return await listening(play)


async def test_nobody_listens_until_a_member_switches_it_on_and_it_is_announced(play: Play) -> None:
    assert await talk(play, PROMOTED) == []
    told, announced = await play.line(who="cole", where="#wealth", say="/moment listen on")
    assert (told["to"], announced["to"]) == ("@cole", "#wealth")
    assert announced["title"] == "cole switched listening on in this room"
    assert "not kept" in announced["text"] and "`/moment listen off`" in announced["text"]
    assert "switched on by cole" in (await play.say("listen"))["text"]
    await asked(play, PROMOTED)


async def test_every_member_can_switch_it_off_and_off_is_off(heard: Play) -> None:
    _, announced = await heard.line(who="cole", where="#wealth", say="/moment listen off")
    assert announced["title"] == "cole switched listening off in this room"
    assert await talk(heard, PROMOTED) == []
    await heard.say("undo", who="cole")
    assert await talk(heard, RETIRES) == [], "undo does not switch it on behind everybody's back"


@pytest.mark.parametrize(
    ("audience", "why"),
    [("external", "people from outside the firm may read"), ("unknown", "cannot see who reads")],
)
async def test_it_is_kindly_refused_where_outsiders_may_read(play: Play, audience: str, why: str) -> None:
    await play.line(room="#wealth", audience=audience)
    [refused] = await play.line(who="dana", where="#wealth", say="/moment listen on")
    assert why in refused["text"]
    assert play.rows("select listening from channel where listening") == []


async def test_where_we_do_not_know_any_more_who_reads_it_waits_until_we_do(play: Play) -> None:
    await play.at("2026-11-30T08:00:00+00:00")  # the digest of Friday was the last to ask
    asking, announced, told = await play.line(who="dana", where="#wealth", say="/moment listen on")
    assert asking["title"].startswith("I am asking who reads in this room")
    assert told["title"].startswith("I listen in #wealth now") and announced["to"] == "#wealth"
    await asked(play, PROMOTED)


async def test_a_room_that_turns_external_is_told_so_in_private(heard: Play) -> None:
    await heard.line(room="#wealth", audience="external")
    card = await heard.say("listen")
    assert "Listening is on in #wealth, and waits" in card["text"] and "outside the firm" in card["text"]


async def test_it_belongs_to_a_room(play: Play) -> None:
    assert "Listening belongs to a room" in (await play.say("listen on", where="dm"))["text"]
    assert "`/moment listen on` or" in (await play.say("listen perhaps"))["text"]
