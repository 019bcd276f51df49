"""Figures of a report one by one: hours on the clock, peaks and courtesies, drafts, plans, misses."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest

from handlers.policy.working import DAY, Working, clock_ends, working
from handlers.report_days import Days, containing, months_to, of_key, parts
from handlers.report_hours import hours
from tests.conftest import Play
from tests.test_reports import report

PEAK = """
insert into peak
(moment_id, workspace_id, idea, gesture, elements, script, theirs, company, budget, counts, landed)
values (1, 1, '', '', '["pride", "insight"]', '', '', '', '', true, '')
"""
FRIDAY = datetime(2026, 11, 27, 16, tzinfo=UTC)


@pytest.mark.parametrize(
    ("until", "zone", "days", "took"),
    [
        (datetime(2026, 11, 27, 20, tzinfo=UTC), "UTC", Working(), 4),
        (datetime(2026, 11, 30, 9, tzinfo=UTC), "UTC", Working(), 17),
        (datetime(2026, 11, 29, 9, tzinfo=UTC), "UTC", Working(), 8),
        (datetime(2026, 11, 30, 9, tzinfo=UTC), "UTC", working("sun-thu", None), 33),
        (datetime(2026, 11, 30, 9, tzinfo=UTC), "America/New_York", Working(), 13 + 4),
        (FRIDAY, "UTC", Working(), 0),
    ],
)
def test_hours_of_free_days_do_not_count(until: datetime, zone: str, days: Working, took: float) -> None:
    assert hours(FRIDAY, until, zone, days) == took


@pytest.mark.parametrize("zone", ["UTC", "Europe/London", "Pacific/Auckland", "America/St_Johns"])
@pytest.mark.parametrize("count", [1, 24, 50, 300])
def test_hours_are_what_the_clock_of_a_pit_counts(zone: str, count: int) -> None:
    opened = datetime(2026, 10, 22, 23, 30, tzinfo=UTC)  # before the clocks change
    days = working("mon-thu", "GB")
    assert hours(opened, clock_ends(opened, zone, days, count), zone, days) == pytest.approx(count)


def test_days_travel_in_a_key_and_come_back() -> None:
    for days in (containing(FRIDAY.date()), Days(FRIDAY.date(), FRIDAY.date().replace(year=2027))):
        assert of_key(days.key(12)) == (days, 12)


def test_the_weeks_of_a_month_hold_each_of_its_days_once() -> None:
    for month in months_to(FRIDAY.date()):
        weeks = parts(month)
        assert weeks[0].first == month.first and weeks[-1].last == month.last
        assert all(b.first - a.last == DAY for a, b in pairwise(weeks))
    assert len(parts(Days(FRIDAY.date().replace(month=1), FRIDAY.date()))) == 11  # months


async def test_peaks_count_by_element_and_courtesies_apart(play: Play) -> None:
    await play.say("add Northpine Eyecare: second clinic opens on 24 November")
    await play.at("2026-11-24T12:00:00+00:00")
    await play.say("done second clinic")
    play.write("update moment set kind = 'peak'")
    play.write(PEAK)
    text = (await report(play))["text"]
    assert "1 peak was built." in text and "Insight: Number 1\nPride: Number 1\nAll peaks: Number 1" in text
    assert "Bars of peaks by element: insight 1; pride 1." in text
    play.write("update peak set counts = false")
    text = (await report(play))["text"]
    assert "Insight" not in text and "Courtesies, apart: Number 1" in text and "was built" not in text


async def test_drafts_that_went_out_unchanged_are_told_against_the_aim(play: Play) -> None:
    await play.say("add Northpine Eyecare: second clinic opens on 24 November")
    await play.say("draft second clinic")
    await play.press("I sent it")
    play.write("update draft set state = 'sent', sent_at = '2026-11-23 09:00:00', distance = 0")
    [(drafts,)] = play.rows("select count(*) from draft")
    assert drafts == 1
    text = (await report(play, who="dana"))["text"]
    assert "100 per cent of the drafts went out as the machine wrote them; the aim is under 30." in text
    assert "Nov 2026: Drafts sent 1, As the machine wrote them 1, Per cent 100" in text
    play.write("update draft set distance = 3")
    text = (await report(play, who="dana"))["text"]
    assert "0 of 1 draft went out as the machine wrote it." in text


async def test_a_plan_is_kept_when_its_pit_is_made_good_by_its_day(play: Play) -> None:
    await play.say("add pit: Northpine Eyecare invoice wrong again")
    assert "Plans" not in (await report(play))["text"]
    await play.press("Plan", on="invoice")
    await play.submit({"text": "send the right figures", "when": "25 November"})
    assert "Plans for pits" not in (await report(play))["text"], "its day is to come"
    await play.at("2026-11-26T12:00:00+00:00")
    assert "Plans for pits: Due 1, Kept 0, Per cent 0" in (await report(play))["text"]
    play.write("update pit set filled_at = '2026-11-25 22:00:00', filled_by = 1")
    assert "Plans for pits: Due 1, Kept 1, Per cent 100" in (await report(play))["text"]


async def test_what_was_silent_on_its_day_was_right_to_be_left(play: Play) -> None:
    await play.say("add Northpine Eyecare: workshop at the foundry on 25 November")
    play.write("update moment set kind = 'peak'")
    await play.say("add pit: Northpine Eyecare invoice wrong again")
    await play.at("2026-11-26T12:00:00+00:00")
    await play.press("Filled", on="invoice")
    await play.at("2026-12-20T12:00:00+00:00")
    text = (await report(play, "November"))["text"]
    assert "foundry" not in text and "missed" not in text.replace("kept or missed", "")
    play.write("update pit set opened_at = '2026-11-25 23:00:00', filled_at = '2026-11-25 23:30:00'")
    assert "Missed 1" not in (await report(play, "November"))["text"], "on the day itself it was silent"
    play.write("update pit set opened_at = '2026-11-26 08:00:00', filled_at = '2026-11-26 09:00:00'")
    assert "Peaks: Kept 0, Missed 1" in (await report(play, "November"))["text"]


async def test_who_fills_a_pit_at_once_has_done_one_thing(play: Play) -> None:
    await play.say("add pit: Northpine Eyecare invoice wrong again")
    await play.press("Filled", on="invoice")
    assert "Nov 2026: Filling 1, Building 0, Per cent filling 100" in (await report(play))["text"]


async def test_at_most_ten_are_named_and_the_rest_counted(play: Play) -> None:
    for n in range(12):
        await play.say(f"add Northpine Eyecare: open house {n} on 24 November")
    await play.at("2026-11-26T12:00:00+00:00")
    text = (await report(play))["text"]
    assert text.count("open house") == 10
    assert "2 more were missed" in text and "12 moments were missed." in text


async def test_what_nobody_owns_is_shown_to_the_manager_as_of_today(play: Play) -> None:
    await play.clients("name,owner\nQuayside,\n")
    await play.say("felt Northpine Eyecare 5 solved 5")
    text = (await report(play))["text"]
    assert "Without an owner today: 1 client." in text and "Clients: Number 1" in text
    assert "owner" not in (await report(play, who="dana"))["text"]


@pytest.mark.parametrize("line", ["report late again at Northpine Eyecare", "report: Northpine furious"])
async def test_news_that_begins_with_the_word_is_no_report(play: Play, line: str) -> None:
    answer = await play.line(who="dana", where="#wealth", say=f"/moment {line}")
    assert not answer[0]["title"].startswith("Report,") and "which days" not in answer[0]["title"]
