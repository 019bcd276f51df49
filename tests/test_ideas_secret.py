"""What an idea gives away: nothing that whoever reads it may not know, in a digest as on a card."""

from datetime import date, timedelta

import pytest

from tests.conftest import Json, Play

MONDAY = date(2026, 11, 30)
FIRM = "name,owner,tier,since,contact\nAcme,dana,A,2019-05-01,Jane Doe\nQuayside,dana,,,\n"
BIRTH = "Acme: Jane Doe had a baby on 20 November"


async def week(play: Play, monday: date = MONDAY, where: str = "#wealth") -> list[Json]:
    """The digests of a week in which one stands every morning."""
    for n in range(5):
        await play.say(f"add Quayside: open house {n} on {monday + timedelta(days=n)}", where=where)
    return await play.at(f"{monday + timedelta(days=5)}T00:00:00+00:00")


def told(lines: list[Json], to: str) -> str:
    said = "\n".join(line["text"] for line in lines if line["to"] == to)
    return "\n".join(line for line in said.split("\n") if "no peak on record" in line)


@pytest.fixture
async def firm(play: Play) -> Play:
    await play.clients(FIRM)
    return play


async def test_an_idea_for_a_birth_stands_in_the_digest_of_a_room_that_may_know(firm: Play) -> None:
    await firm.say(f"add {BIRTH}")
    assert "after a birth" in told(await week(firm), "#wealth")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (f"add private: {BIRTH}", ("birth",)),
        ("add private: Acme: portal go-live on 10 December", ("live", "launch", "guess", "shift")),
        ("add Acme: remembrance of Jane Doe's mother on 12 December", ("remember",)),
    ],
)
async def test_what_is_secret_is_not_hinted_at_in_a_digest(
    firm: Play, said: str, words: tuple[str, ...]
) -> None:
    await firm.say("settings profession consulting", who="ada")
    await firm.say(said, where="dm")
    line = told(await week(firm), "#wealth")
    assert "idea:" in line and not any(word in line for word in words)


async def test_a_private_pit_of_last_year_is_not_hinted_at(firm: Play) -> None:
    await firm.say("add private: pit: Acme invoice wrong again", where="dm")
    await firm.press("Acknowledge")
    await firm.press("Filled")
    await firm.at("2027-12-18T00:00:00+00:00")
    for client in ("Acme", "Quayside", "Northpine Eyecare"):
        await firm.say(f"touch {client}: called")
    line = told(await week(firm, date(2027, 12, 20)), "#wealth")
    assert "Acme" in line and "wrong" not in line


async def test_a_line_loses_its_idea_when_what_it_needs_becomes_private(firm: Play) -> None:
    await firm.say(f"add {BIRTH}")
    lines = await week(firm)
    assert "after a birth" in told(lines, "#wealth")
    firm.write("update moment set private = true where topic = 'birth'")
    await firm.press("Not this month", "Acme")
    again = told(await firm.line(who="dana", where="#wealth", say="/moment undo"), "#wealth")
    assert "Acme: no peak on record" in again and "birth" not in again


async def test_a_stand_in_is_not_told_of_a_private_birth(play: Play) -> None:
    await play.clients(FIRM, where="dm")
    await play.say(f"add private: {BIRTH}", where="dm")
    await play.say("cover @cole until 5 December", where="dm")
    assert "birth" not in told(await week(play, where="dm"), "@cole")


@pytest.mark.parametrize("ask", ["ideas Acme", "peak Acme: dinner on 12 May"])
async def test_a_sensitive_death_is_not_told_to_a_colleague(firm: Play, ask: str) -> None:
    await firm.say("add Jane Doe at Acme has died", where="dm")
    got = await firm.say(ask, who="cole", where="dm")
    assert "Not now: speak to @dana first" in got["text"] and "nobody is left" not in got["text"]
    assert "nobody is left there" in (await firm.say(ask, where="dm"))["text"]
