"""We are taken off a chat, a group, a team, and in the end everywhere: what ends, and what comes back."""

import pytest
from sqlmodel import Session, SQLModel

from bot import places
from bot.platform import Gone
from handlers.cards import Card
from store import erasure
from tests.platforms.adaptive import button
from tests.platforms.arrivals import FIRST, addresses, brought, taken, tell, titles
from tests.platforms.branch_scenes import added
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, ROOM, SAM, TEAM, TENANT, US
from tests.platforms.tenant import Tenant

WORKSPACE = f"teams/{TENANT}"
WEALTH, GROUP = "19:wealth@thread.tacv2", "19:abc@unq.gbl.spaces"
GONE = "select name from workspace where uninstalled_at is not null"


async def test_who_takes_off_only_their_own_chat_ends_only_that(tenant: Tenant, branch: Office) -> None:
    for _ in range(2):
        await taken(tenant)
        with pytest.raises(Gone):
            await branch.teams.send(places.direct(WORKSPACE, DANA), Card("Hello"), key="k")
    assert await branch.teams.send(places.direct(WORKSPACE, SAM), Card("Hello"), key="k")
    assert await branch.teams.send(places.room(WORKSPACE, ROOM), Card("Hello"), key="k")
    assert branch.rows(GONE) == []


async def test_with_a_team_all_its_channels_go_and_their_digests_end(tenant: Tenant, branch: Office) -> None:
    tenant.roster.channels.append({"id": WEALTH, "name": "Wealth", "type": "standard"})
    await added(tenant, branch, room=WEALTH)
    await brought(tenant)
    await branch.settle()
    tenant.calls.clear()
    await taken(tenant, DANA, ROOM)
    assert addresses(branch) == [f"{WORKSPACE}/@{DANA}", f"{WORKSPACE}/@{SAM}"]
    assert branch.rows("select name, audience from channel order by id") == [
        ("Advisors / General", "unknown"),
        ("Advisors / Wealth", "unknown"),
    ]
    await branch.at("2026-11-27T18:00:00+00:00")
    assert tenant.posts(ROOM) == [] and tenant.posts(WEALTH) == []
    assert branch.rows(GONE) == []


async def test_of_a_channel_with_members_of_its_own_only_that_one_goes(
    tenant: Tenant, branch: Office
) -> None:
    await tenant.say("help", room=WEALTH)
    left = tenant.activity(DANA, ROOM, type="conversationUpdate", membersRemoved=[{"id": US}])
    left["channelData"] |= {"eventType": "channelMemberRemoved", "channel": {"id": WEALTH}}
    await tenant.send(left)
    assert f"{WORKSPACE}/{WEALTH}" not in addresses(branch)
    assert f"{WORKSPACE}/{ROOM}" in addresses(branch)


async def test_a_group_that_takes_us_off_is_not_written_to(tenant: Tenant, branch: Office) -> None:
    await tenant.say("help", room=GROUP)
    await taken(tenant, DANA, GROUP)
    assert f"{WORKSPACE}/{GROUP}" not in addresses(branch) and len(addresses(branch)) == 3


async def nowhere(tenant: Tenant) -> None:
    await taken(tenant, DANA, ROOM)
    for who in (DANA, SAM):
        await taken(tenant, who)


async def test_where_we_are_nowhere_any_more_it_is_over_until_somebody_brings_us_back(
    tenant: Tenant, branch: Office
) -> None:
    await added(tenant, branch)
    await nowhere(tenant)
    assert branch.rows(GONE) == [(WORKSPACE,)]
    tenant.calls.clear()
    await branch.at("2026-11-27T18:00:00+00:00")
    assert tenant.posts() == []
    await brought(tenant, SAM)
    assert branch.rows(GONE) == [] and branch.rows("select name from client") == [("Acme",)]


async def test_a_room_alone_brings_us_back(tenant: Tenant, branch: Office) -> None:
    await nowhere(tenant)
    await brought(tenant, DANA, ROOM, **{"from": {"id": "29:somebody"}})
    assert branch.rows(GONE) == []
    assert addresses(branch) == [f"{WORKSPACE}/{ROOM}"]


async def test_what_was_known_goes_where_that_was_chosen_and_does_not_come_back_by_being_told_twice(
    tenant: Tenant, branch: Office
) -> None:
    await added(tenant, branch)
    await tenant.say("settings uninstall erase")
    await branch.settle()
    await nowhere(tenant)
    await branch.settle()
    await taken(tenant, SAM)
    await branch.settle()
    left = {
        name: branch.rows(f"select count(*) from {name}")
        for name, table in SQLModel.metadata.tables.items()
        if "workspace_id" in table.c or name == "workspace"
    }
    assert {rows[0][0] for rows in left.values()} == {0}, left
    assert "conversation" in left
    await brought(tenant)
    await branch.settle()
    assert titles(tenant)[-1] == FIRST


async def test_while_what_was_known_is_being_erased_nobody_begins_anew(
    tenant: Tenant, branch: Office
) -> None:
    with Session(branch.dispatcher.transactions.engine) as session:
        session.connection().exec_driver_sql("update workspace set erasing = true")
        session.commit()
    await tell(tenant, type="installationUpdate", action="add", status=503)


async def test_after_the_only_team_it_is_over_though_we_had_opened_chats_of_our_own(
    tenant: Tenant, new: Office
) -> None:
    await tell(tenant, DANA, ROOM, type="installationUpdate", action="add")
    await new.settle()
    await added(tenant, new, room=ROOM)
    await tenant.say("settings uninstall erase")
    await new.settle()
    await taken(tenant, DANA, ROOM)
    assert new.rows(GONE) == [(WORKSPACE,)]
    tenant.calls.clear()
    await new.at("2026-11-27T18:00:00+00:00")
    assert tenant.posts() == [] and new.rows("select name from client") == []


async def test_who_takes_us_off_before_we_know_them_is_not_welcomed(tenant: Tenant, new: Office) -> None:
    await brought(tenant, DANA, ROOM)
    await taken(tenant, DANA, ROOM)
    await new.settle()
    assert new.rows("select account from member") == [("full",)] and new.rows(GONE) == [(WORKSPACE,)]
    assert tenant.posts() == [] and new.rows("select name from delivery") == []


async def test_whoever_opened_our_chat_keeps_it_without_the_team(tenant: Tenant, new: Office) -> None:
    for room in (ROOM, None):
        await tell(tenant, DANA, room, type="installationUpdate", action="add")
    await taken(tenant, DANA, ROOM)
    assert new.rows(GONE) == [] and addresses(new) == [f"{WORKSPACE}/@{DANA}"]


async def test_neither_a_press_nor_a_word_brings_us_back(tenant: Tenant, branch: Office) -> None:
    card = await added(tenant, branch)
    message = tenant.last(f"a:{DANA}")
    await nowhere(tenant)
    before = addresses(branch)
    await tenant.press(button(card, "Done"), message=message)
    await tenant.say("help")
    await branch.settle()
    assert branch.rows(GONE) == [(WORKSPACE,)] and addresses(branch) == before


def test_the_addresses_belong_to_a_workspace_and_go_with_it() -> None:
    assert list(erasure._ways(SQLModel.metadata.tables["conversation"], 1))


async def test_a_team_that_is_not_ours_takes_nothing_of_ours_along(tenant: Tenant, branch: Office) -> None:
    other = tenant.activity(DANA, "19:x@thread.tacv2", type="installationUpdate", action="remove")
    other["channelData"]["team"]["id"] = "19:other@thread.tacv2"
    await tenant.send(other)
    assert len(addresses(branch)) == 3 and TEAM == ROOM
