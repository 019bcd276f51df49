"""Which clients need a peak: the ranking, its reasons in words, ideas, pages; asked end to end."""

from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from tests.conftest import Json, Play

CLIENTS = """name,owner,tier,since,contact
Acme,dana,A,2019-05-01,Jane Doe
Globex,cole,B,2025-03-01,
Initech,dana,C,2026-11-01,
Hooli,,,2023-05-01,
"""
THIS_MONTH = "which clients need a peak this month?"


@pytest.fixture
async def firm(play: Play) -> Play:
    await play.clients(CLIENTS)
    await play.say("felt Acme 5 solved 6: glad we called")
    return play


async def ask(play: Play, text: str, who: str = "dana") -> Json:
    """In a direct message."""
    return (await play.line(who=who, where="dm", say=text))[0]


def lines_of(card: Json, client: str) -> list[str]:
    """Of the item that is about this client."""
    [item] = [item["text"] for item in card["items"] if item["text"].startswith(client)]
    return [str(line) for line in item.split("\n")]


def ranked(card: Json) -> list[str]:
    plan = [item["text"] for item in card["items"] if "Plan a peak" in item["buttons"]]
    return [text.partition(" · ")[0] for text in plan]


async def test_a_question_is_answered_by_a_ranking_with_reasons_from_the_record(firm: Play) -> None:
    await firm.say("add Acme: Jane Doe promoted to CFO on 27 November")
    card = await ask(firm, THIS_MONTH)
    assert card["title"] == "3 clients need a peak, Monday 23 to Monday 30 November"
    assert ranked(card) == ["Acme", "Globex", "Hooli"]
    head, why, *_ = lines_of(card, "Acme")
    assert head == "Acme · tier A · dana"
    assert why == (
        "no peak on record in 2763 days; with us since 2019; tier A: every 90 · felt 5, told once"
        " · Jane Doe promoted to CFO on Friday 27 November"
    )
    assert "second year with us" in lines_of(card, "Globex")[1]
    assert lines_of(card, "Hooli")[0] == "Hooli · no tier · no owner yet"
    assert "no tier, as C: every 365" in lines_of(card, "Hooli")[1]


async def test_each_client_comes_with_up_to_three_short_ideas(firm: Play) -> None:
    for client in ranked(card := await ask(firm, THIS_MONTH)):
        ideas = [line for line in lines_of(card, client) if line.startswith("Idea: ")]
        assert 1 <= len(ideas) <= 3 and all(len(line) <= 110 and line.endswith("cost") for line in ideas)


async def test_a_client_of_whom_no_beginning_is_known_is_counted_from_the_day_it_was_entered(
    play: Play,
) -> None:
    await play.clients("name,owner,tier\nVandelay,dana,A\n")
    await play.at("2027-03-01T09:00:00+00:00")
    why = lines_of(await ask(play, "peaks"), "Vandelay")[1]
    assert why.startswith(
        "no peak on record in 98 days; entered on Monday 23 November 2026, since when they are with us"
    )


async def test_a_peak_that_was_had_counts_from_its_day(firm: Play) -> None:
    await firm.say("peak Acme: workshop at their foundry on 25 November")
    await firm.press("Four questions", "workshop")
    await firm.submit({"script": "Meetings are here", "theirs": "the bell their founder cast"})
    await firm.at("2026-11-25T12:00:00+00:00")
    await firm.say("done workshop")
    assert "Acme" not in ranked(await ask(firm, "peaks"))
    await firm.at("2027-03-01T09:00:00+00:00")
    assert (
        "no peak for 96 days, since Wednesday 25 November 2026; tier A: every 90"
        in lines_of(await ask(firm, "peaks"), "Acme")[1]
    )


async def test_a_planned_one_stands_apart_below_with_its_date_also_a_courtesy(firm: Play) -> None:
    await firm.say("peak Globex: lunch on 26 November")
    card = await ask(firm, THIS_MONTH)
    assert ranked(card) == ["Acme", "Hooli"] and card["title"].startswith("2 clients need a peak")
    below = card["text"].partition("Already planned")[2]
    assert "Globex: lunch, Thursday 26 November · cole" in below
    assert ranked(await ask(firm, "peaks next month")) == ["Acme", "Globex", "Hooli"]


async def test_clients_in_trouble_stand_apart_above(firm: Play) -> None:
    await firm.say("add pit: Globex invoice wrong again")
    card = await ask(firm, THIS_MONTH)
    above, below = card["text"].split("Who needs a peak")
    assert "Fill first\nGlobex: invoice wrong again" in above and "Globex" not in below
    assert {"Acknowledge", "All pits"} <= set(card["buttons"])


async def test_at_most_five_are_filled_first_and_the_rest_is_a_button(play: Play) -> None:
    await play.clients("name,owner\n" + "".join(f"Client {n},dana\n" for n in range(7)))
    for n in range(7):
        await play.say(f"add pit: Client {n} invoice wrong again")
    card = await ask(play, "peaks")
    assert card["text"].count("invoice wrong") == 5 and "2 more clients with an open pit" in card["text"]
    assert (await play.press("All pits"))[0]["title"].startswith("7 open pits")


async def test_ten_are_shown_and_the_rest_on_the_next_page(play: Play) -> None:
    await play.clients(
        "name,owner,tier,since\n" + "".join(f"Client {n:02},dana,A,2020-01-01\n" for n in range(12))
    )
    await play.say("add pit: Northpine invoice wrong again")
    first = await ask(play, "who needs a peak?")
    assert first["title"].startswith("12 clients") and len(ranked(first)) == 10
    assert "2 more" in first["text"]
    [second] = await play.press("More")
    assert ranked(second) == ["Client 10", "Client 11"]
    assert "Fill first" not in second["text"] and "wrong" not in second["text"].partition("\n")[2]


async def test_a_page_takes_fewer_than_a_hundred_statements(play: Play) -> None:
    await play.clients(
        "name,owner,tier,since\n" + "".join(f"Client {n:02},dana,A,2020-01-01\n" for n in range(12))
    )
    seen: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        seen.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        await ask(play, "peaks")
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert 0 < len(seen) < 100


async def test_the_foot_says_what_would_make_it_wrong(firm: Play) -> None:
    card = await ask(firm, THIS_MONTH)
    wrong = "of 3 listed, 2 have no feelings recorded and 1 has no tier and counts as C."
    assert f"What would make this wrong: {wrong}" in card["text"]


async def test_where_nobody_has_points_enough_the_nearest_is_named(play: Play) -> None:
    await play.say("felt Northpine Eyecare 5")
    card = await ask(play, THIS_MONTH)
    assert card["title"] == "Nobody needs a peak, Monday 23 to Monday 30 November"
    assert "Nobody has the 40 points that put a client here." in card["text"]
    assert "Northpine Eyecare is nearest, with 30 points." in card["text"]
    assert (await play.press("Why"))[0]["title"] == "Northpine Eyecare: 30 points"


async def test_where_all_are_silent_nobody_is_named(play: Play) -> None:
    await play.say("edit Northpine Eyecare status paused")
    card = await ask(play, THIS_MONTH)
    assert card["title"].startswith("Nobody needs") and "Northpine" not in card["text"]


async def test_without_any_client_it_says_how_to_enter_one(empty: Play) -> None:
    await empty.line(room="#wealth", zone="Europe/London")
    await empty.line(person="ada", role="admin", zone="Europe/London", locale="en-GB")
    assert "/moment client add Acme" in (await empty.say("peaks", who="ada"))["text"]


@pytest.mark.parametrize(
    "question",
    [
        "welche Kunden brauchen diesen Monat einen Höhepunkt?",
        "quels clients ont besoin d'un temps fort ce mois-ci ?",
        "¿qué clientes necesitan un pico este mes?",
    ],
)
async def test_it_may_be_asked_in_other_languages(firm: Play, question: str) -> None:
    assert ranked(await ask(firm, question)) == ["Acme", "Globex", "Hooli"]
