"""The table told.txt: what people type after `add`, and what it should be read as."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from bot.evaluation.commands import day_of
from handlers.reading.add import Told
from handlers.reading.when import Local
from tests.reading.roster import clients

MONDAY = date(2026, 11, 23)
_NAMES = {client.client_id: client.client for client in clients()}


class Line(NamedTuple):
    """A line, how its writer writes 3/4, and what it means in words that `in_words` gives too."""

    text: str
    local: Local
    meant: str


def lines() -> list[Line]:
    rows = Path(__file__).with_name("told.txt").read_text("utf-8").splitlines()
    return [_line(row) for row in rows if row.strip() and not row.startswith("#")]


def news() -> list[tuple[str, str]]:
    """The lines of kinds.txt with their kind and, for a pit, its cause."""
    rows = Path(__file__).with_name("kinds.txt").read_text("utf-8").splitlines()
    cells = [row.rpartition("|") for row in rows if not row.startswith("#")]
    return [(text.strip(), meant.strip()) for text, _, meant in cells]


def _line(row: str) -> Line:
    text, _, meant = row.partition(" =>")
    american = text.startswith("us: ")
    return Line(text.removeprefix("us: "), Local(MONDAY, "mdy" if american else "dmy"), meant.strip())


def in_words(told: Told, meant: str) -> str:
    """What was read, as the table says it; of the last column only what the table asks about."""
    if told.fault:
        return f"error {told.fault}"
    if meant.startswith("ask"):
        missing = [word for word in meant.split()[1:] if word in told.asks]
        return " ".join(["ask", *missing]) if told.asks else "nothing to ask"
    if told.asks:
        return "ask " + " ".join(told.asks)
    wanted = [cell.strip() for cell in meant.split("|")]
    day = day_of(told.when, MONDAY)
    kind = f"{told.kind}/{told.cause}" if told.cause else str(told.kind)
    cells = [
        kind,
        _NAMES.get(told.client_id or 0, "-"),
        told.contact_name or "-",
        day.isoformat() if day else "-",
    ]
    cells = ["*" if asked == "*" else cell for cell, asked in zip(cells, wanted, strict=False)]
    return " | ".join([*cells, *_more(told, wanted[4:])]).strip()


def _more(told: Told, wanted: list[str]) -> list[str]:
    said = {
        "yearly": told.recurs == "yearly",
        "monthly": told.recurs == "monthly",
        "private": told.private,
        "sensitive": told.sensitive,
        "plain": not told.sensitive,
        f"lead {told.lead}": True,
    }
    asked = wanted[0].replace("lead ", "lead_").split() if wanted else []
    return (
        [" ".join(word.replace("_", " ") for word in asked if said.get(word.replace("_", " ")))]
        if wanted
        else []
    )
