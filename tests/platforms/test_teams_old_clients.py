"""Clients of Teams that cannot press in place: the message itself is changed, or it is told beside it."""

import pytest

from bot.teams.presses import CLOSED
from tests.peers.slack.database import away
from tests.platforms.adaptive import button, fields, words
from tests.platforms.branch_scenes import added, digest, told_in_chat
from tests.platforms.office import Office
from tests.platforms.tenancy import ROOM
from tests.platforms.tenant import Tenant
from tests.platforms.test_teams_presses import CANCEL, CHAT, submitted


async def test_an_old_client_finds_the_message_changed(tenant: Tenant, branch: Office) -> None:
    card, message = await added(tenant, branch), tenant.last(CHAT)
    await submitted(tenant, button(card, "Done")["fallback"]["data"], message)
    await tenant.until(lambda: tenant.made("PUT"))
    assert words(tenant.messages[message]).startswith("Done: Acme") and len(tenant.made("PUT")) == 1


async def test_an_old_client_finds_the_form_in_a_message_of_its_own(tenant: Tenant, branch: Office) -> None:
    card, message = await added(tenant, branch), tenant.last(CHAT)
    await submitted(tenant, button(card, "Edit")["fallback"]["data"], message)
    form = await tenant.until(tenant.posts)
    asked = button(form.body, "Save")["fallback"]["data"]
    number = tenant.last(CHAT)
    await submitted(tenant, {**asked, **fields(form.body), "what": "60th birthday"}, number)
    await tenant.until(lambda: tenant.made("PUT"))
    assert "60th birthday" in words(tenant.messages[number]) and len(tenant.posts()) == 1
    await submitted(tenant, CANCEL["data"], number)
    await tenant.until(lambda: tenant.made("PUT"), 2)
    assert words(tenant.messages[number]) == CLOSED.title


@pytest.mark.parametrize("label", ["Done", "Snooze", "Draft", "Skip"])
async def test_an_old_client_never_makes_one_persons_answer_the_rooms(
    tenant: Tenant, branch: Office, label: str
) -> None:
    post, message = await digest(tenant, branch), tenant.last(ROOM)
    await submitted(tenant, button(post, label)["fallback"]["data"], message, room=ROOM)
    await branch.settle()
    assert "Good morning" in words(tenant.messages[message])
    assert all(call.query for call in tenant.posts(ROOM))


async def test_an_error_leaves_an_old_clients_form_as_it_is(tenant: Tenant, branch: Office) -> None:
    card = await added(tenant, branch)
    await submitted(tenant, button(card, "Edit")["fallback"]["data"], tenant.last(CHAT))
    form = await tenant.until(tenant.posts)
    asked = button(form.body, "Save")["fallback"]["data"]
    with away(branch, "occurrence"):
        await submitted(tenant, {**asked, **fields(form.body)}, tenant.last(CHAT))
    assert "Something went wrong" in words(await told_in_chat(tenant, branch, number=2))
    assert tenant.made("PUT") == []
