"""What is due, asked for by hand: the driver, the best SQL we know, the same rows as the bot finds."""

import re
from datetime import date, datetime
from typing import Any

from store.db import Engine

DUE = "select id, at from due where at <= :now order by at limit :count"

# Two ways into a room, each by its index: what was added there, and what its clients have besides.
NUDGES = """
select o.id, o."on", o.state, o.snoozed_until, o.closed_at, o.closed_by, o.note,
    m.id, m.client_id, m.contact_id, m.kind, m.cause, m.topic, m.what, m."on", m.precision, m.recurs,
    m.month, m.day, m.year, m.lead, m.sensitive, m.private, m.room_id, m.author_id, m.owner_id, m.added_at,
    c.id, c.name, c.aliases, c.owner_id, c.tier, c.status, c.room_id,
    t.id, t.name, t.role, t.status, w.id, w.person, w.name, w.role, w.zone, w.account, w.active,
    p.opened_at, p.acknowledged_at, p.filled_at, p.supported_at
from moment m
join client c on c.id = m.client_id
join occurrence o on o.moment_id = m.id
left join pit p on p.moment_id = m.id
left join contact t on t.id = m.contact_id
left join member w on w.id = coalesce(m.owner_id, c.owner_id, m.author_id)
where m.id in (
        select id from moment where room_id = :room
        union all
        select moment.id from client join moment on moment.client_id = client.id
        where client.room_id = :room and coalesce(moment.room_id, 0) = 0
    )
    and o.state = 'open' and c.workspace_id = :workspace and not (m.sensitive or m.private)
    and not exists (select 1 from wall where wall.client_id = c.id)
    and (
        m.kind = 'pit' and p.filled_at is null and p.supported_at is null
        or m.kind <> 'pit' and (
            o."on" between :passed and :near
            or m.lead is not null and o."on" between :today and :far
            or o.snoozed_until is not null or o."on" is null
        )
    )
order by o."on" is null, o."on", c.name, o.id
"""


class Bare:
    """One connection of the driver, prepared as all of ours are, outside every transaction."""

    def __init__(self, engine: Engine) -> None:
        self._sqlite = engine.dialect.name == "sqlite"
        self._pooled = engine.raw_connection()
        self._driver = self._as_it_is(self._pooled.driver_connection)

    def _as_it_is(self, driver: Any) -> Any:
        """sqlite3 and psycopg take the same calls here; psycopg would begin a transaction by itself."""
        if not self._sqlite:
            driver.autocommit = True
        return driver

    def select(self, query: str, **values: Any) -> list[tuple[Any, ...]]:
        if self._sqlite:
            return list(self._driver.execute(query, {name: _text(value) for name, value in values.items()}))
        return list(self._driver.execute(re.sub(r":(\w+)", r"%(\1)s", query), values))

    def close(self) -> None:
        self._pooled.invalidate()


def _text(value: Any) -> Any:
    """As SQLAlchemy keeps days and instants in SQLite, which has neither."""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S.%f")
    return value.isoformat() if isinstance(value, date) else value
