"""What the firm chooses about peaks: the days of a tier, and what each reason counts."""

import pytest

from tests.conftest import Play
from tests.test_peaks import ask, firm, ranked

assert firm


async def test_what_is_chosen_stands_among_the_settings_and_is_explained(firm: Play) -> None:
    text = (await firm.say("settings"))["text"]
    assert "A peak is due: after A 90, B 180, C 365 days without one, by tier" in text
    counted = "waiting 40, contented 20, opening 15, early 10, tier-A 10, tier-B 5; on the list from 40"
    assert counted in text and "peak-days" in text and "peak-points" in text


async def test_days_that_are_changed_change_the_ranking(firm: Play) -> None:
    said = await firm.say("settings peak-days C 1500", who="ada")
    assert said["text"].startswith("After 1500 days without a peak a client of tier C counts as waiting")
    assert "Hooli" in ranked(await ask(firm, "peaks"))
    await firm.say("settings peak-points early 0", who="ada")
    assert "Hooli" not in ranked(await ask(firm, "peaks"))
    assert "C 1500" in (await firm.say("settings"))["text"]


async def test_the_least_decides_who_is_listed(firm: Play) -> None:
    await firm.say("settings peak-points least 100", who="ada")
    card = await ask(firm, "peaks")
    assert ranked(card) == ["Acme"]
    assert "100 put a client on the list" in (await ask(firm, "why Globex"))["text"]


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("peak-days A 3", "A peak can be due after 7 to 1,500 days"),
        ("peak-days A 2000", "A peak can be due after 7 to 1,500 days"),
        ("peak-days", "Now: A 90, B 180, C 365. Say `/moment settings peak-days A 90`."),
        ("peak-days D 90", "Now: A 90"),
        ("peak-points contented 101", "A reason counts from 0 to 100 points"),
        ("peak-points magic 20", "There are waiting, contented, opening, early, tier-A, tier-B and least"),
        ("peak-points", "There are waiting"),
    ],
)
async def test_what_cannot_be_is_said_in_words(firm: Play, words: str, answer: str) -> None:
    before = firm.rows("select peaks from workspace")
    assert answer in (await firm.say(f"settings {words}", who="ada"))["text"]
    assert firm.rows("select peaks from workspace") == before


@pytest.mark.parametrize("words", ["peak-days A 60", "peak-points contented 30"])
async def test_only_an_admin_changes_them(firm: Play, words: str) -> None:
    assert "Only an admin" in (await firm.say(f"settings {words}"))["text"]


async def test_zero_points_take_a_reason_away(firm: Play) -> None:
    await firm.say("settings peak-points contented 0", who="ada")
    assert "felt" not in (await ask(firm, "why Acme"))["text"]


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("tier-A 3", "A client of tier A gets 3 points."),
        ("tier-B 1", "A client of tier B gets 1 point."),
        ("early 0", "In their first four years with us a client gets no points."),
        ("least 60", "A client is on the list from 60 points on."),
        ("least 0", "Every client is on the list, whatever their points."),
    ],
)
async def test_what_was_chosen_is_said_back_in_a_sentence(firm: Play, words: str, answer: str) -> None:
    said = await firm.say(f"settings peak-points {words}", who="ada")
    assert said["text"].startswith(f"{answer} `/moment peaks` counts so from now on.")
