"""What a pit held back: offered late for a week once cheer may come again, then let go, and not missed."""

from tests.conftest import Json, Play
from tests.test_digests import BIRTHDAY, posted


async def service(play: Play) -> None:
    await play.say("add pit: Northpine Eyecare, we sent the wrong invoice")
    await play.press("Acknowledge", on="invoice")


def cheer(lines: list[Json]) -> list[tuple[str, str]]:
    """When the birthday was named, and as what."""
    named = [line for line in posted(lines) if line["kind"] == "card" and "birthday" in line["text"]]
    return [(line["at"][:10], line["text"].partition("birthday, ")[2].split(" · ")[1]) for line in named]


async def test_what_a_pit_held_back_is_offered_late_once_it_is_accepted(play: Play) -> None:
    await play.say(BIRTHDAY)
    await service(play)
    await play.at("2026-11-26T10:00:00+00:00")
    await play.press("Filled", on="invoice")
    await play.press("Accepted", on="invoice")
    await play.submit(rating="7")
    lines = await play.at("2026-12-10T00:00:00+00:00")
    assert cheer(lines) == [("2026-11-27", "belated")]


async def test_it_is_let_go_after_a_week_and_was_not_missed(play: Play) -> None:
    await play.say(BIRTHDAY)
    await service(play)
    await play.at("2026-11-26T10:00:00+00:00")
    await play.press("Filled", on="invoice")
    lines = await play.at("2026-12-09T12:00:00+00:00")
    assert cheer(lines) == [("2026-12-03", "belated")]
    assert "birthday" not in (await play.say("missed"))["text"]
    await play.at("2026-12-10T12:00:00+00:00")
    assert "birthday" not in (await play.say("list past month"))["text"]
    assert "birthday" not in (await play.say("missed"))["text"]
    assert "Thursday 25 November 2027" in (await play.say("list"))["text"]


async def test_put_off_it_is_not_let_go(play: Play) -> None:
    await play.say(BIRTHDAY)
    await service(play)
    await play.at("2026-11-26T10:00:00+00:00")
    await play.press("Filled", on="invoice")
    await play.at("2026-12-03T12:00:00+00:00")
    await play.press("Snooze", on="birthday")
    await play.submit(until="14 December")
    assert cheer(await play.at("2026-12-15T00:00:00+00:00")) == [("2026-12-14", "snoozed until today")]


async def test_a_filling_taken_back_offers_nothing(play: Play) -> None:
    await play.say(BIRTHDAY)
    await service(play)
    await play.at("2026-11-26T10:00:00+00:00")
    await play.press("Filled", on="invoice")
    await play.say("undo")
    assert cheer(await play.at("2026-12-15T00:00:00+00:00")) == []


async def test_a_poor_rating_long_after_does_not_darken_the_days_between(play: Play) -> None:
    await service(play)
    await play.press("Filled", on="invoice")
    await play.say("add birthday Ruth Calloway @ Northpine Eyecare 14 December")
    assert [why for _, why in cheer(await play.at("2027-01-04T12:00:00+00:00"))][-2:] == [
        "today",
        "just missed",
    ]
    await play.press("Accepted", on="invoice")
    await play.submit(rating="3")
    assert cheer(await play.at("2027-02-10T12:00:00+00:00")) == []


async def test_the_week_after_a_filling_is_counted_where_the_digest_is_read(play: Play) -> None:
    await play.line(room="#ny", zone="America/New_York", hour="09:00")
    await play.line(person="nils", role="advisor", zone="America/New_York", rooms=["#ny"])
    await play.clients("name,owner,tier\nDune Foods,nils,B\n", who="nils", where="#ny")
    await play.say("add pit: Dune Foods, we sent the wrong invoice", who="nils", where="#ny")
    await play.say("add Dune Foods: depot opens on 1 December", who="nils", where="#ny")
    await play.at("2026-11-25T01:30:00+00:00")
    await play.press("Filled", on="invoice", who="nils")
    lines = posted(await play.at("2026-12-01T20:00:00+00:00"), "#ny")
    assert [line["at"][:10] for line in lines if "depot" in line["text"]] == ["2026-12-01"]


async def test_what_was_named_as_just_missed_is_not_offered_once_more(play: Play) -> None:
    await play.say(BIRTHDAY)
    await service(play)
    await play.say("settings zone Asia/Tokyo", where="dm")
    await play.at("2026-11-25T20:00:00+00:00")
    await play.press("Filled", on="invoice")
    lines = await play.at("2026-12-10T00:00:00+00:00")
    assert cheer(lines) == [("2026-12-02", "just missed")]
