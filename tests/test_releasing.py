"""Drafts that a named person releases: until then they are not copied and not sent."""

import pytest

from tests.conftest import Play
from tests.test_digests import posted
from tests.test_draft_cards import draft_of
from tests.test_drafts import CLINIC


async def test_undo_brings_no_release_back_onto_other_words(play: Play) -> None:
    await play.say("settings release all @mira", who="ada")
    await play.say(CLINIC)
    await play.press("Draft", "clinic")
    await play.press("Release", "To be released", who="mira")
    await play.press("Another")
    await play.say("undo", where="dm")
    [told] = await play.press("Copy")
    assert "mira releases it first" in told["text"]


async def test_words_that_mira_never_saw_are_not_released_by_an_old_press(play: Play) -> None:
    await play.say("settings release all @mira", who="ada")
    await play.say(CLINIC)
    lines = await play.press("Draft", "clinic")
    [asked] = [line for line in posted(lines, "@mira") if "To be released" in line["title"]]
    play.write("update draft set text = 'Something else altogether.'")
    [told] = await play.press("Release", "To be released", who="mira")
    assert asked and "have changed since" in told["text"]
    assert play.rows("select released_at from draft") == [(None,)]


async def test_a_rule_of_ones_own_is_added_to_those_of_the_profession(play: Play) -> None:
    await play.say("settings profession law", who="ada")
    await play.say("settings release recovery @mira", who="ada")
    await play.say(CLINIC)
    assert "Copy" not in draft_of(await play.press("Draft", "clinic"))["buttons"]


@pytest.mark.parametrize("rule", ["recognition", "tier A", "Northpine Eyecare", "all"])
async def test_what_must_be_released_has_no_copy_until_the_one_named_releases_it(
    play: Play, rule: str
) -> None:
    await play.say(f"settings release {rule} @mira", who="ada")
    await play.say(CLINIC)
    lines = await play.press("Draft", "clinic")
    card = draft_of(lines)
    assert "Copy" not in card["buttons"] and "I sent it" not in card["buttons"]
    assert "mira releases it first." in card["text"]
    [asked] = [line for line in posted(lines, "@mira") if "To be released" in line["title"]]
    assert "Release" in asked["buttons"]
    released = draft_of(await play.press("Release", "To be released", who="mira"))
    assert "Copy" in released["buttons"] and "I sent it" in released["buttons"]


async def test_words_that_change_after_their_release_are_to_be_released_again(play: Play) -> None:
    await play.say("settings release all @mira", who="ada")
    await play.say(CLINIC)
    await play.press("Draft", "clinic")
    await play.press("Release", "To be released", who="mira")
    assert "Copy" not in draft_of(await play.press("Another"))["buttons"]


async def test_who_releases_needs_nobody_to_release_their_own(play: Play) -> None:
    await play.say("settings release all @mira", who="ada")
    await play.say(CLINIC, who="mira")
    card = draft_of(await play.press("Draft", "clinic", who="mira"), "@mira")
    assert "Copy" in card["buttons"]


async def test_a_law_firm_releases_drafts_until_it_chooses_otherwise(play: Play) -> None:
    await play.say("settings profession law", who="ada")
    await play.say(CLINIC)
    assert "Copy" not in draft_of(await play.press("Draft", "clinic"))["buttons"]
    await play.say("settings release off", who="ada")
    assert "Copy" in draft_of(await play.press("Another"))["buttons"]
