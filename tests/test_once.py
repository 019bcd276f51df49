"""A request with a key of its own is done once, and whoever asks has the answer."""

import pytest

from bot.dispatch import Request, Sorry
from handlers.cards import Card
from handlers.commands import Command
from handlers.commands.lists import ShowHelp
from handlers.commands.moments import AddMoment
from handlers.context import Person, Place
from tests.conftest import Play

DANA, WEALTH = Person("dana", "dana"), Place("playground/local/#wealth")
ADD = AddMoment("Northpine Eyecare: second clinic opens on 4 December")


@pytest.mark.parametrize("command", [ADD, ShowHelp()])
async def test_the_caller_has_the_answer_the_first_time_alone(play: Play, command: Command) -> None:
    request = Request(command, DANA, WEALTH, once="C1:1.1")
    assert isinstance(await play.stage.run(request), Card)
    before = play.rows("select id from audit")
    assert await play.stage.run(request) is None
    assert play.rows("select id from audit") == before and play.rows("select id from delivery") == []


async def test_what_failed_on_our_side_was_answered_and_is_not_begun_again(play: Play) -> None:
    request = Request(ADD, DANA, WEALTH, once="C1:1.2")
    with play.stage.transactions.engine.begin() as connection:
        connection.exec_driver_sql("alter table moment rename to lost")
    assert isinstance(await play.stage.run(request), Sorry)
    with play.stage.transactions.engine.begin() as connection:
        connection.exec_driver_sql("alter table lost rename to moment")
    assert await play.stage.run(request) is None
    assert play.rows("select id from moment") == []
    play.stage.errors.clear()
