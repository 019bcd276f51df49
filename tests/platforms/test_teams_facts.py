"""Who reads in a room and who is of the firm, as Teams says; what it does not say counts as no."""

import pytest

from bot import places
from bot.platform import TryAgain
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, ROOM, SAM, TEAM, TENANT, Fault, Json, member
from tests.platforms.tenant import Tenant

WORKSPACE = f"teams/{TENANT}"
WEALTH, GROUP = "19:wealth@thread.tacv2", "19:abc@unq.gbl.spaces"
GUS = "aad-gus"
ACCOUNTS = [
    ({}, "full"),
    ({"userRole": "owner"}, "full"),
    ({"userRole": None}, "full"),
    ({"userRole": "guest"}, "guest"),
    ({"userRole": "anonymous"}, "guest"),
    ({"userRole": "something new"}, "guest"),
    ({"userPrincipalName": "gus_else.example#EXT#@firm.example"}, "guest"),
    ({"userPrincipalName": "gus_else.example#ext#@firm.example"}, "guest"),
    ({"tenantId": "tenant-9"}, "outsider"),
    ({"tenantId": None}, "outsider"),
    ({"aadObjectId": None}, "outsider"),
    ({"aadObjectId": None, "objectId": "aad-gus"}, "full"),  # as the Agents Playground tells it
]


def known(tenant: Tenant, who: str = GUS, **told: object) -> None:
    tenant.roster.people[who] = member(who, "Gus") | told


async def about(tenant: Tenant, branch: Office, room: str = ROOM) -> tuple[str, str | None]:
    """We were spoken to there, and ask."""
    await tenant.say("help", room=room)
    await branch.settle()
    tenant.calls.clear()
    told = await branch.teams.about_place(places.room(WORKSPACE, room))
    return told.name, told.audience


def listed(tenant: Tenant, **told: object) -> None:
    tenant.roster.channels.append({"id": WEALTH, "name": "Wealth", **told})


async def test_a_standard_channel_is_read_by_its_team(tenant: Tenant, branch: Office) -> None:
    listed(tenant, type="standard")
    assert await about(tenant, branch, WEALTH) == ("Advisors / Wealth", "internal")
    known(tenant, userRole="guest")
    tenant.roster.rooms[TEAM].append(GUS)
    assert await about(tenant, branch, WEALTH) == ("Advisors / Wealth", "external")


async def test_the_general_channel_has_no_name_in_teams(tenant: Tenant, branch: Office) -> None:
    assert await about(tenant, branch) == ("Advisors / General", "internal")


async def test_a_team_that_is_not_told_leaves_the_channel_its_name(tenant: Tenant, branch: Office) -> None:
    listed(tenant, type="standard")
    await tenant.say("help", room=WEALTH)
    await branch.settle()
    tenant.roster.team = ""
    assert (await branch.teams.about_place(places.room(WORKSPACE, WEALTH))).name == "Wealth"


async def test_the_agents_playground_calls_the_kind_otherwise(tenant: Tenant, branch: Office) -> None:
    listed(tenant, channelType="Private")
    tenant.roster.rooms[WEALTH] = [DANA]
    known(tenant, userRole="guest")
    tenant.roster.rooms[TEAM].append(GUS)
    assert await about(tenant, branch, WEALTH) == ("Advisors / Wealth", "internal")


async def test_a_private_channel_is_read_by_its_own_members(tenant: Tenant, branch: Office) -> None:
    listed(tenant, type="private")
    known(tenant, userRole="guest")
    tenant.roster.rooms |= {WEALTH: [DANA, GUS]}
    assert await about(tenant, branch, WEALTH) == ("Advisors / Wealth", "external")
    tenant.roster.rooms[WEALTH] = [DANA, SAM]
    assert (await about(tenant, branch, WEALTH))[1] == "internal"
    assert not [call for call in tenant.calls if TEAM in call.path and "pagedmembers" in call.path]


async def test_a_shared_channel_is_external_at_once(tenant: Tenant, branch: Office) -> None:
    listed(tenant, type="shared")
    tenant.roster.rooms[WEALTH] = [DANA]
    assert await about(tenant, branch, WEALTH) == ("Advisors / Wealth", "external")
    assert not [call for call in tenant.calls if "pagedmembers" in call.path]


@pytest.mark.parametrize("kind", [{"type": "something new"}, None])
async def test_a_channel_of_which_nobody_says_who_reads_it_is_unknown(
    tenant: Tenant, branch: Office, kind: Json | None
) -> None:
    if kind:
        listed(tenant, **kind)
    tenant.roster.rooms[WEALTH] = [DANA]
    assert (await about(tenant, branch, WEALTH))[1] == "unknown"


async def test_a_group_chat_is_known_by_its_people(tenant: Tenant, branch: Office) -> None:
    tenant.roster.rooms[GROUP] = [DANA, SAM]
    assert await about(tenant, branch, GROUP) == ("Chat of Dana, Sam", "internal")
    for number in range(3):
        tenant.roster.people[f"aad-{number}"] = member(f"aad-{number}", f"Person{number}")
        tenant.roster.rooms[GROUP].append(f"aad-{number}")
    assert await about(tenant, branch, GROUP) == ("Chat of Dana, Sam, Person0 and 2 more", "internal")
    known(tenant, tenantId="tenant-9")
    tenant.roster.rooms[GROUP].append(GUS)
    assert await about(tenant, branch, GROUP) == ("", "external")


async def test_a_room_in_which_nobody_is_seen_is_unknown(tenant: Tenant, branch: Office) -> None:
    tenant.roster.rooms[GROUP] = []
    assert (await about(tenant, branch, GROUP))[1] == "unknown"


async def test_everybody_of_a_big_team_is_looked_at(tenant: Tenant, branch: Office) -> None:
    tenant.roster.page = 50
    for number in range(120):
        tenant.roster.people[f"aad-{number}"] = member(f"aad-{number}", "Full Member")
        tenant.roster.rooms[TEAM].append(f"aad-{number}")
    assert (await about(tenant, branch))[1] == "internal"
    known(tenant, userRole="guest")
    tenant.roster.rooms[TEAM].append(GUS)
    assert (await about(tenant, branch))[1] == "external"


async def test_we_stop_at_the_first_who_is_not_of_the_firm(tenant: Tenant, branch: Office) -> None:
    tenant.roster.page = 2
    known(tenant, userRole="guest")
    tenant.roster.rooms[TEAM] = [GUS, *tenant.roster.rooms[TEAM] * 5]
    assert (await about(tenant, branch))[1] == "external"
    assert len([call for call in tenant.calls if "pagedmembers" in call.path]) == 1


@pytest.mark.parametrize(("told", "account"), ACCOUNTS)
async def test_a_guest_in_the_room_makes_it_external(
    tenant: Tenant, branch: Office, told: Json, account: str
) -> None:
    known(tenant, **told)
    tenant.roster.rooms[TEAM].append(GUS)
    assert (await about(tenant, branch))[1] == ("internal" if account == "full" else "external")


@pytest.mark.parametrize("status", [400, 403, 404])
@pytest.mark.parametrize("asked", [f"v3/teams/{TEAM}/conversations", f"v3/conversations/{TEAM}/pagedmembers"])
async def test_what_we_may_not_see_is_unknown(
    tenant: Tenant, branch: Office, status: int, asked: str
) -> None:
    tenant.closed[asked] = status
    assert (await branch.teams.about_place(places.room(WORKSPACE, ROOM))).audience == "unknown"


async def test_what_teams_has_no_time_to_say_is_asked_again(tenant: Tenant, branch: Office) -> None:
    for ask in (
        branch.teams.about_place(places.room(WORKSPACE, ROOM)),
        branch.teams.about_person(places.direct(WORKSPACE, DANA), DANA),
    ):
        tenant.faults.append(Fault("GET", 429, {"Retry-After": "30"}))
        with pytest.raises(TryAgain) as busy:
            await ask
        assert busy.value.seconds == 30
