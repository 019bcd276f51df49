"""The worker's edge: what goes wrong outside becomes a value, so that rules can say what follows."""

import logging
from collections.abc import Awaitable
from typing import TypeVar

from bot import notes
from bot.platform import Expected

T = TypeVar("T")

log = logging.getLogger(__name__)


async def outcome(work: Awaitable[T]) -> T | Exception:
    """What came of it, or what went wrong; the unexpected is logged, without its words."""
    try:
        return await work
    except Expected as error:
        return error
    except Exception as error:
        log.warning("outside: %s", notes.place_of(error))
        return error
