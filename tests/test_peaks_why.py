"""Why a client needs a peak, or is left alone: points, what would change them, what is not for the asker."""

import pytest

from tests.conftest import Play
from tests.test_peaks import ask, firm, ranked

assert firm


async def test_why_lists_each_reason_with_its_points_and_the_sum(firm: Play) -> None:
    await firm.say("peaks")
    [card] = await firm.press("Why", "Globex")
    assert card["title"] == "Globex: 95 points"
    assert "with us since 2025; tier B: every 180 · 80 points" in card["text"]
    assert "second year with us · 10 points" in card["text"] and "tier B · 5 points" in card["text"]
    assert "Together: 95 points; 40 put a client on the list" in card["text"]


async def test_why_says_what_would_change_it_counted_anew(firm: Play) -> None:
    text = (await firm.say("why Globex"))["text"]
    for change in (
        "A peak done today: -80 points",
        "Feelings recorded, from 4 to 6: +20 points",
        "A milestone or transition in these days: +15 points",
        "Tier A: +5 points",
        "Tier C: -16 points",
    ):
        assert change in text
    assert "Lifted to a 7: -20 points" in (await firm.say("why Acme"))["text"]


async def test_the_points_that_are_shown_are_those_that_were_chosen(firm: Play) -> None:
    await firm.say("settings peak-points tier-B 30", who="ada")
    assert (await firm.say("why Globex"))["title"] == "Globex: 120 points"


@pytest.mark.parametrize("words", ["why Acme", "why Acme?", "why acme", "does Acme need a peak?"])
async def test_it_may_be_asked_in_words(firm: Play, words: str) -> None:
    assert (await ask(firm, words))["title"] == "Acme: 110 points"


@pytest.mark.parametrize(
    "words", ["why did Acme leave", "why is Acme unhappy?", "why not", "why the long face", "why us?"]
)
async def test_a_sentence_that_begins_with_why_is_a_question_still(firm: Play, words: str) -> None:
    assert "points" not in (await ask(firm, words))["title"]


async def test_who_rests_says_until_when_and_by_whom(firm: Play) -> None:
    await firm.say("peaks")
    await firm.press("Not this month", "Globex", who="dana")
    card = await ask(firm, "why Globex", who="cole")
    assert "Not listed: not this month, until Tuesday 1 December, by dana." in card["text"]
    await firm.press("List again", who="cole")
    assert "Globex" in ranked(await ask(firm, "peaks"))


async def test_after_a_pit_a_client_is_left_alone_for_thirty_days(firm: Play) -> None:
    await firm.say("add pit: Globex invoice wrong again")
    assert "A pit is open there. Fill it first" in (await firm.say("why Globex"))["text"]
    await firm.press("Filled", "invoice")
    said = "left alone until Wednesday 23 December: a pit was filled on Monday 23 November"
    assert said in (await firm.say("why Globex"))["text"]
    card = await firm.say("peaks")
    assert "Globex" not in ranked(card) and "1 is left alone for now." in card["text"]
    [alone] = await firm.press("Left alone")
    assert f"Globex: {said}" in alone["text"]
    await firm.at("2026-12-23T09:00:00+00:00")
    assert "Globex" in ranked(await firm.say("peaks"))


async def test_who_is_in_trouble_stands_among_those_filled_first_and_not_among_the_left_alone(
    firm: Play,
) -> None:
    await firm.say("peaks")
    await firm.press("Not this month", "Globex")
    assert "1 is left alone" in (await firm.say("peaks"))["text"]
    await firm.say("add pit: Globex invoice wrong again")
    card = await firm.say("peaks")
    assert "Fill first\nGlobex" in card["text"] and "left alone" not in card["text"]


async def test_a_client_who_was_not_content_is_left_alone_until_somebody_looked_again(firm: Play) -> None:
    await firm.say("add pit: Globex invoice wrong again")
    await firm.press("Filled", "invoice")
    await firm.press("Accepted", "invoice")
    await firm.submit({"rating": "4"})
    await firm.at("2027-01-11T09:00:00+00:00")
    said = "left alone: accepted with 4 of 7 on Monday 23 November 2026, until somebody has looked in again"
    assert said in (await firm.say("why Globex"))["text"]


async def test_a_pit_that_the_asker_may_not_see_is_not_hinted_at(firm: Play) -> None:
    await firm.say("add pit: Acme, Jane Doe in hospital")
    for who, seen in (("dana", True), ("cole", False)):
        card = await ask(firm, "peaks", who=who)
        assert ("Acme" in card["text"]) == seen and ranked(card) == ["Globex", "Hooli"]
        assert "left alone" not in card["text"]
    assert (await ask(firm, "why Acme", who="cole"))["text"].startswith("Not now: speak to @dana first")
    await firm.press("Supported", "hospital")
    assert "left alone" not in (await ask(firm, "peaks", who="cole"))["text"]
    assert (await ask(firm, "why Acme", who="cole"))["text"].startswith("Not now: speak to @dana first")
    assert "answered with help on Monday 23 November" in (await ask(firm, "why Acme"))["text"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("mute Acme", "muted by its owner"),
        ("edit Acme status paused", "the client is paused"),
        ("edit Jane Doe status deceased", "nobody is left there"),
    ],
)
async def test_a_silent_client_asked_for_by_name_says_why(firm: Play, change: str, reason: str) -> None:
    await firm.say(change)
    card = await ask(firm, "why Acme", who="cole")
    assert f"Silent for now: {reason}." in card["text"] and "points" not in card["text"]


async def test_a_planned_peak_is_named_to_whoever_asks_why(firm: Play) -> None:
    await firm.say("peak Acme: lunch on 26 November")
    assert "Already planned: lunch, Thursday 26 November." in (await ask(firm, "why Acme"))["text"]


async def test_a_walled_client_does_not_exist(firm: Play) -> None:
    await firm.clients("name,owner,tier,since,wall\nVault,cole,A,2019-01-01,cole\n", who="cole")
    assert (await ask(firm, "why Vault", who="cole"))["title"] == "Vault: 90 points"
    walled, nobody = (await ask(firm, "why Vault"))["text"], (await ask(firm, "why Zorg"))["text"]
    assert walled == nobody.replace("Zorg", "Vault")


async def test_of_a_client_that_nobody_owns_the_manager_is_spoken_to(firm: Play) -> None:
    await firm.say("add private: pit: Hooli contract wrong again")
    said = (await ask(firm, "why Hooli", who="cole"))["text"]
    assert "Not now: speak to your manager first." in said
