"""A long client list is saved slice by slice: others come in between, and to its importer it is one thing."""

import asyncio
from datetime import timedelta

import pytest

from bot.dispatch import Request
from handlers import importing
from handlers.cards import Card
from handlers.commands.imports import OfferImport, SaveImport
from handlers.commands.moments import AddMoment
from handlers.context import Person, Place
from tests.conftest import Play

DANA, COLE = Person("dana", "dana"), Person("cole", "cole")
WEALTH = Place("playground/local/#wealth")
LIST = "name,contact\n" + "".join(f"Harbour {number} Foods,Jane{number} Doe\n" for number in range(6))
LONG = "name,contact\n" + "".join(f"Harbour {number} Foods,Jane{number} Doe\n" for number in range(60))


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "SLICE", 2)


async def offered(play: Play, text: str = LIST, who: Person = DANA) -> Request:
    """The press of its Save."""
    await play.stage.run(Request(OfferImport("clients.csv", text), who, WEALTH))
    [(task,)] = play.rows("select max(id) from task")
    return Request(SaveImport(task), who, WEALTH)


async def test_others_are_answered_between_two_slices(play: Play) -> None:
    save = await offered(play, LONG)
    asked = AddMoment("Northpine Eyecare: second clinic opens on 4 December")
    saving = asyncio.create_task(play.stage.run(save))
    while not play.rows("select id from client where called = 'harbour 0 foods'"):  # noqa: ASYNC110  rows tell
        await asyncio.sleep(0.001)  # until the first slice is kept: the rest is to do
    noted = await play.stage.run(Request(asked, COLE, WEALTH))
    saved = await saving
    assert isinstance(saved, Card) and saved.title == "Saved: 60 clients, 60 contacts"
    assert isinstance(noted, Card) and noted.title == "Noted: Northpine Eyecare"
    written = [name for (name,) in play.rows("select command from change order by id")]
    commands = [name for name, before in zip(written, ["", *written], strict=False) if name != before]
    assert commands[-3] == commands[-1] != commands[-2], "the other command lies between two slices"


async def test_undo_takes_back_every_slice(play: Play) -> None:
    await play.clients(LIST)
    assert play.rows("select count(*) from client") == [(7,)]
    await play.press("Undo", "Saved")
    assert play.rows("select count(*) from client") == [(1,)]


async def test_a_list_is_one_line_in_the_audit(play: Play) -> None:
    await play.stage.run(await offered(play))
    assert play.rows("select count(*) from audit where command = 'import.save'") == [(2,)]  # one by furnish


async def test_an_event_that_takes_several_slices_is_answered_once(play: Play) -> None:
    save = await offered(play)
    event = Request(save.command, DANA, WEALTH, event="C1:1.0")
    await play.stage.run(event)
    await play.stage.run(event)
    assert play.rows("select count(*) from client") == [(7,)]
    assert play.rows("select count(*) from delivery where name = 'answer:C1:1.0'") == [(1,)]


async def test_a_client_behind_a_wall_is_the_same_one_in_a_later_slice(play: Play) -> None:
    rows = ["Quarry Hill,Ann Lee,cole", "Copperfield,,", "Redwood,,", "Quarry Hill,Bob Ray,cole"]
    await play.clients("name,contact,wall\n" + "\n".join(rows) + "\n")
    assert play.rows("select count(*) from client where called = 'quarry hill'") == [(1,)]
    assert play.rows("select count(*) from contact") == [(2,)]


async def test_what_was_left_half_saved_is_taken_up_again_when_nobody_is_at_it(play: Play) -> None:
    save = await offered(play)
    play.write(
        f'update task set state = \'running\', cursor = 2, data = \'{{"text": "{LIST.encode().decode()}", '
        '"room": null, "by": "gone", "at": "2026-11-23T08:00:00+00:00"}\''.replace("\n", "\\n")
    )
    refused = await play.stage.run(save)
    assert isinstance(refused, Card) and "being saved" in refused.title
    play.stage.clock.time += timedelta(minutes=2)
    saved = await play.stage.run(save)
    assert isinstance(saved, Card) and saved.title == "Saved: 4 clients, 4 contacts"
