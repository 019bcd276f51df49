"""What is kept silent: couples, expected children, remembrance, leavers, single events."""

from tests.conftest import Play
from tests.test_digests import BIRTHDAY, posted
from tests.test_pit_days import mornings

LIST = (
    "name,owner,tier,contact\n"
    "Northpine Eyecare,dana,A,Ruth Calloway\n"
    "Northpine Eyecare,dana,A,Ivor Calloway\n"
    "Northpine Eyecare,dana,A,Sam Tully\n"
    "The Okafor family,dana,A,Ada Okafor\n"
)
SILVER = "add Northpine Eyecare: Ruth Calloway wedding anniversary 25 November"


async def silent(play: Play, words: str, who: str = "dana") -> str:
    """What the card of a thing asked for by name says of it."""
    listed = await play.say(f"list {words}", who=who)
    return str(listed["text"])


async def test_a_death_stops_the_couples_anniversary_for_good(play: Play) -> None:
    await play.clients(LIST)
    await play.say(SILVER)
    assert "Silent" not in await silent(play, "Northpine Eyecare")
    await play.say("add Northpine Eyecare: Ivor Calloway died yesterday")
    assert "one of the two has died" in await silent(play, "Northpine Eyecare")
    for step in ("Supported", "Close"):
        await play.press(step, on="Ivor Calloway")
    lines = await play.at("2026-12-10T00:00:00+00:00")
    assert not any("anniversary" in line["text"] for line in lines)


async def test_a_colleague_of_another_name_is_not_the_couple(play: Play) -> None:
    await play.clients(LIST)
    await play.say(SILVER)
    await play.say("add Northpine Eyecare: Sam Tully died yesterday")
    assert "anniversary, Wednesday 25 November · today" in "\n".join(
        line["text"] for line in posted(await play.at("2026-11-25T12:00:00+00:00"))
    )


async def test_a_colleague_of_the_same_forename_is_not_the_couple(play: Play) -> None:
    await play.clients(LIST + "Northpine Eyecare,dana,A,Ruth Marsh\n")
    await play.say(SILVER)
    await play.say("add Northpine Eyecare: Ruth Marsh died yesterday")
    assert "one of the two" not in await silent(play, "Northpine Eyecare")


async def test_a_divorce_stops_the_anniversary_and_undo_brings_it_back(play: Play) -> None:
    await play.clients(LIST)
    await play.say(SILVER)
    await play.say("add Northpine Eyecare: Ruth Calloway is getting divorced")
    assert "the two have parted" in await silent(play, "Northpine Eyecare")
    await play.press("Undo", on="divorced")
    assert "parted" not in await silent(play, "Northpine Eyecare")


async def test_a_joint_greeting_stops_too_and_a_word_for_one_of_them_does_not(play: Play) -> None:
    await play.clients(LIST)
    await play.say("add Northpine Eyecare: Christmas card to Ruth and Ivor Calloway on 18 December")
    await play.say("add Northpine Eyecare: Ruth Calloway runs a marathon and moves house on 19 December")
    await play.say("add Northpine Eyecare: Ivor Calloway died yesterday")
    text = await silent(play, "Northpine Eyecare")
    [card] = [part for part in text.split("\n\n") if "Christmas" in part] or [text]
    assert "one of the two has died" in card
    assert text.count("one of the two has died") == 1


async def test_a_personal_pit_is_shared_by_those_of_one_home_and_by_no_others(play: Play) -> None:
    await play.clients(LIST)
    await play.say(BIRTHDAY)
    await play.say("add birthday Sam Tully @ Northpine Eyecare 25 November")
    await play.say("add pit: Northpine Eyecare, Ivor Calloway in hospital")
    [digest] = [line for line in posted(await play.at("2026-11-25T12:00:00+00:00")) if line["kind"] == "card"]
    assert "Sam Tully" in digest["text"] and "Ruth" not in digest["text"]


async def test_a_household_shares_the_grief_of_each(play: Play) -> None:
    await play.clients(LIST)
    await play.say("add The Okafor family: summer party on 25 November")
    await play.say("add The Okafor family: Ada Okafor in hospital")
    assert posted(await play.at("2026-11-25T12:00:00+00:00")) == []


async def test_a_due_date_is_asked_about_once_on_the_day_and_only_of_its_owner(play: Play) -> None:
    await play.say("add Northpine Eyecare: Ruth Calloway is expecting, due 14 December")
    lines = await play.at("2026-12-20T00:00:00+00:00")
    asked = [line for line in lines if "Ruth" in line["text"]]
    assert [(line["at"][:10], line["to"]) for line in asked] == [("2026-12-14", "@dana")]
    assert "is there news?" in asked[0]["text"]
    assert "There is news" in asked[0]["buttons"] and "Draft" not in asked[0]["buttons"]
    assert "Ruth" not in (await play.say("missed", where="dm"))["text"]


async def test_news_of_the_child_is_a_moment_of_its_own_and_ends_the_question(play: Play) -> None:
    await play.say("add Northpine Eyecare: Ruth Calloway is expecting, due 14 December")
    await play.at("2026-12-14T10:00:00+00:00")
    [form] = await play.press("There is news")
    assert form["form"]["title"] == "Is there news?"
    saved = await play.submit(what="a daughter, both well", when="yesterday")
    assert "Sunday 13 December" in saved["text"] and "daughter" in saved["text"]
    assert "expecting" not in (await play.say("list", where="dm"))["text"]


async def test_nothing_is_written_for_a_due_date(play: Play) -> None:
    await play.say("add Northpine Eyecare: Ruth Calloway is expecting, due 14 December")
    answer = await play.say("draft Ruth Calloway expecting", where="dm")
    assert "not a birth" in answer["text"]


async def test_after_a_loss_nobody_asks_for_news(play: Play) -> None:
    await play.say("add Northpine Eyecare: Ruth Calloway is expecting, due 14 January 2027")
    await play.at("2026-11-24T10:00:00+00:00")
    await play.say("add Northpine Eyecare: Ruth Calloway lost the baby", where="dm")
    await play.press("Supported", on="lost the baby")
    lines = await play.at("2027-01-20T00:00:00+00:00")
    assert not any("is there news" in line["text"] for line in lines)


async def test_one_event_can_be_left_alone_while_the_others_are_celebrated(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.say("add Northpine Eyecare: Ruth Calloway runs the marathon on 25 November")
    said = await play.say("edit Ruth Calloway birthday status do not celebrate")
    assert (
        said["title"].startswith("Not celebrated any more") and "nobody wants this celebrated" in said["text"]
    )
    [digest] = posted(await play.at("2026-11-25T12:00:00+00:00"))
    assert "marathon" in digest["text"] and "birthday" not in digest["text"]
    answer = await play.say("draft Ruth Calloway birthday")
    assert "nobody wants this celebrated" in answer["text"]
    assert "birthday" in (await play.say("edit Ruth Calloway birthday status active"))["text"]


async def test_a_day_of_remembrance_exists_when_asked_for_and_outlives_the_silence(play: Play) -> None:
    await play.clients(LIST)
    await play.say("add Northpine Eyecare: Ivor Calloway died yesterday")
    for step in ("Supported", "Close"):
        await play.press(step, on="Ivor Calloway")
    said = await play.say("add Northpine Eyecare: anniversary of Ivor Calloway's death on 30 November")
    assert "a day of remembrance" in said["text"] and "every year" in said["text"]
    lines = await play.at("2026-12-04T00:00:00+00:00")
    kept = [line for line in lines if "anniversary of death" in line["text"]]
    assert {line["to"] for line in kept} == {"@dana"}
    assert kept[0]["at"].startswith("2026-11-30")


async def test_without_being_asked_for_no_day_of_remembrance_is_made(play: Play) -> None:
    await play.clients(LIST)
    await play.say("add Northpine Eyecare: Ivor Calloway died yesterday")
    assert play.rows("select count(*) from moment where recurs = 'yearly'") == [(0,)]
    assert play.rows("select count(*) from moment where topic = 'remembrance'") == [(0,)]


async def test_who_leaves_later_is_here_until_that_day(play: Play) -> None:
    await play.clients(LIST)
    await play.say("add birthday Ruth Calloway @ Northpine Eyecare 10 December")
    await play.say("add birthday Ivor Calloway @ Northpine Eyecare 2 December")
    for name in ("Ruth", "Ivor"):
        await play.say(f"add Northpine Eyecare: {name} Calloway leaves the company on 4 December")
    lines = await play.at("2026-12-12T00:00:00+00:00")
    assert mornings(lines, "Ivor Calloway's birthday")[0] == "2026-11-27"
    assert mornings(lines, "Ruth Calloway's birthday") == []
    assert "(left)" in (await play.say("client Northpine Eyecare"))["text"]


async def test_a_death_told_in_confidence_is_nobody_elses_business(play: Play) -> None:
    """A silence whose cause the asker may not see gives the one neutral answer, and the card no status."""
    await play.clients(LIST)
    await play.say("add birthday Sam Tully @ Northpine Eyecare 25 December")
    await play.say("add Northpine Eyecare: Sam Tully died yesterday")
    for words in ("draft Sam Tully birthday", "client Northpine Eyecare", "list Northpine Eyecare"):
        answer = await play.say(words, who="cole")
        assert "died" not in answer["text"] and "deceased" not in answer["text"]
        assert "Not now: speak to @dana first" in answer["text"]
    assert "the contact has died" in (await play.say("list Northpine Eyecare"))["text"]
    assert "Sam Tully (deceased)" in (await play.say("client Northpine Eyecare"))["text"]


async def test_a_departure_taken_back_marks_nobody_as_left(play: Play) -> None:
    await play.clients(LIST)
    await play.say("add Northpine Eyecare: Ruth Calloway leaves the company on 4 December")
    await play.say("undo")
    await play.say("add Northpine Eyecare: Sam Tully runs a marathon on 20 December")
    await play.at("2026-12-05T12:00:00+00:00")
    assert "(left)" not in (await play.say("client Northpine Eyecare"))["text"]


async def test_who_has_died_does_not_leave_as_well(play: Play) -> None:
    await play.clients(LIST)
    await play.say("add Northpine Eyecare: Ivor Calloway died yesterday")
    await play.say("add Northpine Eyecare: Ivor Calloway left the company on 20 November")
    assert "Ivor Calloway (deceased)" in (await play.say("client Northpine Eyecare"))["text"]
