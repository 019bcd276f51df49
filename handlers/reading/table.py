"""Read a client list in CSV: exactly the columns we know, row by row, with what is wrong in words."""

import csv
import io
from dataclasses import dataclass
from datetime import date

COLUMNS = tuple(
    "name owner tier since status aliases contact contact_role birthday contact_status wall".split()
)
STATUSES = ("active", "paused", "former", "legal hold")
STANDINGS = ("", "deceased", "left", "do not celebrate")


@dataclass(frozen=True)
class Row:
    """One contact of one client; the client stands in each of its rows."""

    number: int
    name: str
    owner: str = ""
    tier: str = ""
    since: date | None = None
    status: str = ""
    aliases: tuple[str, ...] = ()
    contact: str = ""
    contact_role: str = ""
    birthday: tuple[int | None, int, int] | None = None  # year if known, month, day
    contact_status: str = ""
    wall: tuple[str, ...] = ()


@dataclass(frozen=True)
class Bad:
    number: int
    why: str


def read_table(text: str) -> tuple[list[Row], list[Bad]]:
    """The good rows and the bad ones; row 1 is the first line below the heads."""
    lines = csv.reader(io.StringIO(text.lstrip("﻿").replace("\0", "")), delimiter=_delimiter(text))
    heads = [head.strip().lower() for head in next(lines, [])]
    unknown = [head for head in heads if head not in COLUMNS]
    if "name" not in heads or unknown:
        return [], [Bad(0, _heads_words(unknown))]
    rows: list[Row] = []
    bad: list[Bad] = []
    for number, cells in enumerate((cells for cells in lines if any(cell.strip() for cell in cells)), 1):
        read = _row(number, {head: cell.strip() for head, cell in zip(heads, cells, strict=False)})
        rows.append(read) if isinstance(read, Row) else bad.append(read)
    return rows, bad


def read_birthday(text: str) -> tuple[int | None, int, int] | None:
    """`1961-11-25`, or `--11-25` without the year; None when there is no such day."""
    year, _, rest = ("", "", text[2:]) if text.startswith("--") else text.partition("-")
    try:
        month, day = (int(part) for part in rest.split("-"))
        date(int(year) if year else 2000, month, day)  # any leap year will do: 29 February is a birthday
    except ValueError:
        return None
    return (int(year) if year else None, month, day)


def _row(number: int, cells: dict[str, str]) -> Row | Bad:
    if why := _fault(cells):
        return Bad(number, why)
    return Row(
        number=number,
        name=" ".join(cells["name"].split()),
        owner=cells.get("owner", ""),
        tier=cells.get("tier", "").upper(),
        since=date.fromisoformat(cells["since"]) if cells.get("since") else None,
        status=cells.get("status", "").lower(),
        aliases=_parts(cells.get("aliases", "")),
        contact=" ".join(cells.get("contact", "").split()),
        contact_role=cells.get("contact_role", ""),
        birthday=read_birthday(cells["birthday"]) if cells.get("birthday") else None,
        contact_status=cells.get("contact_status", "").lower(),
        wall=_parts(cells.get("wall", "")),
    )


def _fault(cells: dict[str, str]) -> str | None:
    checks = (
        (bool(cells.get("name")), "it has no name"),
        (cells.get("tier", "").upper() in ("", "A", "B", "C"), f"tier {cells.get('tier')} is not A, B or C"),
        (_is_day(cells.get("since", "")), f"since {cells.get('since')} is not a day like 2024-03-01"),
        (cells.get("status", "").lower() in ("", *STATUSES), f"status {cells.get('status')} is not known"),
        (
            not cells.get("birthday") or read_birthday(cells["birthday"]) is not None,
            f"birthday {cells.get('birthday')} is not a day like 1961-11-25 or --11-25",
        ),
        (
            cells.get("contact_status", "").lower() in STANDINGS,
            f"contact_status {cells.get('contact_status')} is not known",
        ),
        (bool(cells.get("contact")) or not cells.get("birthday"), "it has a birthday but no contact"),
    )
    return next((why for fine, why in checks if not fine), None)


def _is_day(text: str) -> bool:
    try:
        return not text or bool(date.fromisoformat(text))
    except ValueError:
        return False


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return ";" if ";" in first and "," not in first else "\t" if "\t" in first else ","


def _heads_words(unknown: list[str]) -> str:
    if unknown:
        return f"I do not know the column {', '.join(unknown)}. I know {', '.join(COLUMNS)}."
    return f"The first line must name the columns, name among them: {', '.join(COLUMNS)}."
