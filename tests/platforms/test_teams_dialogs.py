"""Dialogs of the message extension: a message saved as a moment, a moment added from any box to write in."""

from pathlib import Path
from typing import Any

import pytest

from bot.teams.presses import OLD_FORM
from tests.peers.slack.database import away
from tests.platforms.adaptive import button, buttons, fields, words
from tests.platforms.branch_scenes import known_client
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, ROOM, Json
from tests.platforms.tenant import Tenant

NEWS = "Great news: Northpine Eyecare wins the export award on 4 December"
ELSEWHERE = "19:dana_mira@unq.gbl.spaces"
FETCH, SUBMIT = "composeExtension/fetchTask", "composeExtension/submitAction"


def payload(text: str = NEWS, **more: Any) -> Json:
    who = {"user": {"id": "aad-mira", "displayName": "Mira", "userIdentityType": "aadUser"}}
    body = {"contentType": "html", "content": f"<div><p>{text}</p></div>"}
    base = {"id": "17", "replyToId": None, "from": who, "createdDateTime": "2026-11-23T08:00:00Z"}
    return {**base, "messageType": "message", "body": body, "mentions": [], **more}


async def chosen(tenant: Tenant, message: Json | None = None, **told: Any) -> Json:
    """Save as moment, from the menu of a message; or the one that adds a moment."""
    context = (
        {"commandContext": "message", "messagePayload": message} if message else {"commandContext": "compose"}
    )
    return shown(await tenant.invoke(FETCH, {"commandId": "x", **context}, **told))


async def pressed(tenant: Tenant, card: Json, label: str, name: str = SUBMIT, **told: Any) -> Json:
    typed = told.pop("typed", {})
    action = button(card, label)
    assert action["type"] == "Action.Submit" and "fallback" not in str(card)
    data = {**action["data"], **typed}
    return await tenant.invoke(name, {"commandId": "x", "commandContext": "compose", "data": data}, **told)


def shown(answer: Json) -> Json:
    assert answer["task"]["type"] == "continue" and "composeExtension" not in answer
    card: Json = answer["task"]["value"]["card"]["content"]
    return card


@pytest.mark.parametrize("kind", ["html", "text"])
async def test_a_message_is_saved_with_a_form_filled_from_its_words_and_a_link(
    tenant: Tenant, branch: Office, kind: str
) -> None:
    await known_client(tenant, branch, "Northpine Eyecare")
    body = {"contentType": kind, "content": f"<p>{NEWS}</p>" if kind == "html" else NEWS}
    form = await chosen(tenant, payload(body=body), room=ROOM)
    filled = fields(form)
    assert (filled["client"], filled["kind"], filled["when"]) == (
        "Northpine Eyecare",
        "milestone",
        "4 December 2026",
    )
    saved = shown(await pressed(tenant, form, "Save", room=ROOM, typed=filled))
    assert "export award" in words(saved) and "Close" in buttons(saved)
    await branch.settle()
    [(link,)] = branch.rows("select link from moment")
    assert str(link).startswith("https://teams.microsoft.com/l/message/19%3Ageneral%40thread.tacv2/17?")
    assert "parentMessageId=17" in str(link) and "tenantId=tenant-1" in str(link)


async def test_a_reply_is_linked_below_its_root(tenant: Tenant, branch: Office) -> None:
    await known_client(tenant, branch, "Northpine Eyecare")
    talk = {"id": f"{ROOM};messageid=15", "conversationType": "channel"}
    form = await chosen(tenant, payload(replyToId="15"), room=ROOM, conversation=talk)
    await pressed(tenant, form, "Save", room=ROOM, conversation=talk, typed=fields(form))
    await branch.settle()
    [(link,)] = branch.rows("select link from moment")
    assert "/17?" in str(link) and "parentMessageId=15" in str(link)


async def test_nothing_is_kept_before_save_is_pressed(tenant: Tenant, branch: Office) -> None:
    await known_client(tenant, branch, "Northpine Eyecare")
    await chosen(tenant, payload(), room=ROOM)
    await branch.settle()
    database = Path(str(branch.dispatcher.transactions.engine.url.database))
    kept = [file.read_bytes() for file in database.parent.glob(f"{database.name}*")]
    assert len(kept) > 1 and not any(b"export award" in file for file in kept)


async def test_a_mention_in_a_message_is_no_part_of_the_news(tenant: Tenant, branch: Office) -> None:
    told = payload('<at id="0">Mira Lang</at>, Acme: Sam Poe promoted to CFO on 3 March')
    told["mentions"] = [{"id": 0, "mentionText": "Mira Lang", "mentioned": {"user": {"id": "aad-mira"}}}]
    form = await chosen(tenant, told, room=ROOM)
    assert (fields(form)["client"], fields(form)["contact"]) == ("Acme", "Sam Poe")
    assert "Mira" not in words(form) and "aad" not in words(form)


@pytest.mark.parametrize(
    "told", [{"body": None}, {"body": {"content": None}}, {"id": None}, {"mentions": "x"}, {"from": None}]
)
async def test_a_message_that_says_nothing_opens_a_form_to_be_filled(
    tenant: Tenant, branch: Office, told: Json
) -> None:
    form = await chosen(tenant, payload("", **told), room=ROOM)
    assert fields(form)["client"] == ""


async def test_where_we_are_not_it_is_as_if_in_our_chat(tenant: Tenant, branch: Office) -> None:
    await known_client(tenant, branch, "Northpine Eyecare")
    places = branch.rows("select place, reference from conversation order by id")
    for kind in ("personal", "groupChat"):
        talk = {"id": ELSEWHERE, "conversationType": kind}
        form = await chosen(tenant, payload(id=kind), conversation=talk)
        saved = shown(await pressed(tenant, form, "Save", conversation=talk, typed=fields(form)))
        assert "export award" in words(saved)
        await branch.settle()
    assert branch.rows("select place, reference from conversation order by id") == places
    assert branch.rows("select count(*) from channel") == [(1,)]
    [(link,), *_] = branch.rows("select link from moment")
    assert "unq.gbl.spaces" in str(link) and "contextType" in str(link)
    await tenant.say("today")
    await branch.settle()
    assert tenant.posts()[-1].conversation == f"a:{DANA}"


async def test_a_moment_is_added_from_a_box_in_a_room_and_nobody_else_reads_of_it(
    tenant: Tenant, branch: Office
) -> None:
    await known_client(tenant, branch)
    tenant.calls.clear()
    form = await chosen(tenant, room=ROOM)
    filled = {**fields(form), "client": "Acme", "kind": "milestone", "what": "wins an award"}
    saved = shown(await pressed(tenant, form, "Save", room=ROOM, typed=filled))
    await branch.settle()
    assert "wins an award" in words(saved) and tenant.posts() == []


async def test_buttons_in_a_dialog_work_again_and_again_until_it_is_closed(
    tenant: Tenant, branch: Office
) -> None:
    await known_client(tenant, branch, "Northpine Eyecare")
    form = await chosen(tenant, payload(), room=ROOM)
    card = shown(await pressed(tenant, form, "Save", room=ROOM, typed=fields(form)))
    for label, title in (("Done", "Done:"), ("Undo", "Noted"), ("Done", "Done:")):
        card = shown(await pressed(tenant, card, label, "task/submit", room=ROOM))
        assert words(card).startswith(title) or label == "Undo"
    assert await pressed(tenant, card, "Close", "task/submit", room=ROOM) == {}
    tenant.calls.clear()
    await branch.settle()
    assert tenant.posts() == []


async def test_an_error_in_a_dialog_stands_beside_its_field(tenant: Tenant, branch: Office) -> None:
    form = await chosen(tenant, payload("Globex: Sam Poe promoted to CFO on 3 March"), room=ROOM)
    again = shown(
        await pressed(tenant, form, "Save", room=ROOM, typed={**fields(form), "when": "30 February"})
    )
    assert "30 February" in words(again) and fields(again)["client"] == "Globex"
    mended = {**fields(again), "when": "3 March 2027"}
    saved = shown(await pressed(tenant, again, "Save", room=ROOM, typed=mended))
    assert "Globex" in words(saved)


async def test_after_an_error_of_ours_what_was_typed_is_sent_once_more_by_a_press(
    tenant: Tenant, branch: Office
) -> None:
    await known_client(tenant, branch, "Northpine Eyecare")
    form = await chosen(tenant, payload(), room=ROOM)
    with away(branch, "occurrence"):
        sorry = shown(
            await pressed(tenant, form, "Save", room=ROOM, typed={**fields(form), "details": "by post"})
        )
    assert "Something went wrong" in words(sorry) and "by post" in words(sorry)
    saved = shown(await pressed(tenant, sorry, "Try again", room=ROOM))
    assert "export award" in words(saved)


async def test_an_old_form_in_a_dialog_shows_what_was_typed_to_be_copied(
    tenant: Tenant, branch: Office
) -> None:
    typed = f"typed with care\n{'x' * 9_000} to the end"
    data = {"moments/form": '{"is":"gone"}', "what": typed, "when": " "}
    old = shown(await tenant.invoke(SUBMIT, {"data": data}, room=ROOM))
    assert OLD_FORM in words(old) and fields(old) == {"what": typed} and "Close" in buttons(old)
