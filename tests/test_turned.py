"""What turns from one moment to the next: who reads in a room, its hour, and the zone of a person."""

from tests.conftest import Play
from tests.test_digests import BIRTHDAY, posted


async def test_the_digest_is_withdrawn_when_the_room_turns_external(play: Play) -> None:
    await play.say(BIRTHDAY)
    [digest] = posted(await play.at("2026-11-25T12:00:00+00:00"))
    lines = await play.line(room="#wealth", audience="external")
    assert [(line["kind"], line["card"]) for line in posted(lines)] == [("gone", digest["card"])]


async def test_it_is_withdrawn_when_a_guest_comes_in(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.at("2026-11-25T12:00:00+00:00")
    lines = await play.line(person="gus", account="guest", rooms=["#wealth"])
    assert [line["kind"] for line in posted(lines)] == ["gone"]


async def test_who_presses_on_it_all_the_same_is_answered_in_private(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.at("2026-11-25T12:00:00+00:00")
    await play.line(room="#wealth", audience="external")
    lines = await play.press("Done", on="Ruth Calloway")
    assert [(line["to"], line["private"]) for line in lines] == [("@dana", True)]
    assert lines[0]["title"] == "Done: Northpine Eyecare"


async def test_a_zone_that_was_chosen_is_not_lost_to_the_profile(play: Play) -> None:
    await play.say("settings zone Asia/Tokyo", where="dm")
    await play.at("2026-11-25T12:00:00+00:00")
    await play.say("today", where="dm")
    await play.at("2026-11-27T16:00:00+00:00")
    assert "Saturday 28 November" in (await play.say("today", where="dm"))["title"]


async def test_the_private_digest_follows_the_hour_of_the_first_room_at_once(play: Play) -> None:
    await play.say("add pit: Northpine Eyecare, Ruth Calloway in hospital")
    await play.say("settings hour 08:00", who="ada")
    lines = [line for line in await play.at("2026-11-24T12:00:00+00:00") if "Good morning" in line["title"]]
    assert {(line["to"], line["at"][11:16]) for line in lines} == {("@dana", "08:00")}


async def test_what_nobody_owns_is_named_on_each_of_its_days_in_the_room_and_to_every_manager(
    play: Play,
) -> None:
    await play.line(person="omar", role="manager", zone="Asia/Dubai", locale="en-GB")
    await play.clients("name,owner,contact,birthday\nOpen Harbour,,Ann Lee,--11-27\n")
    lines = [line for line in await play.at("2026-11-28T00:00:00+00:00") if line["kind"] == "card"]
    named = {(line["to"], line["at"][:10]) for line in lines if "Ann Lee" in line["text"]}
    days = ("2026-11-24", "2026-11-27")
    assert named == {(to, day) for to in ("#wealth", "@mira", "@omar") for day in days}


async def test_who_gives_away_what_is_private_is_told_so_and_can_take_it_back(play: Play) -> None:
    await play.say("add private Northpine Eyecare: new lease on 4 December", who="ada")
    said = await play.say("assign lease @cole")
    assert said["title"] == "Assigned to cole: Northpine Eyecare" and "private" in said["text"]
    assert "lease" not in (await play.say("list"))["text"]
    await play.press("Undo", on="Assigned to cole")
    assert "lease" in (await play.say("list"))["text"]
