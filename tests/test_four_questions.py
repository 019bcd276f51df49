"""The four questions of a planned peak: with fewer than two answered it is a courtesy."""

from dataclasses import replace

import pytest

from bot import wire
from handlers.commands.peaks import AnswerFour
from handlers.peak_form import questions
from tests.conftest import Play
from tests.test_building import LINE, errors, fields


@pytest.fixture
async def firm(play: Play) -> Play:
    await play.clients("name,owner,tier\nAcme,dana,A\n")
    return play


async def test_one_line_plans_a_peak_that_is_a_courtesy_until_two_questions_are_answered(firm: Play) -> None:
    card = await firm.say(LINE)
    assert card["title"] == "Planned: Acme" and "Wednesday 12 May 2027" in card["text"]
    assert "workshop at their foundry" in card["text"] and "Kind: a courtesy" in card["text"]
    assert firm.rows("select kind, topic from moment") == [("peak", "")]
    assert firm.rows("select gesture, counts from peak") == [("visit", 0)]
    [form] = await firm.press("Four questions")
    assert list(fields(form)) == ["script", "elements", "theirs", "with"]
    one = await firm.submit(theirs="their first kiln")
    assert "Kind: a courtesy" in one["text"] and "Only theirs: their first kiln" in one["text"]
    await firm.press("Four questions")
    two = await firm.submit({"with": "Jane and the foremen"})
    assert "Kind: peak" in two["text"] and "Who is with them: Jane and the foremen" in two["text"]
    assert "Only theirs: their first kiln" in two["text"]


async def test_answers_can_be_taken_back(firm: Play) -> None:
    await firm.say(LINE)
    await firm.press("Four questions")
    await firm.submit(theirs="their first kiln", elements="pride, elevation")
    [card] = await firm.press("Undo")
    assert "Kind: a courtesy" in card["text"] and "kiln" not in card["text"]
    assert firm.rows("select counts, theirs from peak") == [(0, "")]


async def test_one_element_alone_answers_nothing_and_a_fifth_is_refused_beside_its_field(firm: Play) -> None:
    await firm.say(LINE)
    await firm.press("Four questions")
    form = await firm.submit(elements="pride and glory", theirs="their first kiln")
    assert "elevation, pride, insight and connection" in errors(form)["elements"]
    assert fields(form)["theirs"] == "their first kiln"
    card = await firm.submit(elements="Pride")
    assert "Two elements: pride, and one more" in card["text"] and "Kind: a courtesy" in card["text"]


@pytest.mark.parametrize(
    "said", ["elevation/pride", "elevation and pride", "Pride, elevation", "pride + elevation"]
)
async def test_two_elements_are_told_apart_however_they_are_joined(firm: Play, said: str) -> None:
    await firm.say(LINE)
    await firm.press("Four questions")
    card = await firm.submit(elements=said)
    assert (
        "Two elements: elevation and pride" in card["text"]
        or "Two elements: pride and elevation" in card["text"]
    )


def test_the_fourth_question_is_called_with_outside_and_cannot_be_called_so_inside() -> None:
    filled = wire.filled(AnswerFour(7), {"with": "Jane", "theirs": "their kiln"})
    assert filled == AnswerFour(7, theirs="their kiln", with_="Jane")
    asked = questions(AnswerFour(7, "", with_="Jane"), {})
    assert asked.fields[-1].name == "with" and asked.fields[-1].value == "Jane"
    assert wire.unfilled(replace(asked, sends=AnswerFour(7, with_="Jane"))) == AnswerFour(7)
