"""What follows from a profession: said when it is set, undone by an explicit choice."""

import pytest

from tests.conftest import Play
from tests.test_digests import BIRTHDAY, posted


@pytest.mark.parametrize(
    ("profession", "said"),
    [
        ("law", "each owner gets their digest by direct message, unless a room says `digest on`"),
        ("law", "no model writes drafts"),
        ("wealth", "a pit asks whether it may become a claim"),
        ("insurance", "stays private until somebody says it is public"),
        ("coaching", "the digest comes in each room"),
    ],
)
async def test_setting_it_says_what_changes(play: Play, profession: str, said: str) -> None:
    card = await play.say(f"settings profession {profession}", who="ada")
    assert (
        card["title"].startswith(f"Your profession is {profession} now. From now on")
        and said in card["title"]
    )


async def test_in_law_each_owner_gets_theirs_by_direct_message(play: Play) -> None:
    await play.say("settings profession law", who="ada")
    await play.say(BIRTHDAY)
    lines = await play.at("2026-11-25T12:00:00+00:00")
    assert posted(lines) == [] and len(posted(lines, "@dana")) == 1
    assert "Digest here: off" in (await play.say("settings"))["text"]


async def test_a_room_that_said_on_keeps_its_digest(play: Play) -> None:
    await play.say("settings digest on", who="ada")
    await play.say("settings profession law", who="ada")
    await play.say(BIRTHDAY)
    lines = await play.at("2026-11-25T12:00:00+00:00")
    assert len(posted(lines)) == 1 and posted(lines, "@dana") == []


async def test_in_law_no_model_writes_unless_an_admin_says_so(play: Play) -> None:
    clinic = "add Northpine Eyecare: Ruth Calloway opens her second clinic on 25 November"
    await play.say(clinic)
    for setting, secret in (("profession law", True), ("model on", False), ("model off", True)):
        await play.say(f"settings {setting}", who="ada")
        await play.say("draft second clinic")
        await play.press("Another", "Ruth")
        assert play.writer.briefs[-1].secret is secret
    assert "Only an admin" in (await play.say("settings model on"))["title"]


async def test_the_first_run_says_it_too(empty: Play) -> None:
    await empty.line(room="#law", zone="Europe/London", hour="09:00")
    await empty.line(person="ada", role="admin", zone="Europe/London", locale="en-GB")
    await empty.say("", who="ada", where="#law")
    await empty.press("Set up", who="ada")
    card = await empty.submit(by="ada", profession="law")
    assert card["title"] == "All set" and "by direct message" in card["text"]
