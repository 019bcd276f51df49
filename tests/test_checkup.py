"""`moments doctor`: what will not happen and why, without a word of a client and without changing a thing."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot import checkup, clock, findings
from bot.platform import CannotTell, Gone
from store import beats, schema
from tests.conftest import Play
from tests.postoffice import PostOffice, opened


@pytest.fixture
def office(either: str) -> Iterator[PostOffice]:
    with opened(either) as office:
        yield office


async def found(office: PostOffice) -> tuple[list[str], list[str]]:
    return await office.transactions.read(lambda session: findings.found(session, clock.now()))


async def test_posts_that_did_not_arrive_are_named_with_their_place_and_reason(office: PostOffice) -> None:
    office.platform.says.append(Gone("is_archived"))
    await office.post("a", room="@U1")
    await office.settle()
    office.platform.loses = 1
    office.platform.finds.append(CannotTell("no record"))
    await office.post("b", room="@U2")
    await office.wait(5)
    await office.wait(5)
    wrong, _ = await found(office)
    post = "A post to a person, of Monday 23 November at 12:00 UTC,"
    assert f"{post} was given up (Gone: is_archived)." in wrong
    assert any("may have arrived or not, and is not repeated" in line for line in wrong)


async def test_that_nobody_works_is_said(office: PostOffice) -> None:
    assert "Nobody works" in (await found(office))[0][0]
    await office.transactions.run(lambda session: beats.beat(session, "w1", clock.now()))
    assert (await found(office))[0] == []


async def test_rooms_without_a_digest_are_named_with_the_reason(play: Play) -> None:
    await play.line(room="#clients", audience="external")
    await play.say("settings digest off", who="ada")
    looked = play.stage.transactions.read(lambda session: findings.found(session, clock.now()))
    said = "\n".join((await looked)[1])
    assert "No digest in #clients: it is shared with people outside the firm." in said
    assert "No digest in #wealth: it is switched off there (settings digest on)." in said


async def test_what_is_overdue_is_said(play: Play) -> None:
    late = clock.now() + timedelta(days=3650)
    wrong, _ = await play.stage.transactions.read(lambda session: findings.found(session, late))
    assert any("has not happened yet" in line for line in wrong)


async def test_a_database_of_an_older_release_is_left_as_it_is(
    database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", database)
    schema.upgrade(database, "0001")
    assert await checkup.run() == 1
    assert "moments migrate" in capsys.readouterr().out
    assert not schema.up_to_date(database)
    schema.upgrade(database)
    assert schema.up_to_date(database)
