"""The pulse of a client: kept by every write, the same as if it were counted anew."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlmodel import Session, delete

from bot import app
from bot.dispatch import Request
from bot.tick import sweep
from handlers.commands.moments import AddMoment
from handlers.context import Person, Place
from store import erasure, touches, upkeep
from store.pulses import Pulse
from store.rows import table
from store.touches import Touch
from tests.conftest import Play, a_database, furnish, perform

WEALTH = Place("playground/local/#wealth")
MOMENT = datetime(2026, 11, 23, 9, tzinfo=UTC)


def pulses(play: Play) -> list[dict[str, Any]]:
    with Session(play.stage.transactions.engine) as session:
        return _rows(session)


def anew(play: Play) -> list[dict[str, Any]]:
    """As they are when all of them are counted from the rows."""
    workspaces = play.rows("select id from workspace")
    with Session(play.stage.transactions.engine) as session:
        session.info[upkeep.NOW] = play.stage.clock.time
        session.connection().execute(delete(Pulse))
        for (workspace,) in workspaces:
            upkeep.rebuild(session, workspace)
        return _rows(session)


def _rows(session: Session) -> list[dict[str, Any]]:
    everything = table(Pulse).select().order_by(table(Pulse).c.client_id)
    return [dict(row) for row in session.connection().execute(everything).mappings()]


async def test_whatever_is_written_the_pulse_is_as_if_counted_anew(play: Play) -> None:
    await play.clients("name,owner,tier,since\nAcme,dana,A,2020-05-01\nGlobex,,B,\n")
    await play.stage.run(
        Request(AddMoment("Acme: Jane Doe promoted to CFO on 3 March"), Person("dana", "dana"), WEALTH)
    )
    await play.say("felt Acme 5 solved 6: glad we called")
    await play.say("add pit: Globex invoice wrong again")
    assert [row["called"] for row in pulses(play) if row["felt"]] == ["acme"]
    assert [row["called"] for row in pulses(play) if row["open_pits"]] == ["globex"]
    assert [row["called"] for row in pulses(play) if row["first_opening"]] == ["acme"]
    assert pulses(play) == anew(play)
    await play.press("Filled", "Globex")
    assert not [row for row in pulses(play) if row["open_pits"]]
    assert pulses(play) == anew(play)
    await play.say("undo")
    assert [row["called"] for row in pulses(play) if row["open_pits"]] == ["globex"]
    assert pulses(play) == anew(play)


async def test_handing_over_taking_back_and_putting_off_are_counted(play: Play) -> None:
    await play.line(who="dana", where="#wealth", say="/moment assign Northpine Eyecare @cole")
    assert play.rows("select name from pulse join member on member.id = owner_id") == [("cole",)]
    await play.say("undo")
    assert play.rows("select name from pulse join member on member.id = owner_id") == [("dana",)]
    assert pulses(play) == anew(play)


async def test_what_is_taken_back_leaves_nothing_to_count(play: Play) -> None:
    with Session(play.stage.transactions.engine) as session:
        touches.add(session, felt(5))
        session.rollback()
        assert not session.info
        session.commit()
    assert [row["felt"] for row in pulses(play)] == [None]


async def test_of_works_that_are_kept_together_the_one_that_fails_is_not_counted(play: Play) -> None:
    def fails(session: Session) -> None:
        touches.add(session, felt(1))
        raise ValueError("taken back")

    def works(session: Session) -> None:
        touches.add(session, felt(5))

    run = play.stage.transactions.run
    doing = [asyncio.ensure_future(run(work)) for work in (works, fails, works)]
    kept = await asyncio.gather(*doing, return_exceptions=True)
    assert [type(each) for each in kept] == [type(None), ValueError, type(None)]
    assert [(row["felt_count"], row["felt_sum"]) for row in pulses(play)] == [(2, 10)]


async def test_days_that_pass_are_counted_by_the_clock(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upkeep, "AT_ONCE", 1)
    await play.clients("name,owner,tier\nAcme,dana,A\nGlobex,dana,B\n")
    for client in ("Acme", "Globex"):
        await play.say(f"add {client}: lease ends on 4 December 2026")
        await play.say(f"add {client}: second clinic opens on 4 May 2027")
    before = [row["first_opening"] for row in pulses(play) if row["first_opening"]]
    play.stage.clock.time = play.stage.clock.time.replace(year=2027, month=1)
    assert pulses(play) != anew(play) and len(before) == 2
    await sweep(play.stage.dispatcher)
    after = [row["first_opening"] for row in pulses(play) if row["first_opening"]]
    assert [later - sooner for sooner, later in zip(before, after, strict=True)] == [151, 151]


async def test_an_older_database_gets_its_pulses_when_it_is_brought_up_to_date(play: Play) -> None:
    await play.say("felt Northpine Eyecare 5")
    told = [{**row, "as_of": 0} for row in pulses(play)]
    play.write("delete from pulse")
    app.migrate(play.stage.url)
    assert [{**row, "as_of": 0} for row in pulses(play)] == told != []


async def test_a_workspace_that_is_erased_leaves_no_pulse(play: Play) -> None:
    def erased(session: Session) -> bool:
        return erasure.some(session, 1, 10)

    while await play.stage.transactions.run(erased):
        await sweep(play.stage.dispatcher)  # which would count what has no pulse any more
    assert pulses(play) == []


@pytest.fixture
async def firm(postgres: str, template: str) -> AsyncIterator[Play]:
    with a_database(postgres, template) as url:
        async for play in perform(url):
            yield await furnish(play)


@pytest.mark.again
async def test_of_two_at_the_same_client_the_second_counts_what_the_first_has_done(firm: Play) -> None:
    """The first has counted and is not committed yet when the second wants to count."""

    def second() -> None:
        with Session(firm.stage.transactions.engine) as session:
            touches.add(session, felt(6))
            session.commit()

    with Session(firm.stage.transactions.engine) as first:
        touches.add(first, felt(5))
        upkeep.settle(first)
        waiting = asyncio.create_task(asyncio.to_thread(second))
        while not firm.rows("select 1 from pg_locks where not granted"):  # noqa: ASYNC110  rows tell
            await asyncio.sleep(0.01)
        first.commit()
    await waiting
    assert [(row["felt_count"], row["felt_sum"]) for row in pulses(firm)] == [(2, 11)]


def felt(how: int) -> Touch:
    """About the one client there is, by somebody."""
    return Touch(workspace_id=1, client_id=1, by=1, felt=how, at=MOMENT)
