"""What stands behind `peaks` and `why` and cannot be read is said so, not answered with everybody's list."""

import pytest

from tests.conftest import Play
from tests.test_peaks import ask, firm, ranked

assert firm


@pytest.mark.parametrize(
    "words", ["peaks Zorg", "peaks at Nobody", "peaks nonsense", "peaks zorg next month"]
)
async def test_words_that_name_nobody_are_named_and_what_may_be_typed_instead(firm: Play, words: str) -> None:
    card = await ask(firm, words)
    assert card["title"] == f"I do not know {words.split()[-1 if 'month' not in words else 1]}"
    assert "`/moment peaks next month`" in card["text"] and "Acme ·" not in card["text"]


async def test_who_is_nearest_is_a_press_away(firm: Play) -> None:
    card = await ask(firm, "peaks at globe")
    assert card["title"] == "I do not know globe" and "Did you mean Globex?" in card["text"]
    assert (await firm.press("Globex"))[0]["title"] == "Globex: 95 points"


@pytest.mark.parametrize(
    "words",
    [
        "peaks cole",
        "peaks for cole",
        "peaks cole's clients",
        "peaks for cole's clients",
        "which of cole's clients need a peak?",
        "who of cole's clients needs a peak this month?",
    ],
)
async def test_a_colleague_is_known_in_small_letters(firm: Play, words: str) -> None:
    card = await ask(firm, words)
    assert card["title"].startswith("1 of cole's clients") and ranked(card) == ["Globex"]


@pytest.mark.parametrize("words", ["peaks 31 February", "peaks on 31.2.2027", "why Acme on 31 February"])
async def test_a_day_that_does_not_exist_is_said_to_be_none(firm: Play, words: str) -> None:
    assert "There is no such day: 31" in (await ask(firm, words))["text"]


@pytest.mark.parametrize(
    "words",
    [
        "peaks in December 9999",
        "peaks 2500",
        "peaks from December 9999",
        "peaks since 1 January 9999",
        "peaks 500",
    ],
)
async def test_days_too_far_to_be_read_are_asked_for_again(firm: Play, words: str) -> None:
    text = (await ask(firm, words))["text"]
    assert f"which days “{words.removeprefix('peaks ')}” means" in text and "Acme ·" not in text


async def test_why_a_client_on_days_that_are_named(firm: Play) -> None:
    await firm.say("add Acme: Jane Doe promoted to CFO on 4 December")
    assert "promoted" not in (await ask(firm, "why Acme"))["text"]
    for words in ("why Acme next month", "why acme in December?"):
        card = await ask(firm, words)
        assert card["title"] == "Acme: 125 points" and "promoted to CFO on Friday 4 December" in card["text"]


@pytest.mark.parametrize("words", ["why Zorg", "why Zorg next month", "why Zorg?"])
async def test_why_of_a_client_that_nobody_knows_says_so(firm: Play, words: str) -> None:
    assert (await ask(firm, words))["title"] == "I do not know Zorg"


async def test_one_client_whose_name_begins_so_is_meant(firm: Play) -> None:
    await firm.clients("name,owner,tier,since\nHarbour Freight,dana,A,2019-05-01\n")
    for words in ("why harbour", "why Harbour", "peaks at harbour"):
        assert (await ask(firm, words))["title"].startswith("Harbour Freight: ")


async def test_a_list_that_cannot_be_narrowed_to_a_tier_is_not_shown_as_if_it_were(firm: Play) -> None:
    card = await ask(firm, "peaks tier A")
    assert "The list is not narrowed by tier" in card["text"] and "Globex ·" not in card["text"]


async def test_why_on_days_that_are_over_says_that_they_are(firm: Play) -> None:
    assert (await ask(firm, "why Acme last month"))["title"] == "Those days are over"
