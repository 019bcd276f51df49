"""The worker's edge: what goes wrong outside becomes a value, so that rules can say what follows."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeVar

from bot import notes
from bot.platform import Expected
from store.db import Busy

AGAIN = 1.0  # seconds

T = TypeVar("T")

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Hands:
    """The rows this worker has in hand just now, each once however often the engine calls."""

    _rows: set[int] = field(default_factory=set)

    async def take(self, act: Callable[[int], Awaitable[None]], row: int) -> None:
        if row in self._rows:
            return
        self._rows.add(row)
        try:
            await _stubbornly(act, row)
        finally:
            self._rows.discard(row)


async def _stubbornly(act: Callable[[int], Awaitable[None]], row: int) -> None:
    """While the database is away: what we have in hand nobody else may take as long as we live."""
    while True:
        try:
            return await act(row)
        except Busy:
            log.warning("the database was away; row %s is looked at again", row)
            await asyncio.sleep(AGAIN)


async def outcome(work: Awaitable[T]) -> T | Exception:
    """What came of it, or what went wrong; the unexpected is logged, without its words."""
    try:
        return await work
    except Expected as error:
        return error
    except Exception as error:
        log.warning("outside: %s", notes.place_of(error))
        return error
