"""Who is of the firm, as Teams says where they are seen; what it does not say counts as no."""

import pytest

from bot import places
from bot.platform import Gone
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, ROOM, SAM, TEAM, TENANT, Json
from tests.platforms.tenant import Tenant
from tests.platforms.test_teams_facts import ACCOUNTS, GUS, known

WORKSPACE, GROUP = f"teams/{TENANT}", "19:abc@unq.gbl.spaces"


@pytest.mark.parametrize(("told", "account"), ACCOUNTS)
async def test_a_person_is_what_their_account_says(
    tenant: Tenant, branch: Office, told: Json, account: str
) -> None:
    known(tenant, **told)
    await tenant.say("help", who=GUS)
    assert (await branch.teams.about_person(places.direct(WORKSPACE, GUS), GUS)).account == account


async def test_somebody_of_another_tenant_gets_nothing_in_a_shared_channel(
    tenant: Tenant, branch: Office
) -> None:
    known(tenant, tenantId="tenant-9")
    tenant.roster.rooms[TEAM].append(GUS)
    await tenant.say("today", who=GUS, room=ROOM)
    await branch.settle()
    assert tenant.posts() == []
    assert branch.rows(f"select account from member where person = '{GUS}'") == [("outsider",)]


async def test_a_colleague_comes_with_name_zone_and_locale(tenant: Tenant, branch: Office) -> None:
    tenant.roster.people[DANA]["name"] = "Dana M. Scott"
    await tenant.say("help", localTimezone="Asia/Tokyo", locale="ja-JP")
    told = await branch.teams.about_person(places.direct(WORKSPACE, DANA), DANA)
    assert (told.name, told.zone, told.locale) == ("Dana M. Scott", "Asia/Tokyo", "ja-JP")


@pytest.mark.parametrize("zone", ["W. Europe Standard Time", "../../etc/passwd", ""])
async def test_a_zone_that_we_do_not_know_is_none(tenant: Tenant, branch: Office, zone: str) -> None:
    known(tenant)
    await tenant.say("help", who=GUS, localTimezone=zone)
    assert (await branch.teams.about_person(places.direct(WORKSPACE, GUS), GUS)).zone is None


async def test_who_has_no_chat_with_us_is_asked_about_where_they_spoke(
    tenant: Tenant, branch: Office
) -> None:
    known(tenant)
    tenant.roster.rooms[TEAM].append(GUS)
    await tenant.say("help", who=GUS, room=ROOM)
    assert (await branch.teams.about_person(places.direct(WORKSPACE, GUS), GUS)).account == "full"
    assert not [call for call in tenant.calls if call.path == "v3/conversations"]


async def test_whom_teams_sees_nowhere_or_nobody_met_is_not_judged(tenant: Tenant, branch: Office) -> None:
    await tenant.say("help", who="aad-nobody", room=ROOM)
    told = await branch.teams.about_person(places.room(WORKSPACE, ROOM), "aad-nobody")
    assert told.account == "unknown"
    with pytest.raises(Gone):
        await branch.teams.about_person(places.room(WORKSPACE, ROOM), "aad-stranger")


async def test_who_left_one_team_is_still_seen_where_else_they_spoke(tenant: Tenant, branch: Office) -> None:
    tenant.roster.rooms[GROUP] = [DANA, SAM]
    tenant.closed[f"v3/conversations/a:{SAM}/members/29:{SAM}"] = 403
    for room in (GROUP, ROOM):
        await tenant.say("help", who=SAM, room=room)
        await branch.settle()
    tenant.roster.rooms[TEAM].remove(SAM)
    gone = tenant.activity(DANA, ROOM, type="conversationUpdate")
    gone["membersRemoved"] = [{"id": f"29:{SAM}", "aadObjectId": SAM}]
    await tenant.send(gone)
    await branch.settle()
    assert branch.rows(f"select account from member where person = '{SAM}'") == [("full",)]
    assert branch.rows("select audience, outsiders from channel") == [("internal", 0)] * 2


async def test_who_left_a_room_is_still_seen_in_our_chat(tenant: Tenant, branch: Office) -> None:
    tenant.roster.rooms[TEAM].remove(SAM)
    assert (await branch.teams.about_person(places.room(WORKSPACE, ROOM), SAM)).account == "full"
