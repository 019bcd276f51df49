"""Whether a peak landed: asked of its owner when it is done, changed, taken back; and what it counts for."""

import pytest

from bot.dispatch import Request
from handlers.commands.moments import Undo
from handlers.commands.peaks import LandPeak
from handlers.context import Person, Place
from tests.conftest import Play

LINE = "peak Acme: workshop at their foundry on 23 November"
WEALTH = Place("playground/local/#wealth")
ASKED = "Did it land? What did you see?"


@pytest.fixture
async def firm(play: Play) -> Play:
    await play.clients("name,owner,tier\nAcme,dana,A\n")
    await play.say(LINE)
    return play


def landed(play: Play) -> str:
    [(said,)] = play.rows("select landed from peak")
    return str(said)


async def test_after_done_the_owner_is_asked_and_a_later_press_changes_it(firm: Play) -> None:
    [done] = await firm.press("Done")
    assert ASKED in done["text"]
    assert {"Told others or took a picture", "Thanked", "Nothing seen"} <= set(done["buttons"])
    [card] = await firm.press("Thanked")
    assert "Landed: Thanked · dana" in card["text"] and ASKED not in card["text"]
    assert "Thanked" not in card["buttons"]
    await firm.press("Told others or took a picture")
    assert landed(firm) == "told"
    [back] = await firm.press("Undo")
    assert "Landed: Thanked" in back["text"] and landed(firm) == "thanked"


async def test_undo_of_the_moment_takes_back_first_what_was_said_last(firm: Play) -> None:
    await firm.press("Done")
    await firm.press("Thanked")
    for said, state in (("", "done"), ("", "open")):
        await firm.stage.run(Request(Undo(occurrence=1), Person("dana", "dana"), WEALTH))
        assert landed(firm) == said and firm.rows("select state from occurrence") == [(state,)]


async def test_before_it_is_done_nothing_is_asked(firm: Play) -> None:
    assert ASKED not in (await firm.say("ideas Acme"))["text"]
    await firm.press("Done")
    [back] = await firm.press("Undo")
    assert ASKED not in back["text"] and "Thanked" not in back["buttons"]
    assert "Done" in back["buttons"]


async def test_a_colleague_who_presses_done_is_not_asked_but_the_owner_is(firm: Play) -> None:
    lines = await firm.line(who="cole", where="#wealth", say="/moment done workshop")
    told = {line["to"]: line for line in lines}
    assert ASKED not in told["@cole"]["text"] and ASKED in told["@dana"]["text"]
    assert "Thanked" not in told["@cole"]["buttons"]
    await firm.press("Nothing seen")
    assert landed(firm) == "nothing"


@pytest.mark.parametrize(("who", "said"), [("cole", ""), ("mira", "thanked"), ("dana", "thanked")])
async def test_its_owner_and_managers_say_whether_it_landed(firm: Play, who: str, said: str) -> None:
    await firm.press("Done")
    answer = await firm.stage.run(Request(LandPeak(1, "thanked"), Person(who, who), WEALTH))
    assert landed(firm) == said and (said or "Only dana" in str(answer))


async def test_what_is_not_done_has_not_landed(firm: Play) -> None:
    answer = await firm.stage.run(Request(LandPeak(1, "thanked"), Person("dana", "dana"), WEALTH))
    assert "press Done first" in str(answer) and landed(firm) == ""


async def test_a_peak_counts_in_the_pulse_when_it_is_done_and_two_questions_are_answered(firm: Play) -> None:
    last = "select last_peak from pulse join client on client.id = client_id where name = 'Acme'"
    assert firm.rows(last) == [(None,)]
    await firm.press("Done")
    assert firm.rows(last) == [(None,)]
    await firm.press("Four questions")
    await firm.submit({"with": "Jane"}, theirs="their first kiln")
    assert firm.rows(last) == [(20780,)]
    await firm.press("Undo")
    assert firm.rows(last) == [(None,)]


async def test_what_landed_makes_such_ideas_fit_better(firm: Play) -> None:
    await firm.press("Done")
    await firm.press("Told others or took a picture")
    card = await firm.say("ideas Acme")
    while "such an idea landed here before" not in card["text"]:
        [card] = await firm.press("More ideas")
    elsewhere = await firm.say("ideas Northpine Eyecare")
    while "such an idea landed elsewhere" not in elsewhere["text"]:
        [elsewhere] = await firm.press("More ideas")
