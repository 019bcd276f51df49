"""Taken off and added again, by a workspace, its organisation or its settings: who is served keeps all."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from sqlmodel import Session

from bot.slack.installed import NotInstalled
from store import installations
from store.installations import Installation
from tests.platforms.house import House, opened_house
from tests.platforms.office import Office, opened, settings
from tests.platforms.workspace import SECRET, TOKEN, Fault, Workspace

pytestmark = pytest.mark.usefixtures("unhurried")

WHOLE: dict[str, Any] = {
    "team": None,
    "enterprise": {"id": "E1", "name": "Group"},
    "is_enterprise_install": True,
}
WHOLE_LEFT = {"enterprise_id": "E1", "team_id": None, "user_id": "UBOT", "is_enterprise_install": True}
LEFT = "select name from workspace where uninstalled_at is not null"
A_WHILE = timedelta(minutes=5)


@pytest.fixture
async def house(slack: Workspace, either: str) -> AsyncIterator[House]:
    """T1 has installed us and is at work; what it knows goes when it takes us off."""
    async with opened_house(slack, either) as house:
        await house.install()
        await house.office.settle()
        await house.fill()
        await house.choose("erase")
        yield house


def clients(office: Office) -> int:
    return len(office.rows("select name from client where workspace_id = 1"))


async def asked(house: House, team: str) -> None:
    await house.slack.slash("help", team_id=team, enterprise_id="E1", is_enterprise_install="true")
    await house.office.settle()


async def taken_off(house: House) -> None:
    """By the organisation."""
    house.office.real.time += A_WHILE
    await house.uninstalled(enterprise_id="E1", authorizations=[WHOLE_LEFT])


def set_erasing(house: House, name: str, value: bool = True) -> None:
    with Session(house.office.dispatcher.transactions.engine) as session:
        which = f"update workspace set erasing = {str(value).lower()} where name = '{name}'"
        session.connection().exec_driver_sql(which)
        session.commit()


async def test_what_is_told_within_the_minute_is_held_against_the_token(house: House) -> None:
    told = int(house.office.real().timestamp()) - 5
    await house.uninstalled("tokens_revoked", event_time=told)
    assert (await house.of("T1")).us.team == "T1"
    assert clients(house.office) == 2
    house.slack.fail("auth.test", Fault("token_revoked"))
    await house.uninstalled("tokens_revoked", event_time=told)
    with pytest.raises(NotInstalled):
        await house.of("T1")
    assert clients(house.office) == 0


@pytest.mark.parametrize(
    ("fault", "status"), [(Fault(status=503, words="upstream"), 500), (Fault(retry_after=1), 503)]
)
async def test_where_the_token_cannot_be_asked_slack_tells_it_again(
    house: House, fault: Fault, status: int
) -> None:
    house.slack.fail("auth.test", fault)
    await house.slack.event({"type": "app_uninstalled"}, status=status)
    assert clients(house.office) == 2


async def test_an_organisation_that_comes_back_is_not_gone_any_more(house: House) -> None:
    for _ in range(2):
        await house.install(**WHOLE)
        await asked(house, "T7")
        assert (await house.of("T7")).us.team == "T7"
        assert house.office.rows(LEFT) == []
        await taken_off(house)
        assert house.office.rows(LEFT) == [("slack/T7",)]


async def test_an_organisation_does_not_begin_while_one_of_its_workspaces_is_erased(house: House) -> None:
    await house.install(**WHOLE)
    await asked(house, "T7")
    set_erasing(house, "slack/T7")
    assert (await house.install(**WHOLE)).status == 409


async def test_a_workspace_that_is_erased_is_not_served_by_its_organisation_before_that_is_done(
    house: House,
) -> None:
    await house.install(**WHOLE)
    await asked(house, "T7")
    await taken_off(house)
    set_erasing(house, "slack/T7")
    await house.install(**WHOLE)
    told = await house.slack.slash("help", team_id="T7", enterprise_id="E1", is_enterprise_install="true")
    assert told["text"].startswith("I cannot answer in this workspace just now")
    set_erasing(house, "slack/T7", False)
    assert (await house.of("T7", "E1")).us.team == "T7"


async def test_who_takes_its_own_off_keeps_what_it_has_by_its_organisation(house: House) -> None:
    await house.install(**WHOLE)
    house.office.real.time += A_WHILE
    for kind in ("app_uninstalled", "tokens_revoked"):
        await house.uninstalled(kind, team_id="T1", enterprise_id="E1")
        assert (await house.of("T1", "E1")).client.token == "xoxb-secret2"
        assert clients(house.office) == 2
    assert house.office.rows(LEFT) == []


async def test_two_browsers_that_come_back_at_once_leave_one_installation(house: House) -> None:
    run = house.office.dispatcher.transactions.run
    now = house.office.real()

    def put(session: Session) -> None:
        new = Installation(team="T4", token=b"sealed", bot_user="UBOT", installed_at=now)
        installations.put(session, new)

    await asyncio.gather(*(run(put) for _ in range(2)))
    assert house.office.rows("select count(*) from installation where team = 'T4'") == [(1,)]


async def test_a_workspace_of_the_settings_is_back_with_the_token_that_serves(
    slack: Workspace, database: str
) -> None:
    known = settings(f"{slack.url}api/", TOKEN, SECRET)
    async with opened(database, known) as office, TestClient(TestServer(office.site)) as slack.client:
        await slack.slash("help")
        slack.fail("auth.test", Fault("token_revoked"))
        for _ in range(2):
            await slack.event({"type": "app_uninstalled"})
            assert office.rows(LEFT) == [("slack/T1",)]
    async with opened(database, known) as office, TestClient(TestServer(office.site)) as slack.client:
        assert office.rows(LEFT) == []
        await slack.event({"type": "app_uninstalled"})
        assert office.rows(LEFT) == []
