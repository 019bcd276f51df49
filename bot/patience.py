"""A platform waits only so long: what takes longer is promised in words, and told when it is done."""

import asyncio

from bot.dispatch import Sorry
from handlers.cards import Answer

LATE = Sorry("This takes longer than usual. I go on with it, and tell you how it ended.")


async def in_time(asking: "asyncio.Future[Answer | None]", until: float) -> Answer | None:
    """The answer, if it is there by then (the loop's clock); else LATE, and `asking` goes on."""
    await asyncio.wait({asking}, timeout=max(0.0, until - asyncio.get_running_loop().time()))
    return asking.result() if asking.done() else LATE
