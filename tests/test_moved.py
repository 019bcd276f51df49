"""What is put off or given another day: when it is named again, and what older digests say of it."""

from tests.conftest import Json, Play
from tests.test_digests import posted

LEASE = "add Northpine Eyecare: lease ends on 25 November"


def named(lines: list[Json]) -> list[tuple[str, str]]:
    """The days of the digests that name it, and why."""
    new = [line for line in posted(lines) if line["kind"] == "card" and "lease" in line["text"]]
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
