"""Of whoever merely speaks in a room in Teams nothing is kept, but where a member of ours is reached."""

from tests.platforms.office import Office
from tests.platforms.tenancy import ROOM, member
from tests.platforms.tenant import Tenant
from tests.platforms.test_teams_listening import PROMOTED, heard, listening, suggested, talk

__all__ = ["listening"]
ADDRESSES = "select place from conversation where place like '%@{}'"


async def test_where_nobody_listens_nothing_of_the_speaker_is_kept(tenant: Tenant, branch: Office) -> None:
    tenant.roster.people |= {"eve": member("eve", "Eve"), "g": member("g", "Gus", role="guest")}
    tenant.roster.rooms[ROOM] += ["eve", "g"]
    for number, who in enumerate(("eve", "g")):
        await heard(tenant, talk(tenant, "lunch?", str(number), who=who))
        await heard(tenant, talk(tenant, "", str(number), who=who, type="messageReaction"))
    await branch.settle()
    assert branch.rows(ADDRESSES.format("eve")) == branch.rows(ADDRESSES.format("g")) == []
    assert branch.rows("select person from member where person in ('eve', 'g')") == []


async def test_a_guest_in_a_room_that_is_listened_to_leaves_no_address(
    listening: Tenant, branch: Office
) -> None:
    listening.roster.people["g"] = member("g", "Gus", role="guest")
    await heard(listening, talk(listening, PROMOTED, who="g"))
    await suggested(listening, talk(listening, PROMOTED, "72"))
    assert branch.rows(ADDRESSES.format("g")) == []


async def test_a_colleague_who_is_asked_in_our_chat_has_an_address_from_then_on(
    listening: Tenant, branch: Office
) -> None:
    listening.roster.people["eve"] = member("eve", "Eve")
    listening.roster.rooms[ROOM].append("eve")
    await suggested(listening, talk(listening, PROMOTED, who="eve"), chat="a:eve")
    assert branch.rows(ADDRESSES.format("eve")) == [("teams/tenant-1/@eve",)]
