"""Ideas for a client: fitted to what is on record, never one they had, and a warning where it is routine."""

import re

import pytest

from prompts.ideas import by_id
from tests.conftest import Json, Play

FIRM = "name,owner,tier\nAcme,dana,A\nGlobex,dana,B\nInitech,cole,C\nUmbra,dana,\n"


@pytest.fixture
async def firm(play: Play) -> Play:
    await play.clients(FIRM)
    return play


def shown(card: Json) -> list[str]:
    """The ids of the ideas on a card."""
    titles = [match[1] for item in card["items"] if (match := re.match(r"(.+?)\. ", item["text"]))]
    return [title.lower().replace(" ", "-") for title in titles]


async def pages(play: Play, client: str, who: str = "dana") -> list[Json]:
    """Every page of the card."""
    found = [await play.say(f"ideas {client}", who=who)]
    while "More ideas" in found[-1]["buttons"]:
        found += await play.press("More ideas", who=who)
    return found


async def all_of(play: Play, client: str, who: str = "dana") -> list[str]:
    return [idea for card in await pages(play, client, who) for idea in shown(card)]


async def had(play: Play, line: str, day: str = "") -> None:
    """A peak that was done; on a day that no command would take."""
    await play.say(f"peak {line}")
    await play.press("Done")
    if day:
        play.write(f"update occurrence set \"on\" = '{day}' where id = (select max(id) from occurrence)")


async def test_three_ideas_each_with_what_speaks_for_it_and_a_button(firm: Play) -> None:
    await firm.say("values Acme: punctuality, family ownership")
    card = await firm.say("ideas Acme")
    assert card["title"] == "Ideas for Acme" and len(card["items"]) == 3
    for item in card["items"]:
        assert item["buttons"] == ["Plan a peak"]
        assert re.search(r"^Why: they value (punctuality|family ownership)\.$", item["text"], re.MULTILINE)
        assert re.search(r"^Needs: .+ of work; .+ cost; .+ to prepare\.", item["text"], re.MULTILINE)
        assert "Avoid: " in item["text"]
        assert "It breaks the script: " in item["text"]
    assert "they value punctuality" in card["text"] and "they value family ownership" in card["text"]


async def test_the_rest_of_the_library_comes_page_by_page_each_idea_once(firm: Play) -> None:
    found = await all_of(firm, "Acme")
    assert len(found) == len(set(found)) > 60 and set(found) <= set(by_id())


async def test_what_is_not_on_record_is_said(firm: Play) -> None:
    assert "No values on record" in (await firm.say("ideas Umbra"))["text"]
    assert "Their tier is not said" in (await firm.say("ideas Umbra"))["text"]
    await firm.say("values Acme: punctuality")
    assert "on record" not in (await firm.say("ideas Acme"))["text"]


async def test_the_budget_goes_by_tier(firm: Play) -> None:
    assert "reunion-of-those-who-did-it" in await all_of(firm, "Globex")
    assert "reunion-of-those-who-did-it" not in await all_of(firm, "Initech")


async def test_regulated_firms_are_offered_no_meals(firm: Play) -> None:
    assert "yearly-lunch-without-business" in await all_of(firm, "Acme")
    firm.write("update workspace set profession = 'wealth'")
    found = await all_of(firm, "Acme")
    assert "yearly-lunch-without-business" not in found and "estate-map-on-the-floor" in found


async def test_an_idea_they_had_within_two_years_is_not_offered_again(firm: Play) -> None:
    await had(firm, "Acme: handwritten page on 12 May")
    assert "handwritten-page" not in await all_of(firm, "Acme")
    assert "handwritten-page" in await all_of(firm, "Globex")
    firm.write("update occurrence set \"on\" = '2024-11-20'")
    assert "handwritten-page" in await all_of(firm, "Acme")


async def test_an_idea_in_their_own_words_counts_as_had(firm: Play) -> None:
    await firm.say("peak Acme: lunch once a year at which business is not mentioned, on 12 May")
    assert "yearly-lunch-without-business" not in await all_of(firm, "Acme")


async def test_what_a_colleague_planned_in_private_is_not_offered_and_not_told(firm: Play) -> None:
    await firm.say("peak Acme: private handwritten page on 12 May")
    assert "handwritten-page" not in await all_of(firm, "Acme", "cole")


async def test_what_was_dropped_was_not_had(firm: Play) -> None:
    await firm.say("peak Acme: handwritten page on 12 May")
    await firm.press("Not a moment")
    assert "handwritten-page" in await all_of(firm, "Acme")


async def test_a_gesture_that_comes_every_year_is_called_a_routine(firm: Play) -> None:
    await had(firm, "Acme: December hamper on 18 December", "2024-12-18")
    await had(firm, "Acme: December hamper on 17 December", "2025-12-17")
    card = await firm.say("peak Acme: hamper for the team on 17 December")
    assert "Third December hamper: it is expected by now." in card["text"]
    other = await firm.say("peak Globex: hamper on 17 December")
    assert "expected by now" not in other["text"]


async def test_a_gesture_to_half_of_an_owners_clients_is_called_a_routine(firm: Play) -> None:
    await had(firm, "Acme: site visit on 12 May", "2026-10-30")
    await firm.say("peak Globex: site visit on 12 December")
    card = await firm.say("peak Umbra: site visit on 14 December")
    assert "3 of dana's 4 clients get a gesture of this kind (visit) within 60 days" in card["text"]
    far = await firm.say("peak Northpine Eyecare: site visit on 12 June")
    assert "within 60 days" not in far["text"]


async def test_the_same_warnings_stand_beside_the_ideas(firm: Play) -> None:
    await had(firm, "Acme: letter to the founder on 12 May", "2025-12-10")
    told = "\n".join(card["text"] for card in await pages(firm, "Acme"))
    assert re.search(r"^Second .*letter: it is expected by now\.$", told, re.MULTILINE)


async def test_a_client_with_an_open_pit_gets_its_pit_and_no_idea(firm: Play) -> None:
    await firm.say("add pit: Acme invoice wrong again")
    card = await firm.say("ideas Acme")
    assert card["title"] == "Acme: pits first" and "invoice wrong again" in card["text"]
    assert "Plan a peak" not in card["buttons"] and "Filled" in card["buttons"]


async def test_who_may_not_see_the_pit_gets_the_neutral_answer(firm: Play) -> None:
    await firm.say("add pit: Acme, Jane Doe in hospital")
    for line in ("ideas Acme", "peak Acme: golf on 3 June"):
        card = await firm.say(line, who="cole")
        assert "Not now: speak to @dana first." in card["text"]
        assert not re.search("hospital|Jane|pit", card["text"])


@pytest.mark.parametrize(
    ("said", "reason"),
    [("edit Acme status paused", "the client is paused"), ("mute Acme", "muted by its owner")],
)
async def test_a_silent_client_gets_its_reason_and_no_idea(firm: Play, said: str, reason: str) -> None:
    await firm.say(said)
    card = await firm.say("ideas Acme")
    assert reason in card["text"] and "Plan a peak" not in card["buttons"]


async def test_an_unknown_client_is_asked_about_and_a_walled_one_does_not_exist(firm: Play) -> None:
    assert "Did you mean Acme?" in (await firm.say("ideas Akme"))["text"]
    await firm.clients("name,owner,tier,wall\nQuarry Hill,dana,A,dana\n")
    assert (await firm.say("ideas Quarry Hill"))["title"] == "Ideas for Quarry Hill"
    unknown = (await firm.say("ideas Quarry Hill", who="cole"))["text"]
    assert unknown == (await firm.say("ideas Querry Hill", who="cole"))["text"].replace("Querry", "Quarry")


async def test_what_landed_is_told_and_behind_a_wall_it_is_not(firm: Play) -> None:
    await firm.clients("name,owner,tier,wall\nQuarry Hill,dana,A,dana\n")
    await had(firm, "Quarry Hill: handwritten page on 12 May")
    await firm.press("Told others or took a picture")
    landed = "such an idea landed elsewhere"
    assert not any(landed in card["text"] for card in await pages(firm, "Globex", "cole"))
    assert any(landed in card["text"] for card in await pages(firm, "Globex"))
