"""A word for one person alone, after Slack has its answer."""

import logging
from collections.abc import Awaitable
from functools import partial

from slack_sdk.web.async_client import AsyncWebClient

from bot import places
from bot.edge import outcome
from bot.insisting import insisted
from bot.slack import parse
from bot.slack.faults import understood
from bot.slack.text import Json
from handlers.context import Place

log = logging.getLogger(__name__)


async def tell(client: AsyncWebClient, where: Place, who: str, message: Json) -> None:
    """Where they asked, if we are there and Slack takes it; else in our direct message."""
    if places.person(where) is None:
        here = client.chat_postEphemeral(channel=parse.channel(where), user=who, **message)
        if not isinstance(await outcome(clearly(here)), Exception):
            return
    direct = partial(client.chat_postMessage, channel=who, unfurl_links=False, unfurl_media=False, **message)
    if await insisted(lambda: clearly(direct())):
        log.warning("a private word did not arrive")


async def clearly(asking: Awaitable[object]) -> None:
    """Raises what it means when Slack says no."""
    with understood():
        await asking
