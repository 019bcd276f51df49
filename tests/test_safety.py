"""Who may hear what: silence, rooms that outsiders read, guests, walls, sensitive moments."""

import pytest

from tests.conftest import Json, Play
from tests.test_digests import BIRTHDAY, posted

CSV = "name,owner,tier,since,status,aliases,contact,contact_role,birthday,contact_status,wall\n"


@pytest.mark.parametrize("status", ["paused", "former", "legal hold"])
async def test_a_client_that_is_not_active_is_never_nudged(play: Play, status: str) -> None:
    await play.clients(CSV + f"Juniper Tram,dana,B,,{status},,Ida Fenwick,COO,--11-25,,\n")
    lines = await play.at("2026-11-26T12:00:00+00:00")
    assert not any("Ida" in line["text"] for line in lines)
    assert "Ida" not in (await play.say("upcoming"))["text"]


@pytest.mark.parametrize("status", ["deceased", "left", "do not celebrate"])
async def test_nobody_congratulates_the_dead_the_departed_or_the_unwilling(play: Play, status: str) -> None:
    await play.clients(CSV + f"Juniper Tram,dana,B,,,,Ida Fenwick,COO,--11-25,{status},\n")
    lines = await play.at("2026-11-26T12:00:00+00:00")
    assert not any("Ida" in line["text"] for line in lines)
    refused = await play.say("draft Ida Fenwick birthday")
    assert "Silent for now" in refused["text"]


async def test_a_silent_moment_asked_for_by_name_says_why(play: Play) -> None:
    await play.clients(CSV + "Juniper Tram,dana,B,,paused,,Ida Fenwick,COO,--11-25,,\n")
    assert "the client is paused" in (await play.say("list Juniper Tram"))["text"]


async def test_a_press_on_a_card_makes_a_client_silent_at_once(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.say("client Northpine Eyecare")
    await play.press("Paused", "Northpine")
    assert posted(await play.at("2026-11-25T12:00:00+00:00")) == []


async def test_an_open_service_pit_keeps_cheer_away_until_a_week_after_it_is_filled(play: Play) -> None:
    await play.say("add Northpine Eyecare: summer party on 11 December")
    await play.say("add pit: Northpine Eyecare invoice wrong again")
    assert "a pit is open" in (await play.say("draft summer party"))["text"]
    await play.press("Filled", "invoice")
    assert "a pit is not long past" in (await play.say("draft summer party"))["text"]
    await play.at("2026-11-30T12:00:00+00:00")
    assert "direct message" in (await play.say("draft summer party"))["text"]


async def test_a_pit_stands_in_every_digest_until_acknowledged_and_then_weekly(play: Play) -> None:
    await play.say("add pit: Northpine Eyecare invoice wrong again")
    [monday] = posted(await play.at("2026-11-23T12:00:00+00:00"))
    [tuesday] = posted(
        await play.at("2026-11-24T08:59:00+00:00") + await play.at("2026-11-24T12:00:00+00:00")
    )
    [wednesday] = posted(await play.at("2026-11-25T12:00:00+00:00"))
    assert (
        "· open ·" in monday["text"]
        and "· past 24 hours ·" in tuesday["text"]
        and "past 24 hours" in wednesday["text"]
    )
    await play.press("Acknowledge", "invoice")
    days = [line["at"][:10] for line in posted(await play.at("2026-12-10T00:00:00+00:00"))]
    assert days == ["2026-12-02", "2026-12-09"]


async def test_a_personal_pit_goes_to_its_owner_in_private_and_to_no_room(play: Play) -> None:
    noted = await play.say("add pit: Northpine Eyecare, Ruth Calloway in hospital")
    assert (
        "Sensitive" in noted["text"] and "Supported" in noted["buttons"] and "Filled" not in noted["buttons"]
    )
    lines = await play.at("2026-11-23T12:00:00+00:00")
    assert posted(lines) == []
    [private] = posted(lines, "@dana")
    assert "hospital" in private["text"]


async def test_a_colleague_does_not_see_a_sensitive_moment_and_a_manager_does(play: Play) -> None:
    await play.say("add pit: Northpine Eyecare, Ruth Calloway in hospital")
    assert "hospital" not in (await play.say("pits", who="cole"))["text"]
    assert "hospital" not in (await play.say("list Northpine Eyecare", who="cole"))["text"]
    assert "hospital" in (await play.say("pits", who="mira", where="dm"))["text"]


async def test_a_colleague_who_may_not_know_the_cause_gets_one_neutral_answer(play: Play) -> None:
    await play.say("add birthday Ruth Calloway @ Northpine Eyecare 25 November")
    await play.say("add pit: Northpine Eyecare, Ruth Calloway in hospital")
    refused = await play.say("draft Ruth Calloway birthday", who="cole")
    assert refused["title"] == "Not now: speak to @dana first."


async def test_in_a_room_that_outsiders_read_the_bot_says_nothing_and_answers_in_private(play: Play) -> None:
    await play.line(room="#shared", zone="Europe/London", audience="external")
    await play.line(person="dana", rooms=["#wealth", "#shared"])
    [answer] = await play.line(who="dana", where="#shared", say="@moments today")
    assert answer["to"] == "@dana" and answer["private"]
    noted = await play.say("add Northpine Eyecare: lease ends 25 November", where="#shared")
    assert noted["to"] == "@dana"
    lines = await play.at("2026-11-25T12:00:00+00:00")
    assert posted(lines, "#shared") == [] and posted(lines, "#wealth"), "it belongs to its client's room"


async def test_a_guest_makes_a_room_external_at_once(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.line(person="gus", account="guest", rooms=["#wealth"])
    lines = await play.at("2026-11-25T12:00:00+00:00")
    assert posted(lines) == [] and "Ruth" in posted(lines, "@dana")[0]["text"]


@pytest.mark.parametrize("account", ["guest", "outsider"])
async def test_guests_and_outsiders_get_nothing_not_even_privately(play: Play, account: str) -> None:
    await play.line(person="gus", account=account)
    [line] = await play.line(who="gus", where="#wealth", say="/moment today")
    assert line["kind"] == "nothing"
    [line] = await play.line(who="gus", where="dm", say="help")
    assert line["kind"] == "nothing"


async def test_somebody_who_left_the_firm_gets_nothing(play: Play) -> None:
    await play.line(person="cole", active=False)
    [line] = await play.line(who="cole", where="#wealth", say="/moment today")
    assert line["kind"] == "nothing"


@pytest.fixture
async def walled(play: Play) -> Play:
    """Quarry Hill is walled off to mira and dana."""
    await play.clients(
        CSV + "Quarry Hill Partners,dana,C,,,QLP,Lewis Odell,,--11-25,,mira;dana\n", who="mira"
    )
    return play


async def _asked(play: Play, who: str, words: str) -> Json:
    return (await play.line(who=who, where="#wealth", say=f"/moment {words}"))[0]


@pytest.mark.parametrize(
    "words",
    [
        "list",
        "upcoming",
        "client Quarry Hill Partners",
        "list Quarry Hill",
        "add Quary Hill: lease ends 4 May",
        "draft Lewis Odell",
        "client QLP",
        "today",
        "missed",
        "pits",
    ],
)
@pytest.mark.parametrize("who", ["cole", "ada"])
async def test_to_those_outside_the_wall_the_client_does_not_exist(
    walled: Play, who: str, words: str
) -> None:
    line = await _asked(walled, who, words)
    shown = {label for label in line["buttons"]} | {line["title"]}
    assert "Lewis Odell's" not in line["text"] and "Quarry Hill Partners" not in shown
    assert "Quarry Hill Partners" not in line["text"] or "Quarry Hill Partners" in words


async def test_to_those_inside_the_wall_it_does(walled: Play) -> None:
    assert "Lewis Odell" in (await _asked(walled, "dana", "list Quarry Hill"))["text"]


async def test_a_walled_client_is_nudged_in_private_and_in_no_room(walled: Play) -> None:
    lines = await walled.at("2026-11-25T12:00:00+00:00")
    assert posted(lines) == [] and posted(lines, "@cole") == []
    assert "Lewis Odell" in posted(lines, "@dana")[0]["text"]


async def test_entering_the_name_of_a_walled_client_makes_a_second_one(walled: Play) -> None:
    await walled.say("client add Quarry Hill Partners", who="cole")
    card = await walled.submit(by="cole")
    assert "Lewis Odell" not in card["text"]
    assert walled.rows("select count(*) from client where name = 'Quarry Hill Partners'") == [(2,)]


async def test_nothing_crosses_to_another_workspace(play: Play) -> None:
    await play.line(workspace="other")
    await play.line(room="#wealth")
    await play.line(person="dana")
    assert "Northpine" not in (await play.say("list"))["text"]
    assert "do not know Northpine" in (await play.say("client Northpine Eyecare"))["text"]


async def test_a_digest_drops_who_has_become_silent_since(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.say("add Northpine Eyecare: plant opening on 25 November")
    await play.at("2026-11-25T09:00:00+00:00")
    await play.say("client Northpine Eyecare")
    lines = await play.press("Deceased", "Ruth")
    assert "Ruth" not in posted(lines)[-1]["text"] and "plant opening" in posted(lines)[-1]["text"]


async def test_a_draft_is_not_handed_out_after_the_silence_came(play: Play) -> None:
    await play.say("add Northpine Eyecare: Ruth Calloway opens her second clinic on 25 November")
    await play.say("draft second clinic")
    await play.say("client Northpine Eyecare")
    await play.press("Deceased", "Ruth")
    for label in ("Copy", "Another"):
        [told] = await play.press(label, "Ruth Calloway")
        assert "the contact has died" in told["text"]


async def test_the_last_admin_stays_one(play: Play) -> None:
    assert "has to be admin" in (await play.say("settings role @ada advisor", who="ada"))["text"]


async def test_a_death_told_in_one_line_ends_every_greeting_and_undo_takes_it_back(play: Play) -> None:
    await play.say(BIRTHDAY)
    told = await play.say("add Northpine Eyecare: Ruth Calloway died yesterday")
    assert "Ruth Calloway: deceased" in told["text"] and "Undo" in told["buttons"]
    assert "the contact has died" in (await play.say("draft Ruth Calloway birthday"))["text"]
    await play.say("undo")
    assert play.rows("select status from contact") == [("active",)]


async def test_a_made_good_pit_leaves_the_digests(play: Play) -> None:
    await play.say("add pit: Northpine Eyecare invoice wrong again")
    await play.press("Acknowledge", "invoice")
    await play.press("Filled", "invoice")
    assert posted(await play.at("2026-12-20T12:00:00+00:00")) == []


async def test_a_new_pit_is_told_to_its_owner_at_once(play: Play) -> None:
    lines = await play.line(
        who="cole", where="#wealth", say="/moment add pit: Northpine Eyecare invoice wrong"
    )
    assert any(line["to"] == "@dana" and "Acknowledge" in line["buttons"] for line in lines)


async def test_those_inside_a_wall_hear_of_a_second_client_of_the_same_name(walled: Play) -> None:
    await walled.say("client add Quarry Hill Partners", who="cole")
    lines = await walled.line(who="cole", submit={})
    assert {line["to"] for line in lines} == {"@cole", "@dana", "@mira"}


async def test_a_status_is_given_in_words_too(play: Play) -> None:
    await play.say(BIRTHDAY)
    assert "Paused" not in (await play.say("edit Northpine Eyecare status paused"))["buttons"]
    assert "deceased" in (await play.say("edit Ruth Calloway status deceased"))["text"]
    assert "I know no" in (await play.say("edit Northpine Eyecare status asleep"))["text"]


async def test_what_nobody_owns_is_shown_to_the_managers(play: Play) -> None:
    await play.clients("name,contact,birthday\nZeta,Jo Lind,--11-25\n")
    lines = await play.at("2026-11-25T12:00:00+00:00")
    assert "no owner yet" in posted(lines, "@mira")[0]["text"]
