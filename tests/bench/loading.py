"""Many rows at once, as fast as each kind of database takes them."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from psycopg import sql
from pydantic_core import PydanticUndefined
from sqlalchemy import Connection, Table, inspect
from sqlmodel import SQLModel

from store.db import Engine

Values = dict[str, Any]
AT_ONCE = 10_000


class Loader:
    """Fills empty tables. Numbers are given by the database: 1, 2, 3 … in the order of the rows."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._copies = engine.dialect.name == "postgresql"

    def load(self, model: type[SQLModel], rows: Iterable[Values]) -> None:
        usual = blank(model)
        whole = (usual | row for row in rows)
        with self._engine.begin() as connection:
            if self._copies:
                _copy(connection, _table(model).name, list(usual), whole)
            else:
                for some in _slices(whole):
                    connection.execute(_table(model).insert(), some)

    def settle(self) -> None:
        """What a server does by itself after a while: it looks at the tables. SQLite never does."""
        if self._copies:
            with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.exec_driver_sql("vacuum analyze")


def _copy(connection: Connection, table: str, columns: list[str], rows: Iterable[Values]) -> None:
    names = sql.SQL(", ").join(map(sql.Identifier, columns))
    query = sql.SQL("copy {} ({}) from stdin").format(sql.Identifier(table), names)
    driver: Any = connection.connection.driver_connection
    with driver.cursor().copy(query) as copy:
        for row in rows:
            copy.write_row(tuple(row[column] for column in columns))


def _slices(rows: Iterable[Values]) -> Iterator[list[Values]]:
    left = iter(rows)
    while some := list(islice(left, AT_ONCE)):
        yield some


def blank(model: type[SQLModel]) -> Values:
    """A row of defaults, without its number; what has none has to be given."""
    fields = {name: field for name, field in model.model_fields.items() if name != "id"}
    defaults = {name: field.get_default(call_default_factory=True) for name, field in fields.items()}
    return {name: None if value is PydanticUndefined else value for name, value in defaults.items()}


def _table(model: type[SQLModel]) -> Table:
    table = inspect(model).local_table
    assert isinstance(table, Table)
    return table
