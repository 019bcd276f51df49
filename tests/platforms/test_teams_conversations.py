"""Where people and rooms are reached: kept, refreshed by what comes from there, and never mixed."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot import places
from bot.platform import Gone
from bot.teams.conversations import Conversations
from bot.teams.reference import Reference
from handlers.cards import Card
from tests.platforms.office import Office, opened
from tests.platforms.tenancy import DANA, ROOM, SAM, TEAM, TENANT, US, Json, member
from tests.platforms.tenant import Tenant

WORKSPACE, OTHER = f"teams/{TENANT}", "teams/tenant-2"
CHAT, PLACE = places.direct(WORKSPACE, DANA), places.room(WORKSPACE, ROOM)
CARD = Card("Hello")


@pytest.fixture
async def both(tenant: Tenant, database: str) -> AsyncIterator[Office]:
    """One app of two tenants."""
    configured = tenant.settings(app_type="MultiTenant", tenant_id="")
    async with opened(database, configured) as office, TestClient(TestServer(office.site)) as client:
        tenant.client = client
        yield office


def kept(office: Office) -> dict[str, Json]:
    rows = office.rows("select place, reference from conversation order by id")
    return {str(place): json.loads(str(told)) for place, told in rows}


async def tell(tenant: Tenant, *args: Any, status: int = 202, **told: Any) -> None:
    said = tenant.activity(*args, **{"type": "message", "text": "help", **told})
    assert (await tenant.send(said))[0] == status


async def test_they_are_bot_frameworks_references_without_names_or_words(
    tenant: Tenant, branch: Office
) -> None:
    await tell(tenant, DANA, text="Acme is sold")
    rows = kept(branch)
    assert list(rows) == [CHAT, PLACE, f"{WORKSPACE}/@{SAM}"]
    assert rows[CHAT]["serviceUrl"] == tenant.service and rows[CHAT]["user"] == {"id": f"29:{DANA}"}
    assert rows[CHAT]["conversation"] == {"id": f"a:{DANA}", "conversationType": "personal"}
    assert rows[PLACE]["conversation"] == {"id": ROOM, "conversationType": "channel"}
    assert rows[PLACE]["moments"]["team"] == TEAM
    told = json.dumps(rows)
    assert not [word for word in ("Dana", "Moments", "Acme", "sold", "Advisors") if word in told]


async def test_a_service_that_moves_is_followed(tenant: Tenant, branch: Office) -> None:
    moved = f"{tenant.service}elsewhere/"
    await tell(tenant, DANA, serviceUrl=moved)
    assert kept(branch)[CHAT]["serviceUrl"] == moved
    assert kept(branch)[PLACE]["serviceUrl"] == tenant.service
    with pytest.raises(Gone):
        await branch.teams.suggest(CHAT, CARD)
    assert tenant.calls[-1].path == f"elsewhere/v3/conversations/a:{DANA}/activities"


async def test_what_is_not_told_now_stays_as_it_was_told(tenant: Tenant, branch: Office) -> None:
    await tell(tenant, DANA, localTimezone="Asia/Tokyo", locale="ja-JP")
    await tell(tenant, DANA, ROOM, localTimezone=None, locale=None)
    row = kept(branch)[CHAT]
    assert (row["moments"]["zone"], row["locale"]) == ("Asia/Tokyo", "ja-JP")
    assert row["conversation"]["id"] == f"a:{DANA}" and row["moments"]["met"] == ROOM


async def test_what_is_known_is_not_written_again(tenant: Tenant, branch: Office) -> None:
    conversations = Conversations(branch.dispatcher.transactions)
    here = Reference(tenant.service, US, f"a:{DANA}")
    assert not await conversations.note(CHAT, here)
    assert await conversations.note(CHAT, Reference(tenant.service, US, f"a:{DANA}", locale="fr-FR"))
    assert not await conversations.note(CHAT, here)


async def test_another_process_that_removes_or_brings_back_is_believed(
    tenant: Tenant, branch: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, theirs = (Conversations(branch.dispatcher.transactions) for _ in range(2))
    here = Reference(tenant.service, US, f"a:{DANA}")
    await ours.note(CHAT, here)
    await theirs.remove(WORKSPACE, [CHAT])
    with pytest.raises(Gone):
        await ours.of(CHAT)
    await ours.brought(CHAT, here)
    assert (await ours.of(CHAT)).conversation == f"a:{DANA}"
    monkeypatch.setattr("bot.teams.conversations.TRUSTED", -1.0)
    await ours.brought(CHAT, here)
    await theirs.remove(WORKSPACE, [CHAT])
    await ours.note(CHAT, here)
    assert (await ours.of(CHAT)).conversation == f"a:{DANA}"


async def test_a_chat_that_was_opened_is_known_after_a_restart(
    tenant: Tenant, branch: Office, database: str
) -> None:
    tenant.roster.people["aad-mira"] = member("aad-mira", "Mira")
    tenant.roster.rooms[ROOM].append("aad-mira")
    await tenant.say("help", who="aad-mira", room=ROOM)
    mira = places.direct(WORKSPACE, "aad-mira")
    await branch.teams.suggest(mira, CARD)
    tenant.calls.clear()
    async with opened(database, tenant.settings()) as anew:
        await anew.teams.suggest(mira, CARD)
    assert [call.path for call in tenant.calls] == ["v3/conversations/a:aad-mira/activities"]


async def test_two_tenants_do_not_mix_though_all_their_names_are_the_same(
    tenant: Tenant, both: Office
) -> None:
    moved = f"{tenant.service}second/"
    await tell(tenant, DANA)
    await tell(tenant, DANA, ROOM)
    for room in (None, ROOM):
        second = tenant.activity(DANA, room, type="message", text="help", serviceUrl=moved)
        second["channelData"]["tenant"]["id"] = second["conversation"]["tenantId"] = "tenant-2"
        await tenant.send(second)
    rows = kept(both)
    assert [rows[place]["serviceUrl"] for place in (CHAT, PLACE)] == [tenant.service] * 2
    assert [rows[f"{OTHER}/{local}"]["serviceUrl"] for local in (f"@{DANA}", ROOM)] == [moved] * 2
    conversations = Conversations(both.dispatcher.transactions)
    assert all(places.workspace(place) == OTHER for place in await conversations.known(OTHER))
    await conversations.remove(OTHER, [CHAT, PLACE])
    assert len(kept(both)) == 4
    await conversations.remove(OTHER, [places.room(OTHER, ROOM)])
    assert len(kept(both)) == 3


async def test_a_tenant_that_leaves_leaves_the_other_alone(tenant: Tenant, both: Office) -> None:
    await tell(tenant, DANA)
    second = tenant.activity(DANA, type="message", text="help")
    second["channelData"]["tenant"]["id"] = second["conversation"]["tenantId"] = "tenant-2"
    await tenant.send(second)
    await tenant.send(second | {"type": "installationUpdate", "action": "remove"})
    assert list(kept(both)) == [CHAT]
    gone = both.rows("select name from workspace where uninstalled_at is not null")
    assert gone == [(OTHER,)]


async def test_an_export_does_not_hold_them(tenant: Tenant, branch: Office) -> None:
    await tenant.say("export json")
    await branch.settle()
    told = json.dumps([post.body for post in tenant.posts()])
    assert tenant.posts() and "serviceUrl" not in told and f"29:{DANA}" not in told


async def test_who_speaks_of_another_tenant_in_a_room_of_ours_makes_no_workspace(
    tenant: Tenant, both: Office
) -> None:
    await tenant.say("help", room=ROOM)
    data = {"tenant": {"id": "tenant-9"}, "team": {"id": TEAM}, "channel": {"id": ROOM}}
    await tenant.say("help", "aad-xen", ROOM, channelData=data)
    assert both.rows("select name from workspace") == [(WORKSPACE,)]
    assert list(kept(both)) == [CHAT, PLACE]


async def test_a_room_without_a_kind_is_not_our_chat(tenant: Tenant, branch: Office) -> None:
    await tell(tenant, DANA, conversation={"id": ROOM, "isGroup": True, "tenantId": TENANT})
    await branch.teams.suggest(CHAT, CARD)
    assert [post.conversation for post in tenant.posts()][-1] == f"a:{DANA}"


async def test_a_chat_of_two_people_is_not_ours(tenant: Tenant, branch: Office) -> None:
    pair = {"id": "19:dana_client@unq.gbl.spaces", "conversationType": "personal", "tenantId": TENANT}
    await tell(tenant, DANA, type="invoke", name="adaptiveCard/action", conversation=pair, status=200)
    await branch.teams.suggest(CHAT, CARD)
    for_all = [post.conversation for post in tenant.posts() if "isTargetedActivity" not in post.query]
    assert for_all == [f"a:{DANA}"]
