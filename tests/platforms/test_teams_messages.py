"""What people write in Teams: in our chat, in a group, in a channel; read as it was typed, and done once."""

from typing import Any

import pytest

from bot import places
from bot.teams.files import DOWNLOAD
from handlers.cards import Card
from tests.platforms.adaptive import button, fields, words
from tests.platforms.branch_scenes import added, said
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, ROOM, SAM, TENANT, US, Json, member
from tests.platforms.tenant import Tenant

GROUP = "19:abc@unq.gbl.spaces"
TODAY = "Today, Monday 23 November"
AT_US = "<at>Moments</at>"


def mention(who: str, name: str, text: str = "") -> Json:
    return {"type": "mention", "text": text or f"<at>{name}</at>", "mentioned": {"id": who, "name": name}}


async def answered(tenant: Tenant, office: Office, **told: Any) -> str:
    """Its words, from wherever they came."""
    before = len(tenant.posts())
    status, _ = await tenant.send(tenant.activity(**{"type": "message", **told}))
    assert status == 202
    await office.settle()
    return "\n".join(words(post.body) for post in tenant.posts()[before:])


@pytest.mark.parametrize(
    "text",
    [
        "today",
        "/moment today",
        "moment today",
        "Moments today",
        "@moments today",
        "\u200b/moment\u00a0today",
        "&nbsp;today&nbsp;",
    ],
)
async def test_the_word_that_calls_us_is_no_part_of_the_words(
    tenant: Tenant, branch: Office, text: str
) -> None:
    assert (await answered(tenant, branch, text=text)).startswith(TODAY)


async def test_nothing_but_a_mention_is_my_day(tenant: Tenant, branch: Office) -> None:
    await added(tenant, branch)
    for room in (ROOM, None):
        await tenant.say("", room=room)
    await tenant.say("my day")
    await branch.settle()
    days = [(post.conversation, words(post.body)) for post in tenant.posts()]
    assert len(days) == 3 and len(set(days)) == 1


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (f"{AT_US} today", "plain"),
        (f"today {AT_US}", "plain"),
        (f"{AT_US} {AT_US} /moment today", "plain"),
        (f"<p>{AT_US}&nbsp;today</p>", "html"),
        (f"<div><div>{AT_US} <b>today</b><br></div></div>", "xml"),
        (f"<p>{AT_US} today</p>", "plain"),
        ('<at id="0">Moments</at> today', None),
    ],
)
async def test_a_mention_is_understood_wherever_it_stands_and_however_it_is_written(
    tenant: Tenant, branch: Office, text: str, form: str | None
) -> None:
    told = {"text": text, "textFormat": form, "entities": [mention(US, "Moments")]}
    assert (await answered(tenant, branch, room=ROOM, **told)).startswith(TODAY)


async def test_in_a_thread_it_is_answered_in_its_channel(tenant: Tenant, branch: Office) -> None:
    talk = {"id": f"{ROOM};messageid=17", "conversationType": "channel"}
    await tenant.say("today", room=ROOM, conversation=talk)
    await branch.settle()
    assert [post.conversation for post in tenant.posts()] == [ROOM]
    assert branch.rows("select count(*) from channel") == [(1,)]


async def test_a_group_chat_is_a_room(tenant: Tenant, branch: Office) -> None:
    tenant.roster.rooms[GROUP] = [DANA, SAM]
    for _ in range(2):  # who reads there is asked at the first
        await tenant.say("today", room=GROUP)
        await branch.settle()
    assert tenant.posts()[-1].conversation == GROUP


async def test_where_an_outsider_reads_a_mention_is_answered_in_our_chat(
    tenant: Tenant, branch: Office
) -> None:
    tenant.roster.people["g"] = member("g", "Guest", upn="g_x.example#EXT#@firm.example")
    tenant.roster.rooms[GROUP] = [DANA, "g"]
    for _ in range(2):
        await tenant.say("today", room=GROUP)
        await branch.settle()
    assert {post.conversation for post in tenant.posts()} == {f"a:{DANA}"}


async def test_an_edited_message_is_not_done_again(tenant: Tenant, branch: Office) -> None:
    said = tenant.activity(type="message", text="help")
    assert (await tenant.send(said))[0] == 202
    event = {**said["channelData"], "eventType": "editMessage"}
    edited = {**said, "type": "messageUpdate", "text": "today", "channelData": event}
    assert (await tenant.send(edited))[0] == 202
    await branch.settle()
    assert len(tenant.posts()) == 1


@pytest.mark.parametrize(
    "sender",
    [
        {"id": "28:other", "aadObjectId": "aad-dana", "name": "Polly"},
        {"id": US, "aadObjectId": "aad-dana"},
        {"id": "29:x", "name": "a webhook"},
    ],
)
async def test_apps_and_we_ourselves_are_not_answered(tenant: Tenant, branch: Office, sender: Json) -> None:
    assert await answered(tenant, branch, text="today", **{"from": sender}) == ""
    assert tenant.calls == []


@pytest.mark.parametrize(
    ("text", "form", "name"),
    [
        ("client Fish & Chips", "plain", "Fish & Chips"),
        ("client Fish &amp; Chips", "plain", "Fish & Chips"),
        ("client Marks&notes", "plain", "Marks&notes"),
        ("client Marks &lt;b&gt; Co", "plain", "Marks <b> Co"),
        ("client Marks <b> Co", "plain", "Marks <b> Co"),
        ("<p>client Marks &lt;b&gt; &amp; <i>Co</i></p>", "html", "Marks <b> & Co"),
        ("client under <5% & growing>", None, "under <5% & growing>"),
    ],
)
async def test_what_was_typed_with_a_sign_of_markup_is_read_as_it_was_typed(
    tenant: Tenant, branch: Office, text: str, form: str | None, name: str
) -> None:
    assert name in await answered(tenant, branch, text=text, textFormat=form)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (
            '<blockquote itemtype="http://schema.skype.com/Reply"><p>pits</p></blockquote><p>today</p>',
            "html",
        ),
        ("<blockquote>what they wrote</blockquote><p>today</p>", "html"),
        ('<quoted messageId="17"></quoted> today', "plain"),
    ],
)
async def test_what_is_quoted_is_no_part_of_the_words(
    tenant: Tenant, branch: Office, text: str, form: str
) -> None:
    quoted = {"contentType": "messageReference", "content": '{"messagePreview": "pits"}'}
    shown = await answered(tenant, branch, text=text, textFormat=form, attachments=[quoted])
    assert shown.startswith(TODAY)


async def test_a_form_asked_for_by_message_waits_behind_a_button(tenant: Tenant, branch: Office) -> None:
    post = await said(tenant, branch, "add")
    form = await tenant.press(button(post, "Open the form"), message=tenant.last(f"a:{DANA}"))
    assert fields(form)["what"] == ""


@pytest.mark.parametrize("talk", [{}, {"isGroup": True}, {"conversationType": "personal"}])
async def test_what_others_talk_in_is_not_taken_for_our_chat(
    tenant: Tenant, branch: Office, talk: Json
) -> None:
    """A kind may be missing, and two people's chat is personal too."""
    await answered(tenant, branch, text="today", conversation={"id": "19:dana_client@unq.gbl.spaces", **talk})
    await branch.teams.send(places.direct(f"teams/{TENANT}", DANA), Card("For Dana alone"), key="k")
    assert tenant.posts()[-1].conversation == f"a:{DANA}"


@pytest.mark.parametrize(("text", "kept"), [("client add Acme", 1), ("import", 0), ("/moment import", 0)])
async def test_words_beside_a_list_are_heard_too(
    tenant: Tenant, branch: Office, text: str, kept: int
) -> None:
    content = {"downloadUrl": "https://firm.sharepoint.com/x", "fileType": "csv"}
    file = {"contentType": DOWNLOAD, "name": "notes.csv", "content": content}
    shown = await answered(tenant, branch, text=text, attachments=[file])
    assert ("Open the form" in str(tenant.posts()[-1].body)) is bool(kept), shown
    assert len(tenant.posts()) == 1 + kept
