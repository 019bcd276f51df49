"""Slack waits three seconds."""

import asyncio

from slack_bolt.context.async_context import AsyncBoltContext

IN_TIME = 2.5  # seconds: of Slack's three some go by on the way to us, and on the way back


def deadline(context: AsyncBoltContext) -> float:
    """When Slack has to have its answer to this payload, by the loop's clock; the first look starts it."""
    until: float = context.setdefault("until", asyncio.get_running_loop().time() + IN_TIME)
    return until
