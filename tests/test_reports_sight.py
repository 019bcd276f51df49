"""Whose figures somebody sees: their own; in sum those who report to them; by member where all know it."""

from bot.dispatch import Request
from handlers.commands.reports import ExportReport
from handlers.context import Person, Place
from tests.conftest import Json, Play
from tests.test_reports import ask, lived, report

assert lived  # a fixture

REFUSED = "Figures about a member are shown to that member"


async def test_an_advisor_sees_their_own_figures_and_no_others(lived: Play) -> None:
    text, cole = (await report(lived, who="dana"))["text"], await report(lived, who="cole")
    assert "Your own figures." in text and "2 of 2 moments were kept" in text
    assert "Quayside" not in text and "Service" not in text and "owner" not in text
    assert "1 moment was missed" in cole["text"] and "Service: Opened 2" in cole["text"]
    assert REFUSED in (await ask(lived, "how many peaks did dana build this year?", who="cole"))["title"]


async def test_a_manager_sees_in_sum_those_who_report_to_them(lived: Play) -> None:
    await lived.say("team @mira @dana", who="ada")
    card = await report(lived)
    assert "those who report to you, in sum" in card["text"] and "Quayside" not in card["text"]
    assert "2 of 2 moments were kept" in card["text"]
    assert "Service: Opened 2" in (await report(lived, who="ada"))["text"], (
        "who reports to nobody is left to her"
    )
    assert REFUSED in (await ask(lived, "how many peaks did dana build this year?"))["title"]


async def test_by_member_only_once_an_admin_says_so_and_everybody_is_told(lived: Play) -> None:
    assert "Only an admin" in (await lived.say("settings member-figures on", who="mira"))["title"]
    assert "By member" not in (await report(lived))["text"]
    lines = await lived.line(who="ada", where="dm", say="settings member-figures on")
    told = {line["to"] for line in lines if "by member from now on: ada said so" in line["title"]}
    assert told == {"@dana", "@cole", "@mira", "@ada"}
    card = await report(lived)
    assert "dana: Moments kept 2, Pits made good 0, Drafts sent 0, As written 0, Touches 1" in card["text"]
    own = (await report(lived, who="dana"))["text"]
    assert "By member" not in own and "Managers see figures by member here." in own
    dana = await ask(lived, "how many peaks did dana build this year?")
    assert dana["title"].startswith("Report: peaks of dana") and "The figures of dana." in dana["text"]
    assert len(await lived.line(who="ada", where="dm", say="settings member-figures on")) == 1, (
        "once a change"
    )


async def test_what_everybody_was_told_is_not_taken_back_in_silence(lived: Play) -> None:
    await lived.say("settings member-figures on", who="ada")
    await lived.say("settings member-figures off", who="ada")
    await lived.say("undo", who="ada")
    [(shown,)] = lived.rows("select member_figures from workspace")
    assert not shown


async def test_a_walled_client_is_in_nobody_elses_figures(lived: Play) -> None:
    await lived.clients("name,owner,wall\nVault,cole,cole\n", who="cole")
    await lived.say("add Vault: gala on 1 December", who="cole")
    await lived.at("2026-12-02T12:00:00+00:00")
    await lived.say("felt Vault 1 solved 1: referred Initech", who="cole")
    assert "Vault: gala" in (await report(lived, "December", who="cole"))["text"]
    theirs = (await report(lived, "December"))["text"]
    assert "Vault" not in theirs and "missed" not in theirs.replace("kept or missed", "")
    assert "Dec 2026: Feelings 0" in theirs and "Referred" not in theirs


async def test_what_was_noted_in_confidence_counts_for_whoever_wrote_it_alone(lived: Play) -> None:
    await lived.say("felt Northpine Eyecare 2: she told me that her husband is dying of cancer")
    assert "Feelings 2" in (await report(lived, who="dana"))["text"]
    assert "Feelings 1" in (await report(lived))["text"]


async def test_what_was_not_a_moment_counts_nowhere(lived: Play) -> None:
    await lived.say("missed", who="cole")
    await lived.press("Not a moment", on="new depot", who="cole")
    await lived.say("pits", who="cole")
    await lived.press("Not a moment", on="portal down", who="cole")
    text = (await report(lived))["text"]
    assert "Missed 0" in text and "new depot" not in text and "Service: Opened 1" in text


async def test_a_month_begins_where_the_asker_is(play: Play) -> None:
    await play.line(person="mira", role="manager", zone="Pacific/Auckland", locale="en-GB")
    await play.line(person="ada", role="manager", zone="Europe/London", locale="en-GB")
    await play.at("2026-11-30T12:00:00+00:00")
    await play.say("felt Northpine Eyecare 6 solved 5")
    assert "Dec 2026: Feelings 1" in (await report(play, "December"))["text"]
    assert "Feelings" not in (await report(play, "November"))["text"]
    assert "Nov 2026: Feelings 1" in (await report(play, "November", who="ada"))["text"]


async def file_of(play: Play, of: int, who: str = "dana") -> Json | None:
    request = Request(ExportReport("2026-11", of), Person(who, who), Place(f"playground/local/@{who}"))
    answer = await play.stage.run(request)
    await play.stage.settle()
    return None if answer is None else {"title": getattr(answer, "title", "")}


async def test_a_button_that_was_made_up_opens_nobodys_figures(lived: Play) -> None:
    [(cole,)] = lived.rows("select id from member where person = 'cole'")
    before = lived.rows("select count(*) from delivery")
    refused = await file_of(lived, cole)
    assert refused and REFUSED in refused["title"]
    assert lived.rows("select count(*) from delivery") == before
