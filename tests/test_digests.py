"""The morning digest: order, five lines, merging, silence on empty days, weekends, downtime, presses."""

from tests.conftest import Json, Play

BIRTHDAY = "add birthday Ruth Calloway @ Northpine Eyecare 25 November"


def posted(lines: list[Json], room: str = "#wealth") -> list[Json]:
    return [line for line in lines if line["to"] == room]


async def test_the_morning_names_what_is_due_once_at_its_hour(play: Play) -> None:
    await play.say(BIRTHDAY)
    assert posted(await play.at("2026-11-25T08:59:59+00:00")) == []
    [digest] = posted(await play.at("2026-11-25T12:00:00+00:00"))
    assert digest["at"] == "2026-11-25T09:00:00+00:00"
    assert digest["items"][0]["text"] == (
        "Northpine Eyecare: Ruth Calloway's birthday, Wednesday 25 November · today · dana"
    )
    assert {"Draft", "Done", "Snooze", "Claim", "Skip", "Not a moment"} <= set(digest["items"][0]["buttons"])


async def test_an_empty_day_is_silent(play: Play) -> None:
    assert await play.at("2026-11-24T12:00:00+00:00") == []


async def test_untouched_it_is_just_missed_once_and_then_stands_in_missed(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.at("2026-11-25T12:00:00+00:00")
    [thursday] = posted(await play.at("2026-11-26T12:00:00+00:00"))
    assert "just missed" in thursday["text"]
    assert posted(await play.at("2026-11-27T12:00:00+00:00")) == []
    assert "Ruth Calloway" in (await play.say("missed"))["text"]


async def test_a_lead_day_names_it_and_the_days_between_do_not(play: Play) -> None:
    await play.say("add Northpine Eyecare: new surgery opens 10 December")
    lines = posted(await play.at("2026-12-11T00:00:00+00:00"))
    assert [line["at"][:10] for line in lines] == ["2026-12-07", "2026-12-10"]
    assert "in 3 days" in lines[0]["text"]


async def test_a_saturday_is_named_on_friday_and_says_so(play: Play) -> None:
    await play.say("add birthday Ruth Calloway @ Northpine Eyecare 28 November")
    lines = posted(await play.at("2026-11-28T23:00:00+00:00"))
    assert [line["at"][:10] for line in lines] == ["2026-11-25", "2026-11-27"]
    assert "Saturday 28 November · on Saturday" in lines[-1]["text"]


async def test_a_holiday_of_the_rooms_country_moves_it_too(play: Play) -> None:
    await play.line(room="#wealth", country="GB")
    await play.say("add Northpine Eyecare: move to the new house on 25 December")
    lines = posted(await play.at("2026-12-27T00:00:00+00:00"))
    assert lines[-1]["at"][:10] == "2026-12-24" and "on Friday" in lines[-1]["text"]


async def test_five_lines_and_how_many_more_without_names(play: Play) -> None:
    names = [f"Client {letter}" for letter in "ABCDEFG"]
    await play.clients("name,owner\n" + "".join(f"{name},dana\n" for name in names))
    for name in names:
        await play.say(f"add {name}: plant opening on 25 November")
    lines = await play.at("2026-11-25T09:00:00+00:00")
    [digest] = posted(lines)
    assert len(digest["items"]) == 5 and "2 more this morning" in digest["text"]
    assert "Client F" not in digest["text"] and "Client G" not in digest["text"]
    told = {line["title"] for line in lines if line["to"] == "@dana"}
    assert told == {"Client F", "Client G"}, "what is on today and did not fit goes to its owner directly"


async def test_what_happens_to_one_client_on_one_day_is_one_line(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.say("add Northpine Eyecare: second clinic opens 25 November")
    [digest] = posted(await play.at("2026-11-25T09:00:00+00:00"))
    [item] = digest["items"]
    assert "birthday and second clinic opens" in item["text"]
    await play.press("Done", "Northpine")
    assert play.rows("select state from occurrence") == [("done",), ("done",)]


async def test_no_line_is_longer_than_110_characters(play: Play) -> None:
    long = (
        "plant opening of the third and by far the largest of all their many clinics in the north of England"
    )
    await play.say(f"add Northpine Eyecare: {long} on 25 November")
    [digest] = posted(await play.at("2026-11-25T09:00:00+00:00"))
    assert len(digest["items"][0]["text"]) <= 110


async def test_a_press_shows_everybody_who_pressed_and_undo_brings_it_back(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.at("2026-11-25T09:00:00+00:00")
    [update] = posted(await play.press("Done", "Ruth", who="cole"))
    assert update["kind"] == "update" and "Done by cole" in update["text"]
    [again] = posted(await play.press("Undo", "Ruth", who="dana"))
    assert "today · dana" in again["text"] and "Done" in again["buttons"]


async def test_a_double_press_is_answered_in_words(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.at("2026-11-25T09:00:00+00:00")
    await play.press("Done", "Ruth")
    [told] = await play.press("Done", "Ruth")
    assert told["to"] == "@dana" and "Done by dana already" in told["text"]


async def test_snoozed_it_waits_and_comes_back(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.at("2026-11-25T09:00:00+00:00")
    await play.press("Snooze", "Ruth")
    await play.submit(until="Friday")
    assert posted(await play.at("2026-11-26T12:00:00+00:00")) == []
    [friday] = posted(await play.at("2026-11-27T12:00:00+00:00"))
    assert "Ruth Calloway" in friday["text"]


async def test_a_snooze_into_the_past_is_asked_again(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.say("snooze Ruth birthday")
    form = await play.submit(until="yesterday")
    assert form["kind"] == "form" and "Until which day" in form["form"]["fields"][0]["error"]


async def test_a_digest_missed_by_downtime_is_posted_at_start_the_same_day(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.at("2026-11-25T08:00:00+00:00")
    [digest] = posted(await play.line(down="PT5H"))
    assert digest["at"] == "2026-11-25T13:00:00+00:00" and "today" in digest["text"]


async def test_after_a_longer_downtime_its_items_are_just_missed_in_the_next_one(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.at("2026-11-25T08:00:00+00:00")
    assert posted(await play.line(down="PT12H")) == []
    [digest] = posted(await play.at("2026-11-26T12:00:00+00:00"))
    assert "just missed" in digest["text"]


async def test_a_restart_in_the_same_minute_posts_nothing_twice(play: Play) -> None:
    await play.say(BIRTHDAY)
    first = posted(await play.at("2026-11-25T09:00:00+00:00"))
    second = posted(await play.line(restart=True)) + posted(await play.at("2026-11-25T09:05:00+00:00"))
    assert len(first) == 1 and second == []


async def test_nine_o_clock_stays_nine_when_the_clocks_change(play: Play) -> None:
    await play.say("add Northpine Eyecare: spring fair on 30 March 2027")
    lines = posted(await play.at("2027-03-31T00:00:00+00:00"))
    assert lines[-1]["at"] == "2027-03-30T08:00:00+00:00"


async def test_a_new_hour_takes_effect_at_once_and_never_twice_on_one_day(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.say("settings hour 10:30", who="ada")
    [digest] = posted(await play.at("2026-11-25T10:40:00+00:00"))
    assert digest["at"] == "2026-11-25T10:30:00+00:00"
    await play.say("settings hour 11:00", who="ada")
    assert posted(await play.at("2026-11-25T12:00:00+00:00")) == []


async def test_digest_off_sends_its_items_to_their_owners_instead(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.say("settings digest off", who="ada")
    lines = await play.at("2026-11-25T12:00:00+00:00")
    assert posted(lines) == []
    [private] = posted(lines, "@dana")
    assert "Ruth Calloway" in private["text"] and private["private"]


async def test_news_without_a_day_comes_once_in_the_next_digest(play: Play) -> None:
    await play.say("add Northpine Eyecare: Ruth Calloway won the Ashdown award")
    lines = posted(await play.at("2026-11-27T00:00:00+00:00"))
    assert len(lines) == 1 and "news" in lines[0]["text"]


async def test_news_told_weeks_after_its_day_comes_once_in_the_next_digest(play: Play) -> None:
    await play.say("add Northpine Eyecare: Ruth Calloway ran the city marathon on 18 October")
    lines = posted(await play.at("2026-12-04T12:00:00+00:00"))
    assert [(line["at"][:10], "marathon" in line["text"]) for line in lines] == [("2026-11-23", True)]
    assert "Sunday 18 October · news · dana" in lines[0]["text"]


async def test_a_yearly_moment_comes_again_next_year_and_only_then(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.at("2026-11-25T10:00:00+00:00")
    await play.press("Done", "Ruth")
    lines = posted(await play.at("2027-11-25T10:00:00+00:00"))
    assert [line["at"][:10] for line in lines if line["kind"] == "card"] == ["2027-11-22", "2027-11-25"]
    assert play.rows("select count(*) from occurrence") == [(2,)]


async def test_an_undone_moment_leaves_the_digest(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.say("undo")
    assert posted(await play.at("2026-11-26T00:00:00+00:00")) == []
    assert play.rows("select count(*) from moment") == [(0,)]
