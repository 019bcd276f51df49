"""A client list that comes as a file in our chat on Teams."""

import logging
from typing import Any

import pytest
from yarl import URL

from bot.sheets import LARGEST
from bot.teams.files import DOWNLOAD, of_teams, of_this_machine
from tests.platforms.adaptive import buttons, words
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA
from tests.platforms.tenant import Tenant

LIST = b"name,contact,birthday\nAcme,Jane Doe,--03-03\n"
Json = dict[str, Any]


def sent(tenant: Tenant, name: str, content: bytes | None = LIST, **told: Any) -> Json:
    """A message with a file, as Teams tells of it."""
    if content is not None:
        tenant.drive.files[name] = content
    info = {"downloadUrl": f"{tenant.url}files/{name}?tempauth=secret", "fileType": name.rpartition(".")[2]}
    file = {"contentType": DOWNLOAD, "contentUrl": f"{tenant.url}seen/{name}", "name": name, "content": info}
    page = {"contentType": "text/html", "content": "<div></div>"}
    return tenant.activity(type="message", attachments=[page, file], **told)


async def answer(tenant: Tenant, office: Office, activity: Json) -> str:
    """What the only post says."""
    assert (await tenant.send(activity))[0] == 202
    await office.settle()
    [post] = tenant.posts()
    assert post.conversation == f"a:{DANA}"
    return words(post.body)


async def test_a_list_is_offered_once_however_often_its_message_comes(
    tenant: Tenant, trusting: Office
) -> None:
    activity = sent(tenant, "clients.csv")
    await tenant.send(activity)
    assert "Jane Doe" in await answer(tenant, trusting, activity)
    assert "Save" in buttons(tenant.posts()[0].body)


async def test_a_file_alone_is_taken_for_a_list_and_one_beside_words_is_not(
    tenant: Tenant, trusting: Office
) -> None:
    assert (await tenant.send(sent(tenant, "notes.txt", text="help")))[0] == 202
    assert tenant.drive.asked_for == []
    await trusting.settle()
    tenant.calls.clear()
    assert "Acme" in await answer(tenant, trusting, sent(tenant, "clients.txt"))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("clients.xlsx", LIST),
        ("large.csv", b"name\n" + b"x" * LARGEST),
        ("empty.csv", b""),
        ("moved.csv", None),
    ],
)
async def test_what_cannot_be_read_is_answered_with_what_to_do(
    tenant: Tenant, trusting: Office, name: str, content: bytes | None
) -> None:
    tenant.drive.files["elsewhere.csv"] = LIST
    said = await answer(tenant, trusting, sent(tenant, name, content))
    assert "could not read that file" in said and "type import and paste" in said
    assert "elsewhere.csv" not in tenant.drive.asked_for


async def test_only_where_teams_keeps_files_is_anything_fetched(tenant: Tenant, branch: Office) -> None:
    said = await answer(tenant, branch, sent(tenant, "clients.csv"))
    assert "could not read that file" in said and tenant.drive.asked_for == []


@pytest.mark.parametrize(
    ("address", "trusted"),
    [
        ("https://contoso-my.sharepoint.com/personal/x/download.aspx?tempauth=y", True),
        ("https://contoso.sharepoint.com:443/x", True),
        ("http://contoso.sharepoint.com/x", False),
        ("https://sharepoint.com.example.org/x", False),
        ("https://evilsharepoint.com/x", False),
        ("https://contoso.sharepoint.com@example.org/x", False),
        ("https://example.org#.sharepoint.com", False),
        ("https://169.254.169.254/x", False),
        ("https://localhost/x", False),
        ("file:///etc/passwd", False),
        ("", False),
    ],
)
def test_a_firm_keeps_its_files_in_sharepoint(address: str, trusted: bool) -> None:
    assert of_teams(URL(address)) is trusted
    assert of_this_machine(URL(address)) is trusted


async def test_the_address_of_a_file_is_written_nowhere(
    tenant: Tenant, trusting: Office, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "bot")
    await answer(tenant, trusting, sent(tenant, "clients.csv"))
    await tenant.send(sent(tenant, "moved.csv", None))
    tables = [str(row[0]) for row in trusting.rows("select name from sqlite_master where type = 'table'")]
    kept = "".join(str(row) for table in tables for row in trusting.rows(f'select * from "{table}"'))
    assert "Acme" in kept and "tempauth" not in kept and "/files/" not in kept
    assert "tempauth" not in caplog.text


async def test_a_list_of_somebody_who_is_not_known_yet_is_not_kept(tenant: Tenant, trusting: Office) -> None:
    tenant.roster.people["aad-kim"] = tenant.roster.people[DANA] | {
        "aadObjectId": "aad-kim",
        "id": "29:aad-kim",
        "name": "Kim",
    }
    assert (await tenant.send(sent(tenant, "clients.csv") | tenant.activity("aad-kim") | {"id": "new"}))[
        0
    ] == 202
    assert "Jane Doe" not in str(trusting.rows("select * from job"))
