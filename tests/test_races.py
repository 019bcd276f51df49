"""Two at the very same moment: both have looked and found nothing before either writes it down."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import psycopg
import pytest
from sqlalchemy import make_url

from bot.dispatch import Request
from handlers.cards import Answer
from handlers.commands import Command
from handlers.commands.clients import NewClient
from handlers.commands.drafts import AskForDraft
from handlers.commands.moments import RecordMoment
from handlers.context import Person, Place
from tests.conftest import Play, a_database, furnish, perform

WEALTH = Place("playground/local/#wealth")
ALL_STAND = """do $$ begin
    while (select count(*) from pg_locks where not granted) < {} loop perform pg_sleep(0.01); end loop;
end $$"""


@pytest.fixture
async def firm(postgres: str, template: str) -> AsyncIterator[Play]:
    with a_database(postgres, template) as url:
        async for play in perform(url):
            yield await furnish(play)


async def at_once(play: Play, table: str, *asked: tuple[str, Command]) -> list[Answer | None]:
    """Each has read what there is, and stands before the table when it is opened."""
    url = make_url(play.stage.url).set(drivername="postgresql").render_as_string(hide_password=False)
    requests = [Request(command, Person(who, who), WEALTH) for who, command in asked]
    async with await psycopg.AsyncConnection.connect(url) as gate:
        await gate.execute("set statement_timeout = '20s'")
        await gate.execute(f"lock table {table} in share mode")
        doing = [asyncio.create_task(play.stage.run(request)) for request in requests]
        await gate.execute(ALL_STAND.format(len(doing)))
        await gate.rollback()
        return list(await asyncio.gather(*doing))


def _said(answers: list[Answer | None]) -> str:
    return "\n".join(str(answer) for answer in answers)


async def test_two_who_enter_a_client_of_one_name_at_once_make_one(firm: Play) -> None:
    new = NewClient(name="Quarry Hill", tier="B")
    answers = await at_once(firm, "client", ("dana", new), ("cole", NewClient(name="quarry  hill")))
    assert firm.rows("select count(*) from client where called = 'quarry hill'") == [(1,)]
    assert "is here already" in _said(answers) and not firm.stage.errors


async def test_two_who_tell_of_one_new_client_at_once_speak_of_the_same(firm: Play) -> None:
    told = RecordMoment(client="Quarry Hill", kind="transition", when="4 December", fresh=True)
    leaves, opens = replace(told, what="lease ends"), replace(told, what="plant opens")
    await at_once(firm, "client", ("dana", leaves), ("cole", opens))
    assert firm.rows("select count(distinct client_id), count(*) from moment") == [(1, 2)]


async def test_who_asks_twice_at_once_for_words_gets_one_draft(firm: Play) -> None:
    await firm.say("add Northpine Eyecare: Ruth Calloway opens her second clinic on 25 November")
    ask = AskForDraft("second clinic")
    await at_once(firm, "draft", ("dana", ask), ("dana", ask))
    await firm.stage.settle()
    assert firm.rows("select count(*) from draft") == [(1,)] and not firm.stage.errors


async def test_a_walled_client_leaves_its_name_to_others(firm: Play) -> None:
    await firm.clients("name,wall\nQuarry Hill,dana\n")
    await firm.say("client add Quarry Hill", who="cole")
    await firm.submit(by="cole")
    assert firm.rows("select sole from client where called = 'quarry hill' order by id") == [
        (None,),
        ("quarry hill",),
    ]
