"""Slack waits three seconds: what takes longer is promised in words, and told when it is done."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from bot.dispatch import Sorry
from bot.slack.later import Later
from handlers.cards import Answer

IN_TIME = 2.2  # seconds: of Slack's three some go by on the way, and some before it is our turn

LATE = Sorry("This takes longer than usual. I go on with it, and tell you how it ended.")

Asked = Coroutine[Any, Any, Answer | None]
Tell = Callable[[Answer | None], Coroutine[Any, Any, None]]


async def in_time(asked: Asked, later: Later, tell: Tell) -> Answer | None:
    """The answer, if it is there in time; else LATE now, and the answer told by and by."""
    asking = asyncio.ensure_future(asked)
    await asyncio.wait({asking}, timeout=IN_TIME)
    if asking.done():
        return asking.result()
    later.start(_told(asking, tell))
    return LATE


async def _told(asking: "asyncio.Future[Answer | None]", tell: Tell) -> None:
    await tell(await asking)
