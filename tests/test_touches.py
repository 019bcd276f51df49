"""Touches: noted in a line, they end the nudges they answer, are rated in two presses, can be undone."""

import pytest

from tests.conftest import Json, Play

PROMOTED = "add Northpine Eyecare: Ruth Calloway promoted to director on 23 November"


def room(lines: list[Json]) -> list[str]:
    return [line["text"] for line in lines if line["to"] == "#wealth"]


async def test_a_touch_is_noted_and_shown_with_its_client(play: Play) -> None:
    card = await play.say("touch Northpine Eyecare: called Ruth about the audit")
    assert card["title"] == "Noted: touch with Northpine Eyecare"
    shown = await play.say("client Northpine Eyecare")
    assert "Touches: last on Monday 23 November" in shown["text"]


async def test_a_touch_that_names_the_contact_ends_their_transition(play: Play) -> None:
    await play.say(PROMOTED)
    card = await play.say("touch Northpine Eyecare: rang Ruth Calloway to congratulate her")
    assert "Done with it: Ruth Calloway promoted to director" in card["text"]
    assert room(await play.at("2026-11-26T12:00:00+00:00")) == []


async def test_a_touch_that_names_the_event_ends_it_and_no_other(play: Play) -> None:
    await play.say("add Northpine Eyecare: audit report on 24 November")
    await play.say("add Northpine Eyecare: move to the harbour office on 24 November")
    await play.say("touch Northpine Eyecare: called about the audit report")
    [tuesday] = room(await play.at("2026-11-24T12:00:00+00:00"))
    assert "harbour office" in tuesday and "audit" not in tuesday


async def test_what_is_far_ahead_is_not_ended_by_a_touch(play: Play) -> None:
    await play.say("add Northpine Eyecare: Ruth Calloway retires on 18 December")
    await play.say("touch Northpine Eyecare: lunch with Ruth Calloway")
    assert "Ruth Calloway retires" in (await play.say("list Northpine Eyecare"))["text"]


async def test_a_touch_can_be_taken_back_with_all_that_it_ended(play: Play) -> None:
    await play.say(PROMOTED)
    await play.say("touch Northpine Eyecare: rang Ruth Calloway")
    await play.press("Undo", "touch with Northpine")
    assert play.rows("select count(*) from touch") == [(0,)]
    assert play.rows("select state from occurrence") == [("open",)]


async def test_an_open_pit_is_never_acknowledged_by_itself(play: Play) -> None:
    await play.say("add pit: Northpine Eyecare invoice wrong again")
    card = await play.say("touch Northpine Eyecare: called Ruth")
    assert "Did they hear from us about this too: invoice wrong again?" in card["text"]
    assert play.rows("select acknowledged_at from pit") == [(None,)]
    await play.press("Acknowledge", "touch with Northpine")
    assert play.rows("select count(*) from pit where acknowledged_at is not null") == [(1,)]


async def test_how_they_felt_is_two_presses_and_not_asked_twice_in_a_week(play: Play) -> None:
    card = await play.say("touch Northpine Eyecare: called Ruth")
    assert {"Felt 1", "Felt 7", "Solved 1", "Solved 7"} <= set(card["buttons"])
    [felt] = await play.press("Felt 5")
    assert "Felt 5 of 7" in felt["text"] and "Felt 1" not in felt["buttons"]
    [solved] = await play.press("Solved 6")
    assert "solved 6 of 7" in solved["text"] and "Solved 1" not in solved["buttons"]
    assert "Felt 1" not in (await play.say("touch Northpine Eyecare: wrote to Ruth"))["buttons"]
    await play.at("2026-12-01T12:00:00+00:00")
    assert "Felt 1" in (await play.say("touch Northpine Eyecare: wrote to Ruth"))["buttons"]


async def test_felt_and_solved_may_be_typed_in_one_line(play: Play) -> None:
    card = await play.say("felt Northpine Eyecare 5 solved 6: glad we called")
    assert "Felt 5 of 7, solved 6 of 7" in card["text"] and "glad we called" in card["text"]
    await play.say("felt Northpine Eyecare 7")
    assert "felt 5 7 of 7" in (await play.say("client Northpine Eyecare"))["text"]


@pytest.mark.parametrize("line", ["felt Northpine Eyecare 9", "felt Northpine Eyecare 5 solved 0"])
async def test_a_scale_has_seven_steps(play: Play, line: str) -> None:
    assert "From 1 to 7" in (await play.say(line))["text"]
    assert play.rows("select count(*) from touch") == [(0,)]


async def test_without_a_client_the_form_comes_with_what_was_typed(play: Play) -> None:
    form = await play.say("touch called Jane about the audit")
    values = {field["name"]: field["value"] for field in form["form"]["fields"]}
    assert form["kind"] == "form" and values["text"] == "called Jane about the audit"
    again = await play.submit(client="Globex", felt="9")
    errors = {field["name"]: field["error"] for field in again["form"]["fields"]}
    assert errors["felt"] == "From 1 to 7." and "Globex" in errors["client"]
    saved = await play.submit(client="Northpine Eyecare", felt="6")
    assert "Felt 6 of 7" in saved["text"]


async def test_what_a_client_values_is_kept_with_who_said_it_and_shown(play: Play) -> None:
    card = await play.say("values Northpine Eyecare: punctuality, family ownership")
    assert "punctuality, family ownership (dana, Monday 23 November)" in card["text"]
    assert "Values: punctuality" in (await play.say("client Northpine Eyecare"))["text"]
    assert "punctuality" not in (await play.say("client Northpine Eyecare", who="mira"))["title"]


async def test_words_about_a_death_are_for_whoever_wrote_them(play: Play) -> None:
    await play.say("touch Northpine Eyecare: rang Ruth, her father died last night")
    assert play.rows("select count(*) from touch where sensitive") == [(1,)]
    assert "Touches" in (await play.say("client Northpine Eyecare"))["text"]
    assert "Touches" not in (await play.say("client Northpine Eyecare", who="cole"))["text"]


async def sent(play: Play, what: str) -> Json:
    """The card of a draft of which dana says that she sent it."""
    await play.say(f"draft {what}")
    await play.press("I sent it", what)
    return [
        line for line in await play.press("I filled it in my own message", what) if line["to"] == "@dana"
    ][-1]


async def test_after_i_sent_it_the_card_asks_the_same_two_things(play: Play) -> None:
    await play.say(PROMOTED)
    card = await sent(play, "Ruth")
    assert {"Felt 1", "Solved 7"} <= set(card["buttons"]) and "You sent it on" in card["text"]
    [felt] = await play.press("Felt 6", "Ruth")
    assert felt["kind"] == "update" and "Felt 6 of 7" in felt["text"] and "Felt 1" not in felt["buttons"]
    shown = await play.say("client Northpine Eyecare")
    assert "Touches: last on Monday 23 November; felt 6 of 7" in shown["text"]


async def test_nobody_is_asked_twice_in_a_week_about_one_client(play: Play) -> None:
    await play.say(PROMOTED)
    assert "Felt 1" in (await play.say("touch Northpine Eyecare: lunch"))["buttons"]
    assert "Felt 1" not in (await sent(play, "Ruth"))["buttons"]
    await play.at("2026-12-01T12:00:00+00:00")
    assert "Felt 1" in (await play.say("touch Northpine Eyecare: wrote to them"))["buttons"]


async def test_after_a_pit_nobody_asks_for_marks(play: Play) -> None:
    await play.say("add pit: Northpine Eyecare invoice wrong again")
    card = await sent(play, "invoice")
    assert "You sent it on" in card["text"] and "Felt 1" not in card["buttons"]


async def test_that_words_of_few_eyes_were_sent_is_for_few_eyes(play: Play) -> None:
    await play.say("add Northpine Eyecare: Ruth Calloway promoted to director, private")
    await sent(play, "Ruth")
    assert "Touches" in (await play.say("client Northpine Eyecare"))["text"]
    assert "Touches" not in (await play.say("client Northpine Eyecare", who="cole"))["text"]
