"""Long lists, ten at a time: More leads to every line, whatever was typed and whatever happened meanwhile."""

from typing import Any

import pytest

from tests.conftest import Play

Json = dict[str, Any]
MANY = 24


@pytest.fixture
async def long(play: Play) -> Play:
    people = "".join(f"Northpine Eyecare,dana,Person{n:02} Poe,--11-{24 + n % 2}\n" for n in range(MANY))
    await play.clients(f"name,owner,contact,birthday\n{people}")
    return play


async def all_pages(play: Play, card: Json) -> list[int]:
    """How many lines stood on each page."""
    pages = [len(card.get("items", []))]
    while "More" in card["buttons"]:
        [card] = await play.press("More")
        pages.append(len(card["items"]))
    return pages


@pytest.mark.parametrize(
    ("asked", "pages"),
    [
        ("", [10, 10, 4]),
        ("upcoming", [10, 10, 4]),
        ("upcoming this week", [10, 10, 4]),
        ("today Tuesday", [10, 2]),
        ("list Northpine", [10, 10, 4]),
        ("list this week", [10, 10, 4]),
        ("list birthday", [10, 10, 4]),
        ("which birthdays are there this week?", [10, 10, 4]),
    ],
)
async def test_more_leads_to_every_line(long: Play, asked: str, pages: list[int]) -> None:
    assert await all_pages(long, await long.say(asked)) == pages


async def test_what_was_missed_is_paged_too(long: Play) -> None:
    await long.at("2026-12-07T08:00:00+00:00")
    assert await all_pages(long, await long.say("missed")) == [10, 10, 4]


async def test_pits_are_paged_with_the_oldest_first(play: Play) -> None:
    for number in range(12):
        await play.say(f"add pit: Northpine Eyecare invoice {number:02} wrong again")
    card = await play.say("pits")
    assert card["title"] == "12 open pits, the oldest first" and "invoice 00" in card["items"][0]["text"]
    assert await all_pages(play, card) == [10, 2]


async def test_days_that_were_typed_travel_as_days(long: Play) -> None:
    await long.say("upcoming this week")
    [second] = await long.press("More")
    assert second["title"].startswith("Coming up, Monday 23 November to Sunday 29 November")


async def test_of_a_list_that_became_shorter_the_last_page_is_shown(long: Play) -> None:
    await long.say("list birthday")
    await long.press("More")
    long.write("update occurrence set state = 'done' where (id & 1) = 0")
    [third] = await long.press("More")
    assert len(third["items"]) == 2


async def test_nobody_reaches_by_more_what_a_wall_hides_from_them(long: Play) -> None:
    await long.say("list birthday", who="cole")
    long.write("insert into wall (client_id, member_id) values (1, 1)")
    [second] = await long.press("More", who="cole")
    assert "Person" not in second["text"]


async def test_a_choice_of_too_many_says_how_to_narrow_it(long: Play) -> None:
    card = await long.say("done birthday")
    assert len(card["items"]) == 8 and "16 more. Say the client too" in card["text"]


async def test_all_rows_of_a_list_can_be_looked_at_before_it_is_saved(play: Play) -> None:
    rows = "".join(f"Acme {n:02},{'99-99' if n % 2 else ''}\n" for n in range(50))
    [card] = await play.line(who="dana", where="#wealth", file="c.csv", content=f"name,birthday\n{rows}")
    assert "Row 12 is left out" in card["text"] and "and 13 more rows" in card["text"]
    [second] = await play.press("More")
    assert "Row 47: Acme 46" in second["text"] and "and 1 more row" in second["text"]
    [third] = await play.press("More")
    assert "Row 49: Acme 48" in third["text"] and "Row 50 is left out" in third["text"]
    assert "More" not in third["buttons"]
    [saved] = await play.press("Save")
    assert saved["title"] == "Saved: 25 clients"
