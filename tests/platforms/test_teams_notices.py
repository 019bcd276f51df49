"""What Teams tells of rooms and of those in them: obeyed at once; only of rooms that we know."""

from datetime import timedelta
from typing import Any

import pytest

from bot import places
from tests.platforms.branch_scenes import digest
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, ROOM, SAM, TEAM, TENANT, Fault, Json, member
from tests.platforms.tenant import Tenant

WORKSPACE = f"teams/{TENANT}"
WEALTH, GROUP, GUS = "19:wealth@thread.tacv2", "19:abc@unq.gbl.spaces", "aad-gus"
ROOMS = "select name, audience from channel order by id"
EVENTS = [
    "channelUnshared",
    "channelRenamed",
    "channelRestored",
    "channelMemberAdded",
    "channelMemberRemoved",
]
OF_TEAM = [
    "teamMemberAdded",
    "teamMemberRemoved",
    "teamRenamed",
    "teamRestored",
    "teamUnarchived",
    "newEvent",
]


def told(tenant: Tenant, event: str | None = None, channel: str = "", **more: Any) -> Json:
    """As Teams tells it: in the conversation of the team, by nobody we know; the channel stands beside."""
    data: Json = {"tenant": {"id": TENANT}, "team": {"id": TEAM}, "eventType": event}
    data |= {"channel": {"id": channel}} if channel else {}
    act = tenant.activity(DANA, TEAM, type="conversationUpdate", channelData=data, **more)
    return act | {"from": {"id": "29:somebody"}}


async def tell(tenant: Tenant, *args: Any, **more: Any) -> None:
    assert (await tenant.send(told(tenant, *args, **more)))[0] == 202


def gus(tenant: Tenant, room: str = TEAM) -> None:
    """A guest comes."""
    tenant.roster.people[GUS] = member(GUS, "Gus", role="guest")
    tenant.roster.rooms[room].append(GUS)


async def entered(tenant: Tenant, branch: Office, room: str) -> None:
    await tenant.say("help", room=room)
    await branch.settle()
    tenant.calls.clear()


@pytest.mark.parametrize("event", OF_TEAM)
async def test_a_room_of_a_team_that_changed_is_asked_about(
    tenant: Tenant, branch: Office, event: str
) -> None:
    assert branch.rows(ROOMS) == [("Advisors / General", "internal")]
    gus(tenant)
    tenant.roster.team = "Capital"
    await tell(tenant, event, membersAdded=[{"id": f"29:{GUS}", "aadObjectId": GUS}])
    await branch.settle()
    assert branch.rows(ROOMS) == [("Capital / General", "external")]


@pytest.mark.parametrize("event", EVENTS)
async def test_a_channel_that_changed_is_asked_about_and_no_other(
    tenant: Tenant, branch: Office, event: str
) -> None:
    tenant.roster.channels.append({"id": WEALTH, "name": "Wealth", "type": "private"})
    tenant.roster.rooms[WEALTH] = [DANA]
    await entered(tenant, branch, WEALTH)
    gus(tenant, WEALTH)
    tenant.roster.channels[1]["name"] = "Estates"
    await tell(tenant, event, WEALTH)
    changed = [("Advisors / General", "internal"), ("Advisors / Estates", "external")]
    await branch.settle()
    assert branch.rows(ROOMS) == changed
    assert not [call for call in tenant.calls if call.path == f"v3/conversations/{TEAM}/pagedmembers"]


async def test_a_group_chat_with_somebody_new_is_asked_about(tenant: Tenant, branch: Office) -> None:
    tenant.roster.rooms[GROUP] = [DANA, SAM]
    await entered(tenant, branch, GROUP)
    gus(tenant, GROUP)
    added = tenant.activity(DANA, GROUP, type="conversationUpdate", membersAdded=[{"id": f"29:{GUS}"}])
    assert (await tenant.send(added))[0] == 202
    await branch.settle()
    assert branch.rows(ROOMS)[1] == ("Chat of Dana, Sam", "external")


async def test_a_channel_that_is_shared_is_external_from_that_moment(tenant: Tenant, branch: Office) -> None:
    await tell(tenant, "channelShared", ROOM)
    assert branch.rows(ROOMS) == [("Advisors / General", "external")]
    assert tenant.calls == []


async def test_what_stood_there_is_gone_with_it(tenant: Tenant, branch: Office) -> None:
    await digest(tenant, branch)
    standing = tenant.last(ROOM)
    await tell(tenant, "channelShared", ROOM)
    await branch.settle()
    assert standing not in tenant.messages


@pytest.mark.parametrize("event", ["channelDeleted", "teamArchived", "teamDeleted", "teamHardDeleted"])
async def test_a_room_in_which_nothing_can_be_said_is_unknown_and_keeps_its_name(
    tenant: Tenant, branch: Office, event: str
) -> None:
    await tell(tenant, event, ROOM if event.startswith("channel") else "")
    assert branch.rows(ROOMS) == [("Advisors / General", "unknown")]
    assert tenant.calls == []


async def test_while_teams_does_not_answer_nobody_knows_who_reads_there(
    tenant: Tenant, branch: Office
) -> None:
    tenant.faults.append(Fault("GET", 429, {"Retry-After": "60"}))
    await tell(tenant, "teamMemberAdded")
    await branch.settle()
    learned = "select learned_at is null from channel"
    assert branch.rows(learned) == [(1,)]
    branch.real.time += timedelta(minutes=1)
    await branch.settle()
    assert branch.rows(learned) == [(0,)] and branch.rows(ROOMS) == [("Advisors / General", "internal")]


async def test_rooms_and_people_we_have_nothing_to_do_with_are_not_noted(
    tenant: Tenant, branch: Office
) -> None:
    for event in ("channelCreated", "channelShared", "channelRenamed", "channelDeleted"):
        await tell(tenant, event, WEALTH)
    await tell(tenant, "teamMemberAdded", membersAdded=[{"id": "29:aad-new", "aadObjectId": "aad-new"}])
    await branch.settle()
    assert branch.rows("select place from channel") == [(f"{WORKSPACE}/{ROOM}",)]
    assert branch.rows("select person from member order by id") == [(DANA,), (SAM,)]


async def test_what_another_team_tells_does_not_touch_ours(tenant: Tenant, branch: Office) -> None:
    other = told(tenant, "teamArchived")
    other["channelData"]["team"]["id"] = other["conversation"]["id"] = "19:other@thread.tacv2"
    await tenant.send(other)
    assert branch.rows(ROOMS) == [("Advisors / General", "internal")]


async def test_what_is_told_of_no_tenant_or_of_another_is_not_heard(tenant: Tenant, branch: Office) -> None:
    for data in ({}, {"tenant": {"id": "tenant-9"}}):
        shared = told(tenant, "channelShared", ROOM)
        shared["channelData"] = {**shared["channelData"], "tenant": None} | data
        await tenant.send(shared)
    assert branch.rows(ROOMS) == [("Advisors / General", "internal")]
    assert branch.rows("select name from workspace") == [(WORKSPACE,)]


async def test_a_member_who_left_a_room_is_not_counted_there(tenant: Tenant, branch: Office) -> None:
    inside = f"select member_id from presence join member on member.id = member_id where person = '{SAM}'"
    assert branch.rows(inside)
    tenant.roster.rooms[ROOM] = [DANA]
    await tell(tenant, "teamMemberRemoved", membersRemoved=[{"id": f"29:{SAM}", "aadObjectId": SAM}])
    await branch.settle()
    assert not branch.rows(inside)


async def test_a_room_that_a_guest_left_is_one_of_ours_again(tenant: Tenant, branch: Office) -> None:
    gus(tenant)
    await tenant.say("help", who=GUS, room=ROOM)
    await branch.settle()
    await tell(tenant, "teamMemberAdded")
    await branch.settle()
    assert branch.rows(ROOMS) == [("Advisors / General", "external")]
    tenant.roster.rooms[TEAM].remove(GUS)
    await tell(tenant, "teamMemberRemoved", membersRemoved=[{"id": f"29:{GUS}", "aadObjectId": GUS}])
    told = "select audience, outsiders from channel"
    await branch.settle()
    assert branch.rows(told) == [("internal", 0)]


async def test_a_channel_has_an_address_in_teams_and_a_chat_of_ours_has_none(branch: Office) -> None:
    link = await branch.teams.link_to(places.room(WORKSPACE, ROOM), f"{ROOM}:1700000000000")
    assert link and link.startswith("https://teams.microsoft.com/l/message/19%3Ageneral%40thread.tacv2/17")
    assert await branch.teams.link_to(places.direct(WORKSPACE, DANA), f"a:{DANA}:1700000000000") is None
