"""Reads a table: a line for each row, as the playground tells it."""

from bot import figures
from handlers.cards import Table


def told(rows: list[list[str]]) -> str:
    """The first is the head; an empty cell shows a dash."""
    head, *others = [tuple("" if cell == figures.NOTHING else cell for cell in row) for row in rows]
    return figures.told(Table(head, tuple(others)))
