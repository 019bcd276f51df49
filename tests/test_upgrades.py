"""A database that has been in use is brought up to date, and loses nothing on the way."""

from typing import Any

from sqlalchemy import text

from store import db, schema

NINE = "2026-11-23 09:00:00"
BLANK = {name: "" for name in ("subject", "text", "machine_text", "writer", "prompt")}
DRAFT = {"occurrence_id": 1, "asked_by": 1, "type": "support", "form": "email", "style": "plain"} | BLANK
WORDS = {"wording": 0, "slots": "[]", "facts": "[]", "asked_at": NINE}
PIT = {"fingerprint": "x", "client_id": 1, "contact_id": 2, "kind": "pit", "topic": "", "what": "in hospital"}
DAY = {"precision": "day", "recurs": "none", "sensitive": True, "private": False, "added_at": NINE}
CLIENT = {"name": "Acme", "called": "acme", "aliases": "[]", "tier": "C", "status": "active"}
PERSON = {"client_id": 1, "role": "", "status": "active"}
DANA = {
    "person": "U1",
    "name": "dana",
    "role": "advisor",
    "locale": "en-GB",
    "account": "full",
    "active": True,
}
FIRM: dict[str, list[dict[str, Any]]] = {
    "workspace": [{"name": "slack/T1", "leap_day": "28 February", "names_version": 0, "set_up": True}],
    "member": [DANA],
    "client": [CLIENT, CLIENT, CLIENT],
    "wall": [{"client_id": 3, "member_id": 1}],
    "contact": [PERSON | {"name": name, "called": name} for name in ("jane", "nell")],
    "moment": [PIT | DAY],
    "occurrence": [{"moment_id": 1, "state": "open", "note": ""}],
    "draft": [DRAFT | WORDS | {"state": state} for state in ("asking", "writing", "ready")],
}


def _filled(database: str, at: str, **more: Any) -> None:
    """A small firm in a database of that release."""
    schema.upgrade(database, at)
    engine = db.connect(database)
    with engine.begin() as connection:
        for table, rows in FIRM.items():
            for row in rows:
                known = row if table in ("workspace", "wall") else {"workspace_id": 1, **row}
                values = known | more.get(table, {})
                names = ", ".join(f":{name}" for name in values)
                words = f"insert into {table} ({', '.join(values)}) values ({names})"
                connection.execute(text(words), values)
    engine.dispose()


def _found(database: str, *asked: str) -> list[list[tuple[Any, ...]]]:
    engine = db.connect(database)
    with engine.connect() as connection:
        found = [[tuple(row) for row in connection.exec_driver_sql(words).all()] for words in asked]
    engine.dispose()
    return found


def test_what_hangs_on_a_table_that_is_built_anew_stays(database: str) -> None:
    _filled(database, "0005")
    schema.upgrade(database)
    counted = [f"select count(*) from {table}" for table in ("client", "moment", "occurrence", "wall")]
    assert _found(database, *counted) == [[(3,)], [(1,)], [(1,)], [(1,)]]


def test_what_a_race_has_left_behind_is_put_right(database: str) -> None:
    _filled(database, "0009", moment={"embargoed": False, "uncelebrated": False, "muted": False})
    schema.upgrade(database)
    asked = ("client", "sole"), ("draft", "state"), ("contact", "hearsay")
    names, drafts, people = _found(database, *(f"select id, {name} from {table}" for table, name in asked))
    assert sorted(names) == [(1, "acme"), (2, None), (3, None)]
    assert sorted(drafts) == [(2, "writing"), (3, "ready")]
    assert [(number, bool(known)) for number, known in sorted(people)] == [(1, False), (2, True)]
