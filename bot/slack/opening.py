"""Open a modal while Slack still takes it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError

from bot.slack import faults
from bot.slack.text import Json

TOO_LATE = "The form took too long to open. Try that once more, please."

log = logging.getLogger(__name__)


async def opened(send: Callable[..., Awaitable[Any]], trigger: str, view: Json, until: float) -> bool:
    """Whether Slack took it; `send` is views.open, or views.push where a modal is open already.

    By the deadline of the press: Slack takes a modal within three seconds of it, and waits as long for us.
    """
    try:
        async with asyncio.timeout_at(until):
            await send(trigger_id=trigger, view=view)
    except SlackApiError as error:
        log.warning("Slack did not open %s: %s", view["callback_id"], faults.name(error))
        return False
    except (aiohttp.ClientError, TimeoutError) as error:
        log.warning("Slack did not open %s: %s", view["callback_id"], type(error).__name__)
        return False
    return True
