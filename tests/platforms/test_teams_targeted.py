"""Slash commands in Teams: said for nobody else to hear, and answered so, or in our chat."""

import asyncio
from typing import Any

import pytest

from bot.patience import LATE
from bot.teams.presses import TOO_LATE
from tests.peers.slack.database import locked
from tests.platforms.adaptive import button, buttons, fields, words
from tests.platforms.branch_scenes import added, known_client, told_in_chat
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, ROOM, SAM, US, Fault, Json
from tests.platforms.tenant import Tenant

FOR_US = {"id": US, "name": "Moments", "isTargeted": True}
TARGETED = {"isTargetedActivity": "true"}


async def slash(tenant: Tenant, text: str, number: int = 1, **told: Any) -> Json:
    """What the person alone sees."""
    asked = {"type": "message", "text": text, "recipient": FOR_US, "room": ROOM}
    assert (await tenant.send(tenant.activity(**{**asked, **told})))[0] == 202
    answer = await tenant.until(lambda: tenant.posts(ROOM), number)
    assert answer.query == TARGETED
    assert answer.body["recipient"]["isTargeted"] is True
    return answer.body


async def test_it_is_answered_to_the_asker_alone_with_the_whole_card(tenant: Tenant, branch: Office) -> None:
    await added(tenant, branch)
    card = await slash(tenant, "/moment list Acme", who=SAM)
    assert card["recipient"]["id"] == f"29:{SAM}"
    assert "Sam Poe's birthday" in words(card) and "Show" in buttons(card)
    await branch.settle()
    assert len(tenant.posts()) == 1


@pytest.mark.parametrize("text", ["/moment help", "moments help", "help", "<at>Moments</at> /moment help"])
async def test_the_word_that_calls_us_may_stand_or_not(tenant: Tenant, branch: Office, text: str) -> None:
    entity = {"type": "mention", "text": "<at>Moments</at>", "mentioned": {"id": US}}
    card = await slash(tenant, text, entities=[entity] if "<at>" in text else [])
    assert words(card).startswith("Moments: what you can ask")


async def test_without_words_it_is_a_form_in_the_same_way(tenant: Tenant, branch: Office) -> None:
    form = await slash(tenant, "/moment add")
    assert fields(form)["what"] == "" and form["recipient"]["id"] == f"29:{DANA}"


async def test_what_teams_sends_twice_is_done_once(tenant: Tenant, branch: Office) -> None:
    await known_client(tenant, branch)
    tenant.calls.clear()
    asked = tenant.activity(
        type="message", text="add Acme: Sam Poe's birthday on 3 March", recipient=FOR_US, room=ROOM
    )
    for _ in range(3):
        assert (await tenant.send(asked))[0] == 202
    await tenant.until(tenant.posts)
    await branch.settle()
    assert len(tenant.posts()) == 1
    assert branch.rows("select count(*) from audit where command = 'moment.add'") == [(1,)]


@pytest.mark.parametrize("text", ["/moment help", "/moment add"])
@pytest.mark.parametrize("status", [400, 403, 404])
async def test_where_a_client_does_not_show_such_messages_it_comes_in_our_chat(
    tenant: Tenant, branch: Office, text: str, status: int
) -> None:
    tenant.faults.append(Fault("POST", status))
    asked = tenant.activity(type="message", text=text, recipient=FOR_US, room=ROOM)
    await tenant.send(asked)
    answer = await told_in_chat(tenant, branch)
    assert "recipient" not in answer and words(answer).startswith(("Moments", "New moment", "Add"))


async def test_a_form_that_comes_in_our_chat_waits_behind_a_button(tenant: Tenant, branch: Office) -> None:
    tenant.faults.append(Fault("POST", 403))
    asked = tenant.activity(type="message", text="/moment client add Acme", recipient=FOR_US, room=ROOM)
    await tenant.send(asked)
    post, message = await told_in_chat(tenant, branch), tenant.last(f"a:{DANA}")
    form = await tenant.press(button(post, "Open the form"), message=message)
    await tenant.press(button(form, "Save"), message=message, typed=fields(form))
    await tenant.until(lambda: tenant.made("PUT"))
    assert branch.rows("select name from client") == [("Acme",)]
    assert "Acme" in words(tenant.messages[message]) and not fields(tenant.messages[message])


async def test_a_press_on_what_one_person_alone_sees_is_answered_in_its_place(
    tenant: Tenant, branch: Office
) -> None:
    await added(tenant, branch)
    card = await slash(tenant, "/moment list Acme")
    shown = await tenant.press(button(card, "Show"), message=tenant.last(ROOM), room=ROOM)
    done = await tenant.press(button(shown, "Done"), message=tenant.last(ROOM), room=ROOM)
    assert words(done).startswith("Done: Acme")
    await branch.settle()
    assert all(call.query == TARGETED for call in tenant.posts(ROOM))


async def test_what_takes_too_long_is_promised_and_then_told(
    tenant: Tenant, branch: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.teams.presses.IN_TIME", 0.5)
    card = await added(tenant, branch)
    form = tenant.activity(type="message", text="/moment add", recipient=FOR_US, room=ROOM)
    with locked(branch):
        pressing = asyncio.ensure_future(tenant.press(button(card, "Done"), message=tenant.last(f"a:{DANA}")))
        await tenant.send(form)
        said = await pressing
        promised = await tenant.until(lambda: tenant.posts(ROOM))
    assert said["value"] == LATE.title and words(promised.body) == LATE.title
    told = words(await told_in_chat(tenant, branch))
    late = words((await tenant.until(lambda: tenant.posts(ROOM), 2)).body)
    assert told and late == TOO_LATE


async def test_a_guest_hears_nothing(tenant: Tenant, branch: Office) -> None:
    tenant.roster.people["g"] = {
        **tenant.roster.people[SAM],
        "id": "29:g",
        "aadObjectId": "g",
        "tenantId": "other",
    }
    for _ in range(2):
        asked = tenant.activity(type="message", text="/moment help", recipient=FOR_US, who="g", room=ROOM)
        assert (await tenant.send(asked))[0] == 202
        await branch.settle()
    assert tenant.posts() == []
