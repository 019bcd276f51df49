"""The digest's own worth: of which fewer than half is acted on, it shrinks and says so; and grows back."""

from datetime import date

import pytest

from handlers.policy.working import Working
from handlers.policy.worth import first_day, poor
from tests.conftest import Json, Play
from tests.test_digests import BIRTHDAY, posted

SAYS = "Fewer than half of these were acted on in the last 20 working days"
MONDAY = "2026-12-21"  # twenty working days after the first digest
PEOPLE = "Ann Bea Cia Dot Eve Fay Gia Hal Ida Joy Kim Lea".split()
DAYS = "11-26 11-27 11-30 12-01 12-02 12-03 12-04 12-07 12-08 12-09 12-10 12-11".split()


async def a_month(play: Play, acting: bool = False) -> None:
    """Twelve birthdays on as many days; dana is done with each as soon as it is named, or never is."""
    rows = (f"Quay,dana,{name},--{day}\n" for name, day in zip(PEOPLE, DAYS, strict=True))
    await play.clients("name,owner,contact,birthday\n" + "".join(rows))
    for name, day in zip(PEOPLE, DAYS, strict=True) if acting else ():
        await play.at(f"2026-{day}T12:00:00+00:00")
        await play.say(f"done {name} birthday")


async def coming(play: Play, count: int, on: str) -> None:
    names = [f"Client {letter}" for letter in "ABCDEFG"[:count]]
    await play.clients("name,owner\n" + "".join(f"{name} {on},dana\n" for name in names))
    for name in names:
        await play.say(f"add {name} {on}: plant opening on {on}")


async def morning(play: Play, day: str = MONDAY) -> Json:
    lines = posted(await play.at(f"{day}T12:00:00+00:00"))
    return next(line for line in lines if line["at"].startswith(day))


async def test_of_which_little_is_acted_on_only_the_top_three_are_left(play: Play) -> None:
    await a_month(play)
    await coming(play, 5, "2026-12-24")
    digest = await morning(play)
    assert len(digest["items"]) == 3 and SAYS in digest["text"]
    assert "2 more this morning" in digest["text"] and "settings digest full" in digest["text"]


async def test_pits_and_what_is_on_today_are_never_taken_away(play: Play) -> None:
    await a_month(play)
    await coming(play, 3, MONDAY)
    await play.say("add pit: Northpine Eyecare invoice wrong again")
    await coming(play, 2, "2026-12-24")
    digest = await morning(play)
    assert len(digest["items"]) == 4 and SAYS in digest["text"]
    assert "invoice wrong again" in digest["items"][0]["text"]
    assert [item["text"].count("· today ·") for item in digest["items"]] == [0, 1, 1, 1]


async def test_no_offence_stands_in_a_shrunk_digest(play: Play) -> None:
    await play.clients("name,owner,tier\nKestrel Freight,cole,A\n")
    await play.say("settings keep-in-touch A 3", who="ada")
    await a_month(play)
    await coming(play, 1, "2026-12-24")
    lines = posted(await play.at("2026-12-24T12:00:00+00:00"))
    assert any("keep in touch" in line["text"] for line in lines if line["at"] < MONDAY)
    shrunk = [line for line in lines if line["at"] >= MONDAY]
    assert all(SAYS in line["text"] and "keep in touch" not in line["text"] for line in shrunk)
    assert shrunk


async def test_where_things_are_done_it_stays_whole(play: Play) -> None:
    await a_month(play, acting=True)
    await coming(play, 5, "2026-12-24")
    digest = await morning(play)
    assert len(digest["items"]) == 5 and SAYS not in digest["text"]
    assert play.rows("select count(acted) from nudge") == [(len(PEOPLE),)]


async def test_a_new_room_is_given_twenty_working_days(play: Play) -> None:
    await a_month(play)
    await coming(play, 5, MONDAY)
    digest = await morning(play, "2026-12-18")
    assert len(digest["items"]) == 5 and SAYS not in digest["text"]


async def test_an_admin_brings_all_back_for_good(play: Play) -> None:
    await a_month(play)
    await coming(play, 5, "2026-12-24")
    assert "next digest here" in (await play.say("settings digest full", who="ada"))["title"]
    assert "full, 09:00" in (await play.say("settings"))["text"]
    assert len((await morning(play))["items"]) == 5
    await play.say("settings digest on", who="ada")
    await coming(play, 5, "2026-12-25")
    assert len((await morning(play, "2026-12-22"))["items"]) == 3


async def test_it_grows_back_by_itself(play: Play) -> None:
    await a_month(play)
    await play.at("2027-01-20T12:00:00+00:00")
    await coming(play, 5, "2027-01-25")
    digest = await morning(play, "2027-01-22")
    assert len(digest["items"]) == 5 and SAYS not in digest["text"]


@pytest.mark.parametrize(
    "act",
    [
        *("done Ruth", "snooze Ruth until Friday", "claim Ruth", "assign Ruth @mira", "draft Ruth"),
        *("touch Northpine Eyecare: rang Ruth Calloway", "mute Ruth birthday"),
    ],
)
async def test_whatever_somebody_does_with_it_counts_once(play: Play, act: str) -> None:
    await play.say(BIRTHDAY)
    await play.at("2026-11-25T12:00:00+00:00")
    assert play.rows("select count(*), count(acted) from nudge") == [(1, 0)]
    await play.say(act, who="mira" if act.startswith(("claim", "mute")) else "dana")
    assert play.rows("select count(*), count(acted) from nudge") == [(1, 1)]


async def test_what_is_done_after_the_second_naming_answers_the_second_only(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.at("2026-11-26T12:00:00+00:00")
    await play.say("done Ruth")
    assert play.rows("select stage from nudge order by id") == [("day",), ("missed",)]
    assert play.rows("select stage from nudge where acted_by is not null") == [("missed",)]


async def test_what_is_taken_back_was_not_acted_on(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.at("2026-11-25T12:00:00+00:00")
    await play.press("Done", "Ruth")
    await play.press("Undo", "Ruth")
    assert play.rows("select count(acted), count(acted_by) from nudge") == [(0, 0)]


async def test_what_the_clock_does_is_no_answer(play: Play) -> None:
    await play.say("add pit: Northpine Eyecare invoice wrong again")
    await play.at("2026-11-27T12:00:00+00:00")
    assert play.rows("select count(acted) from nudge") == [(0,)]
    await play.press("Acknowledge", "Northpine")
    assert play.rows("select count(acted) from nudge") == [(1,)]


def test_half_is_enough_and_of_few_nothing_is_said() -> None:
    assert poor(20, 9) and not poor(20, 10) and not poor(9, 0) and poor(10, 4)


def test_only_working_days_are_counted() -> None:
    assert first_day(date(2026, 12, 21), Working()) == date(2026, 11, 23)
    assert first_day(date(2026, 12, 28), Working(country="GB")) == date(2026, 11, 27)
