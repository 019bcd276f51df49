"""Dialogs in Teams for whoever is no member, or not known yet; and what we do not serve at all."""

import pytest

from tests.platforms.adaptive import fields, words
from tests.platforms.office import Office
from tests.platforms.tenancy import ROOM, member
from tests.platforms.tenant import Tenant
from tests.platforms.test_teams_dialogs import FETCH, SUBMIT, chosen, payload


async def test_a_guest_gets_nothing_from_a_dialog(tenant: Tenant, branch: Office) -> None:
    tenant.roster.people["g"] = member("g", "Guest", upn="g_x.example#EXT#@firm.example")
    await tenant.say("help", who="g")
    await branch.settle()
    tenant.calls.clear()
    value = {"commandId": "x", "commandContext": "message", "messagePayload": payload()}
    assert await tenant.invoke(FETCH, value, who="g", room=ROOM) == {}
    assert await tenant.invoke(SUBMIT, {"data": {"moments/form": "{}"}}, who="g", room=ROOM) == {}
    await branch.settle()
    assert tenant.posts() == []


async def test_whoever_is_not_known_yet_is_asked_to_choose_it_again_and_no_word_is_kept(
    tenant: Tenant, branch: Office
) -> None:
    tenant.roster.people["aad-mira"] = member("aad-mira", "Mira")
    value = {"commandId": "x", "commandContext": "message", "messagePayload": payload()}
    answer = await tenant.invoke(FETCH, value, who="aad-mira", room=ROOM)
    assert answer["task"] == {"type": "message", "value": "One moment, please."}
    held = branch.rows("select errand from job where held")
    assert "message.save" in str(held) and "Northpine" not in str(held)
    await branch.settle()
    assert "once more" in words(tenant.posts("a:aad-mira")[-1].body)
    assert "export award" in fields(await chosen(tenant, payload(), who="aad-mira", room=ROOM))["what"]


@pytest.mark.parametrize("name", ["composeExtension/query", "signin/verifyState", "", "x"])
async def test_what_we_do_not_serve_is_said_so(tenant: Tenant, branch: Office, name: str) -> None:
    asked = tenant.activity(type="invoke", name=name, value={})
    assert (await tenant.send(asked))[0] == 501
