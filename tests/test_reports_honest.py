"""Figures that stand when a client changes hands, a thing is put off, or a sum is that of one person."""

from tests.conftest import Play
from tests.test_reports import lived, report
from tests.test_reports_schedule import FELT

assert lived  # a fixture


async def test_what_was_filled_in_ones_own_message_is_not_the_machines(play: Play) -> None:
    await play.say("add Northpine Eyecare: Ruth Calloway promoted to CFO on 23 November")
    await play.say("draft Ruth Calloway promotion")
    await play.press("I sent it")
    await play.press("I filled it in my own message")
    assert "0 of 1 draft went out as the machine wrote it." in (await report(play, who="dana"))["text"]


async def test_what_was_missed_and_named_stays_with_whose_it_was(play: Play) -> None:
    await play.clients("name,owner,tier\nGlobex,cole,B\n")
    await play.say("add Globex: depot opens on 24 November", who="cole")
    await play.at("2026-11-28T12:00:00+00:00")
    play.write("update client set owner_id = (select id from member where person = 'dana')")
    theirs, cole = (await report(play, who="dana"))["text"], (await report(play, who="cole"))["text"]
    assert "missed." not in theirs and "Named" not in theirs
    assert "1 moment was missed. 0 of 2 nudges were acted on." in cole


async def test_a_filled_pit_and_a_former_client_are_no_open_moments_of_nobody(play: Play) -> None:
    await play.clients("name,owner,tier\nGlobex,cole,B\nOld,cole,B\n")
    await play.say("add Old: depot opens on 3 December", who="cole")
    await play.say("add pit: Globex portal down", who="cole")
    await play.press("Filled", on="portal", who="cole")
    play.write("update client set status = 'former' where name = 'Old'")
    play.write("update member set active = false where name = 'cole'")
    text = (await report(play))["text"]
    assert "Without an owner today: 1 client." in text and "open moment" not in text


async def test_a_courtesy_is_a_row_of_its_own(play: Play) -> None:
    await play.say("peak Northpine Eyecare: lunch on 24 November")
    await play.at("2026-11-24T10:00:00+00:00")
    await play.say("done lunch")
    text = (await report(play))["text"]
    assert "Courtesies: Kept 1" in text and "Peaks: Kept" not in text


async def test_a_quarter_counts_by_its_last_day(play: Play) -> None:
    await play.say("add Northpine Eyecare: second clinic opens in Q4 2026")
    await play.say(FELT)
    lines = await play.at("2027-02-01T12:00:00+00:00")
    said = {line["title"]: line["text"] for line in lines if line["title"].startswith("Report")}
    assert [title for title, text in said.items() if "second clinic" in text] == ["Report, December 2026"]
    assert "Milestones: Kept 0, Missed 1" in said["Report, December 2026"]


async def test_what_is_put_off_to_a_day_to_come_is_not_missed(play: Play) -> None:
    await play.say("add Northpine Eyecare: second clinic opens on 24 November")
    await play.at("2026-11-24T10:00:00+00:00")
    await play.say("snooze second clinic until 10 December")
    await play.at("2026-12-02T10:00:00+00:00")
    assert "was missed" not in (await report(play, "November", who="dana"))["text"]
    await play.at("2026-12-12T10:00:00+00:00")
    assert "1 moment was missed" in (await report(play, "November", who="dana"))["text"]


async def test_what_is_done_two_months_late_stays_missed(play: Play) -> None:
    await play.say("add Northpine Eyecare: new depot opens on 24 November")
    await play.at("2027-01-28T12:00:00+00:00")
    await play.say("done depot")
    text = (await report(play, "November 2026", who="dana"))["text"]
    assert "Milestones: Kept 0, Missed 1, Skipped 0, Done too late 1" in text
    assert "more than 14 days after its day is missed" in text


async def test_the_sum_of_a_team_of_one_tells_nothing_of_their_doing(lived: Play) -> None:
    await lived.say("team @mira @dana", who="ada")
    text = (await report(lived))["text"]
    assert "the sum of so few is one person's figures" in text and "2 of 2 moments were kept" in text
    assert "Filling" not in text and "Nudges" not in text
    await lived.say("settings member-figures on", who="ada")
    assert "Filling" in (await report(lived))["text"]
