"""Open the database. The same code runs on SQLite and on PostgreSQL."""

from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlmodel import Session, create_engine

Conflict = IntegrityError  # two transactions wrote the same unique key; the second may try again
Busy = OperationalError  # the database is locked or out of reach

__all__ = ["Busy", "Conflict", "Engine", "Session", "connect", "is_sqlite", "with_driver"]


def connect(url: str, *, reading: bool = False) -> Engine:
    """An engine; a reading one refuses to write (SQLite only)."""
    engine = create_engine(with_driver(url))
    if is_sqlite(engine):
        event.listen(engine, "connect", _prepare_reader if reading else _prepare_writer)
        event.listen(engine, "begin", _begin_deferred if reading else _begin_immediate)
    return engine


def is_sqlite(engine: Engine) -> bool:
    return engine.dialect.name == "sqlite"


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
