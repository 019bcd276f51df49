"""One thread that writes to SQLite: works that wait at the same time are kept by one COMMIT."""

import asyncio
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import groupby
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import Any, TypeVar

from store import db
from store.db import Connection, Engine, Failed, Session

LONGEST = 0.05  # seconds; then the first have waited long enough, and so has the engine, which writes too

T = TypeVar("T")

Attempt = Callable[[Engine | Connection, Callable[[Session], Any]], Any]


@dataclass(frozen=True)
class Asked:
    """A work, and who waits for what comes of it, on which loop."""

    work: Callable[[Session], Any]
    loop: asyncio.AbstractEventLoop
    answer: "asyncio.Future[Any]"


@dataclass(frozen=True)
class Outcome:
    """What came of a work, or what it raised."""

    asked: Asked
    result: Any = None
    error: BaseException | None = None

    def tell(self) -> None:
        answer = self.asked.answer
        if answer.cancelled():
            return
        if self.error is None:
            answer.set_result(self.result)
        else:
            answer.set_exception(self.error)


class GroupCommit:
    """Each work is a transaction of its own to whoever wrote it: it fails alone, and sees those before it."""

    def __init__(self, engine: Engine, attempt: Attempt) -> None:
        self._engine = engine
        self._attempt = attempt
        self._asked: SimpleQueue[Asked | None] = SimpleQueue()
        self._starting = Lock()
        self._thread: Thread | None = None
        self._closed = False

    async def run(self, work: Callable[[Session], T]) -> T:
        if self._closed:
            raise RuntimeError("the store is closed")
        if self._thread is None:
            self._start()
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()
        self._asked.put(Asked(work, loop, answer))
        return await answer

    def close(self) -> None:
        """What was asked before is done."""
        self._closed = True
        self._asked.put(None)
        if self._thread:
            self._thread.join()

    def _start(self) -> None:
        with self._starting:
            if self._thread is None:
                self._thread = Thread(target=self._serve, name="store", daemon=True)
                self._thread.start()

    def _serve(self) -> None:
        while first := self._asked.get():
            _tell(self._done(first))

    def _done(self, first: Asked) -> list[Outcome]:
        """What came of this work and of those that waited behind it; they are on record."""
        found: list[Outcome] = []
        try:
            with self._engine.connect() as connection, db.together(connection):
                for asked in self._waiting(first):
                    found.append(self._outcome(connection, asked))
        except Failed as error:
            if not found:
                return [Outcome(first, error=error)]
            # Nothing was kept, whosever fault it was: each is done once more, by itself.
            return [self._outcome(self._engine, outcome.asked) for outcome in found]
        return found

    def _waiting(self, first: Asked) -> Iterator[Asked]:
        """Those who wait already, for a short while; nobody is waited for."""
        began = time.perf_counter()
        yield first
        with suppress(Empty):
            while time.perf_counter() - began < LONGEST:
                asked = self._asked.get_nowait()
                if asked is None:  # the end, which has to be found again
                    self._asked.put(None)
                    return
                yield asked

    def _outcome(self, bind: Engine | Connection, asked: Asked) -> Outcome:
        if asked.answer.cancelled():
            return Outcome(asked)
        try:
            return Outcome(asked, self._attempt(bind, asked.work))
        except BaseException as error:  # raised again where it is awaited
            return Outcome(asked, error=error)


def _tell(outcomes: Iterable[Outcome]) -> None:
    """One call for all who wait on a loop; where a loop has ended nobody waits."""
    for loop, told in groupby(outcomes, lambda outcome: outcome.asked.loop):
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(_tell_all, list(told))


def _tell_all(outcomes: Iterable[Outcome]) -> None:
    for outcome in outcomes:
        outcome.tell()
