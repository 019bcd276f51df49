"""Offence in the digest: who needs a peak, with one idea, where nobody is to be kept in touch with."""

from datetime import date, timedelta

import pytest

from tests.conftest import Json, Play

MONDAY = date(2026, 11, 30)
WORDS = "no peak on record"


@pytest.fixture
async def firm(play: Play) -> Play:
    """Every morning of the week there is a digest to stand in; nobody has been without a word for long."""
    await play.clients("name,owner,tier,since\nAcme,dana,A,2019-05-01\nQuayside,dana,,\n")
    for n in range(5):
        await play.say(f"add Quayside: open house {n} on {MONDAY + timedelta(days=n)}")
    return play


async def week(play: Play) -> list[Json]:
    lines = await play.at(f"{MONDAY + timedelta(days=5)}T00:00:00+00:00")
    return [line for line in lines if line["to"] == "#wealth" and line["at"] >= str(MONDAY)]


async def named(play: Play) -> Json:
    """The digest that names Acme, just posted."""
    for n in range(5):
        lines = await play.at(f"{MONDAY + timedelta(days=n)}T12:00:00+00:00")
        if found := [line for line in lines if WORDS in line["text"]]:
            return found[-1]
    raise AssertionError("nobody was named in a whole week")


def offered(lines: list[Json]) -> list[str]:
    return [item["text"] for line in lines for item in line["items"] if WORDS in item["text"]]


async def test_a_client_who_needs_a_peak_is_named_once_a_week_last_with_one_idea(firm: Play) -> None:
    digests = await week(firm)
    [said] = offered(digests)
    assert said.startswith("Acme: no peak on record, 27") and said.endswith(" · dana")
    assert " with us · idea: " in said and len(said) <= 110
    [digest] = [line for line in digests if WORDS in line["text"]]
    assert digest["items"][-1]["text"] == said and len(digest["items"]) > 1
    assert {"Plan a peak", "Not this month", "Client"} <= set(digest["items"][-1]["buttons"])


async def test_it_never_makes_a_digest_by_itself(play: Play) -> None:
    await play.clients("name,owner,tier,since\nAcme,dana,A,2019-05-01\n")
    assert not offered(await week(play))


async def test_keeping_in_touch_goes_first(play: Play) -> None:
    await play.clients("name,owner,tier,since\nAcme,dana,A,2019-05-01\nQuayside,dana,,\n")
    await play.say("settings keep-in-touch A 5", who="ada")
    for n in range(5):
        await play.say(f"add Quayside: open house {n} on {MONDAY + timedelta(days=n)}")
    digests = await week(play)
    assert any("keep in touch" in line["text"] for line in digests) and not offered(digests)


async def test_not_this_month_acts_on_it_for_everybody_and_undo_takes_it_back(firm: Play) -> None:
    await named(firm)
    lines = await firm.press("Not this month", "Acme", who="cole")
    [update] = [line for line in lines if line["to"] == "#wealth"]
    assert "Acme: not this month · cole" in update["text"] and WORDS not in update["text"]
    assert firm.rows("select count(*) from nudge where stage = 'peak' and acted is not null") == [(1,)]
    lines = await firm.line(who="cole", where="#wealth", say="/moment undo")
    [again] = [line for line in lines if line["to"] == "#wealth"]
    assert WORDS in again["text"]


async def test_a_planned_peak_acts_on_it(firm: Play) -> None:
    await named(firm)
    await firm.press("Plan a peak", "Acme")
    lines = await firm.line(who="dana", submit={"what": "workshop", "when": "18 December"})
    [update] = [line for line in lines if line["to"] == "#wealth" and "Acme: " in line["text"]]
    assert "Acme: a peak is planned, Friday 18 December · dana" in update["text"]


async def test_once_in_trouble_its_line_goes(firm: Play) -> None:
    before = await named(firm)
    start = len(firm.out)
    await firm.say("add pit: Acme invoice wrong again")
    [update] = [line for line in firm.out[start:] if line.get("card") == before["card"]]
    assert update["kind"] == "update" and WORDS not in update["text"]
    assert not offered(await week(firm))


async def test_a_touch_is_no_answer_to_it(firm: Play) -> None:
    await named(firm)
    await firm.say("touch Acme: called Jane")
    assert firm.rows("select count(*) from nudge where stage = 'peak' and acted is not null") == [(0,)]


async def test_who_muted_or_walled_off_is_not_named_there(firm: Play) -> None:
    await firm.clients("name,owner,tier,since,wall\nVault,dana,A,2010-01-01,dana\n")
    await firm.say("mute Acme")
    lines = await week(firm)
    assert not offered(lines)
