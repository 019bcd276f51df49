"""When a listener breaks: the person who waits is told in words, and an event is sent again by Slack."""

import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable
from functools import partial

import aiohttp
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.platform import TryAgain
from bot.slack.installed import NotInstalled
from bot.slack.patience import deadline
from bot.slack.text import Json

SORRY = "Something went wrong on my side. It was noted; please try again."
CANNOT_ANSWER = (
    "I cannot answer in this workspace just now. Try again in a minute, please; if that does not help, an "
    "admin has to add me again."
)
PRESSED = ("block_actions", "message_action", "shortcut")

log = logging.getLogger(__name__)


async def apologise(
    error: Exception, body: Json, respond: AsyncRespond, client: AsyncWebClient, context: AsyncBoltContext
) -> BoltResponse | None:
    """What is no 200 makes Slack repeat an event. A stranger gets no word of ours."""
    if isinstance(error, NotInstalled):
        return BoltResponse(status=200, body="")
    say = partial(_say, body, respond, client, deadline(context))
    if isinstance(error, TryAgain):
        return await _told(CANNOT_ANSWER, body, say) or BoltResponse(status=503, body="")
    [frame, *_] = reversed(traceback.extract_tb(error.__traceback__))
    log.error("a payload broke: %s at %s:%s", type(error).__name__, frame.filename, frame.lineno)
    return await _told(SORRY, body, say)


async def _told(words: str, body: Json, say: Callable[[str], Awaitable[None]]) -> BoltResponse | None:
    """None where no person waits: that leaves the answer at 500."""
    if "command" in body:
        return BoltResponse(status=200, body={"response_type": "ephemeral", "text": words})
    if body.get("type") == "view_submission":
        return BoltResponse(status=200, body=beside_first(body["view"], words))
    if body.get("type") in PRESSED:
        await say(words)
        return BoltResponse(status=200, body="")
    return None


def beside_first(view: Json, words: str) -> Json:
    """Words about a whole form; Slack shows errors only beside a field."""
    first = next(iter(view["state"]["values"]), "")
    return {"response_action": "errors", "errors": {first: words}}


async def _say(body: Json, respond: AsyncRespond, client: AsyncWebClient, until: float, words: str) -> None:
    """At the address of the press; the Home and a global shortcut have none, and it may be used up."""
    try:
        async with asyncio.timeout_at(until):
            if not await _answered(words, body, respond):
                await client.chat_postMessage(channel=body["user"]["id"], text=words)
    except (SlackApiError, aiohttp.ClientError, TimeoutError) as error:
        log.warning("the apology did not arrive: %s", type(error).__name__)


async def _answered(words: str, body: Json, respond: AsyncRespond) -> bool:
    if not body.get("response_url"):
        return False
    said = await respond(text=words, response_type="ephemeral", replace_original=False)
    return said.status_code == 200
