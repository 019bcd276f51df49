"""Somebody comes into a room: until Teams has said who it is, nobody knows who reads there."""

import asyncio
from typing import Any

from aiohttp.test_utils import TestClient, TestServer

from tests.platforms.branch_scenes import added, digest
from tests.platforms.office import Office, opened
from tests.platforms.tenancy import ROOM
from tests.platforms.tenant import Tenant
from tests.platforms.test_teams_notices import GUS, ROOMS, gus, tell

CAME = [{"id": f"29:{GUS}", "aadObjectId": GUS}]
LEARNED = "select learned_at is not null from channel"
EXTERNAL, INTERNAL = [("Advisors / General", "external")], [("Advisors / General", "internal")]


async def while_looking(tenant: Tenant, branch: Office, event: str, channel: str = "", **more: Any) -> None:
    """Teams tells of that while we are told who was there before."""
    tenant.slow = 0.5
    await tell(tenant, "teamMemberAdded")
    looking = asyncio.create_task(branch.settle())
    await tenant.until(lambda: [call for call in tenant.calls if call.path.endswith("pagedmembers")])
    await tell(tenant, event, channel, **more)
    await looking


def aloud(tenant: Tenant) -> list[Any]:
    return [post for post in tenant.posts(ROOM) if not post.query]


async def test_at_once_nothing_is_said_there_aloud_also_after_a_restart(
    tenant: Tenant, branch: Office, database: str
) -> None:
    await added(tenant, branch, room=ROOM)
    gus(tenant)
    await tell(tenant, "teamMemberAdded", membersAdded=CAME)
    assert branch.rows(LEARNED) == [(0,)]
    async with opened(database, tenant.settings()) as anew, TestClient(TestServer(anew.site)) as client:
        tenant.client = client
        await tenant.say("list Acme", room=ROOM)
        await anew.settle()
        assert aloud(tenant) == [] and anew.rows(ROOMS) == EXTERNAL


async def test_what_stands_there_stays_while_teams_is_asked(tenant: Tenant, branch: Office) -> None:
    await digest(tenant, branch)
    standing = tenant.last(ROOM)
    await tell(tenant, "teamMemberAdded", membersAdded=CAME)
    await branch.settle()
    assert branch.rows(LEARNED) == [(1,)] and standing in tenant.messages


async def test_however_many_come_a_room_is_asked_about_once(tenant: Tenant, branch: Office) -> None:
    for number in range(30):
        await tell(tenant, "teamMemberAdded", membersAdded=[{"id": f"29:n{number}"}])
    await branch.settle()
    asked = [call for call in tenant.calls if call.path.endswith("pagedmembers")]
    assert len(asked) == 1 and branch.rows(LEARNED) == [(1,)]


async def test_shared_just_now_is_not_taken_back_by_an_older_look(tenant: Tenant, branch: Office) -> None:
    await while_looking(tenant, branch, "channelShared", ROOM)
    assert branch.rows(ROOMS) == EXTERNAL


async def test_who_comes_while_we_look_is_looked_at_too(tenant: Tenant, branch: Office) -> None:
    await while_looking(tenant, branch, "teamMemberAdded", membersAdded=CAME)
    asked = [call for call in tenant.calls if call.path.endswith("pagedmembers")]
    assert len(asked) == 2 and branch.rows(ROOMS) == INTERNAL
