"""Open the database. The same code runs on SQLite and on PostgreSQL."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, event, make_url
from sqlalchemy.exc import IntegrityError, OperationalError, SQLAlchemyError
from sqlmodel import Session, create_engine

Conflict = IntegrityError  # two transactions wrote the same unique key; the second may try again
Busy = OperationalError  # the database is locked or out of reach
Failed = SQLAlchemyError  # whatever went wrong with the database

STATEMENTS = 512  # kept ready by each connection to SQLite

__all__ = [
    "Busy",
    "Conflict",
    "Connection",
    "Engine",
    "Failed",
    "Session",
    "clashed",
    "connect",
    "embedded",
    "file_of",
    "together",
    "unanswered",
    "with_driver",
]


def connect(url: str, *, reading: bool = False) -> Engine:
    """An engine; a reading one refuses to write (SQLite only)."""
    # Parameters are people's words: errors go without them. A server may have been restarted underneath.
    if not embedded(url):
        return create_engine(with_driver(url), hide_parameters=True, pool_pre_ping=True)
    ours = {"factory": Shared, "cached_statements": STATEMENTS}
    engine = create_engine(url, hide_parameters=True, connect_args=ours)
    event.listen(engine, "connect", _prepare_reader if reading else _prepare_writer)
    event.listen(engine, "begin", _begin_deferred if reading else _begin_immediate)
    return engine


def embedded(url: str) -> bool:
    """A database in a file, which belongs to one machine; not one behind a server."""
    return make_url(url).get_backend_name() == "sqlite"


def file_of(url: str) -> str | None:
    """The file of an embedded database."""
    return make_url(url).database if embedded(url) else None


def clashed(error: OperationalError) -> bool:
    """Two transactions waited for each other, and this one had to go: it may be run again."""
    # Source: PostgreSQL, appendix "Error Codes": serialization_failure, deadlock_detected.
    return getattr(error.orig, "sqlstate", None) in ("40001", "40P01")


def with_driver(url: str) -> str:
    """`postgres://` and `postgresql://` as hosts hand them out mean psycopg 3 here."""
    scheme, separator, rest = url.partition("://")
    return f"postgresql+psycopg{separator}{rest}" if scheme in ("postgres", "postgresql") else url


class Shared(sqlite3.Connection):
    """While it is shared, each transaction on it is a savepoint within one that began before all of them."""

    shared = False

    def commit(self) -> None:
        if self.shared:
            self.execute("RELEASE work")
        else:
            super().commit()

    def rollback(self) -> None:
        if not self.shared:
            super().rollback()
        elif self.in_transaction:  # else SQLite itself has taken everything back
            self.execute("ROLLBACK TO work")
            self.execute("RELEASE work")


@contextmanager
def together(connection: Connection) -> Iterator[None]:
    """Transactions on this connection (SQLite) are kept by one COMMIT at the end; all of them, or none.

    Raises Busy when it could not begin, or could not commit.
    """
    driver = connection.connection.driver_connection
    assert isinstance(driver, Shared)
    try:
        driver.execute("BEGIN IMMEDIATE")
        driver.shared = True
        try:
            yield
        finally:
            driver.shared = False
        driver.execute("COMMIT")
    except sqlite3.Error as error:
        raise Busy("COMMIT", None, error, hide_parameters=True) from error
    finally:
        if driver.in_transaction:
            driver.rollback()


@contextmanager
def unanswered(connection: Connection) -> Iterator[None]:
    """Statements of which nobody reads what comes back: PostgreSQL gets all of them in one post.

    They are carried out one after the other, each sees what was kept before it began. Raises Busy.
    """
    if connection.dialect.name == "sqlite":
        yield
        return
    import psycopg  # heavy: only where it is the driver

    driver = connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)
    try:
        with driver.pipeline():
            yield
    except psycopg.OperationalError as error:  # raised at the end, past SQLAlchemy
        raise Busy("COMMIT", None, error, hide_parameters=True) from error


def _prepare_writer(connection: Any, _: object) -> None:
    # sqlite3 itself would begin a transaction only at the first write, and then fail instead of wait.
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=5000", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("PRAGMA secure_delete=ON")  # what is forgotten is overwritten
    connection.execute("PRAGMA temp_store=MEMORY")


def _prepare_reader(connection: Any, _: object) -> None:
    _prepare_writer(connection, _)
    connection.execute("PRAGMA query_only=ON")


def _begin_immediate(connection: Connection) -> None:
    driver = connection.connection.driver_connection
    assert isinstance(driver, Shared)
    if driver.shared:
        if not driver.in_transaction:  # SQLite has taken back all that was shared: so it is for this one too
            raise Busy("SAVEPOINT", None, sqlite3.OperationalError("rolled back"), hide_parameters=True)
        driver.execute("SAVEPOINT work")
    else:
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_deferred(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
