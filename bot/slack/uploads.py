"""Send a file: first its bytes, which nobody sees yet, and behind the post that tells of it the file."""

from dataclasses import dataclass, replace

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack import faults
from handlers.cards import Attachment, Card, Note

NOT_ALLOWED = "Slack does not let me send files. Ask an admin to allow me files:write, please, and try again."
NO_ROOM = "Slack has no room for files any more. Ask an admin to make some, please, and try again."
REFUSALS = {
    "missing_scope": NOT_ALLOWED,
    "not_allowed_token_type": NOT_ALLOWED,
    "file_upload_disabled": NOT_ALLOWED,
    "file_uploads_disabled": NOT_ALLOWED,
    "storage_limit_reached": NO_ROOM,
}


@dataclass(frozen=True)
class Upload:
    id: str
    name: str


def attached(card: Card) -> Attachment | None:
    return next((block for block in card.blocks if isinstance(block, Attachment)), None)


async def begin(client: AsyncWebClient, card: Card) -> tuple[Card, Upload | None]:
    """The card as it is to be shown, and the file that is to follow; where Slack takes none it says so."""
    file = attached(card)
    if file is None:
        return card, None
    try:
        return card, await bring(client, file.name, file.content.encode())
    except SlackApiError as error:
        if faults.name(error) not in REFUSALS:
            raise
        words = Note(REFUSALS[faults.name(error)])
        return replace(card, blocks=tuple(words if block is file else block for block in card.blocks)), None


async def finish(client: AsyncWebClient, upload: Upload, channel: str) -> None:
    await client.files_completeUploadExternal(
        files=[{"id": upload.id, "title": upload.name}], channel_id=channel
    )


async def bring(client: AsyncWebClient, name: str, content: bytes) -> Upload:
    """Slack forgets what is brought and never shown."""
    ticket = await client.files_getUploadURLExternal(filename=name, length=len(content))
    limit = aiohttp.ClientTimeout(total=client.timeout)
    session = aiohttp.ClientSession(timeout=limit)
    async with session, session.post(ticket["upload_url"], data=content) as answer:
        answer.raise_for_status()
    return Upload(str(ticket["file_id"]), name)
