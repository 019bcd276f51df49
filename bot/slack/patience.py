"""Slack waits three seconds: what takes longer is promised in words, and told when it is done."""

import asyncio

from slack_bolt.context.async_context import AsyncBoltContext

from bot.dispatch import Sorry
from handlers.cards import Answer

IN_TIME = 2.5  # seconds: of Slack's three some go by on the way to us, and on the way back

LATE = Sorry("This takes longer than usual. I go on with it, and tell you how it ended.")


def deadline(context: AsyncBoltContext) -> float:
    """When Slack has to have its answer to this payload, by the loop's clock; the first look starts it."""
    until: float = context.setdefault("until", asyncio.get_running_loop().time() + IN_TIME)
    return until


async def in_time(asking: "asyncio.Future[Answer | None]", until: float) -> Answer | None:
    """The answer, if it is there by then; else LATE, and `asking` goes on."""
    await asyncio.wait({asking}, timeout=max(0.0, until - asyncio.get_running_loop().time()))
    return asking.result() if asking.done() else LATE
