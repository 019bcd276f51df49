"""Where asynchronous code meets the synchronous store: work is done on a store thread."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from bot.group_commit import GroupCommit
from store import db, upkeep
from store.db import Busy, Conflict, Connection, Engine, Session

POOL = 5
READERS = 3

assert upkeep  # importing it keeps the pulses, whatever is written

T = TypeVar("T")


class Transactions:
    """Runs work in one transaction each. The caller goes on only after the commit."""

    def __init__(self, url: str) -> None:
        self.engine = db.connect(url)
        sqlite = db.embedded(url)
        # SQLite has one write lock: with one thread nobody ever waits for it. Reading needs none.
        self._group = GroupCommit(self.engine, attempt) if sqlite else None
        self._reading = db.connect(url, reading=True) if sqlite else self.engine
        self._threads = ThreadPoolExecutor(READERS if sqlite else POOL, thread_name_prefix="store")

    async def run(self, work: Callable[[Session], T]) -> T:
        if self._group:
            return await self._group.run(work)
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._attempt, work)

    async def read(self, work: Callable[[Session], T]) -> T:
        """For work that writes nothing; on SQLite the database itself refuses if it tries."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._look, work)

    def _attempt(self, work: Callable[[Session], T]) -> T:
        return attempt(self.engine, work)

    def _look(self, work: Callable[[Session], T]) -> T:
        with Session(self._reading, expire_on_commit=False) as session:
            result = work(session)
            session.rollback()
        return result

    def close(self) -> None:
        if self._group:
            self._group.close()
        self._threads.shutdown()
        self._reading.dispose()
        self.engine.dispose()


def attempt(bind: Engine | Connection, work: Callable[[Session], T]) -> T:
    try:
        return _commit(bind, work)
    except Conflict:  # someone else wrote the same key a moment ago: look again, and see theirs
        return _commit(bind, work)
    except Busy as error:
        if not db.clashed(error):
            raise
        return _commit(bind, work)


def _commit(bind: Engine | Connection, work: Callable[[Session], T]) -> T:
    with Session(bind, expire_on_commit=False) as session:
        result = work(session)
        session.commit()
    return result
