"""Reports: how we are doing, in figures known by hand, private, and of the days that were asked for."""

import pytest

from tests.conftest import Json, Play


@pytest.fixture
async def lived(play: Play) -> Play:
    """A November: two kept, one missed, one skipped; a pit made good, one waiting; felt and spoken for."""
    await play.clients("name,owner,tier\nGlobex,cole,B\nQuayside,cole,B\n")
    await play.say("add Northpine Eyecare: second clinic opens on 24 November")
    await play.say("add Northpine Eyecare: Ruth Calloway's birthday on 25 November")
    await play.say("add Quayside: new depot opens on 25 November", who="cole")
    await play.say("add Quayside: open house on 26 November", who="cole")
    await play.say("add pit: Globex invoice wrong again", who="cole")
    await play.at("2026-11-24T14:00:00+00:00")
    await play.press("Acknowledge", on="invoice", who="cole")
    await play.say("done second clinic")
    await play.at("2026-11-25T20:00:00+00:00")
    await play.press("Filled", on="invoice", who="cole")
    await play.press("Accepted", on="invoice", who="cole")
    await play.submit({"rating": "6"}, by="cole")
    await play.say("done Ruth Calloway birthday")
    await play.say("felt Northpine Eyecare 6 solved 5: referred Initech")
    await play.say("skip open house", who="cole")
    await play.submit({"note": ""}, by="cole")
    await play.say("add pit: Globex portal down", who="cole")
    await play.at("2026-11-30T12:00:00+00:00")
    return play


async def report(play: Play, words: str = "", who: str = "mira") -> Json:
    return await play.say(f"report {words}".strip(), who=who)


async def ask(play: Play, text: str, who: str = "mira") -> Json:
    return (await play.line(who=who, where="dm", say=text))[0]


async def test_a_month_is_told_in_sentences_first_then_in_figures(lived: Play) -> None:
    card = await report(lived)
    assert card["title"] == "Report, November 2026"
    said = card["text"].split("\n")
    assert said[2] == (
        "Went well: 2 of 3 moments were kept. 1 pit was made good, in 60 hours at the median, free days not"
        " counted. 1 of 1 rating of our recovery was 6 or 7. Clients referred somebody or spoke for us"
        " once."
    )
    assert said[3].startswith("Did not go well: 1 moment was missed. 1 pit opened then is open still.")
    for line in (
        "Milestones: Kept 2, Missed 1, Skipped 1",
        "Service: Opened 2, Made good 1, Open still 1, Hours to acknowledge 30.0, Hours to make good 60.0",
        "Ratings of our recovery: Number 1, Mean of 7 6.0, Under 6 0",
        "Nov 2026: Filling 3, Building 3, Per cent filling 50",
        "Nov 2026: Feelings 1, Mean of 7 6.0",
        "Referred somebody: Times 1",
        "Nothing on record: peaks and drafts sent.",
    ):
        assert line in said, line
    assert "Missed:" in said and "Quayside: new depot opens, Wednesday 25 November · cole" in said


async def test_every_chart_is_told_in_words(lived: Play) -> None:
    card = await report(lived)
    assert "from the day on which each week or month begins: 23 Nov 2 kept, 1 missed." in card["text"]
    assert "by cause: service 30 to acknowledge, 60 to make good." in card["text"]
    assert "by month: Nov 2026 3 filling, 3 building." in card["text"]
    assert "mean of 7, by month: Nov 2026 6." in card["text"]


async def test_a_question_is_answered_for_its_days_and_its_kind_alone(lived: Play) -> None:
    card = await ask(lived, "how many pits did we fill in Q4?")
    assert card["title"] == "Report: pits, Thursday 1 October to Thursday 31 December"
    assert "1 pit was made good" in card["text"] and "Milestones" not in card["text"]
    card = await ask(lived, "report on birthdays kept this year")
    assert card["title"].startswith("Report: birthdays") and "1 of 1 moment was kept" in card["text"]
    assert "Quayside" not in card["text"] and "Pits" not in card["text"]


async def test_a_month_goes_by_its_name_and_the_future_has_no_button(lived: Play) -> None:
    assert (await report(lived, "October"))["title"] == "Report, October 2026"
    card = (await lived.press("Next month", who="mira"))[0]
    assert card["title"] == "Report, November 2026" and "Next month" not in card["buttons"]
    card = (await lived.press("Previous month", who="mira"))[0]
    assert card["title"] == "Report, October 2026" and "Nothing is on record for these days" in card["text"]
    assert (await ask(lived, "how did we do last month?"))["title"] == "Report, October 2026"
    assert (await ask(lived, "how are we doing?"))["title"] == "Report, November 2026"


async def test_days_that_cannot_be_read_and_figures_that_are_not_ours_are_refused_kindly(lived: Play) -> None:
    assert (await ask(lived, "what is our revenue?"))["title"] == "That is not something I can answer or do"
    assert (await ask(lived, "how many invoices are unpaid?"))["title"] == (
        "That is not something I can answer or do"
    )


async def test_a_report_is_never_told_in_a_room(lived: Play) -> None:
    for said in ("@moments how did we do this month?", "/moment report", "@moments report November"):
        lines = await lived.line(who="mira", where="#wealth", say=said)
        assert [line["to"] for line in lines] == ["@mira"] and lines[0]["private"], said
        assert "Post to channel" not in lines[0]["buttons"]
