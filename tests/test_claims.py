"""Pits that may become claims: who hears, what may be drafted, and Release."""

import pytest

from tests.conftest import Play
from tests.test_digests import posted
from tests.test_escalating import words_to

CLAIM = "add pit: Northpine Eyecare got the wrong filing, possible claim"


@pytest.fixture
async def firm(play: Play) -> Play:
    """A law firm that releases no drafts; cole is named for claims."""
    await play.say("settings profession law", who="ada")
    await play.say("settings release off", who="ada")
    await play.say("settings claims-contact @cole", who="ada")
    return play


async def test_whoever_is_named_hears_of_a_possible_claim_at_once(firm: Play) -> None:
    lines = await firm.line(who="dana", where="#wealth", say=f"/moment {CLAIM}")
    [told] = words_to(lines, "cole")
    assert "Possible claim: not released yet" in told["text"]
    assert "wrong filing" in told["text"] and "Release" in told["buttons"] and told["private"]


async def test_of_a_night_they_hear_at_seven(firm: Play) -> None:
    await firm.at("2026-11-23T23:30:00+00:00")
    await firm.say(CLAIM)
    [told] = words_to(await firm.at("2026-11-24T08:00:00+00:00"), "cole")
    assert told["at"] == "2026-11-24T07:00:00+00:00"


async def test_until_released_the_only_draft_says_that_we_have_heard(firm: Play) -> None:
    await firm.say(CLAIM)
    [draft] = [line for line in await firm.press("Draft", "filing") if "Draft for" in line["title"]]
    words = draft["text"]
    assert "We have heard you" in words and "[who calls]" in words and "[day and time]" in words
    letter = words.partition("Hello")[2].partition("It rests on")[0].lower()
    for banned in ("filing", "wrong", "sorry", "apolog", "mistake", "fault", "cost", "put right", "because"):
        assert banned not in letter, banned
    assert firm.rows("select type, writer from draft") == [("acknowledgement", "offline")]


@pytest.mark.parametrize("label", ["Shorter", "Warmer", "Another"])
async def test_rewording_an_acknowledgement_says_no_more(firm: Play, label: str) -> None:
    await firm.say(CLAIM)
    await firm.press("Draft", "filing")
    [update] = [line for line in await firm.press(label) if "Draft for" in line["title"]]
    assert "filing" not in update["text"].partition("Hello")[2].partition("It rests on")[0]


async def test_released_the_whole_words_are_drafted(firm: Play) -> None:
    await firm.say(CLAIM)
    await firm.press("Draft", "filing")
    await firm.press("Release", "filing", who="cole")
    [told] = await firm.press("Copy")
    assert "has been released" in told["text"]
    [draft] = [line for line in await firm.press("Draft", "filing") if line["kind"] == "card"][-1:]
    assert "We have heard you" not in draft["text"]
    assert [type for (type,) in firm.rows("select type from draft order by id")] == [
        "acknowledgement",
        "recovery",
    ]


async def test_a_draft_from_before_it_was_a_claim_is_not_copied_or_reworded(firm: Play) -> None:
    await firm.say("add pit: Northpine Eyecare got the wrong filing")
    await firm.press("Draft", "filing")
    await firm.press("Edit", "Kind: pit")
    await firm.submit(claim="yes")
    for label in ("Copy", "Another"):
        [told] = await firm.press(label)
        assert "Not released yet" in told["text"]


async def test_only_who_is_named_releases_it_and_undo_takes_it_back(firm: Play) -> None:
    await firm.say(CLAIM)
    [told] = await firm.press("Release", "filing")
    assert "Only cole can release it" in told["text"]
    [released] = [line for line in await firm.press("Release", "filing", who="cole") if line["to"] == "@cole"]
    assert "Released: cole, Monday 23 November at 08:00" in released["text"]
    await firm.say("undo", who="cole")
    assert firm.rows("select released_at, claim from pit") == [(None, True)]


async def test_where_nobody_is_named_a_manager_releases_it(play: Play) -> None:
    await play.say(CLAIM)
    await play.at("2026-11-24T12:00:00+00:00")
    [told] = await play.press("Release", "filing")
    assert "Only a manager" in told["text"]
    await play.press("Release", "filing", who="mira")
    assert play.rows("select released_by is not null from pit") == [(True,)]


@pytest.mark.parametrize(
    ("profession", "asked"),
    [("law", True), ("insurance", True), ("wealth", True), ("coaching", False), ("agency", False)],
)
async def test_the_form_asks_where_claims_are_a_question(play: Play, profession: str, asked: bool) -> None:
    await play.say(f"settings profession {profession}", who="ada")
    form = await play.say("add")
    assert ("claim" in [field["name"] for field in form["form"]["fields"]]) is asked


async def test_a_form_that_says_no_marks_nothing(firm: Play) -> None:
    await firm.say("add")
    await firm.submit(client="Northpine Eyecare", kind="pit", cause="service", what="the wrong filing")
    assert firm.rows("select claim from pit") == [(False,)]


@pytest.mark.parametrize("words", ["no possible claim", "not a possible claim"])
async def test_a_line_that_denies_it_marks_nothing(firm: Play, words: str) -> None:
    await firm.say(f"add pit: Northpine Eyecare got the wrong filing, {words}")
    assert firm.rows("select claim from pit") == [(False,)]


async def test_a_form_that_says_no_does_not_release_a_claim(firm: Play) -> None:
    await firm.say(CLAIM)
    await firm.press("Edit", "filing")
    await firm.submit(claim="no", what="got the wrong filing")
    assert firm.rows("select claim, released_at from pit") == [(True, None)]


async def test_who_is_named_but_may_not_see_it_releases_it_unseen(firm: Play) -> None:
    lines = await firm.line(
        who="dana",
        where="#wealth",
        say="/moment add pit: Northpine Eyecare, Ruth Calloway in hospital, possible claim",
    )
    [told] = words_to(lines, "cole")
    assert "@dana" in told["text"] and "Ruth" not in told["text"] and "Northpine" not in told["text"]
    [answer] = [line for line in await firm.press("Release", who="cole") if line["to"] == "@cole"]
    assert answer["title"] == "Released" and "Ruth" not in answer["text"]


async def test_of_a_walled_client_who_is_named_outside_hears_nothing(firm: Play) -> None:
    await firm.clients("name,owner,wall\nQuarry Hill,dana,dana;mira\n")
    lines = await firm.line(
        who="dana", where="#wealth", say="/moment add pit: Quarry Hill got the wrong filing, possible claim"
    )
    assert posted(lines, "@cole") == [] and posted(lines) == []


async def test_only_an_admin_names_who_hears_of_claims(play: Play) -> None:
    assert "Only an admin" in (await play.say("settings claims-contact @cole", who="dana"))["text"]
    await play.say("settings claims-contact @cole", who="ada")
    assert "Possible claims: cole" in (await play.say("settings"))["text"]
    assert "Say who" in (await play.say("settings claims-contact @zoe", who="ada"))["text"]
