"""Firms of a thousand, of ten thousand and of a hundred thousand clients, written by the database itself."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, text
from sqlmodel import Session, SQLModel

from store import upkeep
from store.clients import Client, Wall
from store.contacts import Contact
from store.db import Engine
from store.members import Member
from store.moments import Moment
from store.occurrences import Occurrence
from store.peaks import Peak
from store.pits import Pit
from store.rows import table
from store.touches import Touch
from store.workspaces import Workspace
from tests.bench.loading import blank

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
MOMENTS, TOUCHES = 10, 5
SHUFFLE = 7919  # a prime: clients of all workspaces came in turn, none stands together

Written = Mapping[str, object]


@dataclass(frozen=True)
class Firms:
    """Workspaces 1, 2, … have these numbers of clients; what is left of `clients` falls to `others` more."""

    sizes: tuple[int, ...]
    clients: int
    others: int = 0

    @property
    def workspaces(self) -> int:
        return len(self.sizes) + self.others

    def workspace(self, client: str) -> str:
        """Of a client's number, as SQL."""
        place, ends, told = f"({client} * {SHUFFLE} % {self.clients})", 0, ""
        for number, size in enumerate(self.sizes, 1):
            ends += size
            told += f" when {place} < {ends} then {number}"
        return f"case{told} else {len(self.sizes) + 1} + {place} % {max(1, self.others)} end"

    def fill(self, engine: Engine) -> None:
        """Empty, migrated tables; afterwards every client has its pulse."""
        words = Words(engine.dialect.name)
        with engine.connect() as connection:
            _unguarded(connection)
            with connection.begin(), _without_indexes(connection):
                for model, values, source in self._rows(words):
                    _insert(connection, model, values, source)
            connection.invalidate()
        _look_at(engine)
        with Session(engine) as session:
            session.info[upkeep.NOW] = NOW
            for number in range(1, self.workspaces + 1):
                upkeep.rebuild(session, number)
            session.commit()
        _look_at(engine)

    def _rows(self, words: "Words") -> Iterator[tuple[type[SQLModel], Written, str]]:
        firms, clients = _series(self.workspaces), _series(self.clients)
        yield Workspace, {"id": "n", "name": "'slack/T' || n", "set_up": "true"}, firms
        member = {"id": "n", "workspace_id": "n", "person": "'U' || n", "name": "'advisor' || n"}
        yield Member, member, firms
        yield Client, self._client(words), clients
        yield Contact, _contact(), "client"
        yield Wall, {"client_id": "id", "member_id": "workspace_id"}, "client where id % 500 = 7"
        yield Moment, _moment(words), f"client cross join {_series(MOMENTS)}"
        yield Occurrence, _occurrence(words), "moment"
        yield Pit, _pit(words), "moment where kind = 'pit'"
        yield Peak, _peak(), "moment where kind = 'peak'"
        yield Touch, _touch(words), f"client cross join {_series(TOUCHES)}"

    def _client(self, words: "Words") -> Written:
        named = {"id": "n", "name": "'Client ' || n", "called": "'client ' || n", "sole": "'client ' || n"}
        began = f"case when n % 5 = 0 then null else {words.day('-' + _chance('n', 3000))} end"
        return {
            **named,
            "workspace_id": self.workspace("n"),
            "owner_id": f"case when n % 50 = 0 then null else {self.workspace('n')} end",
            "tier": "case n % 10 when 0 then 'A' when 1 then 'B' when 2 then 'B' when 9 then '' else 'C' end",
            "since": began,
            "entered_at": words.instant("-" + _chance("n", 900)),
            "status": "case when n % 20 = 3 then 'paused' else 'active' end",
            "muted": "n % 100 = 11",
            "no_peak_until": f"case when n % 40 = 13 then {words.day('8')} end",
        }


@dataclass(frozen=True)
class Words:
    """How each kind of database says a day and an instant: so many days from today."""

    dialect: str

    def day(self, days: str) -> str:
        if self.dialect == "sqlite":
            return f"date('{TODAY}', ({days}) || ' days')"
        return f"(date '{TODAY}' + cast({days} as integer))"

    def instant(self, days: str) -> str:
        if self.dialect == "sqlite":
            return f"({self.day(days)} || ' 12:00:00.000000')"
        return f"(cast({self.day(days)} as timestamp) at time zone 'UTC')"


def _contact() -> Written:
    named = {"name": "'Jane Doe ' || id", "called": "'jane doe ' || id"}
    status = "case when id % 70 = 5 then 'deceased' else 'active' end"
    return {"id": "id", "workspace_id": "workspace_id", "client_id": "id", **named, "status": status}


def _moment(words: Words) -> Written:
    """Of ten: one pit at every fifth client, peaks had and planned, else milestones and transitions."""
    pit, had, planned = "n = 7 and id % 5 = 1", "n = 8 and id % 5 < 3", "n = 9 and id % 10 = 4"
    kind = f"case when {pit} then 'pit' when {had} or {planned} then 'peak'"
    return {
        "id": f"(id - 1) * {MOMENTS} + n",
        "workspace_id": "workspace_id",
        "client_id": "id",
        "contact_id": "case when n % 2 = 0 then id end",
        "fingerprint": "id || '|' || n",
        "kind": f"{kind} when n % 3 = 0 then 'transition' else 'milestone' end",
        "what": "'lease ' || n || ' ends'",
        "topic": "case when n = 2 then 'birthday' when n = 4 then 'remembrance' else '' end",
        "sensitive": "n = 5 and id % 8 = 0",
        "embargoed": "n = 6 and id % 30 = 0",
        "added_at": words.instant("-600"),
    }


def _occurrence(words: Words) -> Written:
    """One in seven is open and past; of peaks and of a third of the others most were done."""
    number = f"((id - 1) % {MOMENTS} + 1)"
    had = f"({number} = 8 or {number} in (1, 3) and kind <> 'pit')"
    days = f"case when {had} then -{_chance('id', 800)} - 1 else {_chance('id', 900)} - 120 end"
    return {
        "id": "id",
        "workspace_id": "workspace_id",
        "moment_id": "id",
        "on": words.day(days),
        "state": f"case when {had} then 'done' when id % 90 = 17 then 'skipped' else 'open' end",
        "closed_at": f"case when {had} then {words.instant(days)} end",
    }


def _pit(words: Words) -> Written:
    """Four in five are made good, some lately; one in six of those was accepted below 6."""
    filled = "client_id / 5 % 5 <> 0"
    return {
        "moment_id": "id",
        "workspace_id": "workspace_id",
        "opened_at": words.instant(f"-{_chance('id', 300)} - 3"),
        "filled_at": f"case when {filled} then {words.instant('-' + _chance('id', 300))} end",
        "rating": f"case when {filled} then 7 - client_id / 5 % 6 / 2 end",
        "accepted_at": f"case when {filled} then {words.instant('-' + _chance('id', 290))} end",
        "looked_90_at": f"case when client_id / 5 % 7 = 3 then {words.instant('-1')} end",
    }


def _peak() -> Written:
    return {"moment_id": "id", "workspace_id": "workspace_id", "counts": "id % 40 <> 8"}


def _touch(words: Words) -> Written:
    key = f"((id - 1) * {TOUCHES} + n)"
    return {
        "id": key,
        "workspace_id": "workspace_id",
        "client_id": "id",
        "felt": f"case when {key} % 5 < 3 then 1 + {_chance(key, 7)} end",
        "sensitive": f"{key} % 25 = 2",
        "by": "workspace_id",
        "at": words.instant(f"-{_chance(key, 700)}"),
    }


def _chance(of: str, below: int) -> str:
    """The same number whenever it is asked for, below so many."""
    return f"(cast({of} as bigint) * 48271 % 65521 % {below})"


def _series(count: int) -> str:
    first = "select cast(1 as bigint) as n"
    more = f"select n + 1 from s where n < {count}"
    return f"(with recursive s(n) as ({first} union all {more}) select n from s) as s"


def _insert(connection: Connection, model: type[SQLModel], values: Written, source: str) -> None:
    told = {name: _literal(value) for name, value in blank(model).items()} | dict(values)
    columns = ", ".join(f'"{name}"' for name in told)
    into = f"insert into {table(model).name} ({columns})"
    connection.execute(text(f"{into} select {', '.join(map(str, told.values()))} from {source}"))


def _literal(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, list | dict):
        return "'[]'" if isinstance(value, list) else "'{}'"
    return str(value) if isinstance(value, int) else f"'{value}'"


def _unguarded(connection: Connection) -> None:
    """What is written here need not outlive a power cut; each page is written once."""
    if connection.dialect.name == "sqlite":
        driver: Any = connection.connection.driver_connection
        for pragma in ("journal_mode=off", "synchronous=off", "cache_size=-400000"):
            driver.execute(f"pragma {pragma}")


@contextmanager
def _without_indexes(connection: Connection) -> Iterator[None]:
    """SQLite keeps an index row by row, made at the end it is made at once; PostgreSQL looks up each key."""
    found: list[tuple[str, str]] = []
    if connection.dialect.name == "postgresql":  # what is written here refers to what is there
        connection.exec_driver_sql("set local session_replication_role = replica")
    else:
        listed = "select name, sql from sqlite_master where type = 'index' and sql is not null"
        found = [(row[0], row[1]) for row in connection.exec_driver_sql(listed)]
    for name, _ in found:
        connection.exec_driver_sql(f"drop index {name}")
    yield
    for _, made in found:
        connection.exec_driver_sql(made)


def _look_at(engine: Engine) -> None:
    """What a server does by itself after a while; and the numbers we gave are taken."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if engine.dialect.name != "postgresql":
            return
        for model in (Workspace, Member, Client, Contact, Moment, Occurrence, Touch):
            name = table(model).name
            taken = f"select setval(pg_get_serial_sequence('{name}', 'id'), (select max(id) from {name}))"
            connection.exec_driver_sql(taken)
        connection.exec_driver_sql("vacuum analyze")
