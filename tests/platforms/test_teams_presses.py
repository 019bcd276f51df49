"""Buttons in Teams: what stands there for whoever pressed, for everybody, and in the message itself."""

import asyncio
from typing import Any

import pytest

from bot.teams.lasting import Lasting
from bot.teams.posted import Posted
from bot.teams.presses import CLOSED, OLD_BUTTON
from handlers.cards import Card
from handlers.context import Place
from tests.peers.slack.database import away
from tests.platforms.adaptive import button, buttons, fields, words
from tests.platforms.branch_scenes import added, digest, said, told_in_chat
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, ROOM, SAM, Fault, Json, member
from tests.platforms.tenant import Tenant

CHAT, OTHERS = f"a:{DANA}", f"a:{SAM}"
CANCEL: Json = {"verb": "moments", "data": {"moments/cancel": True}}


def updates(tenant: Tenant, message: str) -> list[Json]:
    return [call.body for call in tenant.made("PUT") if call.path.endswith(f"/{message}")]


async def submitted(tenant: Tenant, data: Json, message: str | None, **told: Any) -> None:
    """From a client that cannot press in place."""
    asked = tenant.activity(type="message", value=data, replyToId=message, **told)
    for _ in range(2):
        assert (await tenant.send(asked))[0] == 202


async def test_a_press_in_our_chat_replaces_the_card_and_the_message(tenant: Tenant, branch: Office) -> None:
    card, message = await added(tenant, branch), tenant.last(CHAT)
    shown = await tenant.press(button(card, "Done"), message=message)
    assert words(shown).startswith("Done: Acme") and "Undo" in buttons(shown)
    await tenant.until(lambda: tenant.made("PUT"))
    assert [words(body) for body in updates(tenant, message)] == [words(shown)]
    assert tenant.posts() == []


async def test_a_press_on_a_digest_shows_it_at_once_and_the_rows_draw_it_for_everybody(
    tenant: Tenant, branch: Office
) -> None:
    post, message = await digest(tenant, branch), tenant.last(ROOM)
    shown = await tenant.press(button(post, "Done"), message=message, who=SAM, room=ROOM)
    assert "Done by Sam" in words(shown) and tenant.made("PUT") == []
    await branch.settle()
    [update] = updates(tenant, message)
    assert words(update) == words(shown) and tenant.posts() == []


async def test_what_a_form_of_a_digest_did_stands_where_the_form_was(tenant: Tenant, branch: Office) -> None:
    post, message = await digest(tenant, branch), tenant.last(ROOM)
    await tenant.press(button(post, "Snooze"), message=message, room=ROOM)
    form = (await tenant.until(lambda: tenant.posts(ROOM))).body
    pressing, beside = button(form, "Snooze"), tenant.last(ROOM)
    shown = await tenant.press(pressing, message=beside, room=ROOM, typed={"until": "Friday"})
    assert words(shown).startswith("Snoozed until Friday 27 November: Acme")
    await branch.settle()
    [update] = updates(tenant, message)
    assert "snoozed until Friday 27 November" in words(update)
    assert updates(tenant, beside) == [] and len(tenant.posts()) == 1


async def test_a_form_is_a_message_of_its_own_where_the_post_may_be_drawn_anew(
    tenant: Tenant, branch: Office
) -> None:
    post, message = await digest(tenant, branch), tenant.last(ROOM)
    stands = await tenant.press(button(post, "Skip"), message=message, room=ROOM)
    assert words(stands) == words(post) and buttons(stands) == buttons(post)
    form = await tenant.until(lambda: tenant.posts(ROOM))
    beside = tenant.last(ROOM)
    assert form.query == {"isTargetedActivity": "true"} and form.body["recipient"]["id"] == f"29:{DANA}"
    await tenant.press(button(post, "Done"), message=message, room=ROOM, who=SAM)
    await branch.settle()
    assert updates(tenant, message) and fields(tenant.messages[beside])
    closed = await tenant.press(CANCEL, message=beside, room=ROOM)
    assert words(closed) == CLOSED.title


async def test_what_the_rows_draw_is_never_drawn_over_in_our_chat_either(
    tenant: Tenant, branch: Office
) -> None:
    await said(tenant, branch, "client add Acme")
    card = await added(tenant, branch)
    await tenant.press(button(card, "Draft"), message=tenant.last(CHAT))
    await branch.settle()
    message = tenant.last(CHAT)
    form = await tenant.press(button(tenant.messages[message], "Answer"), message=message)
    ran = {"text": "She ran the marathon in Leeds"}
    await tenant.press(button(form, "Save"), message=message, typed=ran)
    await branch.settle()
    assert updates(tenant, message) and all("Draft for" in words(body) for body in updates(tenant, message))


async def test_a_post_that_is_noted_only_after_the_press_is_left_to_its_rows(
    tenant: Tenant, branch: Office
) -> None:
    card = await added(tenant, branch)
    await tenant.press(button(card, "Draft"), message=tenant.last(CHAT))
    await branch.settle()
    lasting = Lasting(branch.teams, Posted(branch.dispatcher))
    await lasting.keep(Place(f"teams/tenant-1/@{DANA}"), tenant.last(CHAT), Card("Of before"))
    assert updates(tenant, tenant.last(CHAT)) == []


async def test_the_newest_of_two_presses_is_what_stays(tenant: Tenant, branch: Office) -> None:
    card, message = await added(tenant, branch), tenant.last(CHAT)
    tenant.faults.append(Fault("PUT", 429, {"Retry-After": "1"}))
    done = await tenant.press(button(card, "Done"), message=message)
    await tenant.until(lambda: tenant.made("PUT"))
    undone = await tenant.press(button(done, "Undo"), message=message)
    await tenant.until(lambda: tenant.made("PUT"), 2)
    await asyncio.sleep(0.1)
    assert words(tenant.messages[message]) == words(undone) != words(done)


async def test_two_who_press_at_once_both_see_how_it_stands(tenant: Tenant, branch: Office) -> None:
    post, message = await digest(tenant, branch), tenant.last(ROOM)
    done = button(post, "Done")
    both = (tenant.press(done, message=message, who=who, room=ROOM) for who in (DANA, SAM))
    shown = [words(each) for each in await asyncio.gather(*both)]
    assert all("Done by" in each for each in shown)
    assert branch.rows("select state from occurrence where state = 'done'") == [("done",)]


async def test_an_answer_that_is_no_face_of_the_card_is_told_beside_it(
    tenant: Tenant, branch: Office
) -> None:
    await added(tenant, branch)
    shown = await said(tenant, branch, "list Acme", room=ROOM)
    message = tenant.last(ROOM)
    tenant.calls.clear()
    stands = await tenant.press(button(shown, "Show"), message=message, who=SAM, room=ROOM)
    assert words(stands) == words(shown)
    told = await tenant.until(lambda: tenant.posts())
    assert (told.conversation, told.query) == (ROOM, {"isTargetedActivity": "true"})
    assert told.body["recipient"]["id"] == f"29:{SAM}" and "Owner: Dana" in words(told.body)


async def test_an_old_button_shows_the_day_as_it_stands(tenant: Tenant, branch: Office) -> None:
    post, message = await digest(tenant, branch), tenant.last(ROOM)
    stale: list[Json] = [{"moments/command": '{"is":"moment.gone"}'}, {"moments/command": 7}, {"x": []}, {}]
    for data in stale:
        tenant.calls.clear()
        pressed = {"verb": "moments", "data": data}
        shown = await tenant.press(pressed, message=message, room=ROOM)
        assert words(shown) == words(post)
        assert OLD_BUTTON in words((await tenant.until(lambda: tenant.posts())).body)


@pytest.mark.parametrize("value", [None, "x", 7, [], {}, {"action": None}, {"action": {"data": "x"}}])
async def test_a_press_that_cannot_be_read_is_taken_for_an_old_one(
    tenant: Tenant, branch: Office, value: object
) -> None:
    await tenant.send(tenant.activity(type="invoke", name="adaptiveCard/action", value=value))
    assert OLD_BUTTON in words(await told_in_chat(tenant, branch))


@pytest.mark.parametrize("label", ["Done", "Snooze", "Draft", "Cancel"])
async def test_a_guest_presses_and_nothing_happens_nor_is_said(
    tenant: Tenant, branch: Office, label: str
) -> None:
    tenant.roster.people["g"] = member("g", "Guest", upn="g_x.example#EXT#@firm.example")
    post, message = await digest(tenant, branch), tenant.last(ROOM)
    action = CANCEL if label == "Cancel" else button(post, label)
    for _ in range(2):
        assert await tenant.press(action, message=message, who="g", room=ROOM) == {}
        await branch.settle()
    await submitted(tenant, action["data"], message, who="g", room=ROOM)
    await branch.settle()
    assert tenant.posts() == [] and branch.rows("select id from occurrence where state = 'done'") == []


async def test_an_error_of_ours_is_said_and_leaves_the_card_as_it_is(tenant: Tenant, branch: Office) -> None:
    card, message = await added(tenant, branch), tenant.last(CHAT)
    with away(branch, "occurrence"):
        said = await tenant.press(button(card, "Done"), message=message)
    assert said["type"].endswith("activity.message") and "Something went wrong" in said["value"]
    assert tenant.calls == []


async def test_cancel_brings_back_what_the_rows_draw(tenant: Tenant, branch: Office) -> None:
    post, message = await digest(tenant, branch), tenant.last(ROOM)
    shown = await tenant.press(CANCEL, message=message, room=ROOM)
    assert words(shown) == words(post) and tenant.calls == []
