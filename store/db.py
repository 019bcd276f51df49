"""Open the database. The same code runs on SQLite and on PostgreSQL."""

from typing import Any

from sqlalchemy import Connection, Engine, event, make_url
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlmodel import Session, create_engine

Conflict = IntegrityError  # two transactions wrote the same unique key; the second may try again
Busy = OperationalError  # the database is locked or out of reach

__all__ = [
    "Busy",
    "Conflict",
    "Engine",
    "Session",
    "clashed",
    "connect",
    "embedded",
    "file_of",
    "with_driver",
]


def connect(url: str, *, reading: bool = False) -> Engine:
    """An engine; a reading one refuses to write (SQLite only)."""
    # Parameters are people's words: errors go without them. A server may have been restarted underneath.
    engine = create_engine(with_driver(url), hide_parameters=True, pool_pre_ping=not embedded(url))
    if embedded(url):
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


def _prepare_writer(connection: Any, _: object) -> None:
    # sqlite3 itself would begin a transaction only at the first write, and then fail instead of wait.
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=5000", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("PRAGMA secure_delete=ON")  # what is forgotten is overwritten


def _prepare_reader(connection: Any, _: object) -> None:
    _prepare_writer(connection, _)
    connection.execute("PRAGMA query_only=ON")


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_deferred(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
