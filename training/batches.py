"""Messages written by hand, each with what it tells, and the clients of whom they speak."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from handlers.reading.names import Named, Names
from handlers.reading.when import Local

FOLDER = Path(__file__).parent / "listen"
CODES = {"m": "milestone", "t": "transition", "ps": "pit service", "pp": "pit personal", "pb": "pit business"}
FIELDS = 7


class Message(NamedTuple):
    """`label` is a kind, a pit with its cause, or `none` with `negative` saying of which type."""

    text: str
    label: str
    negative: str
    client: str | None
    contact: str | None
    date: str | None
    yearly: bool
    sensitive: bool
    language: str
    local: Local


class Batch(NamedTuple):
    name: str
    names: Names
    clients: list[str]
    messages: list[Message]


def batches(folder: Path = FOLDER) -> Iterator[Batch]:
    """By the order of their names; the author of one has not seen the others."""
    for path in sorted(folder.glob("*.txt")):
        yield read(path)


def read(path: Path) -> Batch:
    roster = json.loads(path.with_suffix(".roster.json").read_text(encoding="utf-8"))
    names = Names(
        Named(number, entry["client"], tuple(entry["aliases"]), tuple(enumerate(entry["contacts"])))
        for number, entry in enumerate(roster)
    )
    return Batch(path.stem, names, [entry["client"] for entry in roster], list(_messages(path)))


def _messages(path: Path) -> Iterator[Message]:
    """`@ time room` sets the time; else `code | client | contact | date | flags | language | text`."""
    local = Local(date.min, "dmy")
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            local = Local(datetime.fromisoformat(line.split()[1]).date(), "dmy")
        elif line.strip():
            yield _message([field.strip() for field in line.split("|", FIELDS - 1)], local)


def _message(fields: list[str], local: Local) -> Message:
    code, client, contact, date, flags, language, text = fields
    negative = code.partition(":")[2]
    return Message(
        text=text.replace(" / ", "\n"),
        label="none" if negative else CODES[code],
        negative=negative,
        client=None if client == "-" else client,
        contact=None if contact == "-" else contact,
        date=None if date == "-" else date,
        yearly="y" in flags,
        sensitive="s" in flags,
        language=language,
        local=local,
    )
