"""Clients in trouble are offered no peak by any door, and are told when they come back, and why."""

import pytest

from tests.conftest import Play

CLIENTS = "name,owner,tier,since,contact\nAcme,dana,A,2019-05-01,Jane Doe\nGlobex,cole,B,2019-03-01,\n"
PEAKS = "select c.name from moment m join client c on c.id = m.client_id where m.kind = 'peak'"


@pytest.fixture
async def firm(play: Play) -> Play:
    await play.clients(CLIENTS)
    return play


async def test_a_peak_is_not_moved_to_a_client_with_an_open_pit(firm: Play) -> None:
    await firm.say("add pit: Globex invoice wrong again")
    await firm.say("peak Acme: workshop at their foundry on 12 May")
    await firm.press("Edit")
    got = await firm.submit({"client": "Globex"})
    assert "Silent for now" in str(got["form"])
    assert firm.rows(PEAKS) == [("Acme",)]


async def test_a_planned_peak_is_put_off_although_a_pit_was_opened_since(firm: Play) -> None:
    await firm.say("peak Acme: workshop at their foundry on 12 May")
    await firm.say("add pit: Acme invoice wrong again")
    await firm.press("Edit", "workshop")
    assert (await firm.submit({"when": "19 May"}))["title"] == "Changed: Acme"


async def test_the_form_of_a_moment_plans_no_peak_for_a_client_with_an_open_pit(firm: Play) -> None:
    await firm.say("add pit: Globex invoice wrong again")
    await firm.say("add")
    got = await firm.submit({"client": "Globex", "kind": "peak", "what": "dinner", "when": "12 May"})
    assert "Silent for now" in str(got["form"])
    got = await firm.submit({"when": "12 May 2026"})
    assert got["title"] == "Noted: Globex" and firm.rows(PEAKS) == [("Globex",)]  # one they had is told


async def test_news_of_a_client_with_an_open_pit_is_not_made_a_peak(firm: Play) -> None:
    await firm.say("add pit: Globex invoice wrong again")
    await firm.say("add Globex: new depot opens on 12 May")
    await firm.press("Edit", "depot")
    got = await firm.submit({"kind": "peak"})
    assert "Silent for now" in str(got["form"]) and not firm.rows(PEAKS)


async def test_of_two_pits_made_good_the_later_says_until_when(firm: Play) -> None:
    await _filled(firm, "Acme invoice wrong again")
    await firm.at("2026-12-03T10:00:00+00:00")
    await _filled(firm, "Acme report was sent late")
    text = (await firm.say("why Acme"))["text"]
    assert "left alone until Saturday 2 January 2027: a pit was filled on Thursday 3 December." in text


async def test_a_rating_is_told_of_the_pit_it_was_given_for(firm: Play) -> None:
    await _filled(firm, "Acme invoice wrong again", rating="5")
    firm.write("update pit set looked_90_at = '2026-11-24 10:00:00.000000'")
    await firm.at("2027-03-03T10:00:00+00:00")
    await _filled(firm, "Acme report was sent late", rating="2", add="add private: pit:", where="dm")
    said = (await firm.say("why Acme", where="dm"))["text"]
    assert "left alone: accepted with 2 of 7 on Wednesday 3 March, until somebody has looked in" in said
    assert (await firm.say("why Acme", who="cole"))["text"] == "Not now: speak to @dana first."


async def test_the_owner_in_the_west_is_told_why_on_the_last_day(firm: Play) -> None:
    await firm.line(person="lea", role="advisor", zone="America/Los_Angeles", locale="en-US")
    await firm.clients("name,owner,tier,since\nWestco,lea,A,2019-05-01\n")
    await firm.at("2026-11-24T02:00:00+00:00")  # Monday evening there
    await firm.say("add pit: Westco invoice wrong again", who="lea", where="dm")
    for label in ("Acknowledge", "Filled"):
        await firm.press(label, who="lea")
    await firm.at("2026-12-23T18:00:00+00:00")
    text = (await firm.say("why Westco", who="lea", where="dm"))["text"]
    assert "left alone until Thursday, December 24: a pit was filled on Monday, November 23." in text


async def _filled(
    firm: Play, news: str, rating: str = "", add: str = "add pit:", where: str = "#wealth"
) -> None:
    await firm.say(f"{add} {news}", where=where)
    await firm.press("Acknowledge")
    await firm.press("Filled")
    if rating:
        await firm.press("Accepted")
        await firm.submit({"rating": rating})
