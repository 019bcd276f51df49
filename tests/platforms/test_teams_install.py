"""We are brought into a chat or a team: who begins, who is greeted, and which room is entered."""

from collections.abc import AsyncIterator

import pytest
from aiohttp.test_utils import TestClient, TestServer

from tests.platforms.arrivals import FIRST, HELP, addresses, brought, tell, titles, until
from tests.platforms.office import Office, opened
from tests.platforms.tenancy import DANA, ROOM, SAM, TENANT, US, Json
from tests.platforms.tenant import Tenant

WORKSPACE = f"teams/{TENANT}"
WEALTH, GROUP = "19:wealth@thread.tacv2", "19:abc@unq.gbl.spaces"
ADMINS = "select person from member where role = 'admin'"
GONE = "select name from workspace where uninstalled_at is not null"


@pytest.fixture
async def new(tenant: Tenant, database: str) -> AsyncIterator[Office]:
    """Nobody has met us yet."""
    async with opened(database, tenant.settings()) as office, TestClient(TestServer(office.site)) as client:
        tenant.client = client
        yield office


async def test_the_first_who_brings_us_is_the_admin_and_greeted_by_the_first_card_once(
    tenant: Tenant, new: Office
) -> None:
    for _ in range(2):
        await brought(tenant)
        await new.settle()
    assert titles(tenant) == [FIRST]
    assert new.rows(ADMINS) == [(DANA,)]
    assert new.rows("select person, name, account, zone from member") == [
        (DANA, "Dana", "full", "Europe/London")
    ]


async def test_whoever_opens_our_chat_later_is_greeted_once_and_no_admin(tenant: Tenant, new: Office) -> None:
    await brought(tenant)
    await new.settle()
    for _ in range(2):
        await brought(tenant, SAM)
        await new.settle()
    assert titles(tenant, f"a:{SAM}") == [HELP]
    assert new.rows(ADMINS) == [(DANA,)]


async def test_by_an_upgrade_we_come_too(tenant: Tenant, new: Office) -> None:
    await tell(tenant, type="installationUpdate", action="add-upgrade")
    await new.settle()
    assert titles(tenant) == [FIRST]


async def test_in_a_team_the_room_is_entered_and_nothing_is_said_in_it(tenant: Tenant, new: Office) -> None:
    await brought(tenant, DANA, ROOM, localTimezone="Asia/Tokyo")
    room = "select name, zone, audience from channel"
    await until(new, lambda: new.rows(room) == [("Advisors / General", "Asia/Tokyo", "internal")])
    await new.settle()
    assert tenant.posts(ROOM) == [] and titles(tenant) == [FIRST]
    assert new.rows(ADMINS) == [(DANA,)]
    assert new.rows("select account from member") == [("full",)]


async def test_a_room_that_we_know_keeps_its_time_zone(tenant: Tenant, branch: Office) -> None:
    await brought(tenant, DANA, ROOM, localTimezone="Asia/Tokyo")
    await until(branch, lambda: bool(tenant.calls))
    await branch.settle()
    assert branch.rows("select zone from channel") == [("Europe/London",)]


async def test_a_room_is_ours_although_nobody_says_who_brought_us(tenant: Tenant, new: Office) -> None:
    await brought(tenant, DANA, ROOM, **{"from": {"id": "29:somebody"}, "localTimezone": None})
    await until(new, lambda: new.rows("select audience from channel") == [("internal",)])
    assert addresses(new) == [f"{WORKSPACE}/{ROOM}"]
    assert new.rows("select person from member") == []


@pytest.mark.parametrize("sender", [{"id": US, "aadObjectId": "aad-of-an-app"}, {"id": US}])
async def test_we_are_no_person_of_the_firm(tenant: Tenant, new: Office, sender: Json) -> None:
    await brought(tenant, DANA, ROOM, **{"from": sender})
    await new.settle()
    assert new.rows("select person from member") == [] and tenant.posts() == []
