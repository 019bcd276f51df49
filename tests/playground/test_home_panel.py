"""The side panel: a person's own page beside the conversation, and what comes of a press there."""

import asyncio
import re

from bot.playground import live as words
from tests.playground.visitor import Visitor

BIRTHDAY = "/moment add Acme Tooling: Jane Doe's birthday is on 25 November"
AUDITED = "select count(*) from audit where command = 'home'"


def drawn(visitor: Visitor) -> int:
    """How often the page was asked for."""
    with visitor.live.stage.transactions.engine.connect() as connection:
        return int(connection.exec_driver_sql(AUDITED).scalar_one())


async def test_it_names_whose_page_it_is(acme: Visitor) -> None:
    for who in ("alex", "dana"):
        answer = await acme.client.get("/", params=acme.as_(who).query)
        assert f'<h2 id="home">Home of {who}</h2>' in await answer.text()


async def test_what_was_done_there_stands_on_top_with_its_undo_until_the_next_thing(acme: Visitor) -> None:
    await acme.say(BIRTHDAY)
    before = len(acme.live.chat.messages)
    await acme.press("Done", part="day")
    done = await acme.text("day")
    assert done.index("Done: Acme Tooling") < done.index("Your clients") and "Undo" in done
    assert len(acme.live.chat.messages) == before
    await acme.press("Undo", part="day")
    undone = await acme.text("day")
    assert "Taken back" in undone and "Done: Acme" not in undone and "birthday, Wednesday" in undone
    await acme.say("/moment pits")
    assert "Taken back" not in await acme.text("day")


async def test_what_i_did_there_stays_while_others_do_something(acme: Visitor) -> None:
    await acme.say(BIRTHDAY)
    await acme.press("Done", part="day")
    await acme.as_("dana").say("/moment pits")
    assert "Done: Acme Tooling" in await acme.text("day")
    await acme.post("hour")
    assert "Done: Acme Tooling" not in await acme.text("day")


async def test_a_form_from_there_says_on_top_what_came_of_it(acme: Visitor) -> None:
    await acme.say(BIRTHDAY)
    before = len(acme.live.chat.messages)
    await acme.press("Snooze", part="day")
    await acme.submit(until="the day of days")
    assert 'aria-invalid="true"' in await acme.part("sheet")
    await acme.submit(until="1 December")
    assert await acme.part("sheet") == "" and "Snoozed until Tuesday 1 December" in await acme.text("day")
    assert "Snoozed" not in await acme.text()
    await acme.press("Undo", part="day")
    await acme.say(BIRTHDAY.replace("Jane Doe", "Ann Poe"))
    await acme.press("Snooze")
    await acme.submit(until="1 December")
    assert "Snoozed" in await acme.text() and "Snoozed" not in await acme.text("day")
    assert len(acme.live.chat.messages) > before


async def test_what_is_to_be_read_comes_in_the_conversation(acme: Visitor) -> None:
    await acme.press("Show", part="day")
    assert "Jane Doe" in await acme.text() and "Only you see this" in await acme.text()
    assert "Your clients" in await acme.text("day")
    await acme.press("Add a moment", part="day")
    await acme.submit(client="Acme Tooling", what="won an award", kind="milestone", when="1 December")
    assert "won an award" in await acme.text("day") and "won an award" not in await acme.text()


async def test_nobody_sees_or_presses_on_the_page_of_another(acme: Visitor) -> None:
    await acme.say(BIRTHDAY)
    key = await acme.key("Done", part="day")
    dana = acme.as_("dana")
    assert "Acme" not in await dana.text("day")
    assert await dana.post("press", **key) in (words.CHANGED, words.NOT_YOURS)
    await acme.press("Done", part="day")
    assert "Done: Acme" not in await dana.text("day") and "Done: Acme" in await acme.text("day")


async def test_who_is_no_member_any_more_finds_nothing_of_what_they_saw(acme: Visitor) -> None:
    assert "Acme Tooling" in await acme.text("day")
    with acme.live.stage.transactions.engine.begin() as connection:
        connection.exec_driver_sql("update member set account = 'guest' where name = 'alex'")
    await acme.as_("dana").say("/moment pits")
    assert "You get nothing here" in await acme.text("day")
    assert await acme.post("press", message="0", touched="1", button="0") == words.NOT_YOURS


async def test_it_is_drawn_once_for_all_tabs_and_again_only_when_something_was_done(acme: Visitor) -> None:
    await acme.say("/moment pits")
    await acme.part("day")
    before = drawn(acme)
    await acme.part("day")
    assert drawn(acme) == before
    await acme.say(BIRTHDAY)
    tabs = await asyncio.gather(*(acme.text("day") for _ in range(5)))
    assert all("birthday" in tab for tab in tabs) and drawn(acme) == before + 1


async def test_the_first_run_is_welcomed_once_on_the_page(alex: Visitor) -> None:
    assert (await alex.text("day")).count("Welcome to Moments") == 1
    assert "Welcome" not in await alex.text()
    await alex.press("Set up", part="day")
    await alex.submit(profession="agency")
    page = await alex.text("day")
    assert "All set" in page and "Welcome to Moments" not in page


async def test_the_number_of_a_button_is_that_of_the_page_as_it_was_shown(acme: Visitor) -> None:
    await acme.say(BIRTHDAY)
    key = await acme.key("Done", part="day")
    await acme.press("Mute my digest", part="day")
    assert "Muted: your own digest" in await acme.text("day")  # with a button, and before all others
    assert await acme.post("press", **key) == words.CHANGED
    assert re.search(r"birthday, Wednesday 25 November", await acme.text("day"))
