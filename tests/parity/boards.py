"""Reads a table: a line for each row, as the playground tells it."""

import re

from bot import figures
from handlers.cards import Table


def told(rows: list[list[str]]) -> str:
    """The first is the head; an empty cell shows a dash."""
    head, *others = [tuple("" if cell == figures.NOTHING else cell for cell in row) for row in rows]
    return figures.told(Table(head, tuple(others)))


def aligned(text: str) -> str:
    """Columns of letters of one width: figures, and names in several lines, end where their column ends."""
    lines = text.split("\n")
    last = next(number for number, line in enumerate(lines) if not line.startswith(" "))
    ends = [cell.end() for cell in _cells(lines[last])]
    names = ["" for _ in ends]
    for line in lines[: last + 1]:
        for place, cell in enumerate(_cells(line)):
            column = place if line is lines[last] else ends.index(cell.end())
            names[column] = f"{names[column]} {cell[0]}".strip()
    return told([names, *([cell[0] for cell in _cells(line)] for line in lines[last + 1 :])])


def _cells(line: str) -> list[re.Match[str]]:
    return list(re.finditer(r"\S+(?: \S+)*", line))
