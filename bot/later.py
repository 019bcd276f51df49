"""Work that may happen after a platform has its answer: kept until done, and logged when it fails."""

import asyncio
import logging
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any

PATIENCE = 3.0  # seconds that what is under way gets to end when we are told to stop

log = logging.getLogger(__name__)


class Later:
    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, Any]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)  # the loop itself keeps only weak references
        task.add_done_callback(self._done)

    async def finish(self, patience: float) -> None:
        """What does not end in that time is cancelled, and may yet write down what is left to do."""
        until = asyncio.get_running_loop().time() + patience
        while self._tasks and (left := until - asyncio.get_running_loop().time()) > 0:
            await asyncio.wait(self._tasks, timeout=left)
        while tasks := list(self._tasks):
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            # never its words: they may quote what a person typed
            log.error("%s failed after the answer: %s", task.get_coro().__qualname__, type(error).__name__)  # type: ignore[union-attr]


@asynccontextmanager
async def finishing(patience: float = PATIENCE) -> AsyncIterator[Later]:
    later = Later()
    try:
        yield later
    finally:
        await later.finish(patience)
