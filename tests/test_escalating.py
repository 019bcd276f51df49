"""Who is told of a pit, once: its owner by day, the managers when its 24 hours are over."""

import pytest

from tests.conftest import Json, Play
from tests.test_digests import posted
from tests.test_pits import HOSPITAL, INVOICE, service


def words_to(lines: list[Json], who: str) -> list[Json]:
    """What somebody is told that is neither a digest nor a month's report."""
    told = posted(lines, f"@{who}")
    return [line for line in told if not line["title"].startswith(("Good morning", "Report, "))]


async def test_after_24_hours_the_manager_is_told_once(play: Play) -> None:
    await play.say(INVOICE)
    assert words_to(await play.at("2026-11-24T07:59:00+00:00"), "mira") == []
    [told] = words_to(await play.at("2026-11-24T08:00:00+00:00"), "mira")
    assert "invoice" in told["text"] and "past 24 hours" in told["text"] and "Acknowledge" in told["buttons"]
    later = await play.at("2026-12-04T00:00:00+00:00")
    assert words_to(later, "mira") == [] and posted(later, "@ada") == [] and posted(later, "@cole") == []


@pytest.mark.parametrize("step", ["Acknowledge", "Filled", "Not a moment"])
async def test_what_has_been_dealt_with_is_told_to_nobody(play: Play, step: str) -> None:
    await service(play, step)
    assert words_to(await play.at("2026-11-27T00:00:00+00:00"), "mira") == []


async def test_what_was_never_said_is_told_to_nobody(play: Play) -> None:
    await play.say(INVOICE)
    await play.say("undo")
    assert await play.at("2026-11-27T00:00:00+00:00") == []


async def test_an_acknowledgement_taken_back_after_the_24_hours_is_told_then(play: Play) -> None:
    await play.say(INVOICE)
    await play.at("2026-11-23T20:00:00+00:00")
    await play.press("Acknowledge", "invoice")
    assert words_to(await play.at("2026-11-24T12:00:00+00:00"), "mira") == []
    await play.say("undo")
    assert len(words_to(await play.at("2026-11-24T12:01:00+00:00"), "mira")) == 1


async def test_hours_of_free_days_do_not_count(play: Play) -> None:
    await play.at("2026-11-27T15:00:00+00:00")  # a Friday
    await play.say(INVOICE)
    assert words_to(await play.at("2026-11-30T14:59:00+00:00"), "mira") == []
    assert len(words_to(await play.at("2026-11-30T15:00:00+00:00"), "mira")) == 1


async def test_a_holiday_of_the_room_does_not_count_either(play: Play) -> None:
    await play.line(room="#wealth", country="GB")
    await play.at("2026-12-24T12:00:00+00:00")  # then Christmas, a weekend, and Boxing Day kept on Monday
    await play.say(INVOICE)
    assert words_to(await play.at("2026-12-29T11:59:00+00:00"), "mira") == []
    assert len(words_to(await play.at("2026-12-29T12:00:00+00:00"), "mira")) == 1


async def test_an_escalation_waits_for_the_managers_morning(play: Play) -> None:
    await play.at("2026-11-23T22:30:00+00:00")
    await play.say(INVOICE)
    [told] = words_to(await play.at("2026-11-25T12:00:00+00:00"), "mira")
    assert told["at"] == "2026-11-25T07:00:00+00:00"


async def test_an_escalation_waits_for_the_managers_working_day(play: Play) -> None:
    await play.line(room="#always", zone="Europe/London", days="mon-sun")
    await play.line(person="mira", rooms=["#wealth"])
    await play.at("2026-11-27T10:00:00+00:00")  # a Friday
    await play.say(INVOICE, where="#always")
    [told] = words_to(await play.at("2026-12-01T00:00:00+00:00"), "mira")
    assert told["at"] == "2026-11-30T07:00:00+00:00"


async def test_what_is_acknowledged_while_the_manager_sleeps_is_not_told(play: Play) -> None:
    await play.at("2026-11-23T22:30:00+00:00")
    await play.say(INVOICE)
    await play.at("2026-11-24T23:00:00+00:00")
    await play.press("Acknowledge", "invoice")
    assert words_to(await play.at("2026-11-25T12:00:00+00:00"), "mira") == []


async def test_a_sensitive_pit_is_told_to_the_manager_in_private_too(play: Play) -> None:
    await play.say(HOSPITAL)
    lines = await play.at("2026-11-24T12:00:00+00:00")
    [told] = words_to(lines, "mira")
    assert "hospital" in told["text"] and told["private"] and posted(lines) == []


async def test_of_a_managers_own_pit_the_next_manager_is_told(play: Play) -> None:
    await play.line(person="nora", role="manager", zone="Europe/London")
    await play.clients("name,owner\nZeta,mira\n")
    await play.say("add pit: Zeta invoice wrong again", who="mira")
    lines = await play.at("2026-11-24T12:00:00+00:00")
    assert len(words_to(lines, "nora")) == 1 and words_to(lines, "mira") == []


async def test_of_the_only_managers_own_pit_an_admin_is_told(play: Play) -> None:
    await play.clients("name,owner\nZeta,mira\n")
    await play.say("add pit: Zeta invoice wrong again", who="mira")
    [told] = words_to(await play.at("2026-11-24T12:00:00+00:00"), "ada")
    assert "Zeta" in told["text"]


async def test_an_admin_in_the_managers_place_does_not_learn_what_is_sensitive(play: Play) -> None:
    await play.clients("name,owner\nZeta,mira\n")
    await play.say("add pit: Zeta, Jo Lind in hospital", who="mira")
    [told] = words_to(await play.at("2026-11-24T12:00:00+00:00"), "ada")
    assert "@mira" in told["text"] and "Zeta" not in told["text"] and "hospital" not in told["text"]


async def test_a_pit_nobody_owns_goes_to_the_managers(play: Play) -> None:
    await play.say(INVOICE)
    await play.line(person="dana", active=False)
    assert len(words_to(await play.at("2026-11-24T12:00:00+00:00"), "mira")) == 1


async def test_of_a_walled_client_only_its_owner_hears(play: Play) -> None:
    await play.clients("name,owner,wall\nQuarry Hill,dana,dana;cole\n")
    await play.say("add pit: Quarry Hill invoice wrong again")
    lines = await play.at("2026-11-24T12:00:00+00:00")
    assert len(words_to(lines, "dana")) == 1
    assert all(posted(lines, who) == [] for who in ("@mira", "@ada", "@cole", "#wealth"))


async def test_of_a_silent_client_nobody_is_told(play: Play) -> None:
    await play.say(INVOICE)
    await play.say("edit Northpine Eyecare status paused")
    assert words_to(await play.at("2026-11-27T00:00:00+00:00"), "mira") == []


async def test_a_pit_of_the_night_is_told_to_its_owner_at_seven(play: Play) -> None:
    await play.at("2026-11-23T23:30:00+00:00")
    await play.say(INVOICE, who="cole")
    [told] = words_to(await play.at("2026-11-24T08:00:00+00:00"), "dana")
    assert told["at"] == "2026-11-24T07:00:00+00:00" and "invoice" in told["text"]


async def test_a_pit_of_the_night_that_was_dealt_with_wakes_nobody_at_seven(play: Play) -> None:
    await play.at("2026-11-23T23:30:00+00:00")
    await play.say(INVOICE, who="cole")
    await play.press("Acknowledge", "invoice", who="cole")
    assert words_to(await play.at("2026-11-24T08:00:00+00:00"), "dana") == []


async def test_a_pit_by_day_is_told_to_its_owner_at_once_also_on_a_saturday(play: Play) -> None:
    await play.at("2026-11-28T12:00:00+00:00")
    lines = await play.line(who="cole", where="#wealth", say=f"/moment {INVOICE}")
    assert len(words_to(lines, "dana")) == 1


async def test_a_restart_at_the_24th_hour_tells_nobody_twice(play: Play) -> None:
    await play.say(INVOICE)
    lines = await play.at("2026-11-24T08:00:00+00:00")
    lines += await play.line(restart=True) + await play.at("2026-11-24T08:30:00+00:00")
    assert len(words_to(lines, "mira")) == 1
