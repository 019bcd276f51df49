"""Migrations, tables and the rules that hold for all of them."""

import inspect
import re

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlmodel import SQLModel

from store import (
    candidates,
    clients,
    contacts,
    db,
    drafts,
    entries,
    facts,
    moments,
    occurrences,
    pits,
    schema,
    tables,
)
from store.deliveries import Delivery


def test_migrations_and_tables_agree(database: str) -> None:
    schema.upgrade(database)
    engine = db.connect(database)
    with engine.connect() as connection:
        found = compare_metadata(MigrationContext.configure(connection), SQLModel.metadata)
    engine.dispose()
    assert found == []


def test_a_filled_database_of_the_previous_release_is_brought_up_to_date(database: str) -> None:
    schema.upgrade(database, "0001")
    engine = db.connect(database)
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "insert into workspace (name, leap_day, names_version, set_up) values ('slack/T1', 'x', 0, true)"
        )
        connection.exec_driver_sql(
            "insert into delivery (workspace_id, name, place, state, wanted, shown, tries, queued_at)"
            " values (1, 'digest:1', 'slack/T1/C1', 'queued', 1, 0, 0, '2026-11-23 09:00:00')"
        )
    schema.upgrade(database)
    with db.Session(engine) as session:
        row = session.get_one(Delivery, 1)
        assert (row.state, row.priority, row.wakes, row.turn_at) == ("queued", 1, 0, None)
    engine.dispose()


def test_a_new_database_made_at_once_is_one_that_was_migrated(database: str) -> None:
    schema.create(database)
    assert schema.up_to_date(database)
    engine = db.connect(database)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), SQLModel.metadata) == []
    engine.dispose()


def test_every_table_is_known_to_the_migrations() -> None:
    assert {table.__tablename__ for table in tables.ALL} == set(SQLModel.metadata.tables)


def test_every_question_about_a_clients_rows_needs_a_sight() -> None:
    """The contract of store/sight.py: whoever reads what belongs to a client says who asks."""
    for module in (candidates, clients, contacts, moments, occurrences, pits, entries, facts, drafts):
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ != module.__name__ or name.startswith("_"):
                continue
            if re.search(r"\bselect\(|\brows\(|_seen\(|_open\(", inspect.getsource(function)):
                asks = inspect.signature(function).parameters
                # Who has a client's row in hand has seen it already.
                assert "sight" in asks or "client" in asks, f"{module.__name__}.{name}"


def test_no_day_is_kept_as_a_midnight() -> None:
    """A day is a date; only instants are datetimes, and those are named `…at`."""
    for table in SQLModel.metadata.tables.values():
        for column in table.columns:
            kind = type(column.type).__name__
            assert (kind == "UTCDateTime") == (column.name == "at" or column.name.endswith("_at")), column


def test_no_number_is_given_twice_on_sqlite(sqlite: str) -> None:
    """An alarm or a button may outlive its row: the next row must not answer for it."""
    with db.connect(sqlite).connect() as connection:
        found = connection.exec_driver_sql("select name, sql from sqlite_master where type = 'table'").all()
    made = {str(name): str(sql) for name, sql in found}
    for name, table in SQLModel.metadata.tables.items():
        wanted = table.dialect_options["sqlite"]["autoincrement"]
        assert ("AUTOINCREMENT" in made[name].upper()) == bool(wanted), name
