"""A word for one person alone, after Slack has its answer: never lost only because Slack was busy or deaf."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial

from slack_sdk.web.async_client import AsyncWebClient

from bot import pacing, places
from bot.edge import outcome
from bot.platform import Expected, TryAgain
from bot.slack import parse
from bot.slack.faults import understood
from bot.slack.text import Json
from handlers.context import Place

TRIES = 4
LONGEST = 60.0  # seconds between two of them: who asked looks elsewhere by then

log = logging.getLogger(__name__)


async def tell(client: AsyncWebClient, where: Place, who: str, message: Json) -> None:
    """Where they asked, if we are there and Slack takes it; else in our direct message."""
    if places.person(where) is None:
        here = client.chat_postEphemeral(channel=parse.channel(where), user=who, **message)
        if await _tried(here) is None:
            return
    direct = partial(client.chat_postMessage, channel=who, unfurl_links=False, unfurl_media=False, **message)
    if await insisted(direct):
        log.warning("a private word did not arrive")


async def insisted(send: Callable[[], Awaitable[object]]) -> Exception | None:
    """What went wrong in the end. Whether it arrived may be open: twice is better here than not at all."""
    for tries in range(1, TRIES + 1):
        failure = await _tried(send())
        if failure is None or (isinstance(failure, Expected) and not isinstance(failure, TryAgain)):
            break
        wait = failure.seconds if isinstance(failure, TryAgain) else pacing.backoff(tries)
        await asyncio.sleep(min(wait, LONGEST))
    return failure


async def _tried(posting: Awaitable[object]) -> Exception | None:
    async def post() -> None:
        with understood():
            await posting

    return await outcome(post())
