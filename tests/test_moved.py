"""What is put off or given another day: when it is named again, and what older digests say of it."""

from tests.conftest import Json, Play
from tests.test_digests import posted

LEASE = "add Northpine Eyecare: lease ends on 25 November"


def named(lines: list[Json], to: str = "#wealth") -> list[tuple[str, str]]:
    """The days of the digests that name it, and why."""
    new = [line for line in posted(lines, to) if line["kind"] == "card" and "lease" in line["text"]]
    return [(line["at"][:10], line["items"][0]["text"].split(" · ")[1]) for line in new]


async def test_put_off_until_a_saturday_it_comes_on_the_friday_and_only_then(play: Play) -> None:
    await play.say("add Northpine Eyecare: new lease signed")
    await play.at("2026-11-24T10:00:00+00:00")
    await play.press("Snooze", on="lease")
    await play.submit(until="Saturday 5 December")
    assert named(await play.at("2026-12-12T00:00:00+00:00")) == [("2026-12-04", "snoozed until today")]


async def test_put_off_on_the_friday_until_the_saturday_it_comes_on_monday(play: Play) -> None:
    await play.say("add Northpine Eyecare: new lease signed")
    await play.at("2026-11-27T10:00:00+00:00")
    await play.press("Snooze", on="lease")
    await play.submit(until="Saturday 28 November")
    assert named(await play.at("2026-12-05T00:00:00+00:00")) == [("2026-11-30", "snoozed until today")]


async def test_given_another_day_it_can_be_just_missed_once_more(play: Play) -> None:
    await play.say(LEASE)
    assert [why for _, why in named(await play.at("2026-11-26T12:00:00+00:00"))] == ["today", "just missed"]
    await play.press("Edit", on="lease")
    lines = await play.line(who="dana", submit={"when": "2 December"})
    older = [line for line in posted(lines) if line["kind"] == "update"]
    assert older and all("moved since" in line["text"] for line in older)
    lines = await play.at("2026-12-08T00:00:00+00:00")
    assert named(lines)[-2:] == [("2026-12-02", "today"), ("2026-12-03", "just missed")]


async def test_woken_for_one_it_does_not_wake_again_for_another_with_other_working_days(play: Play) -> None:
    await play.line(room="#gulf", zone="Asia/Dubai", hour="09:00", days="sun-thu")
    await play.line(person="omar", role="advisor", zone="Asia/Dubai", locale="en-GB", rooms=["#gulf"])
    await play.line(person="cole", rooms=["#wealth"])
    await play.clients("name,owner,tier\nDune Foods,omar,B\n", who="omar", where="dm")
    await play.say("add Dune Foods: new lease signed", who="omar", where="dm")
    await play.say("snooze lease until Friday 4 December", who="omar", where="dm")
    lines = await play.at("2026-12-04T20:00:00+00:00")
    assert ("2026-12-03", "snoozed until today") in named(lines, "@omar")
    await play.say("assign lease @cole", who="omar", where="dm")
    assert named(await play.at("2026-12-12T00:00:00+00:00"), "@cole") == []


async def test_a_step_on_a_pit_redraws_the_digests_of_the_last_fortnight(play: Play) -> None:
    await play.say("add pit: Northpine Eyecare, we sent the wrong invoice")
    await play.at("2026-12-18T12:00:00+00:00")
    lines = posted(await play.press("Acknowledge", on="invoice"))
    drawn = [line["title"].partition(": ")[2] for line in lines if line["kind"] == "update"]
    assert (drawn[0], drawn[-1], len(drawn)) == ("Friday 4 December", "Friday 18 December", 11)
