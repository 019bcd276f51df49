"""What is silent, walled off or secret, in an export: it is left out, or stands there without words."""

import pytest

from tests.conftest import Play
from tests.test_export import CSV, FESTIVE, everywhere, rows, taken, titles


@pytest.mark.parametrize("status", ["paused", "former", "legal hold"])
async def test_a_silent_client_is_left_out(play: Play, status: str) -> None:
    await play.clients(CSV + f"Juniper Tram,dana,B,,{status},,Ida Fenwick,COO,--11-25,,\n")
    found = await everywhere(play)
    assert "Juniper" not in found and "Ida" not in found and "Northpine" in found


@pytest.mark.parametrize("status", ["deceased", "left", "do not celebrate"])
async def test_the_dead_the_departed_and_the_unwilling_are_left_out(play: Play, status: str) -> None:
    row = f"Juniper Tram,dana,B,,,,Ida Fenwick,COO,--11-25,{status},\n"
    await play.clients(CSV + row + "Juniper Tram,dana,B,,,,Bo Lee,,--12-01,,\n")
    found = await everywhere(play)
    assert "Ida" not in found and "Bo Lee" in found


async def test_an_open_pit_keeps_cheer_out_and_is_itself_no_appointment(play: Play) -> None:
    await play.say(FESTIVE)
    await play.say("add pit: Northpine Eyecare invoice wrong again")
    assert await titles(play) == []
    assert [row["kind"] for row in await rows(play)] == ["pit"]


async def test_a_walled_client_is_in_nobody_elses_file(play: Play) -> None:
    await play.clients(CSV + "Quarry Hill,dana,C,,,QLP,Lewis Odell,,--12-24,,dana\n")
    assert "Quarry Hill" in await everywhere(play)
    for outside in ("cole", "mira", "ada"):
        found = await everywhere(play, outside)
        assert not any(word in found for word in ("Quarry", "QLP", "Lewis")) and "Northpine" in found


@pytest.mark.parametrize(("who", "sees"), [("dana", True), ("mira", True), ("cole", False)])
async def test_what_is_sensitive_is_taken_out_by_those_who_see_it(play: Play, who: str, sees: bool) -> None:
    await play.say("add pit: Northpine Eyecare, Ruth Calloway in hospital")
    found = await everywhere(play, who)
    assert ("hospital" in found) is sees
    assert ("Ruth" in found) is sees  # whom only a secret has brought up


async def test_a_secret_has_no_words_in_a_calendar(play: Play) -> None:
    await play.say("add Northpine Eyecare: Ruth Calloway promoted to CFO on 3 March 2027, private")
    assert await titles(play) == ["Private: Northpine Eyecare"]
    assert await titles(play, "cole") == []
    assert "CLASS:PRIVATE" in await taken(play, "ics")
