"""Forms that come back from Teams: by the names of their fields, and nothing typed is ever lost."""

from typing import Any

import pytest

from bot.teams.presses import OLD_FORM
from tests.peers.slack.database import away
from tests.platforms.adaptive import button, fields, words
from tests.platforms.branch_scenes import added, known_client, said
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, ROOM, Json
from tests.platforms.tenant import Tenant

CHAT = f"a:{DANA}"


async def opened(tenant: Tenant, office: Office, text: str) -> Json:
    """The form that these words ask for."""
    post = await said(tenant, office, text)
    return await tenant.press(button(post, "Open the form"), message=tenant.last(CHAT))


async def sent(tenant: Tenant, form: Json, label: str = "Save", **typed: Any) -> Json:
    return await tenant.press(button(form, label), message=tenant.last(CHAT), typed={**fields(form), **typed})


async def test_an_error_stands_in_the_same_form_with_what_was_typed(tenant: Tenant, branch: Office) -> None:
    await known_client(tenant, branch)
    form = await opened(tenant, branch, "add Acme: audit on 30 February")
    assert "no such day" in words(form)
    again = await sent(tenant, form, when="31 February", what="Yearly audit")
    assert fields(again)["when"] == "31 February" and fields(again)["what"] == "Yearly audit"
    assert "31 February" in words(again) and "no such day" in words(again)
    tenant.calls.clear()
    saved = await sent(tenant, again, when="4 March 2027", kind="milestone")
    assert "Thursday 4 March 2027" in words(saved)
    await tenant.until(lambda: tenant.made("PUT"))
    assert "Yearly audit" in words(tenant.messages[tenant.last(CHAT)])


async def test_what_a_form_does_not_ask_is_not_taken_from_it(tenant: Tenant, branch: Office) -> None:
    form = await opened(tenant, branch, "client add Acme")
    extra: Json = {
        "id": 7,
        "msteams": {"type": "x"},
        "moments/x": "y",
        "workspace_id": "9",
        "tier": ["A"],
        "owner": 3,
    }
    await sent(tenant, form, **extra)
    assert branch.rows("select name, tier from client") == [("Acme", "")]


@pytest.mark.parametrize(
    "wire",
    [
        '{"is":"channel.note","name":"x","audience":"internal"}',
        '{"is":"digest.make","channel":1}',
        '{"is":"gone"}',
        "",
        "{",
        '{"is":"moment.assign","occurrence":"x"}',
    ],
)
async def test_a_form_that_is_none_of_ours_any_more_is_said_in_words_and_stays(
    tenant: Tenant, branch: Office, wire: str
) -> None:
    asked = {"verb": "moments", "data": {"moments/form": wire, "what": "typed with care"}}
    said = await tenant.press(asked, message=None)
    assert said["type"].endswith("activity.message") and said["value"] == OLD_FORM
    assert branch.rows("select audience from channel") == [("internal",)] and tenant.calls == []


async def test_a_field_that_cannot_be_read_is_no_fault_of_ours(tenant: Tenant, branch: Office) -> None:
    card = await added(tenant, branch)
    form = await tenant.press(button(card, "Edit"), message=tenant.last(CHAT))
    said = await sent(tenant, form, occurrence="x")
    assert said["value"] == OLD_FORM


async def test_an_error_of_ours_leaves_the_form_as_it_stands(tenant: Tenant, branch: Office) -> None:
    form = await opened(tenant, branch, "client add Acme")
    tenant.calls.clear()
    with away(branch, "client"):
        said = await sent(tenant, form)
    assert said["type"].endswith("activity.message") and "Something went wrong" in said["value"]
    await sent(tenant, form)
    assert branch.rows("select name from client") == [("Acme",)]


async def test_nothing_chosen_on_a_scale_is_no_answer(tenant: Tenant, branch: Office) -> None:
    await added(tenant, branch)
    form = await opened(tenant, branch, "touch")
    assert {"felt", "solved"} <= fields(form).keys()
    saved = await sent(tenant, form, client="Acme", text="called about it", felt="", solved="6")
    await branch.settle()
    assert branch.rows("select felt, solved from touch") == [(None, 6)], words(saved)


async def test_a_form_in_a_room_is_answered_to_whoever_filled_it_in(tenant: Tenant, branch: Office) -> None:
    await tenant.say("/moment client add Acme", room=ROOM, recipient=targeted(tenant))
    form = await tenant.until(lambda: tenant.posts(ROOM))
    assert form.query and fields(form.body)["name"] == "Acme"
    told = await tenant.press(
        button(form.body, "Save"), message=tenant.last(ROOM), room=ROOM, typed=fields(form.body)
    )
    assert "Acme" in words(told)
    await branch.settle()
    assert tenant.made("PUT") == [] and len(tenant.posts()) == 1
    assert branch.rows("select room_id from client") == [(1,)]


def targeted(tenant: Tenant) -> Json:
    return {**tenant.activity()["recipient"], "isTargeted": True}
