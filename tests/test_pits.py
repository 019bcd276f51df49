"""The steps on the clock of a pit: each with who and when, each to be taken back; plans and ratings."""

import pytest

from tests.conftest import Json, Play
from tests.test_digests import posted

INVOICE = "add pit: Northpine Eyecare invoice wrong again"
HOSPITAL = "add pit: Northpine Eyecare, Ruth Calloway in hospital"
LAYOFFS = "add pit: Northpine Eyecare lays off half its staff"


async def service(play: Play, *steps: str) -> None:
    await play.say(INVOICE)
    for step in steps:
        await play.press(step, "invoice")


async def rate(play: Play, rating: str) -> Json:
    await play.press("Accepted", "invoice")
    return await play.submit(rating=rating)


async def test_a_service_pit_goes_its_whole_way_and_the_card_says_who_and_when(play: Play) -> None:
    await service(play, "Acknowledge", "Plan")
    await play.submit(text="send the right invoice", when="Friday", who="cole")
    [filled] = [line for line in await play.press("Filled", "invoice") if line["to"] == "@dana"]
    assert "Accepted" in filled["buttons"] and "Filled" not in filled["buttons"]
    card = await rate(play, "7")
    for step in ("Acknowledged", "Planned", "Filled", "Accepted"):
        assert f"{step}: dana, Monday 23 November at 08:00" in card["text"]
    assert "accepted with 7 of 7" in card["text"] and "Accepted" not in card["buttons"]


async def test_a_personal_pit_is_acknowledged_supported_and_closed(play: Play) -> None:
    await play.say(HOSPITAL)
    await play.press("Acknowledge", "hospital")
    [supported] = await play.press("Supported", "hospital")
    assert "Close" in supported["buttons"] and "Accepted" not in supported["buttons"]
    [closed] = await play.press("Close", "hospital")
    assert closed["title"] == "Closed: Northpine Eyecare" and "Closed by dana" in closed["text"]


async def test_every_step_can_be_taken_back(play: Play) -> None:
    await service(play, "Acknowledge", "Plan")
    await play.submit(text="send the right invoice")
    await play.press("Filled", "invoice")
    await rate(play, "5")
    stands = ["filled", "planned: send the right invoice", "acknowledged", "acknowledge it within 24 hours"]
    for where in stands:
        undone = await play.say("undo")
        assert where in undone["text"], where
    assert play.rows("select acknowledged_at, planned_at, plan, filled_at, rating from pit") == [
        (None, None, "", None, None)
    ]


async def test_a_look_and_a_close_can_be_taken_back(play: Play) -> None:
    await play.say(LAYOFFS)
    await play.press("Supported", "staff")
    await play.at("2026-12-23T12:00:00+00:00")
    await play.press("Done", "staff")
    await play.press("Close", "staff")
    assert "supported on" in (await play.say("undo"))["text"]
    await play.say("undo")
    assert play.rows("select looked_30_at from pit") == [(None,)]


async def test_nobodys_life_is_filled_planned_or_rated(play: Play) -> None:
    """By buttons that were shown while its cause was taken for a failing of ours."""
    await service(play, "Filled")
    await play.press("Undo", "invoice")
    await play.press("Edit", "invoice")
    await play.submit(cause="personal", private="no")
    for label, answer in (("Filled", "not filled"), ("Plan", "ourselves"), ("Accepted", "not rated")):
        [told] = await play.press(label, "invoice")
        assert answer in told["text"] and "Supported" in told["text"]


async def test_what_we_got_wrong_is_not_closed_and_an_open_one_neither(play: Play) -> None:
    await play.say(HOSPITAL)
    await play.press("Supported", "hospital")
    await play.say("undo")
    [told] = await play.press("Close", "hospital")
    assert "press Supported" in told["text"]


async def test_only_its_owner_closes_it(play: Play) -> None:
    await play.say(LAYOFFS)
    await play.at("2026-11-24T12:00:00+00:00")  # the manager is told, and has a card of her own
    await play.press("Supported", "staff")
    [told] = await play.press("Close", "staff", who="mira")
    assert "Only dana can close it" in told["text"]


@pytest.mark.parametrize("rating", ["8", "0", "ten", "", "6.5", "5-7"])
async def test_a_rating_is_a_number_from_one_to_seven(play: Play, rating: str) -> None:
    await service(play, "Filled")
    form = await rate(play, rating)
    assert "1 to 7" in form["form"]["fields"][0]["error"]


@pytest.mark.parametrize("rating", ["6", "six", "6 of 7", "6/7"])
async def test_a_rating_is_read_as_people_write_it(play: Play, rating: str) -> None:
    await service(play, "Filled")
    assert (await rate(play, rating))["title"] == "Accepted with 6 of 7: Northpine Eyecare"


async def test_what_is_not_made_good_cannot_be_accepted(play: Play) -> None:
    await service(play, "Filled")
    await play.say("undo")
    [told] = await play.press("Accepted", "invoice")
    assert "not made good yet" in told["text"]


async def test_a_plan_names_what_and_a_day_to_come_and_somebody_who_sees_it(play: Play) -> None:
    await service(play, "Plan")
    form = await play.submit(text="", when="last Friday", who="zoe")
    errors = {field["name"]: field["error"] for field in form["form"]["fields"]}
    assert "in a sentence" in errors["text"] and "not to come" in errors["when"] and "zoe" in errors["who"]
    card = await play.submit(text="send the right invoice", when="", who="")
    assert "planned: send the right invoice, dana" in card["text"]


async def test_a_plan_for_a_walled_client_is_for_somebody_inside(play: Play) -> None:
    await play.clients("name,owner,wall\nQuarry Hill,dana,dana;mira\n")
    await play.say("add pit: Quarry Hill invoice wrong again")
    await play.press("Plan", "Quarry")
    form = await play.submit(text="send the right one", who="cole")
    assert "cannot see this" in form["form"]["fields"][2]["error"]


async def test_planning_does_not_say_that_the_client_has_heard_from_us(play: Play) -> None:
    await service(play, "Plan")
    card = await play.submit(text="send the right invoice")
    assert "Acknowledge" in card["buttons"] and "within 24 hours" in card["text"]


async def test_the_digest_line_of_a_filled_pit_offers_what_is_next(play: Play) -> None:
    await play.say(INVOICE)
    await play.at("2026-11-23T12:00:00+00:00")
    [update] = posted(await play.press("Filled", "invoice", who="cole"))
    assert {"Accepted", "Undo"} <= set(update["items"][0]["buttons"]) and "filled on" in update["text"]
