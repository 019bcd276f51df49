"""Acting on moments: by button, by words, by a form; who may; and taking it back."""

from tests.conftest import Play
from tests.test_digests import BIRTHDAY, posted

CLINIC = "add Northpine Eyecare: Ruth Calloway opens her second clinic on 4 December"


async def test_words_that_name_the_thing_serve_as_well_as_buttons(play: Play) -> None:
    await play.say(CLINIC)
    assert (await play.say("done second clinic"))["title"] == "Done: Northpine Eyecare"
    assert play.rows("select state from occurrence") == [("done",)]


async def test_without_words_there_is_a_list_to_choose_from(play: Play) -> None:
    await play.say(CLINIC)
    await play.say("add Northpine Eyecare: lease ends 20 January")
    choice = await play.say("done")
    assert len(choice["items"]) == 2 and choice["items"][0]["buttons"] == ["Done"]


async def test_words_that_name_nothing_are_answered_with_what_to_do(play: Play) -> None:
    await play.say(CLINIC)
    assert "/moment list" in (await play.say("done moon landing"))["text"]


async def test_snooze_takes_the_thing_and_the_day_in_one_line(play: Play) -> None:
    await play.say(CLINIC)
    assert "Tuesday 8 December" in (await play.say("snooze second clinic until 8 December"))["text"]


async def test_skip_asks_why_and_takes_no_answer_for_one(play: Play) -> None:
    await play.say(CLINIC)
    [form] = await play.press("Skip", "clinic")
    assert [field["name"] for field in form["form"]["fields"]] == ["note"]
    assert (await play.submit())["title"] == "Skipped: Northpine Eyecare"


async def test_not_a_moment_takes_it_out_and_undo_brings_it_back(play: Play) -> None:
    await play.say(CLINIC)
    await play.press("Not a moment", "clinic")
    assert "clinic" not in (await play.say("list"))["text"]
    await play.say("undo")
    assert "clinic" in (await play.say("list"))["text"]


async def test_claim_makes_it_mine_and_the_client_stays_whose_it_is(play: Play) -> None:
    await play.say(CLINIC)
    await play.say("claim second clinic", who="cole")
    assert "· cole" in (await play.say("list"))["text"]
    assert "Owner: dana" in (await play.say("client Northpine Eyecare"))["text"]


async def test_assign_asks_for_whom_and_refuses_a_stranger(play: Play) -> None:
    await play.say(CLINIC)
    await play.press("Edit", "clinic")
    await play.say("assign second clinic")
    form = await play.submit({"who": "zoe"})
    assert "do not know zoe" in form["form"]["fields"][0]["error"]
    assert (await play.submit({"who": "cole"}))["title"] == "Assigned to cole: Northpine Eyecare"


async def test_only_the_owner_or_a_manager_may_snooze(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.at("2026-11-25T09:00:00+00:00")
    await play.press("Snooze", "Ruth", who="cole")
    refused = await play.submit(by="cole", until="Friday")
    assert "Only dana or a manager" in refused["text"]
    await play.press("Snooze", "Ruth", who="mira")
    assert "Snoozed until Friday" in (await play.submit(by="mira", until="Friday"))["title"]
    [(until,)] = play.rows("select snoozed_until from occurrence")
    assert str(until) == "2026-11-27"


async def test_an_edit_changes_the_one_there_is(play: Play) -> None:
    await play.say(CLINIC)
    await play.press("Edit", "clinic")
    changed = await play.submit(when="11 December", what="opens her third clinic")
    assert "third clinic" in changed["text"] and "Friday 11 December" in changed["text"]
    assert play.rows("select count(*) from moment") == [(1,)]


async def test_an_edit_redraws_the_digest_that_names_it(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.at("2026-11-25T09:00:00+00:00")
    await play.say("edit Ruth birthday")
    lines = await play.line(who="dana", submit={"what": "fiftieth birthday"})
    assert any("fiftieth" in line["text"] for line in posted(lines))


async def test_undo_goes_back_step_by_step_and_says_when_there_is_nothing_left(play: Play) -> None:
    await play.say(CLINIC)
    await play.say("done second clinic")
    assert "Taken back" in (await play.say("undo"))["text"]
    assert "Taken back" in (await play.say("undo"))["text"]
    assert play.rows("select count(*) from moment") == [(0,)]


async def test_undo_leaves_alone_what_somebody_else_changed_since(play: Play) -> None:
    await play.say(CLINIC)
    await play.say("claim second clinic", who="cole")
    [told] = await play.press("Undo", "clinic")
    assert "changed it since" in told["text"]


async def test_undo_ends_after_a_day(play: Play) -> None:
    await play.say(CLINIC)
    await play.at("2026-11-24T08:00:01+00:00")
    assert "nothing of yours" in (await play.say("undo"))["text"]


async def test_undo_of_a_new_client_makes_its_name_unknown_again(play: Play) -> None:
    await play.say("client add Zeta Works")
    await play.submit()
    await play.say("undo")
    assert "do not know" in (await play.say("client Zeta Works"))["text"]


async def test_a_filled_pit_is_taken_back_from_the_digest_too(play: Play) -> None:
    await play.say("add pit: Northpine Eyecare invoice wrong again")
    await play.at("2026-11-24T09:00:00+00:00")
    update = posted(await play.press("Filled", "invoice"))[-1]
    assert "filled on Tuesday 24 November" in update["text"]
    back = posted(await play.press("Undo", "invoice"))[-1]
    assert "Acknowledge" in back["buttons"]


async def test_acknowledged_twice_says_who_did_it_first(play: Play) -> None:
    await play.say("add pit: Northpine Eyecare invoice wrong again")
    await play.at("2026-11-24T09:00:00+00:00")
    await play.press("Acknowledge", "invoice")
    [told] = await play.press("Acknowledge", "invoice", who="cole")
    assert "Already acknowledged by dana" in told["text"]


async def test_a_number_is_never_used_twice_so_old_buttons_mean_what_they_meant(play: Play) -> None:
    await play.say(CLINIC)
    await play.say("undo")
    await play.say("add Northpine Eyecare: lease ends 20 January", who="cole")
    [told] = await play.press("Done", "clinic")
    assert "not here any more" in told["text"]
    assert play.rows("select state from occurrence") == [("open",)]


async def test_a_second_press_on_undo_takes_back_nothing_more(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.at("2026-11-25T09:00:00+00:00")
    await play.press("Done", "Ruth")
    await play.press("Undo", "Ruth")
    [told] = await play.press("Undo", "Done by dana")
    assert "taken back already" in told["text"]
    assert play.rows("select count(*) from moment") == [(1,)]


async def test_snoozed_on_a_friday_until_tomorrow_it_comes_on_monday(play: Play) -> None:
    await play.say("add Northpine Eyecare: plant opening on 27 November")
    await play.at("2026-11-27T09:00:00+00:00")
    await play.press("Snooze", "plant")
    await play.submit(until="Tomorrow")
    [monday] = posted(await play.at("2026-11-30T12:00:00+00:00"))
    assert "plant opening" in monday["text"]


async def test_a_yearly_moment_made_a_single_one_does_not_come_again(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.say("edit Ruth birthday")
    await play.submit(recurs="none", when="25 November 2026")
    await play.at("2026-11-27T12:00:00+00:00")
    assert play.rows("select count(*) from occurrence") == [(1,)]


async def test_months_that_were_slept_through_are_not_made_up_for(play: Play) -> None:
    await play.say("add")
    await play.submit(
        client="Northpine Eyecare",
        kind="milestone",
        what="steering day",
        when="25 November",
        recurs="monthly",
    )
    await play.line(down="P150D")
    assert play.rows("select count(*) from occurrence") == [(2,)]


async def test_a_pit_cannot_be_skipped_or_done_only_made_good(play: Play) -> None:
    await play.say("add pit: Northpine Eyecare invoice wrong again")
    for words in ("done invoice", "skip invoice", "snooze invoice until Friday"):
        assert "made good" in (await play.say(words))["text"]


async def test_a_moment_edited_into_a_pit_gets_its_clock(play: Play) -> None:
    await play.say(CLINIC)
    await play.press("Edit", "clinic")
    card = await play.submit(kind="pit", cause="service", what="clinic report lost")
    assert {"Acknowledge", "Filled"} <= set(card["buttons"])


async def test_what_was_dropped_by_mistake_can_be_added_again(play: Play) -> None:
    await play.say(CLINIC)
    await play.press("Not a moment", "clinic")
    assert "Done" in (await play.say(CLINIC))["buttons"]


async def test_two_people_with_one_name_are_not_guessed_between(play: Play) -> None:
    await play.line(person="d2")
    with play.stage.transactions.engine.begin() as connection:
        connection.exec_driver_sql("update member set name = 'dana' where person = 'd2'")
        connection.exec_driver_sql("update member set person = 'd1' where person = 'dana'")
    await play.say(CLINIC, who="cole")
    await play.say("assign second clinic", who="cole")
    form = await play.submit({"who": "dana"}, by="cole")
    assert "do not know dana" in form["form"]["fields"][0]["error"]
