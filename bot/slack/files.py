"""Read a text file that was shared: only what Slack itself keeps, only text, only so much."""

import logging

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.platform import CannotTell, Gone, Rejected
from bot.sheets import LARGEST, decoded
from bot.slack.faults import name, understood
from bot.slack.text import Json
from handlers.errors import Refused

TYPES = frozenset("csv tsv text plain_text".split())

NOT_TEXT = "I read client lists in CSV. Save the sheet as a CSV file, please, and share that."
TOO_LARGE = "That file is larger than 1 MB. Split it, please, and share the parts."
NOT_ALLOWED = "Slack does not let me read that file. Ask an admin to allow me files:read, please."
NOT_THERE = "That file is not there any more. Share it again, please."
REFUSALS = {"missing_scope": NOT_ALLOWED, "file_not_found": NOT_THERE, "file_deleted": NOT_THERE}

log = logging.getLogger(__name__)


async def read(client: AsyncWebClient, file: str) -> str:
    """Raises Refused with words for whoever shared it."""
    info = await _info(client, file)
    if info.get("is_external") or not _is_text(info):
        raise Refused(NOT_TEXT)
    if int(info.get("size") or 0) > LARGEST:
        raise Refused(TOO_LARGE)
    return decoded(await _download(client, info.get("url_private_download") or info["url_private"]))


async def about(client: AsyncWebClient, file: str) -> Json | None:
    """What Slack says of a file; None where it shows it to us no more, or never will. Raises TryAgain."""
    try:
        with understood():
            info: Json = (await client.files_info(file=file))["file"]
    except (Gone, Rejected, CannotTell) as refusal:
        log.warning("Slack did not show a shared file: %s", refusal)
        return None
    return info


async def _info(client: AsyncWebClient, file: str) -> Json:
    try:
        info: Json = (await client.files_info(file=file))["file"]
    except SlackApiError as error:
        if name(error) in REFUSALS:
            raise Refused(REFUSALS[name(error)]) from error
        raise
    return info


def _is_text(info: Json) -> bool:
    named = str(info.get("name") or "").lower().endswith((".csv", ".tsv", ".txt"))
    return named or info.get("filetype") in TYPES or str(info.get("mimetype") or "").startswith("text/")


async def _download(client: AsyncWebClient, url: str) -> bytes:
    """Slack answers a token that may not read files with its sign-in page, and status 200."""
    headers = {"Authorization": f"Bearer {client.token}"}
    limit = aiohttp.ClientTimeout(total=client.timeout)
    async with aiohttp.ClientSession(timeout=limit) as session, session.get(url, headers=headers) as answer:
        answer.raise_for_status()
        if answer.content_type == "text/html":
            raise Refused(NOT_ALLOWED)
        content = b""
        async for chunk in answer.content.iter_chunked(LARGEST):
            content += chunk
            if len(content) > LARGEST:
                raise Refused(TOO_LARGE)
    return content
