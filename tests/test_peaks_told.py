"""What a room is told of who needs a peak: what all of it may see, and no hint of anything else."""

import pytest

from tests.conftest import Json, Play
from tests.test_peaks import firm, ranked

assert firm
ASKED = "which clients need a peak?"
POST = "Post to channel"


async def mention(play: Play, text: str = ASKED, who: str = "dana") -> Json:
    [answer] = await play.line(who=who, where="#wealth", say=f"@moments {text}")
    return answer


async def test_a_mention_is_answered_in_its_room(firm: Play) -> None:
    answer = await mention(firm)
    assert (answer["to"], answer["private"]) == ("#wealth", False)
    assert ranked(answer) == ["Acme", "Globex", "Hooli"]


async def test_a_walled_client_is_neither_named_nor_counted_there(firm: Play) -> None:
    await firm.clients("name,owner,tier,since,wall\nVault,dana,A,2019-01-01,dana\n")
    await firm.say("add pit: Vault invoice wrong again", where="dm")
    answer = await mention(firm)
    assert answer["to"] == "#wealth" and answer["title"].startswith("3 clients")
    assert "Vault" not in answer["text"] and "Fill first" not in answer["text"]


async def test_what_is_filled_first_is_told_there_unless_it_is_secret(firm: Play) -> None:
    await firm.say("add pit: Globex invoice wrong again")
    await firm.say("add pit: Acme, Jane Doe in hospital")
    answer = await mention(firm)
    assert "Fill first\nGlobex" in answer["text"] and ranked(answer) == ["Hooli"]
    assert "Acme" not in answer["text"] and "hospital" not in answer["text"]


async def test_a_secret_pit_made_good_is_not_counted_among_those_left_alone_there(firm: Play) -> None:
    await firm.say("add pit: Acme, Jane Doe in hospital")
    await firm.press("Supported", "hospital")
    assert "1 is left alone" in (await firm.say("peaks"))["text"]
    answer = await mention(firm)
    assert answer["to"] == "#wealth" and "left alone" not in answer["text"]


async def test_what_would_be_empty_without_the_secret_is_told_to_the_asker_alone(play: Play) -> None:
    await play.clients("name,owner,tier,since,wall\nVault,dana,A,2019-01-01,dana\n")
    answer = await mention(play)
    assert (answer["to"], answer["private"]) == ("@dana", True) and "Vault" in answer["text"]


async def test_a_room_is_not_told_that_nobody_needs_one_where_that_may_be_untrue(play: Play) -> None:
    await play.clients("name,owner,tier,since,wall\nVault,dana,A,2019-01-01,dana\n")
    await play.say("add pit: Northpine Eyecare invoice wrong again")
    answer = await mention(play)
    assert answer["to"] == "@dana" and "Vault" in answer["text"] and "Fill first" in answer["text"]


async def test_why_is_told_there_as_far_as_all_may_know(firm: Play) -> None:
    assert (await mention(firm, "why Globex"))["to"] == "#wealth"
    await firm.say("add pit: Globex, its founder is in hospital")
    told = await mention(firm, "why Globex")
    assert told["to"] == "@dana" and told["private"]


async def test_who_may_not_see_the_cause_is_told_nothing_in_the_room_either(firm: Play) -> None:
    await firm.say("add pit: Acme, Jane Doe in hospital")
    told = await mention(firm, "why Acme", who="cole")
    assert told["to"] == "@cole" and "Not now: speak to @dana first" in told["text"]


async def test_a_private_answer_is_offered_to_the_room_only_if_all_may_see_it(firm: Play) -> None:
    assert POST in (await firm.say("peaks"))["buttons"]
    await firm.say("add pit: Acme, Jane Doe in hospital")
    assert POST not in (await firm.say("peaks"))["buttons"]


async def test_a_room_with_outsiders_is_told_nothing(firm: Play) -> None:
    await firm.line(room="#wealth", audience="external")
    answer = await mention(firm)
    assert (answer["to"], answer["private"]) == ("@dana", True)


@pytest.mark.parametrize("who", ["dana", "cole"])
async def test_pressed_in_the_room_its_list_is_drawn_anew(firm: Play, who: str) -> None:
    await mention(firm)
    lines = await firm.press("Not this month", "Globex", who=who)
    [redrawn] = [line for line in lines if line["to"] == "#wealth"]
    assert redrawn["kind"] == "update" and ranked(redrawn) == ["Acme", "Hooli"]
