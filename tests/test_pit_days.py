"""When a pit is named again: on the day of its plan, weekly, after 30 and 90 days; and what it silences."""

from tests.conftest import Json, Play
from tests.test_digests import posted
from tests.test_pits import HOSPITAL, LAYOFFS, rate, service

PARTY = "add Northpine Eyecare: summer party on 11 June 2027"


def mornings(lines: list[Json], words: str, to: str = "#wealth") -> list[str]:
    """The days of the digests that say so."""
    new = [line for line in lines if line["to"] == to and line["kind"] == "card"]
    return [line["at"][:10] for line in new if words in line["text"]]


async def test_an_acknowledged_pit_comes_on_the_day_of_its_plan_and_then_weekly(play: Play) -> None:
    await service(play, "Acknowledge", "Plan")
    await play.submit(text="send the right invoice", when="3 December", who="cole")
    lines = await play.at("2026-12-16T00:00:00+00:00")
    assert mornings(lines, "invoice") == ["2026-12-03", "2026-12-07", "2026-12-14"]
    [planned] = [line for line in posted(lines) if line["at"].startswith("2026-12-03")]
    assert "planned for today, cole" in planned["text"]


async def test_a_plan_for_a_sunday_comes_on_friday(play: Play) -> None:
    await service(play, "Acknowledge", "Plan")
    await play.submit(text="send the right invoice", when="6 December")
    assert mornings(await play.at("2026-12-07T00:00:00+00:00"), "invoice") == ["2026-12-04"]


async def test_a_filled_pit_is_looked_at_again_after_90_days(play: Play) -> None:
    await service(play, "Filled")
    await rate(play, "6")
    lines = await play.at("2027-04-30T00:00:00+00:00")
    assert mornings(lines, "look in again, 90 days") == ["2027-02-19"], "the 90th day is a Sunday"
    assert mornings(lines, "invoice") == ["2027-02-19"]


async def test_somebody_in_trouble_is_looked_in_on_after_30_and_90_days(play: Play) -> None:
    await play.say(HOSPITAL)
    await play.press("Supported", "hospital")
    lines = await play.at("2027-01-01T00:00:00+00:00")
    assert mornings(lines, "look in again, 30 days", "@dana") == ["2026-12-23"]
    [looked] = [line for line in await play.press("Done", "hospital") if line["kind"] == "update"]
    assert "supported on" in looked["text"]
    lines = await play.at("2027-04-30T00:00:00+00:00")
    assert mornings(lines, "hospital", "@dana") == ["2027-02-19"]


async def test_a_closed_pit_is_not_looked_at_again(play: Play) -> None:
    await play.say(LAYOFFS)
    await play.press("Supported", "staff")
    await play.press("Close", "staff")
    assert mornings(await play.at("2027-04-30T00:00:00+00:00"), "staff", "@dana") == []


async def test_a_poor_rating_has_us_speak_again_and_leaves_the_pit_filled(play: Play) -> None:
    await service(play, "Filled")
    card = await rate(play, "4")
    assert "accepted with 4 of 7: speak with them again" in card["text"]
    assert "No pit is open" in (await play.say("pits"))["title"]
    lines = await play.at("2026-12-15T00:00:00+00:00")
    assert mornings(lines, "speak with them again") == ["2026-11-24"]
    assert (await rate(play, "6"))["title"] == "Accepted with 6 of 7: Northpine Eyecare"


async def test_accepted_well_cheer_returns_at_once(play: Play) -> None:
    await play.say(PARTY)
    await service(play, "Filled")
    assert "not long past" in (await play.say("draft summer party"))["text"]
    await rate(play, "6")
    assert "direct message" in (await play.say("draft summer party"))["text"]


async def test_accepted_poorly_cheer_waits_another_week(play: Play) -> None:
    await play.say(PARTY)
    await service(play, "Filled")
    await play.at("2026-11-28T12:00:00+00:00")
    await rate(play, "3")
    await play.at("2026-12-04T12:00:00+00:00")
    assert "not long past" in (await play.say("draft summer party"))["text"]
    await play.at("2026-12-05T12:00:00+00:00")
    assert "direct message" in (await play.say("draft summer party"))["text"]


async def test_closing_does_not_shorten_the_thirty_days_of_silence(play: Play) -> None:
    await play.say(PARTY)
    await play.say(LAYOFFS)
    await play.press("Supported", "staff")
    await play.press("Close", "staff")
    await play.at("2026-12-22T12:00:00+00:00")
    assert "not long past" in (await play.say("draft summer party"))["text"]
    await play.at("2026-12-23T12:00:00+00:00")
    assert "direct message" in (await play.say("draft summer party"))["text"]
