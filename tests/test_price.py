"""What could move a price stays private in some firms, until somebody who knows says it is public."""

import pytest

from bot.dispatch import Request
from handlers.cards import Card
from handlers.commands.moments import PublishMoment
from handlers.context import Person, Place
from handlers.reading.price import price_sensitive
from tests.conftest import Json, Play

WEALTH = Place("playground/local/#wealth")
MERGER = "add Northpine Eyecare: merger with Delta Optics on 4 December"


async def wealth(play: Play) -> None:
    await play.say("settings profession wealth", who="ada")


def heard(lines: list[Json]) -> list[str]:
    """What the room got to read."""
    return [line["text"] for line in lines if line["to"] == "#wealth"]


async def test_in_a_wealth_firm_a_merger_is_not_named_in_the_room_but_to_its_owner(play: Play) -> None:
    await wealth(play)
    assert "It is public" in (await play.say(MERGER))["buttons"]
    lines = await play.at("2026-12-04T12:00:00+00:00")
    assert heard(lines) == []
    assert any(line["to"] == "@dana" and "merger with Delta" in line["text"] for line in lines)
    assert "merger" not in (await play.say("list Northpine Eyecare", who="cole"))["text"]


async def test_once_it_is_public_the_room_may_hear_it(play: Play) -> None:
    await wealth(play)
    await play.say(MERGER)
    assert "Public now" in (await play.press("It is public"))[0]["title"]
    assert any("merger with Delta" in text for text in heard(await play.at("2026-12-04T12:00:00+00:00")))


async def test_that_it_is_public_can_be_undone(play: Play) -> None:
    await wealth(play)
    await play.say(MERGER)
    await play.press("It is public")
    await play.press("Undo")
    assert heard(await play.at("2026-12-04T12:00:00+00:00")) == []


async def test_only_its_author_or_owner_says_that_it_is_public(play: Play) -> None:
    await wealth(play)
    await play.say(MERGER)
    await play.say("list Northpine Eyecare", who="mira")
    pressed = await play.stage.run(Request(PublishMoment(1), Person("mira", "mira"), WEALTH))
    assert isinstance(pressed, Card) and "Only dana" in pressed.title
    assert play.rows("select count(*) from moment where embargoed") == [(1,)]


async def test_in_a_coaching_firm_a_merger_is_news_like_any_other(play: Play) -> None:
    await play.say("settings profession coaching", who="ada")
    await play.say(MERGER)
    assert any("merger with Delta" in text for text in heard(await play.at("2026-12-04T12:00:00+00:00")))


async def test_editing_does_not_bring_the_embargo_back_unless_the_news_is_another(play: Play) -> None:
    await wealth(play)
    await play.say(MERGER)
    await play.press("It is public")
    await play.press("Edit", "merger")
    await play.submit(when="7 December")
    assert play.rows("select count(*) from moment where embargoed") == [(0,)]
    await play.press("Edit", "merger")
    await play.submit(what="sale of the company to Delta")
    assert play.rows("select count(*) from moment where embargoed") == [(1,)]


@pytest.mark.parametrize(
    "text",
    [
        "merges with Globex",
        "is being acquired by Initech",
        "sale of the company signed",
        "closes a Series B",
        "IPO planned for March",
        "files for insolvency",
        "their CFO was dismissed",
        "Übernahme durch Bosch",
        "levée de fonds de 10 millions",
        "salida a bolsa en mayo",
    ],
)
def test_news_that_could_move_a_price_is_known(text: str) -> None:
    assert price_sensitive(text)


@pytest.mark.parametrize(
    "text",
    [
        "opens a second clinic",
        "promoted to CFO",
        "house sale completed",
        "sold out their first concert",
        "fire at the warehouse",
        "hired a new CFO",
        "fundraiser for the hospice",
        "Geburtstag",
    ],
)
def test_other_news_is_not(text: str) -> None:
    assert not price_sensitive(text)
