"""Reports that come unasked: once a month to each manager, and on the 25th who needs a peak."""

import pytest

from tests.conftest import Json, Play

FELT = "felt Northpine Eyecare 6 solved 5"


def of_kind(lines: list[Json], title: str) -> list[tuple[str, str]]:
    """To whom, and when, what begins so was sent."""
    return [(line["to"], line["at"][:16]) for line in lines if line["title"].startswith(title)]


@pytest.fixture
async def told(play: Play) -> Play:
    """Something is on record in November, and nothing after it."""
    await play.say(FELT)
    return play


async def test_on_the_first_working_day_each_manager_gets_last_months_report(told: Play) -> None:
    lines = await told.at("2026-12-31T12:00:00+00:00")
    assert of_kind(lines, "Report, ") == [("@mira", "2026-12-01T09:00")]
    [card] = [line for line in lines if line["title"] == "Report, November 2026"]
    assert card["private"] and "Nov 2026: Feelings 1" in card["text"] and "CSV" in card["buttons"]


async def test_a_month_of_which_nothing_is_on_record_is_not_told(told: Play) -> None:
    lines = await told.at("2027-02-15T12:00:00+00:00")
    assert of_kind(lines, "Report, ") == [("@mira", "2026-12-01T09:00")]
    assert "Nothing is on record for these days" in (await told.say("report December", who="mira"))["text"]


async def test_on_the_25th_who_needs_a_peak_next_month_comes_on_the_working_day_before(told: Play) -> None:
    await told.line(room="#wealth", country="GB")  # Friday 25 December is free
    lines = await told.at("2027-01-31T12:00:00+00:00")
    asked = of_kind(lines, "1 client needs a peak")
    assert asked == [("@mira", "2026-12-24T09:00"), ("@mira", "2027-01-25T09:00")]
    card = next(line for line in lines if "needs a peak" in line["title"])
    assert card["title"].endswith("Friday 1 to Sunday 31 January 2027") and card["private"]
    assert "Northpine Eyecare" in card["items"][0]["text"]


async def test_a_holiday_moves_the_report_to_the_next_working_day(told: Play) -> None:
    await told.line(room="#wealth", country="GB")
    await told.at("2026-12-10T12:00:00+00:00")
    await told.say(FELT)
    lines = await told.at("2027-01-10T12:00:00+00:00")
    assert of_kind(lines, "Report, ") == [("@mira", "2027-01-04T09:00")]


async def test_it_comes_in_the_managers_own_morning(told: Play) -> None:
    await told.line(person="mira", role="manager", zone="America/New_York", locale="en-US")
    assert of_kind(await told.at("2026-12-05T00:00:00+00:00"), "Report, ") == [("@mira", "2026-12-01T14:00")]


async def test_until_a_manager_is_named_the_admins_get_it(told: Play) -> None:
    await told.line(person="mira", role="advisor", zone="Europe/London")
    assert of_kind(await told.at("2026-12-05T00:00:00+00:00"), "Report, ") == [("@ada", "2026-12-01T09:00")]


async def test_who_is_muted_hears_nothing_and_can_ask(told: Play) -> None:
    await told.say("mute", who="mira")
    assert of_kind(await told.at("2026-12-31T00:00:00+00:00"), "Report, ") == []
    assert "Feelings 1" in (await told.say("report November", who="mira"))["text"]


@pytest.mark.parametrize(("days", "sent"), [("P2D", 1), ("P4D", 0)])
async def test_after_a_break_of_more_than_three_days_it_is_missed_quietly(
    told: Play, days: str, sent: int
) -> None:
    await told.at("2026-12-01T08:00:00+00:00")
    lines = await told.line(down=days)
    lines += await told.at("2026-12-10T12:00:00+00:00")
    assert len(of_kind(lines, "Report, ")) == sent
    await told.say(FELT)
    assert of_kind(await told.at("2027-01-02T12:00:00+00:00"), "Report, ") == [("@mira", "2027-01-01T09:00")]


async def test_an_alarm_that_rings_twice_sends_one_report(told: Play) -> None:
    await told.at("2026-12-01T12:00:00+00:00")
    told.write("update due set at = '2026-12-01 13:00:00' where name = 'report:@3'")
    assert of_kind(await told.at("2026-12-02T12:00:00+00:00"), "Report, ") == []
    [(alarm,)] = told.rows("select at from due where name = 'report:@3'")
    assert str(alarm).startswith("2027-01-01 09:00")


async def test_a_workspace_of_before_is_armed_on_its_next_morning_and_survives_a_restart(told: Play) -> None:
    told.write("delete from due where substr(name, 1, 6) in ('report', 'peaks:')")
    await told.at("2026-11-24T12:00:00+00:00")
    await told.line(restart=True)
    assert of_kind(await told.at("2026-12-02T12:00:00+00:00"), "Report, ") == [("@mira", "2026-12-01T09:00")]
