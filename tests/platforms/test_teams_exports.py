"""An export on Teams: it comes when whoever asked agrees, to their own chat alone."""

from typing import Any

from tests.platforms.adaptive import words
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, ROOM, SAM
from tests.platforms.tenant import Tenant

Json = dict[str, Any]


async def consent(tenant: Tenant, office: Office) -> tuple[str, Json]:
    """The card that asks whether the file may come, and its message."""
    await tenant.say("export csv")
    await office.settle()
    [post] = tenant.posts()
    assert post.conversation == f"a:{DANA}"
    [card] = post.body["attachments"]
    assert card["contentType"].endswith("file.consent")
    [message] = [name for name, body in tenant.messages.items() if body is post.body]
    tenant.calls.clear()
    return message, card


async def agreed(tenant: Tenant, office: Office, message: str, card: Json, **more: Any) -> None:
    """As Teams says it, with the place it has made in OneDrive."""
    where = {
        "uploadUrl": f"{tenant.url}files/{card['name']}",
        "contentUrl": f"{tenant.url}seen/{card['name']}",
    }
    info = {**where, "name": card["name"], "uniqueId": "1", "fileType": "csv"}
    value = {"type": "fileUpload", "action": "accept", "context": card["content"]["acceptContext"]}
    await tenant.invoke("fileConsent/invoke", {**value, "uploadInfo": info}, replyToId=message, **more)
    await office.settle()


async def test_an_export_comes_after_a_yes_and_what_asked_goes(tenant: Tenant, trusting: Office) -> None:
    message, card = await consent(tenant, trusting)
    assert card["name"] == "moments-2026-11-23.csv" and "you may see" in card["content"]["description"]
    assert "Acme" not in str(card)
    await agreed(tenant, trusting, message, card)
    await tenant.until(lambda: tenant.made("DELETE"))
    content = tenant.drive.files[card["name"]].decode()
    assert content.startswith("client,contact,") and len(content) == card["content"]["sizeInBytes"]
    [post] = tenant.posts()
    [shown] = post.body["attachments"]
    assert shown["contentType"].endswith("file.info") and shown["content"] == {
        "uniqueId": "1",
        "fileType": "csv",
    }
    assert message not in tenant.messages


async def test_nobody_but_who_asked_gets_it(tenant: Tenant, trusting: Office) -> None:
    message, card = await consent(tenant, trusting)
    for told in ({"who": SAM}, {"room": ROOM}, {"who": "aad-stranger"}):
        await agreed(tenant, trusting, message, card, **told)
    assert tenant.drive.asked_for == [] and "file.consent" in str(tenant.messages[message])


async def test_a_no_is_answered_in_its_place(tenant: Tenant, trusting: Office) -> None:
    message, _ = await consent(tenant, trusting)
    value = {"type": "fileUpload", "action": "decline", "context": {}}
    await tenant.invoke("fileConsent/invoke", value, replyToId=message)
    await tenant.until(lambda: tenant.made("PUT"))
    assert "No file was made" in words(tenant.messages[message]) and tenant.drive.asked_for == []


async def test_what_teams_does_not_take_is_said(tenant: Tenant, trusting: Office) -> None:
    message, card = await consent(tenant, trusting)
    tenant.drive.full = True
    await agreed(tenant, trusting, message, card)
    await tenant.until(lambda: tenant.made("PUT"))
    assert "did not take the file" in words(tenant.messages[message])


async def test_a_file_is_brought_only_where_teams_keeps_them(tenant: Tenant, branch: Office) -> None:
    message, card = await consent(tenant, branch)
    await agreed(tenant, branch, message, card)
    await tenant.until(lambda: tenant.made("PUT"))
    assert tenant.drive.asked_for == [] and "did not take the file" in words(tenant.messages[message])


async def test_an_export_asked_for_in_a_room_goes_to_the_chat(tenant: Tenant, branch: Office) -> None:
    await tenant.say("export csv", room=ROOM)
    await branch.settle()
    files = [post for post in tenant.posts() if "file.consent" in str(post.body)]
    assert [post.conversation for post in files] == [f"a:{DANA}"]
