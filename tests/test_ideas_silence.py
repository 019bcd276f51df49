"""Ideas keep silent too: after a loss, of what may be a claim, and for who is left alone after a pit."""

import pytest

from tests.conftest import Play

FIRM = "name,owner,tier,since,contact\nAcme,dana,A,2019-05-01,Jane Doe\nGlobex,cole,B,2019-03-01,\n"
FLOWERS = "A birth gets flowers"
APOLOGY = "Old faults are left to sleep"


@pytest.fixture
async def firm(play: Play) -> Play:
    await play.clients(FIRM)
    return play


async def every(play: Play, who: str = "dana") -> str:
    """All pages of what fits Acme."""
    pages = [await play.say("ideas Acme", where="dm", who=who)]
    while "More ideas" in pages[-1]["buttons"]:
        pages += await play.press("More ideas", who=who)
    return "\n".join(page["text"] for page in pages)


async def filled(play: Play, said: str = "add pit: Acme invoice wrong again") -> None:
    await play.say(said, where="dm")
    await play.press("Acknowledge")
    await play.press("Filled")


async def test_a_birth_is_an_occasion(firm: Play) -> None:
    await firm.say("add Acme: Jane Doe had a baby on 20 November", where="dm")
    assert FLOWERS in await every(firm)


@pytest.mark.parametrize(
    ("mother", "loss", "which"),
    [
        ("Jane Doe", "add pit: Acme, Jane Doe lost her baby", "lost"),
        ("Ann Lee", "add Acme: Ann Lee died", "died"),
        ("Ann Lee", "add Acme: Jane Doe's mother died", "died"),
    ],
)
async def test_a_birth_before_a_loss_is_none(firm: Play, mother: str, loss: str, which: str) -> None:
    await firm.say(f"add Acme: {mother} had a baby on 20 November", where="dm")
    await firm.say(loss, where="dm")
    await firm.press("Supported", which)
    await firm.at("2027-01-10T10:00:00+00:00")
    text = await every(firm)
    assert "It breaks the script: " in text and FLOWERS not in text


async def test_a_birth_that_is_not_to_be_celebrated_is_none(firm: Play) -> None:
    await firm.say("add Acme: Jane Doe had a baby on 20 November", where="dm")
    await firm.say("edit Jane Doe status do not celebrate", where="dm")
    assert FLOWERS not in await every(firm)


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("add pit: Acme contract clause wrong", True),
        ("add pit: Acme contract clause wrong, possible claim", False),
        ("add private: pit: Acme contract clause wrong", False),
    ],
)
async def test_an_apology_is_offered_for_what_may_be_said_openly(
    firm: Play, said: str, offered: bool
) -> None:
    await firm.say("settings profession law", who="ada")
    await filled(firm, said)
    await firm.at("2027-12-15T10:00:00+00:00")
    assert (APOLOGY in await every(firm)) is offered


async def test_who_is_left_alone_after_a_pit_is_offered_no_ideas(firm: Play) -> None:
    await filled(firm)
    await firm.at("2026-12-03T10:00:00+00:00")
    got = await firm.say("ideas Acme", where="dm")
    assert "Left alone until Wednesday 23 December: a pit was filled on Monday 23 November." in got["text"]
    assert "Plan a peak" not in got["buttons"] and "It breaks the script" not in got["text"]
    await firm.at("2026-12-24T10:00:00+00:00")
    assert "Plan a peak" in (await firm.say("ideas Acme", where="dm"))["buttons"]


async def test_who_accepted_with_a_two_is_offered_no_ideas(firm: Play) -> None:
    await filled(firm)
    await firm.press("Accepted")
    await firm.submit({"rating": "2"})
    await firm.at("2027-01-20T10:00:00+00:00")
    got = await firm.say("ideas Acme", where="dm")
    assert "accepted with 2 of 7" in got["text"] and "Plan a peak" not in got["buttons"]


async def test_why_they_are_left_alone_is_not_told_to_who_may_not_see_the_pit(firm: Play) -> None:
    await filled(firm, "add private: pit: Acme invoice wrong again")
    await firm.at("2026-12-03T10:00:00+00:00")
    got = await firm.say("ideas Acme", who="cole", where="dm")
    assert "Not now: speak to @dana first." in got["text"] and "pit" not in got["text"]


async def test_an_old_button_plans_nothing_and_who_types_may_still_plan(firm: Play) -> None:
    await firm.say("ideas Acme", where="dm")
    await filled(firm)
    await firm.at("2026-12-03T10:00:00+00:00")
    [got] = await firm.press("Plan a peak")
    assert got["title"] == "Acme: no ideas now" and "/moment peak Acme: " in got["text"]
    got = await firm.say("peak Acme: dinner at the pier on 12 May", where="dm")
    assert got["title"] == "Planned: Acme" and "It is planned all the same." in got["text"]
    assert "Left alone until Wednesday 23 December" in got["text"]


async def test_not_this_month_keeps_no_ideas_away(firm: Play) -> None:
    await firm.say("why Acme", where="dm")
    await firm.press("Not this month")
    assert "Plan a peak" in (await firm.say("ideas Acme", where="dm"))["buttons"]


async def test_a_peak_done_without_a_day_is_not_to_come_for_ever(firm: Play) -> None:
    await firm.say("peak Acme: walk the review", where="dm")
    await firm.press("Done")
    again = await firm.say("peak Acme: walk the review on 12 May", where="dm")
    assert "They had this already, or will: Walk the review, Monday 23 November." in again["text"]
    await firm.press("Undo")
    await firm.at("2029-11-24T08:00:00+00:00")
    later = await firm.say("peak Acme: walk the review on 12 May", where="dm")
    assert "had this already" not in later["text"]


async def test_the_list_of_peaks_offers_no_remembrance_and_no_condition(firm: Play) -> None:
    await firm.say("add Acme: anniversary on 12 December")
    firm.write("update moment set topic = 'remembrance', sensitive = false")
    [got] = await firm.line(who="dana", where="#wealth", say="@moments which clients need a peak?")
    assert "Idea: " in got["text"] and "remember" not in got["text"] and "Idea: If " not in got["text"]
    assert "remember" in await every(firm)
