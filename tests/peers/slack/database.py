"""The database of the bot, as somebody else takes hold of it: held for long, or not to be used."""

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

from tests.platforms.office import Office


@contextmanager
def locked(office: Office) -> Iterator[None]:
    """Somebody else writes, and takes long over it."""
    with _beside(office) as connection:
        connection.execute("begin immediate")
        yield
        connection.rollback()


@contextmanager
def away(office: Office, table: str) -> Iterator[None]:
    """What is asked of it fails at once, as if its server were down."""
    with _beside(office) as connection:
        connection.execute(f"alter table {table} rename to {table}_away")
        yield
        connection.execute(f"alter table {table}_away rename to {table}")


def path(office: Office) -> Path:
    return Path(str(office.dispatcher.transactions.engine.url.database))


def _beside(office: Office) -> AbstractContextManager[sqlite3.Connection]:
    return closing(sqlite3.connect(path(office), isolation_level=None))
