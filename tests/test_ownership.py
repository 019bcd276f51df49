"""Whose things are whose: covering while away, teams of managers, handing over, what nobody owns, leavers."""

import pytest

from tests.conftest import Json, Play
from tests.test_digests import BIRTHDAY, posted

HOSPITAL = "add pit: Northpine Eyecare, Ruth Calloway in hospital"
WALLED = "name,owner,contact,birthday,wall\nQuarry Hill Partners,dana,Lewis Odell,--11-25,mira;dana\n"
LEASE = "add Northpine Eyecare: lease ends 25 November"


async def _looks(play: Play, who: str, words: str) -> str:
    return str((await play.say(words, who=who, where="dm"))["text"])


def _to(lines: list[Json], who: str) -> str:
    return "\n".join(line["text"] for line in posted(lines, f"@{who}"))


async def test_covering_says_who_stands_in_for_whom_until_the_end_of_which_day(play: Play) -> None:
    lines = await play.line(who="cole", where="#wealth", say="/moment cover @dana until Friday")
    [answer] = [line for line in lines if line["to"] == "@cole"]
    assert answer["title"] == "You stand in for dana until the end of Friday 27 November"
    assert "Private things stay with dana" in answer["text"] and "Undo" in answer["buttons"]
    [told] = [line for line in lines if line["to"] == "@dana"]
    assert told["title"] == "Cole stands in for you until the end of Friday 27 November"


async def test_the_digest_names_the_stand_in_for_the_owner_and_it_comes_back_by_itself(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.say("add Northpine Eyecare: Ruth Calloway opens a clinic on 27 November")
    await play.say("cover @dana until Thursday", who="cole")
    wednesday = posted(await play.at("2026-11-25T12:00:00+00:00"))[-1]
    assert "today · cole for dana" in wednesday["items"][0]["text"]
    await play.at("2026-11-26T23:59:00+00:00")
    assert "cole for dana" in await _looks(play, "cole", "list")
    await play.at("2026-11-27T00:00:00+00:00")
    assert "cole" not in await _looks(play, "cole", "list")
    lines = posted(await play.at("2026-11-27T12:00:00+00:00"))
    assert any("clinic" in line["text"] and "· dana" in line["text"] for line in lines)


async def test_a_cover_ends_with_the_day_where_the_owner_lives(play: Play) -> None:
    await play.line(person="dana", zone="America/New_York")
    await play.say(BIRTHDAY)
    await play.say("cover @dana until Tuesday", who="cole")
    await play.at("2026-11-25T04:59:00+00:00")
    assert "cole for dana" in await _looks(play, "mira", "list")
    await play.at("2026-11-25T05:00:00+00:00")
    assert "cole" not in await _looks(play, "mira", "list")


async def test_direct_words_and_the_private_digest_go_to_the_stand_in_instead(play: Play) -> None:
    await play.say("settings digest off", who="ada")
    await play.say(BIRTHDAY)
    await play.say("cover @dana until Friday", who="cole")
    lines = await play.at("2026-11-25T12:00:00+00:00")
    assert "Ruth Calloway" in _to(lines, "cole") and "cole for dana" in _to(lines, "cole")
    assert "Ruth Calloway" not in _to(lines, "dana")


async def test_private_things_stay_with_their_owner_unless_the_cover_says_so(play: Play) -> None:
    await play.say(HOSPITAL)
    await play.say("cover @dana until Friday", who="cole")
    lines = await play.at("2026-11-24T12:00:00+00:00")
    assert "hospital" in _to(lines, "dana") and "hospital" not in _to(lines, "cole")
    assert "hospital" not in await _looks(play, "cole", "my-day")
    assert "hospital" not in await _looks(play, "cole", "pits")


async def test_private_things_go_along_when_their_owner_says_so_and_only_so_long(play: Play) -> None:
    await play.say(HOSPITAL)
    said = await play.say("cover me by @cole until Wednesday, private things too")
    assert "Private things go to cole too" in said["text"]
    lines = await play.at("2026-11-24T12:00:00+00:00")
    assert "hospital" in _to(lines, "cole") and "hospital" not in _to(lines, "dana")
    assert "hospital" in await _looks(play, "cole", "my-day")
    await play.at("2026-11-26T00:00:00+00:00")
    assert "hospital" not in await _looks(play, "cole", "pits")


async def test_nobody_lets_themselves_into_private_things(play: Play) -> None:
    await play.say(HOSPITAL)
    said = await play.say("cover @dana until Friday private", who="cole")
    assert "Private things stay with dana" in said["text"]
    assert "hospital" not in await _looks(play, "cole", "pits")
    await play.press("Private things too", "stands in for you")
    assert "hospital" in await _looks(play, "cole", "pits")


async def test_a_stand_in_outside_a_wall_does_not_learn_of_the_client(play: Play) -> None:
    await play.clients(WALLED, who="mira")
    await play.say("cover me by @cole until Friday, private things too")
    lines = await play.at("2026-11-25T12:00:00+00:00")
    assert "Lewis Odell" in _to(lines, "dana") and "Lewis" not in _to(lines, "cole")
    assert "Quarry" not in await _looks(play, "cole", "my-day")


async def test_the_stand_in_has_it_in_my_day_and_may_put_it_off(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.say("snooze Ruth birthday", who="cole")
    assert "Only dana or a manager" in (await play.submit(by="cole", until="Friday"))["text"]
    await play.say("cover @dana until Friday", who="cole")
    assert "cole for dana" in await _looks(play, "cole", "my-day")
    await play.say("snooze Ruth birthday", who="cole")
    assert "Snoozed until Friday" in (await play.submit(by="cole", until="Friday"))["title"]


async def test_a_cover_is_ended_early_by_undo_or_by_the_owner(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.say("cover @dana until Friday", who="cole")
    await play.say("undo", who="cole")
    assert "cole" not in await _looks(play, "dana", "list")
    await play.say("cover @dana until Friday", who="cole")
    await play.press("End cover", "stands in for you")
    assert "cole" not in await _looks(play, "dana", "list")


async def test_a_stranger_cannot_arrange_a_cover_for_two_others_and_a_manager_can(play: Play) -> None:
    await play.line(person="tess", zone="Europe/London")
    refused = await play.say("cover @dana by @cole until Friday", who="tess")
    assert "Only dana, their manager or who stands in" in refused["text"]
    said = await play.say("cover @dana by @cole until Friday", who="mira")
    assert said["title"] == "Cole stands in for dana until the end of Friday 27 November"


@pytest.mark.parametrize(
    ("words", "field", "why"),
    [
        ("cover @zoe until Friday", "who", "do not know zoe"),
        ("cover @dana until the moon turns", "until", "day"),
        ("cover @dana until 3 March 2020", "until", "over"),
        ("cover @dana", "until", "Until which day"),
        ("cover @cole until Friday", "by", "Who stands in for cole"),
    ],
)
async def test_what_is_missing_or_wrong_is_asked_beside_its_field(
    play: Play, words: str, field: str, why: str
) -> None:
    form = (await play.say(words, who="cole"))["form"]
    errors = {row["name"]: row["error"] for row in form["fields"]}
    assert why in errors[field]


async def test_without_words_a_form_is_filled_in(play: Play) -> None:
    form = await play.say("cover", who="cole")
    assert [field["name"] for field in form["form"]["fields"]] == ["who", "by", "until", "private"]
    said = await play.submit({"who": "dana", "until": "Friday"}, by="cole")
    assert said["title"] == "You stand in for dana until the end of Friday 27 November"


@pytest.fixture
async def teams(play: Play) -> Play:
    """Dana reports to mira, cole to tess."""
    await play.line(person="tess", role="manager", zone="Europe/London", locale="en-GB")
    await play.say("team @mira @dana", who="ada")
    await play.say("team @tess @cole", who="ada")
    await play.clients("name,owner\nJuniper Tram,cole\n")
    await play.say(HOSPITAL)
    await play.say("add pit: Juniper Tram, Ida Fenwick has cancer", who="cole")
    return play


async def test_a_team_is_set_by_an_admin_in_words_and_taken_back(play: Play) -> None:
    assert "Only an admin" in (await play.say("team @mira @dana", who="mira"))["text"]
    said = await play.say("team @mira @dana @cole", who="ada")
    assert said["title"] == "cole and dana report to mira" or said["title"] == "dana and cole report to mira"
    assert "mira: cole and dana" in (await play.say("team"))["text"]
    await play.say("undo", who="ada")
    assert "No teams are set" in (await play.say("team"))["text"]


async def test_a_team_is_ended_with_nobody(teams: Play) -> None:
    await teams.say("team @tess nobody", who="ada")
    assert "tess" not in (await teams.say("team"))["text"].partition("/moment")[0]


@pytest.mark.parametrize(
    ("boss", "own", "other"), [("mira", "hospital", "cancer"), ("tess", "cancer", "hospital")]
)
async def test_a_manager_sees_private_things_of_those_who_report_to_them_only(
    teams: Play, boss: str, own: str, other: str
) -> None:
    for words in ("pits", "list", "today", "list Juniper Tram", "list Northpine Eyecare"):
        assert other not in await _looks(teams, boss, words)
    assert own in await _looks(teams, boss, "pits")


async def test_a_managers_lists_are_about_their_team_and_a_client_is_found_by_name(teams: Play) -> None:
    await teams.say("add Juniper Tram: depot opens 4 December", who="cole")
    await teams.say("add Northpine Eyecare: lease ends 4 December")
    listed = await _looks(teams, "mira", "upcoming")
    assert "lease" in listed and "depot" not in listed
    assert "depot" in await _looks(teams, "mira", "list Juniper Tram")
    assert "depot" in await _looks(teams, "dana", "upcoming")


async def test_a_manager_steers_what_their_team_owns_and_not_what_others_do(teams: Play) -> None:
    await teams.say("add Juniper Tram: depot opens 4 December", who="cole")
    await teams.say("snooze depot", who="mira")
    assert "Only cole or a manager" in (await teams.submit(by="mira", until="Friday"))["text"]
    await teams.say("snooze depot", who="tess")
    assert "Snoozed until Friday" in (await teams.submit(by="tess", until="Friday"))["title"]


async def test_who_reports_to_nobody_is_looked_after_by_the_admins(play: Play) -> None:
    await play.say("team @mira @dana", who="ada")
    await play.clients("name,owner\nJuniper Tram,cole\n")
    await play.say("add pit: Juniper Tram, Ida Fenwick has cancer", who="cole")
    assert "cancer" not in await _looks(play, "mira", "pits")
    assert "cancer" in await _looks(play, "ada", "pits")


async def test_a_team_opens_no_wall(teams: Play) -> None:
    await teams.clients(WALLED.replace("mira;dana", "dana"), who="dana")
    assert "Lewis" not in await _looks(teams, "mira", "list")
    assert "do not know" in await _looks(teams, "mira", "client Quarry Hill Partners")


async def test_when_a_manager_leaves_their_team_is_everybodys_again(teams: Play) -> None:
    await teams.line(person="tess", active=False)
    await teams.line(person="mira", active=False)
    await teams.line(person="zara", role="manager", zone="Europe/London")
    seen = await _looks(teams, "zara", "pits")
    assert "hospital" in seen and "cancer" in seen


async def test_the_things_of_who_has_left_go_to_their_manager_until_they_come_back(teams: Play) -> None:
    await teams.say(BIRTHDAY.replace("Ruth Calloway", "Tom Hale"))
    await teams.line(person="dana", active=False)
    lines = await teams.at("2026-11-25T12:00:00+00:00")
    assert "hospital" in _to(lines, "mira") and "hospital" not in _to(lines, "tess")
    assert "no owner yet" in _to(lines, "mira")
    await teams.line(person="dana", active=True)
    assert "· dana" in await _looks(teams, "mira", "pits")


async def test_an_import_that_names_somebody_who_has_left_leaves_it_unowned(play: Play) -> None:
    await play.line(person="cole", active=False)
    [card] = await play.line(
        who="dana", where="#wealth", file="clients.csv", content="name,owner\nJuniper Tram,cole\n"
    )
    assert "no member is called cole; unowned" in card["text"]
    await play.press("Save")
    assert "no owner yet" in (await play.say("client Juniper Tram"))["text"]


async def test_a_client_is_handed_over_with_its_open_moments(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.say(LEASE)
    await play.say("claim lease", who="cole")
    await play.line(person="tess", zone="Europe/London")
    lines = await play.line(who="dana", where="#wealth", say="/moment assign Northpine Eyecare @tess")
    [answer] = [line for line in lines if line["to"] == "@dana"]
    assert answer["title"] == "Handed over to tess: Northpine Eyecare" and "1 open moment" in answer["text"]
    assert "handed Northpine Eyecare over to you" in _to(lines, "tess")
    listed = await _looks(play, "dana", "list")
    assert "· tess" in listed and "· cole" in listed
    await play.say("undo")
    assert "· dana" in await _looks(play, "dana", "list")
    assert "Owner: dana" in await _looks(play, "dana", "client Northpine Eyecare")


async def test_a_client_is_handed_over_by_its_owner_or_their_manager_only(teams: Play) -> None:
    refused = await teams.say("assign Juniper Tram @dana", who="mira")
    assert "Only cole or their manager can hand over Juniper Tram" in refused["text"]
    assert "Handed over to dana" in (await teams.say("assign Juniper Tram @dana", who="tess"))["title"]


async def test_a_client_is_not_handed_over_through_its_wall(play: Play) -> None:
    await play.clients(WALLED, who="mira")
    assert "cannot see this client" in (await play.say("assign Quarry Hill Partners @cole"))["text"]


async def test_hand_over_asks_to_whom(play: Play) -> None:
    await play.say("client Northpine Eyecare")
    [form] = await play.press("Hand over", "Northpine")
    assert [field["name"] for field in form["form"]["fields"]] == ["who"]
    assert (await play.submit({"who": "cole"}))["title"] == "Handed over to cole: Northpine Eyecare"


async def test_what_nobody_owns_is_listed(teams: Play) -> None:
    await teams.clients("name,contact,birthday\nQuince Vets,Ana Prado,--11-25\n", who="mira")
    await teams.say(LEASE)
    listed = await _looks(teams, "mira", "list unowned")
    assert "Ana Prado" in listed and "lease" not in listed
    await teams.line(person="dana", active=False)
    assert "hospital" in await _looks(teams, "mira", "list unowned")
    seen_by_tess = await _looks(teams, "tess", "list unowned")
    assert "Ana Prado" in seen_by_tess and "hospital" not in seen_by_tess and "lease" not in seen_by_tess


async def test_a_new_pit_is_told_to_the_stand_in_at_once(play: Play) -> None:
    await play.say("cover @dana until Friday", who="mira")
    said = "/moment add pit: Northpine Eyecare invoice wrong again"
    lines = await play.line(who="cole", where="#wealth", say=said)
    assert "mira for dana" in _to(lines, "mira") and posted(lines, "@dana") == []
    assert "mira for dana" in await _looks(play, "cole", "pits")


async def test_what_did_not_fit_the_digest_goes_to_the_stand_in(play: Play) -> None:
    for letter in "ABCDEF":
        await play.clients(f"name,owner\nClient {letter},dana\n")
        await play.say(f"add Client {letter}: plant opening on 25 November")
    await play.say("cover @dana until Friday", who="cole")
    lines = await play.at("2026-11-25T12:00:00+00:00")
    assert "Client F" in _to(lines, "cole") and "Client F" not in _to(lines, "dana")


async def test_one_who_stands_in_cannot_be_away_too(play: Play) -> None:
    await play.say("cover @cole until Friday", who="mira")
    form = await play.say("cover @dana by @cole until Friday")
    assert "cole is away: mira stands in until Friday" in form["form"]["fields"][1]["error"]
