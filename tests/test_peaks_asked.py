"""Whose clients, over which days, and what may be pressed on the list of who needs a peak."""

import pytest

from tests.conftest import Json, Play
from tests.test_peaks import ask, firm, ranked

assert firm


async def test_the_word_alone_asks_for_the_rest_of_this_month(firm: Play) -> None:
    card = await firm.say("peaks")
    assert card["title"] == "3 clients need a peak, Monday 23 to Monday 30 November"
    [december] = await firm.press("Next month")
    assert december["title"] == "3 clients need a peak, Tuesday 1 to Thursday 31 December"
    assert "In January" in december["buttons"]


async def test_a_month_that_is_far_is_named_with_its_year(firm: Play) -> None:
    assert "In January 2032" in (await firm.say("peaks in December 2031"))["buttons"]


async def test_only_what_lies_within_the_days_asked_about_is_a_reason(firm: Play) -> None:
    await firm.say("add Acme: Jane Doe promoted to CFO on 4 December")
    assert "promoted" not in (await firm.say("peaks"))["text"]
    assert "promoted to CFO on Friday 4 December" in (await firm.say("peaks next month"))["text"]


async def test_days_that_are_over_are_answered_kindly(firm: Play) -> None:
    card = await ask(firm, "who needed a peak last month?")
    assert card["title"] == "Those days are over" and "days that are to come" in card["text"]
    assert (await firm.press("This month"))[0]["title"].startswith("3 clients need a peak")


async def test_days_without_an_end_are_those_of_a_year(firm: Play) -> None:
    card = await firm.say("peaks from December")
    assert card["title"] == "3 clients need a peak, from Tuesday 1 December"


@pytest.mark.parametrize(
    ("question", "title", "clients"),
    [
        ("who of mine needs a peak next quarter?", "1 of your clients needs a peak, Friday 1", ["Acme"]),
        ("peaks for Cole's clients", "1 of cole's clients needs a peak, Monday 23", ["Globex"]),
        ("peaks unowned", "1 of the clients that nobody owns needs a peak", ["Hooli"]),
        ("peaks for dana", "1 of your clients needs a peak", ["Acme"]),
    ],
)
async def test_a_list_is_narrowed_to_an_owner(
    firm: Play, question: str, title: str, clients: list[str]
) -> None:
    card = await ask(firm, question)
    assert card["title"].startswith(title) and ranked(card) == clients
    assert "Everybody's" in card["buttons"]
    assert len(ranked((await firm.press("Everybody's"))[0])) == 3


async def test_narrowed_to_an_owner_only_their_pits_are_filled_first(firm: Play) -> None:
    await firm.say("add pit: Globex invoice wrong again")
    assert "Fill first" in (await firm.say("peaks"))["text"]
    assert "Fill first" not in (await ask(firm, "who of mine needs a peak?"))["text"]
    assert "Fill first" in (await ask(firm, "who of mine needs a peak?", who="cole"))["text"]


async def test_who_stands_in_finds_the_clients_of_the_one_who_is_away(firm: Play) -> None:
    await firm.say("cover @dana until 27 November", who="cole")
    assert ranked(await ask(firm, "who of mine needs a peak?", who="cole")) == ["Acme", "Globex"]


async def test_nobody_of_mine_is_said_so(firm: Play) -> None:
    card = await ask(firm, "who of mine needs a peak?", who="ada")
    assert card["title"].startswith("None of your clients needs a peak")


async def test_a_manager_with_a_team_sees_that_of_the_team_first(firm: Play) -> None:
    await firm.say("team @mira @dana", who="ada")
    card = await ask(firm, "peaks", who="mira")
    assert card["title"].startswith("2 of your team's clients") and ranked(card) == ["Acme", "Hooli"]
    [every] = await firm.press("Everybody's", who="mira")
    assert ranked(every) == ["Acme", "Globex", "Hooli"] and "My team" in every["buttons"]
    assert ranked((await firm.press("My team", who="mira"))[0]) == ["Acme", "Hooli"]


async def test_not_this_month_takes_a_client_from_everybodys_list_until_the_month_ends(firm: Play) -> None:
    await firm.say("peaks")
    [list_] = await firm.press("Not this month", "Globex")
    assert ranked(list_) == ["Acme", "Hooli"] and list_["kind"] == "update"
    assert "Globex: not this month. Until Tuesday 1 December" in list_["text"]
    assert ranked(await ask(firm, "peaks", who="cole")) == ["Acme", "Hooli"]
    assert ranked(await ask(firm, "peaks next month")) == ["Acme", "Hooli"]
    await firm.at("2026-12-01T09:00:00+00:00")
    assert "Globex" in ranked(await ask(firm, "peaks"))


async def test_not_this_month_is_taken_back_in_the_list_or_by_a_word(firm: Play) -> None:
    await firm.say("peaks")
    await firm.press("Not this month", "Globex")
    [list_] = await firm.press("Undo", "Globex")
    assert ranked(list_) == ["Acme", "Globex", "Hooli"]
    await firm.press("Not this month", "Globex")
    await firm.say("undo")
    assert ranked(await ask(firm, "peaks")) == ["Acme", "Globex", "Hooli"]


async def test_assigned_from_the_list_it_can_be_shown_again(firm: Play) -> None:
    await firm.say("peaks", who="mira")
    await firm.press("Assign", "Hooli", who="mira")
    done = await firm.submit({"who": "cole"}, by="mira")
    assert done["title"] == "Handed over to cole: Hooli"
    [again] = await firm.press("Back to the list", who="mira")
    assert "Hooli · no tier · cole" in again["text"]


async def test_plan_a_peak_opens_its_form_with_the_first_idea(firm: Play) -> None:
    await firm.say("peaks")
    [form] = await firm.press("Plan a peak", "Acme")
    values = {field["name"]: field["value"] for field in form["form"]["fields"]}
    assert values["client"] == "Acme" and values["what"]


async def test_a_walled_client_is_on_nobody_elses_list(firm: Play) -> None:
    await firm.clients("name,owner,tier,since,wall\nVault,cole,A,2019-01-01,cole\n", who="cole")
    assert "Vault" in ranked(await ask(firm, "peaks", who="cole"))
    for other in ("dana", "mira", "ada"):
        card = await ask(firm, "peaks", who=other)
        assert card["title"].startswith("3 clients") and "Vault" not in card["text"]


async def test_a_muted_or_paused_client_is_on_no_list(firm: Play) -> None:
    await firm.say("mute Acme")
    await firm.say("edit Globex status paused")
    card: Json = await ask(firm, "peaks")
    assert ranked(card) == ["Hooli"] and "left alone" not in card["text"]
