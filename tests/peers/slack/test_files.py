"""Files in a Slack that nobody here wrote: a client list that was shared, and an export that comes back."""

from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.files import NOT_TEXT
from bot.slack.uploads import NOT_ALLOWED
from tests.peers.slack.firm import Firm
from tests.peers.slack.peer import ALICE, Json
from tests.platforms.office import Office
from tests.platforms.screen import labels, words

pytestmark = pytest.mark.usefixtures("unhurried")

LIST = "name,owner,contact\nNorthpine Eyecare,Alice Advisor,Ruth Calloway\n"


async def shared(firm: Firm, content: str, name: str, **facts: Any) -> Json:
    """Somebody puts a file into their direct message with us."""
    client = AsyncWebClient(token=firm.slack.TOKEN, base_url=firm.slack.api_url)
    kept = await client.files_upload_v2(content=content, filename=name, channel=firm.direct[ALICE])
    file = {**dict(kept["file"]), "name": name, **facts}
    event = {"type": "message", "subtype": "file_share", "user": ALICE, "text": "", "files": [file]}
    return {**event, "channel": firm.direct[ALICE], "channel_type": "im", "ts": "9.1"}


async def test_a_client_list_is_tried_and_saved_when_that_is_pressed(firm: Firm, office: Office) -> None:
    await firm.told(await shared(firm, LIST, "clients.csv", filetype="csv"))
    trial = await firm.last(firm.direct[ALICE])
    assert "Northpine Eyecare" in words(trial) and {"Save", "Cancel"} <= set(labels(trial))
    assert office.rows("select name from client") == []
    await firm.press(trial, "Save")
    assert office.rows("select name from client") == [("Northpine Eyecare",)]


async def test_what_is_no_client_list_is_answered_in_words(firm: Firm) -> None:
    await firm.told(await shared(firm, "PK", "clients.xlsx", filetype="xlsx", mimetype="application/zip"))
    assert (await firm.last(firm.direct[ALICE]))["text"] == NOT_TEXT


async def test_an_export_comes_as_a_file_in_the_direct_message(firm: Firm) -> None:
    await firm.known("Acme")
    assert "direct message" in (await firm.slash("export csv"))["text"]
    [done] = firm.slack.made("files.completeUploadExternal")
    assert done["ok"] and done["args"]["channel_id"] == firm.direct[ALICE]
    files = [f for m in await firm.slack.messages(firm.direct[ALICE]) for f in m.get("files", ())]
    assert [file["name"] for file in files if file["name"].endswith(".csv")]


async def test_where_slack_takes_no_files_the_export_says_so(firm: Firm) -> None:
    firm.slack.fail("files.getUploadURLExternal", error="missing_scope")
    await firm.slash("export csv")
    assert NOT_ALLOWED in words(await firm.last(firm.direct[ALICE]))


async def test_a_file_that_slack_does_not_hand_out_is_answered_in_words(firm: Firm) -> None:
    event = await shared(firm, LIST, "clients.csv", filetype="csv")
    firm.slack.fail("files.info", error="missing_scope")
    await firm.told(event)
    assert "files:read" in words(await firm.last(firm.direct[ALICE]))
