"""Words for one person, sent until they arrive: never lost only because a platform was busy or deaf."""

import asyncio
from collections.abc import Awaitable, Callable

from bot import pacing
from bot.edge import outcome
from bot.platform import Expected, TryAgain

TRIES = 4
LONGEST = 60.0  # seconds between two of them: who asked looks elsewhere by then


async def insisted(send: Callable[[], Awaitable[object]]) -> Exception | None:
    """What went wrong in the end. Whether it arrived may be open: twice is better here than not at all."""
    for tries in range(1, TRIES + 1):
        answer = await outcome(send())
        failure = answer if isinstance(answer, Exception) else None
        if failure is None or (isinstance(failure, Expected) and not isinstance(failure, TryAgain)):
            break
        wait = failure.seconds if isinstance(failure, TryAgain) else pacing.backoff(tries)
        await asyncio.sleep(min(wait, LONGEST))
    return failure
