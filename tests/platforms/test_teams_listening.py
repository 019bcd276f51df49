"""Listening in Teams: talk in a room in, a message to the author alone out, which an edit takes away."""

import asyncio
import logging
from pathlib import Path
from typing import Any

import pytest

from tests.platforms.adaptive import button, buttons, words
from tests.platforms.branch_scenes import said
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, ROOM, SAM, US, Json, member
from tests.platforms.tenant import Tenant

PROMOTED = "Great news, Ruth Calloway at Northpine Eyecare has just been promoted to head of Zebrafinch"
BIRTHDAY = "Ruth Calloway's birthday is on 3 March"
RETIRES = "Ruth Calloway at Northpine Eyecare retires on 12 March"
LIST = "name,owner,contact\nNorthpine Eyecare,Dana,Ruth Calloway\nGlobex,Sam,Sam Poe\n"
CHAT = f"a:{DANA}"


def talk(tenant: Tenant, text: str, number: str = "71", root: str = "", **told: Any) -> Json:
    """Without a mention, as Teams tells of it where the owner of the team consented."""
    thread = {
        "id": f"{ROOM};messageid={root or number}",
        "conversationType": "channel",
        "tenantId": "tenant-1",
    }
    base = {"type": "message", "id": number, "text": text, "textFormat": "plain", "conversation": thread}
    return tenant.activity(**{"room": ROOM, **base, **told})


def taken_back(tenant: Tenant, number: str = "71", root: str = "", **told: Any) -> list[Json]:
    kinds = (("messageUpdate", "editMessage"), ("messageDelete", "softDeleteMessage"))
    found = []
    for kind, event in kinds:
        asked = talk(tenant, "never mind", number, root, type=kind, **told)
        found.append({**asked, "channelData": {**asked["channelData"], "eventType": event}})
    return found


async def heard(tenant: Tenant, activity: Json) -> None:
    assert (await tenant.send(activity))[0] == 202


async def suggested(tenant: Tenant, activity: Json, number: int = 1, chat: str = CHAT) -> Json:
    await heard(tenant, activity)
    return (await tenant.until(lambda: tenant.posts(chat), number)).body


@pytest.fixture
async def listening(tenant: Tenant, branch: Office) -> Tenant:
    """In the team's General channel, with a client who has a contact."""
    await heard(tenant, talk(tenant, "good morning", "70"))
    await branch.settle()
    imported = await said(tenant, branch, f"import {LIST}")
    await tenant.press(button(imported, "Save"), message=tenant.last(CHAT))
    await branch.settle()
    await said(tenant, branch, "listen on", room=ROOM)
    await branch.settle()
    shown = [words(post.body) for post in tenant.posts(ROOM)]
    assert any("switched listening on in this room" in each for each in shown), shown
    tenant.calls.clear()
    return tenant


async def test_without_the_owners_consent_it_is_said_what_is_missing(tenant: Tenant, branch: Office) -> None:
    told = words(await said(tenant, branch, "listen on", room=ROOM))
    assert "I was not allowed to read what is said in this room" in told
    assert branch.rows("select listening, hears from channel") == [(0, 0)]


async def test_the_first_line_without_a_mention_shows_that_the_owner_consented(
    tenant: Tenant, branch: Office
) -> None:
    for number in ("70", "71"):
        await heard(tenant, talk(tenant, "good morning", number))
    await branch.settle()
    assert branch.rows("select listening, hears, audience from channel") == [(0, 1, "internal")]
    asked = [call for call in tenant.made("GET") if call.path.endswith("pagedmembers")]
    assert len(asked) == 1, "who reads there is asked once"
    assert "I listen in" in words(await said(tenant, branch, "listen on", room=ROOM))


async def test_its_author_alone_is_asked_in_their_chat(listening: Tenant, branch: Office) -> None:
    asked = await suggested(listening, talk(listening, PROMOTED))
    await branch.settle()
    assert buttons(asked) == ["Save", "Edit", "Not a moment"]
    assert "Ruth Calloway" in words(asked) and "Zebrafinch" not in str(asked)
    assert [post.conversation for post in listening.posts()] == [CHAT]
    assert branch.rows("select id from delivery where state <> 'sent'") == []
    await asyncio.sleep(0.2)  # it is written down once the platform has answered
    assert branch.rows("select shown from suggestion") == [(listening.last(CHAT),)]


@pytest.mark.parametrize(("root", "parent"), [("", "71"), ("65", "65")])
async def test_save_keeps_it_with_a_link_to_the_message(
    listening: Tenant, branch: Office, root: str, parent: str
) -> None:
    asked = await suggested(listening, talk(listening, PROMOTED, root=root))
    saved = await listening.press(button(asked, "Save"), message=listening.last(CHAT))
    assert "Noted: Northpine Eyecare" in words(saved)
    await branch.settle()
    [(link,)] = branch.rows("select link from moment")
    assert "19%3Ageneral%40thread.tacv2/71?" in str(link) and f"parentMessageId={parent}" in str(link)


@pytest.mark.parametrize("kind", [0, 1])
@pytest.mark.parametrize("root", ["", "65"])
async def test_an_edited_or_deleted_message_takes_it_away(listening: Tenant, kind: int, root: str) -> None:
    await suggested(listening, talk(listening, PROMOTED, root=root))
    posted = listening.last(CHAT)
    await asyncio.sleep(0.2)
    sender: Json = {"from": {"id": "29:x", "name": "an owner who is not known"}} if kind else {}
    await heard(listening, taken_back(listening, root=root, **sender)[kind])
    gone = await listening.until(lambda: listening.made("DELETE"))
    assert gone.path.endswith(f"{CHAT}/activities/{posted}")


async def test_what_is_taken_back_before_it_is_heard_is_not_asked_about(listening: Tenant) -> None:
    await heard(listening, taken_back(listening)[1])
    await heard(listening, talk(listening, PROMOTED))
    asked = await suggested(listening, talk(listening, RETIRES, "72"))
    assert "retirement" in words(asked) and len(listening.posts()) == 1


@pytest.mark.parametrize(
    "told",
    [
        {"text": f"<p>{PROMOTED}</p>", "textFormat": "html"},
        {"attachments": [{"contentType": "text/html", "content": f"<p>{PROMOTED}</p>"}]},
        {"text": f"<at>Sam</at> {PROMOTED}"},
        {"locale": "en-US"},
    ],
)
async def test_whatever_a_person_writes_in_the_room_is_heard(listening: Tenant, told: Json) -> None:
    entity = {"type": "mention", "text": "<at>Sam</at>", "mentioned": {"id": f"29:{SAM}", "name": "Sam"}}
    asked = await suggested(listening, talk(listening, PROMOTED, entities=[entity]) | told)
    assert "Ruth Calloway" in words(asked)


@pytest.mark.parametrize(
    "told",
    [
        {"from": {"id": "28:other", "aadObjectId": DANA}},
        {"from": {"id": US, "aadObjectId": DANA}},
        {"from": {"id": "29:hook", "name": "a webhook"}},
        {"text": "<p>hm</p><blockquote>" + PROMOTED + "</blockquote>", "textFormat": "html"},
        {"type": "messageReaction"},
        {"text": None},
    ],
)
async def test_apps_quotes_and_notices_are_not(listening: Tenant, told: Json) -> None:
    await heard(listening, talk(listening, PROMOTED) | told)
    await suggested(listening, talk(listening, RETIRES, "72"))
    await suggested(listening, talk(listening, BIRTHDAY, "73"), 2)
    posts = [words(post.body) for post in listening.posts()]
    assert len(posts) == 2 and "retirement" in posts[0] and "birthday" in posts[1]


async def test_what_teams_tells_twice_is_asked_once(listening: Tenant) -> None:
    for activity in (talk(listening, PROMOTED), talk(listening, PROMOTED), talk(listening, RETIRES, "72")):
        await heard(listening, activity)
    await listening.until(lambda: listening.posts(), 2)
    told = sorted("retirement" in words(post.body) for post in listening.posts())
    assert told == [False, True]


async def test_a_colleague_we_have_never_met_is_asked_about_and_heard(listening: Tenant) -> None:
    listening.roster.people["aad-eve"] = member("aad-eve", "Eve")
    listening.roster.rooms[ROOM].append("aad-eve")
    await suggested(listening, talk(listening, PROMOTED, who="aad-eve"), chat="a:aad-eve")


async def test_what_a_guest_says_is_not_heard(listening: Tenant) -> None:
    listening.roster.people["g"] = member("g", "Guest", upn="g_x.example#EXT#@firm.example")
    await heard(listening, talk(listening, PROMOTED, who="g"))
    await suggested(listening, talk(listening, RETIRES, "72"))
    assert len(listening.posts()) == 1


async def test_of_what_is_no_news_no_word_is_kept_anywhere(
    listening: Tenant, branch: Office, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await heard(listening, talk(listening, "The quokka order for the canteen is late", "75"))
    await suggested(listening, talk(listening, PROMOTED))
    await branch.settle()
    database = Path(str(branch.dispatcher.transactions.engine.url.database))
    kept = b"".join(file.read_bytes() for file in database.parent.glob(f"{database.name}*"))
    assert b"Northpine" in kept and b"quokka" not in kept and b"Zebrafinch" not in kept
    assert "quokka" not in caplog.text and "Zebrafinch" not in caplog.text
