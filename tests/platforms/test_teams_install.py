"""We are brought into a chat or a team: who begins, who is greeted, and which room is entered."""

from datetime import timedelta

import pytest

from store import seen
from tests.platforms.arrivals import FIRST, HELP, addresses, brought, tell, titles
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, ROOM, SAM, TENANT, US, Json, member
from tests.platforms.tenant import Tenant

WORKSPACE = f"teams/{TENANT}"
WEALTH, GROUP = "19:wealth@thread.tacv2", "19:abc@unq.gbl.spaces"
ADMINS = "select person from member where role = 'admin'"
GONE = "select name from workspace where uninstalled_at is not null"


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


async def test_nobody_is_greeted_again_by_an_upgrade_days_later(tenant: Tenant, new: Office) -> None:
    for who in (DANA, SAM):
        await brought(tenant, who)
        await new.settle()
    new.clock.time += timedelta(days=17)
    await new.dispatcher.transactions.run(lambda session: seen.forget_old(session, new.clock.time))
    for who in (DANA, SAM):
        await tell(tenant, who, type="installationUpdate", action="add-upgrade")
        await new.settle()
    assert titles(tenant) == [FIRST] and titles(tenant, f"a:{SAM}") == [HELP]


@pytest.mark.parametrize("room", [ROOM, None])
async def test_a_guest_who_brings_us_first_begins_nothing(
    tenant: Tenant, new: Office, room: str | None
) -> None:
    tenant.roster.people["g"] = member("g", "Guest", upn="g_x.example#EXT#@firm.example")
    tenant.roster.rooms[ROOM].append("g")
    for _ in range(2):
        await brought(tenant, "g", room)
        await new.settle()
    assert titles(tenant, "a:g") == [] and new.rows(ADMINS) == []
    await brought(tenant)
    await new.settle()
    assert titles(tenant) == [FIRST] and new.rows(ADMINS) == [(DANA,)]


async def test_in_a_team_the_room_is_entered_and_nothing_is_said_in_it(tenant: Tenant, new: Office) -> None:
    await brought(tenant, DANA, ROOM, localTimezone="Asia/Tokyo")
    room = "select name, zone, audience from channel"
    await new.settle()
    assert new.rows(room) == [("Advisors / General", "Asia/Tokyo", "internal")]
    assert tenant.posts(ROOM) == [] and titles(tenant) == [FIRST]
    assert new.rows(ADMINS) == [(DANA,)]
    assert new.rows("select account from member") == [("full",)]


async def test_a_room_that_we_know_keeps_its_time_zone(tenant: Tenant, branch: Office) -> None:
    await brought(tenant, DANA, ROOM, localTimezone="Asia/Tokyo")
    await branch.settle()
    assert branch.rows("select zone from channel") == [("Europe/London",)]


async def test_a_room_is_ours_although_nobody_says_who_brought_us(tenant: Tenant, new: Office) -> None:
    await brought(tenant, DANA, ROOM, **{"from": {"id": "29:somebody"}, "localTimezone": None})
    await new.settle()
    assert new.rows("select audience from channel") == [("internal",)]
    assert addresses(new) == [f"{WORKSPACE}/{ROOM}"]
    assert new.rows("select person from member") == []


@pytest.mark.parametrize("sender", [{"id": US, "aadObjectId": "aad-of-an-app"}, {"id": US}])
async def test_we_are_no_person_of_the_firm(tenant: Tenant, new: Office, sender: Json) -> None:
    await brought(tenant, DANA, ROOM, **{"from": sender})
    await new.settle()
    assert new.rows("select person from member") == [] and tenant.posts() == []
