"""Where asynchronous code meets the synchronous store: work is done on a store thread."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from store import db
from store.db import Busy, Conflict, Session

POOL = 5
READERS = 3

T = TypeVar("T")


class Transactions:
    """Runs work in one transaction each. The caller goes on only after the commit."""

    def __init__(self, url: str) -> None:
        self.engine = db.connect(url)
        sqlite = db.embedded(url)
        # SQLite has one write lock: with one thread nobody ever waits for it. Reading needs none.
        self._writers = ThreadPoolExecutor(1 if sqlite else POOL, thread_name_prefix="store")
        self._reading = db.connect(url, reading=True) if sqlite else self.engine
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="read") if sqlite else self._writers

    async def run(self, work: Callable[[Session], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._writers, self._attempt, work)

    async def read(self, work: Callable[[Session], T]) -> T:
        """For work that writes nothing; on SQLite the database itself refuses if it tries."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._look, work)

    def _attempt(self, work: Callable[[Session], T]) -> T:
        try:
            return self._commit(work)
        except Conflict:  # someone else wrote the same key a moment ago: look again, and see theirs
            return self._commit(work)
        except Busy as error:
            if not db.clashed(error):
                raise
            return self._commit(work)

    def _commit(self, work: Callable[[Session], T]) -> T:
        with Session(self.engine, expire_on_commit=False) as session:
            result = work(session)
            session.commit()
        return result

    def _look(self, work: Callable[[Session], T]) -> T:
        with Session(self._reading, expire_on_commit=False) as session:
            result = work(session)
            session.rollback()
        return result

    def close(self) -> None:
        self._writers.shutdown()
        self._readers.shutdown()
        self._reading.dispose()
        self.engine.dispose()
