"""Days of peaks: a month or a quarter lasts until it ends, and a day told is a day of whoever reads it."""

import pytest

from tests.conftest import Play

CLIENTS = "name,owner,tier,since,contact\nAcme,dana,A,2019-05-01,Jane Doe\nGlobex,cole,B,2019-03-01,\n"


@pytest.fixture
async def firm(play: Play) -> Play:
    await play.clients(CLIENTS)
    return play


async def test_a_peak_planned_for_a_month_is_planned_until_the_month_ends(firm: Play) -> None:
    await firm.say("peak Acme: dinner in December")
    await firm.at("2026-12-31T10:00:00+00:00")
    assert "Already planned\nAcme: dinner" in (await firm.say("peaks"))["text"]
    assert "Already planned: dinner, in December 2026." in (await firm.say("why Acme"))["text"]


async def test_what_opens_in_a_month_lies_ahead_until_the_month_ends(firm: Play) -> None:
    await firm.say("add Acme: Jane Doe retires in December")
    await firm.at("2026-12-10T10:00:00+00:00")
    assert "Ahead: Jane Doe" in (await firm.say("why Acme"))["text"]


@pytest.mark.parametrize("named, told", [("month", "in November 2026"), ("quarter", "in Q4 2026")])
async def test_a_plan_for_this_month_or_quarter_is_one_for_all_of_it(
    firm: Play, named: str, told: str
) -> None:
    card = await firm.say(f"peak Acme: dinner with Jane Doe this {named}")
    assert f"\ndinner with Jane Doe\nWhen: {told}\n" in card["text"]
    await firm.at("2026-11-24T10:00:00+00:00")
    asked = "" if named == "month" else " until 31 December"
    assert "Already planned" in (await firm.say(f"peaks{asked}"))["text"]


async def test_not_this_month_on_the_list_of_a_later_one_lasts_until_that_is_over(firm: Play) -> None:
    await firm.say("peaks next month")
    [card] = await firm.press("Not this month", "Globex")
    assert "Globex: put off. Until Friday 1 January 2027 nobody is told" in card["text"]
    assert "put off until Friday 1 January 2027, by dana" in (await firm.say("why Globex"))["text"]
    await firm.at("2026-12-01T10:00:00+00:00")
    assert "Globex ·" not in (await firm.say("peaks"))["text"]


async def test_why_of_a_later_month_puts_off_until_that_is_over(firm: Play) -> None:
    await firm.say("peaks next month")
    await firm.press("Why", "Globex")
    [card] = await firm.press("Not this month")
    assert card["title"] == "Put off: Globex" and "Until Friday 1 January 2027 nobody" in card["text"]


async def test_a_peak_had_on_monday_evening_in_the_west_was_had_on_monday(firm: Play) -> None:
    await firm.line(person="lea", role="advisor", zone="America/Los_Angeles", locale="en-US")
    await firm.clients("name,owner,tier,since\nWestco,lea,A,2019-05-01\n")
    await firm.at("2026-11-24T02:00:00+00:00")
    await firm.say("peak Westco: walk the review on December 12", who="lea", where="dm")
    await firm.press("Four questions", who="lea")
    await firm.submit({"script": "a form", "elements": "pride, insight"}, by="lea")
    await firm.press("Done", who="lea")
    await firm.at("2027-04-24T20:00:00+00:00")
    text = (await firm.say("why Westco", who="lea", where="dm"))["text"]
    assert "since Monday, November 23, 2026" in text


async def test_a_client_entered_on_tuesday_morning_in_the_east_was_entered_on_tuesday(firm: Play) -> None:
    await firm.line(person="kiri", role="advisor", zone="Pacific/Auckland", locale="en-NZ")
    await firm.at("2026-11-23T20:00:00+00:00")
    await firm.clients("name,owner,tier\nEasty,kiri,A\n", who="kiri", where="dm")
    await firm.at("2027-06-23T20:00:00+00:00")
    text = (await firm.say("why Easty", who="kiri", where="dm"))["text"]
    assert "entered on Tuesday 24 November 2026" in text


async def test_who_came_on_a_leap_day_is_new_for_four_whole_years(firm: Play) -> None:
    await firm.clients("name,owner,tier,since\nLeap,dana,B,2024-02-29\n")
    await firm.at("2028-02-28T10:00:00+00:00")
    assert "fourth year with us" in (await firm.say("why Leap"))["text"]
    await firm.at("2028-02-29T10:00:00+00:00")
    assert "year with us" not in (await firm.say("why Leap"))["text"]
