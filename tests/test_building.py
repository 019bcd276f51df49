"""Planning a peak: in one line, by its form, from an idea; the four questions; then it lives as a moment."""

import pytest

from tests.conftest import Json, Play

LINE = "peak Acme: workshop at their foundry on 12 May"


@pytest.fixture
async def firm(play: Play) -> Play:
    await play.clients("name,owner,tier\nAcme,dana,A\nGlobex,cole,B\n")
    return play


def fields(form: Json) -> dict[str, str]:
    return {field["name"]: field["value"] for field in form["form"]["fields"]}


def errors(form: Json) -> dict[str, str]:
    return {field["name"]: field["error"] for field in form["form"]["fields"] if field["error"]}


async def test_a_planned_peak_can_be_taken_back_and_planned_twice_it_is_one(firm: Play) -> None:
    await firm.say(LINE)
    assert (await firm.say(LINE))["title"] == "I already know this one"
    await firm.say("undo")
    assert firm.rows("select count(*) from moment") == [(0,)] == firm.rows("select count(*) from peak")


async def test_with_whom_stays_in_the_title_and_the_person_is_known(firm: Play) -> None:
    card = await firm.say("peak Acme: dinner with Jane Doe on 12 May")
    assert "dinner with Jane Doe" in card["text"] and "Jane Doe dinner" not in card["text"]
    assert firm.rows("select name from contact") == [("Jane Doe",)]


async def test_an_idea_of_the_library_is_known_by_its_name(firm: Play) -> None:
    card = await firm.say("peak Acme: handwritten page on 12 May")
    assert "Idea: Write one page by hand" in card["text"] and "Avoid: A sentence" in card["text"]
    assert "Kind: peak" in card["text"] and "Two elements: connection and pride" in card["text"]
    assert firm.rows("select idea, gesture, budget from peak") == [("handwritten-page", "letter", "none")]


async def test_a_press_on_an_idea_opens_the_form_filled_from_it(firm: Play) -> None:
    first = (await firm.say("ideas Acme"))["items"][0]["text"].partition(".")[0]
    [form] = await firm.press("Plan a peak", first)
    told = fields(form)
    assert told["client"] == "Acme" and told["idea"].startswith(f"{first}: ") and told["what"] == first
    assert told["script"] and "," in told["elements"] and told["when"] == ""
    card = await firm.submit(when="12 May", who="mira", theirs="their kiln")
    assert card["title"] == "Planned: Acme" and "Owner: mira" in card["text"] and first in card["text"]


async def test_another_idea_chosen_in_the_form_takes_the_place_of_the_first(firm: Play) -> None:
    await firm.say("ideas Acme")
    [form] = await firm.press("Plan a peak")
    [other] = [field["options"][1] for field in form["form"]["fields"] if field["name"] == "idea"]
    card = await firm.submit(idea=other, when="12 May")
    title = other.partition(":")[0]
    assert f"\n{title}\n" in card["text"] and fields(form)["script"] not in card["text"]


async def test_words_of_ones_own_go_before_those_of_the_idea(firm: Play) -> None:
    await firm.say("peak Acme")
    card = await firm.submit(what="golf with the twins", idea="In my own words", when="3 June")
    assert "golf with the twins" in card["text"] and "Idea:" not in card["text"]
    assert firm.rows("select idea, gesture from peak") == [("", "visit")]


async def test_what_is_missing_is_asked_and_nothing_that_was_typed_is_lost(firm: Play) -> None:
    form = await firm.say("peak Acme on 12 May")
    assert fields(form)["client"] == "Acme" and fields(form)["when"] == "12 May 2027" and not errors(form)
    blank = await firm.say("peak")
    assert not errors(blank) and fields(blank)["client"] == ""
    wrong = await firm.submit(what="golf", when="Friday 31 February", budget="huge", theirs="their kiln")
    assert set(errors(wrong)) == {"client", "when", "budget"}
    assert fields(wrong)["what"] == "golf" and fields(wrong)["theirs"] == "their kiln"


@pytest.mark.parametrize(
    ("when", "error"),
    [
        ("31 February", "no such day"),
        ("yesterday", "That day is over. When will it be?"),
        ("1 March 2024", "That day is over"),
        ("Friday 13 May", "Thursday 13 May 2027 or Friday 14 May 2027"),
    ],
)
async def test_a_day_that_cannot_be_is_said_in_words(firm: Play, when: str, error: str) -> None:
    form = await firm.say(f"peak Acme: golf on {when}")
    assert error in errors(form)["when"] and "golf" in fields(form)["what"]
    assert firm.rows("select count(*) from moment") == [(0,)]
    assert (await firm.submit(what="golf", when="14 May"))["title"] == "Planned: Acme"


async def test_a_month_that_has_begun_is_not_over(firm: Play) -> None:
    assert "in November 2026" in (await firm.say("peak Acme: golf in November"))["text"]


async def test_an_unknown_client_is_offered_the_names_that_are_near(firm: Play) -> None:
    card = await firm.say("peak Akme: golf on 3 June")
    assert "Did you mean Acme?" in card["title"] and "golf on 3 June" in card["text"]
    [planned] = await firm.press("Acme")
    assert planned["title"] == "Planned: Acme" and "Thursday 3 June" in planned["text"]
    nobody = await firm.say("peak Zorg Industries: golf on 3 June")
    assert "client add Zorg Industries" in nobody["title"]


async def test_a_client_in_trouble_is_offered_no_peak(firm: Play) -> None:
    await firm.say("peak Acme")
    await firm.say("add pit: Acme invoice wrong again", who="cole")
    form = await firm.submit(what="golf", when="3 June")
    assert errors(form)["client"] == "Silent for now: a pit is open." and fields(form)["what"] == "golf"
    card = await firm.say("peak Acme: golf on 3 June")
    assert card["title"] == "Acme: pits first" and "You typed: Acme: golf on 3 June" in card["text"]
    assert firm.rows("select count(*) from peak") == [(0,)]


async def test_what_is_planned_can_be_put_off_while_a_pit_is_open(firm: Play) -> None:
    await firm.say(LINE)
    await firm.say("add pit: Acme invoice wrong again")
    await firm.say("edit workshop")
    card = await firm.submit(when="19 August")
    assert "Thursday 19 August" in card["text"] and "Silent for now: a pit is open" in card["text"]


async def test_a_walled_client_does_not_exist_for_others(firm: Play) -> None:
    await firm.clients("name,owner,tier,wall\nQuarry Hill,dana,A,dana\n")
    card = await firm.say("peak Quarry Hill: golf on 3 June", who="cole")
    assert card["title"].startswith("I do not know Quarry Hill yet. `/moment client add")
    assert firm.rows("select count(*) from peak") == [(0,)]


async def test_add_plans_one_too_where_a_peak_is_said(firm: Play) -> None:
    assert (await firm.say("add peak: Acme dinner on 12 May"))["title"] == "Planned: Acme"
    assert firm.rows("select kind from moment") == [("peak",)]
    await firm.say("add Acme hit its peak: 1,000 orders on 3 March")
    assert firm.rows("select count(*) from peak") == [(1,)]


async def test_edit_opens_the_whole_form_with_the_four_questions(firm: Play) -> None:
    await firm.say(LINE)
    [form] = await firm.press("Edit")
    assert fields(form)["what"] == "workshop at their foundry" and "with" in fields(form)
    changed = await firm.submit({"with": "Jane"}, when="19 May", what="dinner", theirs="their kiln")
    assert "Wednesday 19 May" in changed["text"] and "Kind: peak" in changed["text"]
    assert firm.rows("select gesture, company from peak") == [("meal", "Jane")]
    assert firm.rows("select count(*) from moment") == [(1,)]


async def test_a_moment_that_becomes_a_peak_gets_its_questions_and_loses_them_again(firm: Play) -> None:
    await firm.say("add Acme: open house on 12 May")
    await firm.press("Edit")
    assert "Kind: a courtesy" in (await firm.submit(kind="peak", remind="5 days"))["text"]
    await firm.press("Edit")
    assert "Nudges: 5 days before" in (await firm.submit(theirs="their kiln"))["text"]
    assert firm.rows("select count(*) from peak") == [(1,)]
    await firm.say("undo")
    await firm.say("undo")
    assert firm.rows("select count(*) from peak") == [(0,)]


async def test_too_little_time_and_the_same_idea_twice_are_said(firm: Play) -> None:
    card = await firm.say("peak Acme: book of firsts on 1 December")
    assert "It takes 60 days to prepare, and there were 8 days when it was planned." in card["text"]
    again = await firm.say("peak Acme: book of firsts on 1 June")
    assert "They had this already, or will: Book of firsts, Tuesday 1 December." in again["text"]


async def test_it_is_nudged_fourteen_and_three_days_before_and_on_the_day(firm: Play) -> None:
    await firm.say("peak Acme: workshop at their foundry on 16 December")
    lines = await firm.at("2026-12-17T00:00:00+00:00")
    named = [line["at"][:10] for line in lines if line["to"] == "#wealth" and "workshop" in line["text"]]
    assert named == ["2026-12-02", "2026-12-11", "2026-12-16"]


@pytest.mark.parametrize("said", ["peak season was hard on Acme", "peak demand at Acme on 3 March"])
async def test_other_peaks_are_no_command(firm: Play, said: str) -> None:
    await firm.line(who="dana", where="#wealth", say=f"/moment {said}")
    assert firm.rows("select count(*) from moment where kind = 'peak'") == [(0,)]
