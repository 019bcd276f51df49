"""What a room is told: answers to a mention, and what a person posts there; only what all may see."""

import pytest

from tests.conftest import Json, Play

POST = "Post to channel"


@pytest.fixture
async def firm(play: Play) -> Play:
    """Quarry Hill is walled off to dana and mira; of Yarrow there is something private."""
    await play.clients(
        "name,owner,contact,wall\nZeta Ltd,cole,Ida Moss,\nYarrow Farm,dana,Ida Penn,\n"
        "Quarry Hill,dana,,dana;mira\n"
    )
    for line in (
        "add Zeta Ltd: new shop opens on 26 November",
        "add private: Yarrow Farm: Ida Penn promoted to partner on 27 November",
        "add Quarry Hill: lease ends 30 November",
    ):
        await play.say(line)
    return play


async def mention(play: Play, text: str, who: str = "dana", where: str = "#wealth") -> list[Json]:
    return await play.line(who=who, where=where, say=f"@moments {text}")


async def test_a_mention_is_answered_in_its_room(firm: Play) -> None:
    [answer] = await mention(firm, "list Zeta Ltd")
    assert (answer["to"], answer["private"]) == ("#wealth", False)
    assert "new shop opens" in answer["text"]


@pytest.mark.parametrize("words", ["upcoming", "what is coming up this month?", "list", "today Thursday"])
async def test_a_room_hears_nothing_that_somebody_there_may_not_see(firm: Play, words: str) -> None:
    [answer] = await mention(firm, words)
    assert answer["to"] == "#wealth"
    assert "new shop opens" in answer["text"]
    for secret in ("Penn", "Yarrow", "Quarry", "more"):
        assert secret not in answer["text"]


async def test_what_would_be_empty_without_the_secret_is_told_to_the_asker_alone(firm: Play) -> None:
    for words, secret in (("list Yarrow Farm", "partner"), ("client Quarry Hill", "Quarry Hill")):
        [answer] = await mention(firm, words)
        assert (answer["to"], answer["private"]) == ("@dana", True)
        assert secret in answer["text"]


async def test_to_whom_the_client_does_not_exist_nothing_is_told_of_it(firm: Play) -> None:
    for answer in await mention(firm, "client Quarry Hill", who="cole"):
        assert answer["private"] and "lease" not in answer["text"]


async def test_what_was_done_by_a_mention_is_answered_in_private(firm: Play) -> None:
    [answer] = await mention(firm, "add Zeta Ltd: audit on 4 December")
    assert answer["to"] == "@dana" and POST in answer["buttons"]


async def test_a_room_that_others_read_hears_no_answer(firm: Play) -> None:
    await firm.line(room="#wealth", audience="external")
    [answer] = await mention(firm, "list Zeta Ltd")
    assert (answer["to"], answer["private"]) == ("@dana", True)
    assert POST not in answer["buttons"]


async def test_my_day_is_nobody_elses(firm: Play) -> None:
    [answer] = await mention(firm, "")
    assert answer["to"] == "@dana"


async def test_a_moment_is_posted_to_the_channel_by_a_press(firm: Play) -> None:
    noted = await firm.say("add Zeta Ltd: audit on 4 December")
    assert POST in noted["buttons"]
    posted, told = sorted(await firm.press(POST, "audit"), key=lambda line: str(line["to"]))
    assert posted["to"] == "#wealth" and "audit" in posted["text"]
    assert told["to"] == "@dana" and told["title"] == "Posted in #wealth"


async def test_a_list_is_posted_and_redrawn_when_somebody_acts_on_it(firm: Play) -> None:
    await firm.say("add Zeta Ltd: audit on 4 December")
    await firm.say("list Zeta Ltd")
    posted = next(line for line in await firm.press(POST, "new shop") if line["to"] == "#wealth")
    lines = await firm.press("Done", "new shop", who="cole")
    [told] = [line for line in lines if line["to"] == "@cole"]
    assert "Undo" in told["buttons"]
    [redrawn] = [line for line in lines if line.get("card") == posted["card"]]
    assert redrawn["kind"] == "update" and "new shop" not in redrawn["text"]


@pytest.mark.parametrize("words", ["list Yarrow Farm", "list Quarry Hill", "client Quarry Hill", "list"])
async def test_what_is_private_or_walled_cannot_be_posted(firm: Play, words: str) -> None:
    assert POST not in (await firm.say(words))["buttons"]


async def test_what_became_private_since_is_not_posted(firm: Play) -> None:
    await firm.say("add Zeta Ltd: audit on 4 December")
    firm.write("update moment set private = true")
    [told] = await firm.press(POST, "audit")
    assert told["to"] == "@dana" and "Tell them yourself" in told["text"]


async def test_in_a_direct_message_there_is_no_channel_to_post_to(firm: Play) -> None:
    assert POST not in (await firm.say("list Zeta Ltd", where="dm"))["buttons"]


async def test_a_posted_answer_is_taken_back_when_the_room_turns_external(firm: Play) -> None:
    [posted] = await mention(firm, "list Zeta Ltd")
    [gone] = await firm.line(room="#wealth", audience="external")
    assert (gone["kind"], gone["card"]) == ("gone", posted["card"])


async def test_what_becomes_private_is_taken_out_of_what_a_room_was_told(firm: Play) -> None:
    [posted] = await mention(firm, "upcoming")
    await firm.say("edit new shop")
    lines = await firm.line(who="dana", submit={"private": "yes"})
    [gone] = [line for line in lines if line.get("card") == posted["card"]]
    assert gone["kind"] == "gone"


async def test_a_posted_moment_that_becomes_private_is_withdrawn(firm: Play) -> None:
    await firm.say("add Zeta Ltd: audit on 4 December")
    posted = next(line for line in await firm.press(POST, "audit") if line["to"] == "#wealth")
    await firm.press("Edit", "audit")
    lines = await firm.line(who="dana", submit={"private": "yes"})
    assert [line["kind"] for line in lines if line.get("card") == posted["card"]] == ["gone"]


async def test_what_is_undone_does_not_stay_in_the_room(firm: Play) -> None:
    await firm.say("add Zeta Ltd: audit on 4 December")
    [posted] = await mention(firm, "list Zeta Ltd")
    lines = await firm.line(who="dana", where="#wealth", say="/moment undo")
    [redrawn] = [line for line in lines if line.get("card") == posted["card"]]
    assert "audit" not in redrawn["text"] and "new shop" in redrawn["text"]


async def test_that_there_is_nothing_is_not_said_where_it_may_be_untrue(firm: Play) -> None:
    await firm.say("list Zeta Ltd")
    firm.write("update moment set private = true")
    [told] = await firm.press(POST, "new shop")
    assert told["to"] == "@dana" and "Tell them yourself" in told["text"]
    [answer] = await mention(firm, "list Quarry Hill")
    assert answer["to"] == "@dana"


async def test_that_nothing_is_there_for_anybody_is_said_aloud(firm: Play) -> None:
    [answer] = await mention(firm, "upcoming next year")
    assert (answer["to"], answer["private"]) == ("#wealth", False)


async def test_posted_twice_from_one_card_it_stands_there_once(firm: Play) -> None:
    await firm.say("list Zeta Ltd")
    assert "#wealth" in [line["to"] for line in await firm.press(POST, "new shop")]
    assert "#wealth" not in [line["to"] for line in await firm.press(POST, "new shop")]


async def test_a_room_of_which_we_learned_too_long_ago_is_told_nothing(firm: Play) -> None:
    firm.write("update channel set learned_at = '2026-11-20 08:00:00.000000'")
    [answer] = await mention(firm, "list Zeta Ltd")
    assert answer["to"] == "@dana" and POST not in answer["buttons"]
