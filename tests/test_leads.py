"""How long before its day a moment is named; a gift or a card takes longest to get."""

from tests.conftest import Json, Play
from tests.test_digests import posted

WEDDING = "add Northpine Eyecare: Ruth Calloway's wedding on 18 December"


def days(lines: list[Json]) -> list[str]:
    return [line["at"][:10] for line in posted(lines)]


async def test_where_a_gift_is_wanted_it_is_named_a_fortnight_before_too(play: Play) -> None:
    card = await play.say(f"{WEDDING}, send a card")
    assert "14, 3 days before, and on the day" in card["text"]
    lines = await play.at("2026-12-18T12:00:00+00:00")
    assert days(lines) == ["2026-12-04", "2026-12-15", "2026-12-18"]


async def test_the_form_shows_it_and_an_own_lead_wins(play: Play) -> None:
    await play.say(f"{WEDDING}, with flowers")
    [form] = await play.press("Edit", "Ruth")
    assert {field["name"]: field["value"] for field in form["form"]["fields"]}["remind"] == "14 days"
    await play.submit(remind="")
    assert days(await play.at("2026-12-18T12:00:00+00:00")) == ["2026-12-15", "2026-12-18"]


async def test_who_says_how_long_before_is_taken_at_their_word(play: Play) -> None:
    await play.say(f"{WEDDING}, send a card, remind 5 days before")
    assert days(await play.at("2026-12-18T12:00:00+00:00")) == ["2026-12-11", "2026-12-18"]


async def test_a_transition_keeps_its_own_days(play: Play) -> None:
    await play.say("add Northpine Eyecare: Ruth Calloway moves to Leeds on 18 December, send a card")
    assert days(await play.at("2026-12-18T12:00:00+00:00")) == ["2026-12-11", "2026-12-18"]
