"""Noting a moment: one line, what is missing, what is wrong, and never a word lost."""

import pytest

from tests.conftest import Play

OPENS = "add Northpine Eyecare: Ruth Calloway promoted to practice director on 4 December"


async def test_a_line_is_noted_and_echoed_with_weekday_and_undo(play: Play) -> None:
    noted = await play.say(OPENS)
    assert noted["to"] == "@dana" and noted["private"]
    assert "Ruth Calloway promoted to practice director" in noted["text"]
    assert "Friday 4 December" in noted["text"] and "Undo" in noted["buttons"]


async def test_the_same_line_in_other_capitals_shows_the_one_that_is_there(play: Play) -> None:
    await play.say(OPENS)
    again = await play.say(OPENS.replace("practice", "Practice"), who="cole")
    assert again["title"] == "I already know this one"
    assert play.rows("select count(*) from moment") == [(1,)]


async def test_a_wedding_without_a_day_asks_for_it_in_a_form_filled_with_the_rest(play: Play) -> None:
    form = await play.say("add Northpine Eyecare: Amos Trelawny gets married")
    values = {field["name"]: field["value"] for field in form["form"]["fields"]}
    assert (
        form["kind"] == "form"
        and values["client"] == "Northpine Eyecare"
        and values["contact"] == "Amos Trelawny"
    )
    noted = await play.submit(when="22 January 2027")
    assert "Friday 22 January 2027" in noted["text"]


async def test_news_without_a_day_is_saved_and_offers_when(play: Play) -> None:
    noted = await play.say("add Northpine Eyecare: Ruth Calloway won the Ashdown award")
    assert "no date yet" in noted["text"] and "When" in noted["buttons"]
    await play.press("When", "Ruth")
    assert "Friday 27 November" in (await play.submit(when="Friday"))["text"]


async def test_an_unknown_client_offers_the_nearest_and_a_new_one_and_keeps_the_line(play: Play) -> None:
    asked = await play.say("add Nortpine Eyecaer: office opening on 14 January")
    assert "Northpine Eyecare" in asked["buttons"] and "New client" in asked["buttons"]
    assert "office opening on 14 January" in asked["text"]
    noted = (await play.press("Northpine Eyecare"))[0]
    assert "Thursday 14 January 2027" in noted["text"]


async def test_a_new_client_is_made_from_the_filled_form(play: Play) -> None:
    await play.say("add Juniper Tram: signed the engagement on 12 January")
    form = (await play.press("New client", "Juniper Tram"))[0]
    assert form["kind"] == "form"
    noted = await play.submit()
    assert "Juniper Tram" in noted["text"] and "Tuesday 12 January 2027" in noted["text"]
    listed = await play.say("list Juniper Tram")
    assert "signed the engagement" in listed["text"]


async def test_two_clients_that_fit_are_asked_about(play: Play) -> None:
    await play.clients("name\nHarbour Law\nHarbour Coaching\n")
    asked = await play.say("add Harbour: new office on 14 January")
    assert {"Harbour Law", "Harbour Coaching"} <= set(asked["buttons"])


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("add Northpine Eyecare: lease ends 31 November", "no such day"),
        ("add Northpine Eyecare: award on Feb 30", "no such day"),
        ("add \u0000\u0007", "plain words"),
        ("add Northpine Eyecare: " + "so much to tell " * 250, "too long"),
    ],
)
async def test_what_cannot_be_kept_comes_back_in_the_form_with_what_to_do(
    play: Play, line: str, said: str
) -> None:
    form = await play.say(line)
    errors = " ".join(field["error"] for field in form["form"]["fields"]).lower()
    assert form["kind"] == "form" and said in errors
    assert play.rows("select count(*) from moment") == [(0,)]


async def test_a_long_text_comes_back_whole(play: Play) -> None:
    text = "Northpine Eyecare: " + "so much to tell " * 250
    form = await play.say(f"add {text}")
    assert any(text.strip() in field["value"] for field in form["form"]["fields"])


async def test_markup_and_mentions_are_taken_as_plain_words(play: Play) -> None:
    noted = await play.say(
        "add <!channel> <b>Ruth Calloway</b> Northpine Eyecare award 2 December'; DROP TABLE moment;--"
    )
    assert "<!channel>" not in noted["text"] and "<b>" not in noted["text"]
    assert "Wednesday 2 December" in noted["text"]
    assert play.rows("select count(*) from moment") == [(1,)]


async def test_a_form_with_an_error_keeps_what_was_typed_and_says_it_beside_the_field(play: Play) -> None:
    await play.say("add")
    form = await play.submit(client="Northpine Eyecare", kind="milestone", what="open day", when="31 June")
    fields = {field["name"]: field for field in form["form"]["fields"]}
    assert fields["what"]["value"] == "open day" and "no such day" in fields["when"]["error"]
    assert "Tuesday 30 June 2027" not in form["text"]
    noted = await play.submit(when="30 June")
    assert "Wednesday 30 June 2027" in noted["text"]


async def test_a_form_sent_twice_makes_one_moment(play: Play) -> None:
    for _ in range(2):
        await play.say("add")
        await play.submit(client="Northpine Eyecare", kind="milestone", what="open day", when="30 June")
    assert play.rows("select count(*) from moment") == [(1,)]


async def test_the_date_is_read_the_way_its_writer_writes_dates(play: Play) -> None:
    await play.line(person="cole", locale="en-US")
    british = await play.say("add Northpine Eyecare: new surgery opens 5/2")
    american = await play.say("add Northpine Eyecare: lease ends 5/2", who="cole")
    assert "Friday 5 February 2027" in british["text"] and "Sunday, May 2, 2027" in american["text"]


async def test_a_pit_without_a_day_is_of_today(play: Play) -> None:
    noted = await play.say("add pit: Northpine Eyecare invoice wrong again, they are furious")
    assert "Monday 23 November" in noted["text"] and {"Acknowledge", "Filled"} <= set(noted["buttons"])


async def test_plain_news_in_a_direct_message_is_noted_too(play: Play) -> None:
    [noted] = await play.line(who="dana", where="dm", say="Northpine Eyecare: lease ends 20 January")
    assert "Wednesday 20 January 2027" in noted["text"]


async def test_words_that_are_no_news_are_answered_kindly(play: Play) -> None:
    [answer] = await play.line(who="dana", where="dm", say="how is the weather?")
    assert answer["title"] == "That is not something I can answer or do"


async def test_a_weekday_that_contradicts_its_date_is_asked_and_kept_as_typed(play: Play) -> None:
    form = await play.say("add Northpine Eyecare: new quay opens on Tuesday 3 December")
    when = next(field for field in form["form"]["fields"] if field["name"] == "when")
    assert "3 december" in when["value"].lower() and "Which day" in when["error"]


async def test_a_pit_that_no_word_names_is_asked_about_before_it_silences_a_client(play: Play) -> None:
    form = await play.say("add Northpine Eyecare: review meeting on 3 December")
    assert form["kind"] == "form"
    noted = await play.submit(kind="milestone")
    assert "Kind: milestone" in noted["text"]


async def test_a_relative_is_told_as_somebodys(play: Play) -> None:
    assert (
        "Ruth Calloway's mother died"
        in (await play.say("add Northpine Eyecare: Ruth Calloway mother died"))["text"]
    )
