"""The words for a planned peak: an invitation, and what its writer should know first."""

import pytest

from tests.conftest import Play
from tests.test_building import LINE


@pytest.fixture
async def firm(play: Play) -> Play:
    await play.clients("name,owner,tier\nAcme,dana,A\n")
    return play


async def test_its_draft_is_an_invitation(firm: Play) -> None:
    await firm.say(LINE)
    await firm.press("Draft")
    assert "workshop" in firm.out[-1]["text"]
    assert firm.rows("select type from draft") == [("invitation",)]


async def test_the_name_of_an_idea_is_no_invitation_and_what_it_is_to_is_asked(firm: Play) -> None:
    await firm.say("peak Acme: both teams at one table with Jane Doe on 12 May")
    await firm.press("Draft")
    assert "[what you invite to]" in firm.out[-1]["text"] and "Dear Jane" in firm.out[-1]["text"]
    assert "one table" not in firm.out[-1]["text"].partition("Dear Jane")[2]


async def test_the_draft_says_what_would_make_it_no_surprise(firm: Play) -> None:
    await firm.say("peak Acme: golf with the twins on 3 June")
    await firm.say("peak Acme: golf with the twins on 4 June")
    await firm.press("Draft")
    assert "They had this already, or will: golf with the twins" in firm.out[-1]["text"]
