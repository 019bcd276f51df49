"""When a listener breaks: the person who waits is told in words, and an event is sent again by Slack."""

import asyncio
import logging
import traceback

import aiohttp
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.installed import NotInstalled
from bot.slack.text import Json

SORRY = "Something went wrong on my side. It was noted; please try again."
PRESSED = ("block_actions", "message_action", "shortcut")
SOON = 1.5  # seconds: Slack waits for three in all

log = logging.getLogger(__name__)


async def apologise(
    error: Exception, body: Json, respond: AsyncRespond, client: AsyncWebClient
) -> BoltResponse | None:
    """None leaves the answer at 500, which makes Slack repeat an event. A stranger gets no word of ours."""
    if isinstance(error, NotInstalled):
        return BoltResponse(status=200, body="")
    [frame, *_] = reversed(traceback.extract_tb(error.__traceback__))
    log.error("a payload broke: %s at %s:%s", type(error).__name__, frame.filename, frame.lineno)
    if "command" in body:
        return BoltResponse(status=200, body={"response_type": "ephemeral", "text": SORRY})
    if body.get("type") == "view_submission":
        return BoltResponse(status=200, body=beside_first(body["view"], SORRY))
    if body.get("type") in PRESSED:
        await _say(body, respond, client)
        return BoltResponse(status=200, body="")
    return None


def beside_first(view: Json, words: str) -> Json:
    """Words about a whole form; Slack shows errors only beside a field."""
    first = next(iter(view["state"]["values"]), "")
    return {"response_action": "errors", "errors": {first: words}}


async def _say(body: Json, respond: AsyncRespond, client: AsyncWebClient) -> None:
    """At the address of the press; the Home and a global shortcut have none, and it may be used up."""
    try:
        async with asyncio.timeout(SOON):
            if not await _answered(body, respond):
                await client.chat_postMessage(channel=body["user"]["id"], text=SORRY)
    except (SlackApiError, aiohttp.ClientError, TimeoutError) as error:
        log.warning("the apology did not arrive: %s", type(error).__name__)


async def _answered(body: Json, respond: AsyncRespond) -> bool:
    if not body.get("response_url"):
        return False
    said = await respond(text=SORRY, response_type="ephemeral", replace_original=False)
    return said.status_code == 200
