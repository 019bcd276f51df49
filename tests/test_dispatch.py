"""The way through: once only, audited without words, an error of ours said calmly, old buttons, races."""

import asyncio
import logging
from datetime import timedelta
from pathlib import Path

import pytest

from bot import wire
from bot.dispatch import Request, Sorry
from bot.tick import sweep
from handlers.cards import Button, Buttons, Card, Facts, Item, Note, Quote, Text
from handlers.commands.drafts import AskForDraft
from handlers.commands.lists import ShowHelp
from handlers.commands.moments import AddMoment, FinishMoment
from handlers.context import Person, Place
from handlers.routes import BY_COMMAND, ROUTES
from store import schema
from tests.conftest import Play, furnish, perform

OPENS = "add Northpine Eyecare: second clinic opens on 4 December"
DANA, WEALTH = Person("dana", "dana"), Place("playground/local/#wealth")
OLD_BUTTONS = Path(__file__).parent / "buttons.txt"


async def test_the_same_event_is_handled_once_and_answered_by_one_post(play: Play) -> None:
    request = Request(AddMoment(OPENS.removeprefix("add ")), DANA, WEALTH, event="C1:1.0")
    assert await play.stage.run(request) is None and await play.stage.run(request) is None
    await play.stage.settle()
    assert play.rows("select count(*) from moment") == [(1,)]
    assert play.rows("select place from delivery") == [("playground/local/@dana",)]


async def test_an_event_that_needs_a_form_is_answered_by_a_button_that_opens_it(play: Play) -> None:
    add = AddMoment("Northpine Eyecare: Amos Trelawny gets married")
    await play.stage.run(Request(add, DANA, WEALTH, event="C1:2.0"))
    await play.stage.settle()
    form = (await play.press("Open the form"))[-1]
    values = {field["name"]: field["value"] for field in form["form"]["fields"]}
    assert values["contact"] == "Amos Trelawny"


async def test_every_command_leaves_one_line_in_the_audit_without_a_word_of_what_was_said(play: Play) -> None:
    before = len(play.rows("select id from audit"))
    await play.say(OPENS)
    await play.say("done moon landing")
    await play.say("help")
    lines = play.rows("select command, outcome from audit order by id")[before:]
    assert lines == [("moment.add", "done"), ("moment.done", "refused"), ("help", "done")]
    assert not any("clinic" in str(row) for row in play.rows("select * from audit"))


async def test_an_error_of_ours_is_one_calm_sentence_with_a_reference_and_no_words_in_the_log(
    play: Play, caplog: pytest.LogCaptureFixture
) -> None:
    with play.stage.transactions.engine.begin() as connection:
        connection.exec_driver_sql("alter table moment rename to lost")
    with caplog.at_level(logging.ERROR):
        answer = await play.stage.run(Request(AddMoment(OPENS.removeprefix("add ")), DANA, WEALTH))
    assert isinstance(answer, Sorry) and "try again" in answer.title
    assert "Reference" in str(answer.blocks) and "clinic" not in caplog.text
    play.stage.errors.clear()


async def test_a_command_that_is_refused_leaves_nothing_behind(play: Play) -> None:
    await play.say(OPENS)
    before = play.rows("select * from occurrence")
    await play.say("done second clinic")
    await play.say("undo")
    await play.say("done moon landing")
    assert play.rows("select * from occurrence") == before


async def test_two_people_telling_the_same_at_once_make_one_moment(database: str) -> None:
    schema.upgrade(database)
    async for play in perform(database):
        await furnish(play)
        add = AddMoment(OPENS.removeprefix("add "))
        both = [Request(add, Person(who, who), WEALTH) for who in ("dana", "cole")]
        answers = await asyncio.gather(*(play.stage.run(request) for request in both))
        assert {type(answer) for answer in answers} == {Card}
        assert play.rows("select count(*) from moment") == [(1,)]


async def test_the_whole_story_holds_on_either_database(database: str) -> None:
    schema.upgrade(database)
    async for play in perform(database):
        await furnish(play)
        await play.say("add Northpine Eyecare: Ruth Calloway opens her second clinic on 25 November")
        await play.at("2026-11-25T09:00:00+00:00")
        await play.press("Draft", "Ruth")
        await play.press("I sent it", "Ruth")
        await play.press("I filled it in my own message", "Ruth")
        await play.press("Undo", "Ruth")
        lines = await play.at("2026-11-26T09:00:00+00:00")
        assert any("just missed" in line["text"] for line in lines)


async def test_a_locked_database_is_waited_for_and_nothing_is_lost(play: Play) -> None:
    with play.stage.transactions.engine.connect() as holder:  # on SQLite its transaction is the lock
        holder.exec_driver_sql("select 1")
        if holder.dialect.name == "postgresql":
            holder.exec_driver_sql("lock table workspace")
        asked = asyncio.create_task(play.say(OPENS))
        await asyncio.wait({asked}, timeout=0.3)
        assert not asked.done()
        holder.rollback()
    assert "Noted" in (await asked)["title"]


async def test_reading_commands_write_nothing(play: Play) -> None:
    """SQLite itself refuses a write on the reading connections: each of these would fail."""
    await play.say(OPENS)
    for route in ROUTES:
        if route.reads and route.says:
            assert (await play.say(route.says[0]))["kind"] == "card"


async def test_commands_of_the_clock_are_not_for_persons(play: Play) -> None:
    for route in ROUTES:
        if route.by != "person":
            assert route.name not in wire.ASKABLE


def test_every_button_is_small_and_survives_being_text() -> None:
    card = Card(
        "Title",
        (
            Text("**word**"),
            Quote("words"),
            Note("small"),
            Facts((("When", "now"),)),
            Item("line", (Button("Done", FinishMoment(occurrence=7, also=(8, 9)), "primary"),), ()),
            Buttons((Button("Help", ShowHelp(more=True)),)),
        ),
    )
    assert wire.load(wire.dump(card)) == card
    assert wire.dump(FinishMoment(occurrence=7)) == '{"is":"moment.done","occurrence":7}'


def test_a_button_of_any_release_is_still_understood_or_politely_old() -> None:
    for line in OLD_BUTTONS.read_text("utf-8").splitlines():
        assert type(wire.asked(line)) in BY_COMMAND
    for text in ('{"is":"digest.send","channel":1}', '{"is":"gone"}', "{", "[]"):
        with pytest.raises(wire.Stale):
            wire.asked(text)


async def test_what_is_kept_for_a_while_only_is_swept_away(play: Play) -> None:
    await play.say(OPENS)
    await play.say("add Nortpine Eyecaer: office opening on 14 January")
    await play.stage.run(Request(AddMoment(), DANA, WEALTH, event="C1:3.0"))
    play.stage.clock.time += timedelta(days=8)
    await sweep(play.stage.dispatcher)
    for table in ("change", "seen", "task", "job"):
        assert play.rows(f"select count(*) from {table}") == [(0,)], table


async def test_an_event_that_fails_on_our_side_is_answered_too(play: Play) -> None:
    with play.stage.transactions.engine.begin() as connection:
        connection.exec_driver_sql("alter table moment rename to lost")
    await play.stage.run(Request(AddMoment(OPENS.removeprefix("add ")), DANA, WEALTH, event="C1:9.0"))
    with play.stage.transactions.engine.begin() as connection:
        connection.exec_driver_sql("alter table lost rename to moment")
    await play.stage.settle()
    assert "went wrong" in play.rows("select card from delivery")[-1][0]
    play.stage.errors.clear()


async def test_one_alarm_that_cannot_be_read_does_not_stop_the_others(play: Play) -> None:
    await play.say("add birthday Ruth Calloway @ Northpine Eyecare 25 November")
    with play.stage.transactions.engine.begin() as connection:
        connection.exec_driver_sql(
            "insert into due (workspace_id, name, at, command) "
            "select 1, 'old', min(at), '{\"is\":\"gone.for.good\"}' from due"
        )
    lines = await play.at("2026-11-25T09:00:00+00:00")
    assert any(line["to"] == "#wealth" for line in lines)


async def test_what_changes_while_a_post_is_in_the_air_is_drawn_afterwards(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    await play.say(OPENS)
    await play.stage.run(Request(AskForDraft(occurrence=1), DANA, Place("playground/local/@dana")))
    [(post,)], [(job,)] = play.rows("select id from delivery"), play.rows("select id from job")
    send = play.stage.chat.send

    async def slowly(place: Place, card: Card, *, key: str) -> str:
        message = await send(place, card, key=key)
        await play.stage.work.run(job)
        return message

    monkeypatch.setattr(play.stage.chat, "send", slowly)
    await play.stage.work.deliver(post)
    assert play.rows("select wanted, shown from delivery") == [(2, 1)]
    await play.stage.settle()
    assert play.rows("select wanted, shown, state from delivery") == [(2, 2, "sent")]
