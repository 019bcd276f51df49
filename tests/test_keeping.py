"""Keep in touch: by tier, one line among the others, once a week for an owner, cleared by a touch."""

from datetime import date, timedelta

import pytest

from handlers.policy.keeping import turn
from handlers.policy.working import Working
from tests.conftest import Json, Play

MONDAY = date(
    2027, 1, 11
)  # seven weeks after Northpine Eyecare (tier A, dana's) was entered; her turn is Tuesday
WORDS = "keep in touch"


async def busy_week(play: Play, owner: str = "dana", monday: date = MONDAY) -> None:
    """Every morning of it somebody else has something on: there is a digest to stand in."""
    await play.clients(f"name,owner\nQuayside,{owner}\n")
    for n in range(5):
        await play.say(f"add Quayside: open house {n} on {monday + timedelta(days=n)}", who=owner)


async def week(play: Play, monday: date = MONDAY) -> list[Json]:
    lines = await play.at(f"{monday + timedelta(days=5)}T00:00:00+00:00")
    return [line for line in lines if line["to"] == "#wealth" and line["at"] >= str(monday)]


def asked(lines: list[Json]) -> list[str]:
    items = [item["text"] for line in lines for item in line["items"]]
    return [text for text in items if WORDS in text]


async def named(play: Play) -> Json:
    """The digest that names Northpine Eyecare, just posted."""
    for n in range(5):
        day = MONDAY + timedelta(days=n)
        found = [line for line in await play.at(f"{day}T12:00:00+00:00") if WORDS in line["text"]]
        if found and found[-1]["at"] >= str(MONDAY):
            return found[-1]
    raise AssertionError("nobody was named in a whole week")


async def test_past_its_days_a_client_is_named_once_a_week_and_last(play: Play) -> None:
    await busy_week(play)
    digests = await week(play)
    [said] = asked(digests)
    assert said == "Northpine Eyecare: no word with them for 50 days · keep in touch · dana"
    [digest] = [line for line in digests if WORDS in line["text"]]
    assert digest["items"][-1]["text"] == said and len(digest["items"]) > 1
    assert {"Touch", "Snooze"} <= set(digest["items"][-1]["buttons"])


async def test_it_never_makes_a_digest_by_itself(play: Play) -> None:
    lines = await play.at("2027-06-01T12:00:00+00:00")
    assert not [line for line in lines if line["title"].startswith("Good morning")]


async def test_within_its_days_and_without_a_tier_nobody_is_named(play: Play) -> None:
    monday = date(2026, 12, 14)  # three weeks after
    await busy_week(play, monday=monday)
    assert asked(await week(play, monday)) == []


async def test_five_lines_leave_no_room_for_it(play: Play) -> None:
    names = [f"Client {letter}" for letter in "ABCDE"]
    await play.clients("name,owner\n" + "".join(f"{name},dana\n" for name in names))
    for name in names:
        for n in range(5):
            await play.say(f"add {name}: open house {n} on {MONDAY + timedelta(days=n)}")
    digests = await week(play)
    assert len(digests) == 5 and asked(digests) == []


async def test_a_touch_clears_it_for_everybody_and_undo_brings_it_back(play: Play) -> None:
    await busy_week(play)
    await named(play)
    [form] = await play.press("Touch", "Northpine", who="cole")
    values = {field["name"]: field["value"] for field in form["form"]["fields"]}
    assert values["client"] == "Northpine Eyecare"
    lines = await play.line(who="cole", submit={"text": "called Ruth"})
    [update] = [line for line in lines if line["to"] == "#wealth"]
    assert update["kind"] == "update" and "in touch again · cole" in update["text"]
    assert WORDS not in update["text"]
    [again] = [
        line
        for line in await play.line(who="cole", where="#wealth", say="/moment undo")
        if line["to"] == "#wealth"
    ]
    assert WORDS in again["text"]


async def test_what_is_done_with_a_client_counts_as_a_word(play: Play) -> None:
    await play.say("add Northpine Eyecare: second clinic opens 18 December")
    await busy_week(play)
    await play.at("2026-12-18T12:00:00+00:00")
    await play.say("done second clinic")
    assert asked(await week(play)) == []


async def test_a_sent_draft_counts_as_a_word(play: Play) -> None:
    await play.say("add Northpine Eyecare: Ruth Calloway opens her second clinic on 18 December")
    await busy_week(play)
    await play.at("2026-12-18T12:00:00+00:00")
    await play.say("draft second clinic")
    await play.press("I sent it", "Ruth")
    await play.press("I filled it in my own message", "Ruth")
    assert asked(await week(play)) == []


async def test_a_touch_counts_from_its_own_day(play: Play) -> None:
    await play.at("2026-12-18T12:00:00+00:00")
    await play.say("touch Northpine Eyecare: called Ruth")
    await busy_week(play)
    assert asked(await week(play)) == []


@pytest.mark.parametrize(
    "trouble",
    ["add pit: Northpine Eyecare invoice wrong again", "edit Northpine Eyecare status paused"],
)
async def test_a_client_in_trouble_or_at_rest_is_left_alone(play: Play, trouble: str) -> None:
    await busy_week(play)
    await play.at("2027-01-08T12:00:00+00:00")
    await play.say(trouble)
    assert asked(await week(play)) == []


async def test_a_walled_client_is_named_to_its_owner_alone(play: Play) -> None:
    await play.clients("name,owner,tier,wall\nBramble Wealth,cole,A,cole\n")
    await busy_week(play, "cole")
    await play.say("touch Northpine Eyecare: called Ruth")
    for n in range(5):
        await play.say(f"add Bramble Wealth: open house {n} on {MONDAY + timedelta(days=n)}", who="cole")
    lines = await play.at("2027-01-16T00:00:00+00:00")
    told = {line["to"] for line in lines if "Bramble Wealth: no word" in line["text"]}
    assert told == {"@cole"}


async def test_a_digest_has_one_such_line_also_for_two_owners(play: Play) -> None:
    await play.clients("name,owner,tier\nKestrel Freight,cole,A\n")
    await busy_week(play)
    digests = await week(play)
    names = sorted(text.partition(":")[0] for text in asked(digests))
    assert names == ["Kestrel Freight", "Northpine Eyecare"]
    assert max(line["text"].count(WORDS) for line in digests) == 1


async def test_snoozed_it_waits_until_that_day(play: Play) -> None:
    await busy_week(play)
    await named(play)
    await play.press("Snooze", "Northpine")
    lines = await play.line(who="dana", submit={"until": "1 March"})
    assert "snoozed until Monday 1 March by dana" in next(
        line["text"] for line in lines if line["to"] == "#wealth"
    )
    later = MONDAY + timedelta(days=7)
    await busy_week(play, monday=later)
    assert asked(await week(play, later)) == []


async def test_only_who_may_steer_puts_it_off(play: Play) -> None:
    await busy_week(play)
    await named(play)
    [told] = await play.press("Snooze", "Northpine", who="cole")
    assert "Only dana or a manager" in told["text"]


async def test_an_admin_sets_the_days_of_a_tier(play: Play) -> None:
    assert "A 30, B 60, C 120" in (await play.say("settings", who="ada"))["text"]
    assert "Only an admin" in (await play.say("settings keep-in-touch A 60"))["text"]
    said = await play.say("settings keep-in-touch A 60", who="ada")
    assert "After 60 days without a word" in said["title"]
    await busy_week(play)
    assert asked(await week(play)) == []
    await play.say("settings keep-in-touch B off", who="ada")
    assert "A 60, B off, C 120" in (await play.say("settings", who="ada"))["text"]
    await play.say("undo", who="ada")
    assert "A 60, B 60, C 120" in (await play.say("settings", who="ada"))["text"]
    assert "keep-in-touch A 30" in (await play.say("settings keep-in-touch A 0", who="ada"))["title"]


async def test_while_the_owner_is_away_the_stand_in_is_named(play: Play) -> None:
    await busy_week(play, "cole")
    await play.at("2027-01-03T12:00:00+00:00")
    await play.say("cover @dana until 31 January", who="cole")
    [said] = asked(await week(play))
    assert said.endswith("keep in touch · cole for dana")


def test_the_day_of_an_owner_differs_from_week_to_week_and_never_between_processes() -> None:
    first_days = []
    for n in range(12):
        monday = date(2027, 1, 4) + timedelta(weeks=n)
        week = [monday + timedelta(days=d) for d in range(5)]
        first_days.append(next(day.weekday() for day in week if turn(7, day, Working())))
    assert first_days == [3, 0, 4, 2, 0, 1, 4, 1, 3, 4, 1, 1]
    assert turn(7, MONDAY, Working(frozenset())) is False
