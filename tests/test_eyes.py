"""Who is known to whom: people of whom only secrets tell, and clients behind a wall that leave no trace."""

import pytest

from tests.conftest import Json, Play, furnish
from tests.test_export import everywhere

QUIET = "add Northpine Eyecare: Nell Grumvik promoted to CFO on 4 December, private"
WALLED = "name,owner,wall\nQuarry Hill,dana,dana;mira\n"


async def _looks(play: Play, who: str, words: str) -> str:
    return str((await play.say(words, who=who, where="dm"))["text"])


def _to(lines: list[Json], who: str) -> list[str]:
    return [line["title"] for line in lines if line["to"] == f"@{who}"]


async def test_whom_only_a_secret_has_brought_up_stands_on_no_card_of_others(play: Play) -> None:
    await play.say(QUIET)
    for who, sees in (("cole", False), ("dana", True), ("mira", True)):
        assert ("Nell Grumvik" in await _looks(play, who, "client Northpine Eyecare")) is sees
        assert ("Nell Grumvik" in await everywhere(play, who)) is sees


async def test_whom_the_client_list_names_is_known_whatever_is_told_of_them_later(play: Play) -> None:
    await play.clients("name,contact\nNorthpine Eyecare,Nell Grumvik\n")
    await play.say(QUIET)
    assert "Nell Grumvik" in await _looks(play, "cole", "client Northpine Eyecare")
    assert "Nell Grumvik" in await everywhere(play, "cole")
    assert "CFO" not in await _looks(play, "cole", "client Northpine Eyecare")


async def test_whom_a_secret_has_brought_up_does_not_lead_to_their_client(play: Play) -> None:
    await play.say(QUIET)
    asked = await _looks(play, "cole", "add Nell Grumvik retires on 5 December")
    assert "I do not know Nell Grumvik yet" in asked and "Northpine" not in asked
    assert "I know no Nell Grumvik" in await _looks(play, "cole", "edit Nell Grumvik status left")


async def test_once_somebody_speaks_of_them_openly_everybody_knows_them(play: Play) -> None:
    await play.say(QUIET)
    await play.say("add Northpine Eyecare: Nell Grumvik opens a clinic on 5 December", who="cole")
    assert "Nell Grumvik" in await _looks(play, "ada", "client Northpine Eyecare")
    assert "Noted: Northpine" in await _looks(play, "cole", "add Nell Grumvik retires on 6 December")
    assert play.rows("select count(*) from contact where name = 'Nell Grumvik'") == [(1,)]


async def test_news_that_becomes_public_makes_known_whom_it_names(play: Play) -> None:
    await play.say("settings profession law", who="ada")
    await play.say("add Northpine Eyecare: Nell Grumvik, merger with Juniper Tram on 4 December")
    assert "Nell" not in await _looks(play, "cole", "client Northpine Eyecare")
    await play.press("It is public")
    assert "Nell Grumvik" in await _looks(play, "cole", "client Northpine Eyecare")


@pytest.mark.parametrize(("who", "greeting"), [("cole", "Welcome"), ("dana", "Nothing is waiting")])
async def test_a_firm_whose_clients_are_all_walled_off_greets_the_others_as_an_empty_one(
    empty: Play, who: str, greeting: str
) -> None:
    await furnish(empty)
    await empty.press("Undo", "Saved")
    await empty.clients(WALLED)
    assert greeting in await _looks(empty, who, "my-day")


async def test_those_inside_a_wall_hear_of_an_import_that_names_their_client(play: Play) -> None:
    await play.clients(WALLED)
    listed = {"file": "clients.csv", "content": "name,owner\nQuarry Hill,cole\nJuniper Tram,cole\n"}
    await play.line(who="cole", where="#wealth", **listed)
    lines = await play.press("Save", who="cole")
    told = "cole entered a client called Quarry Hill, which is walled off to you"
    assert _to(lines, "dana") == _to(lines, "mira") == [told]
    assert _to(lines, "cole") == ["Saved: 2 clients"] and _to(lines, "ada") == []
