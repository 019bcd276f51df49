"""What there is: my day, today, upcoming, list, missed, help and settings."""

import pytest

from handlers.routes import BY_WORD
from tests.conftest import Play


@pytest.fixture
async def full(play: Play) -> Play:
    await play.clients("name,owner\nZeta,cole\n")
    for line in (
        "add Northpine Eyecare: lease ends 20 January",
        "add Northpine Eyecare: plant opening on 26 November",
        "add Zeta: award on 23 November",
        "add Zeta: move to Leeds on 3 December",
        "add pit: Zeta report late again",
    ):
        await play.say(line)
    return play


async def test_my_day_shows_my_own_and_nobody_elses(full: Play) -> None:
    mine = (await full.say(""))["text"]
    assert "plant opening" in mine and "Zeta" not in mine and "lease ends" not in mine


async def test_today_shows_pits_and_what_is_on_today(full: Play) -> None:
    text = (await full.say("today"))["text"]
    assert "report late again" in text and "plant opening" not in text


async def test_an_open_service_pit_hides_the_cheerful_things_of_its_client(full: Play) -> None:
    assert "award" not in (await full.say("today"))["text"]
    assert "move to Leeds" not in (await full.say("upcoming"))["text"]


async def test_upcoming_takes_a_range_as_people_say_it(full: Play) -> None:
    assert "lease ends" not in (await full.say("upcoming"))["text"]
    assert "lease ends" in (await full.say("upcoming January"))["text"]
    assert "plant opening" in (await full.say("upcoming this week"))["text"]
    assert "plant opening" not in (await full.say("upcoming next week"))["text"]


async def test_a_range_nobody_understands_is_asked_again(full: Play) -> None:
    assert "Try next week" in (await full.say("upcoming when pigs fly"))["text"]


async def test_list_is_narrowed_by_client_and_kind(full: Play) -> None:
    text = (await full.say("list Northpine"))["text"]
    assert "lease ends" in text and "Zeta" not in text
    assert "report late" in (await full.say("list pits"))["text"]
    assert "lease ends" not in (await full.say("list pits"))["text"]


async def test_a_long_list_has_more_pages(play: Play) -> None:
    for day in range(1, 15):
        await play.say(f"add Northpine Eyecare: meeting number {day} moves to {day} December")
    first = await play.say("list")
    assert len(first["items"]) == 10 and "More" in first["buttons"]
    [second] = await play.press("More")
    assert len(second["items"]) == 4


async def test_help_names_every_word_a_person_may_type(play: Play) -> None:
    shown = (await play.say("help"))["text"] + (await play.press("More"))[0]["text"]
    assert [word for word in BY_WORD if word not in shown] == []


async def test_settings_show_what_is_set_and_change_one_thing(play: Play) -> None:
    assert "09:00" in (await play.say("settings"))["text"]
    assert "Only an admin" in (await play.say("settings hour 08:30"))["text"]
    assert "Monday 23 November at 08:30" in (await play.say("settings hour 08:30", who="ada"))["text"]
    assert "08:30" in (await play.say("settings"))["text"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("settings hour soon", "08:30"),
        ("settings zone Mars/Base", "Europe/Madrid"),
        ("settings days often", "mon-fri"),
        ("settings country Britain", "two letters"),
        ("settings colour red", "There is no setting colour"),
        ("settings leap-day 1 March", "Only an admin"),
        ("settings digest maybe", "on or off"),
    ],
)
async def test_a_setting_that_cannot_be_is_answered_with_one_that_can(
    play: Play, words: str, said: str
) -> None:
    who = "dana" if said == "Only an admin" else "ada"
    assert said in (await play.say(words, who=who))["text"]


async def test_an_admin_names_a_manager_and_the_leap_day(play: Play) -> None:
    assert (await play.say("settings role @cole manager", who="ada"))["title"] == "cole is a manager now."
    assert "1 March" in (await play.say("settings leap-day 1 March", who="ada"))["title"]


async def test_in_a_direct_message_the_zone_is_my_own(play: Play) -> None:
    [card] = await play.line(who="dana", where="dm", say="settings zone Asia/Tokyo")
    assert "Your time zone" in card["title"]
    [card] = await play.line(who="dana", where="dm", say="settings hour 9")
    assert "setting of a room" in card["title"]


async def test_the_first_run_asks_who_we_are_and_takes_a_list(empty: Play) -> None:
    await empty.line(room="#wealth", zone="Europe/London")
    await empty.line(person="ada", role="admin")
    await empty.line(person="mira")
    [welcome] = await empty.line(who="ada", where="#wealth", say="/moment")
    assert "Set up" in welcome["buttons"]
    await empty.press("Set up", who="ada")
    answer = await empty.submit(
        by="ada", profession="wealth", managers="mira", home="#wealth", list="name,owner\nAcme,mira\n"
    )
    assert "Dry run" in answer["title"]
    await empty.press("Save", who="ada")
    assert empty.rows("select role from member order by id") == [("admin",), ("manager",)]
    assert empty.rows("select name from client") == [("Acme",)]


async def test_the_first_run_says_beside_the_field_what_is_wrong(empty: Play) -> None:
    await empty.line(room="#wealth")
    await empty.line(person="ada", role="admin")
    await empty.line(who="ada", where="#wealth", say="/moment")
    await empty.press("Set up", who="ada")
    form = await empty.submit(by="ada", profession="circus", managers="zoe", home="#moon")
    errors = {field["name"]: field["error"] for field in form["form"]["fields"]}
    assert all(errors[name] for name in ("profession", "managers", "home"))
