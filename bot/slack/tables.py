"""A table of a card: Slack's own block, or columns of letters of one width where it takes no such block."""

import textwrap
from collections.abc import Sequence

from bot import aloud, figures
from bot.figures import NOTHING
from bot.letters import cut, seen
from bot.slack.paragraphs import note, paragraphs, rich
from bot.slack.text import Json, bare, quiet, shortened, span, spans
from handlers.cards import Table

# Source: docs.slack.dev, table block; one in a message, not in a modal, and no cell without words
# (vercel/chat#194, getnao/nao#1143). A cell of raw text brought Slack down: soxtoby/SlackNet#246.
ROWS = 100
COLUMNS = 20
LETTERS = 4_500  # ours: half of what a message takes
CELL = 150  # ours

WIDE = 72  # letters of one width that stand in a line
COLUMN = 24
NAME = 10  # of a column, in one line


def block(table: Table) -> list[Json]:
    """What does not fit is counted."""
    head, rows = _cut(table)
    kept = rows[: _room(head, rows)]
    drawn = [_row(head, {"bold": True}), *(_row(row) for row in kept)]
    aligned = [{"align": "left", "is_wrapped": True}, *[{"align": "right"}] * (len(head) - 1)]
    shown: Json = {"type": "table", "rows": drawn, "column_settings": aligned[: len(head)]}
    return [shown, *_left_out(len(rows) - len(kept))]


def columns(table: Table) -> list[Json]:
    """Where they would be too wide for a line, each row is a line of words."""
    head, rows = _cut(table)
    names, *words = ([_plain(cell, COLUMN) for cell in row] for row in (head, *rows))
    widths = [_wide(*column) for column in zip(names, *words, strict=True)]
    if sum(widths) + 2 * len(widths) > WIDE:
        return paragraphs([span(quiet(aloud.words(table, bare)))])
    lines = [_aligned(row, widths) for row in (*_head(names, widths), *words)]
    kept = _lines(lines)
    pieces = [span("\n".join(lines[:kept]))]
    return [rich(pieces, "rich_text_preformatted"), *_left_out(len(lines) - kept)]


def _wide(name: str, *cells: str) -> int:
    """A name of several words may stand in several lines."""
    return max([min(len(name), NAME), *map(len, name.split()), *map(len, cells)])


def _head(names: Sequence[str], widths: Sequence[int]) -> list[list[str]]:
    """The names of columns in lines, the last of them above its figures."""
    wrapped = [textwrap.wrap(name, width) for name, width in zip(names, widths, strict=True)]
    height = max(map(len, wrapped))
    columns = [[*[""] * (height - len(lines)), *lines] for lines in wrapped]
    return [list(line) for line in zip(*columns, strict=True)]


def _cut(table: Table) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
    return table.head[:COLUMNS], [row[:COLUMNS] for row in figures.even(table)]


def _room(head: Sequence[str], rows: Sequence[Sequence[str]]) -> int:
    """How many rows there is room for."""
    letters = sum(min(len(cell), CELL) + 1 for cell in head)
    for number, row in enumerate(rows[: ROWS - 1]):
        letters += sum(min(len(cell), CELL) + 1 for cell in row)
        if letters > LETTERS:
            return number
    return min(len(rows), ROWS - 1)


def _lines(lines: Sequence[str]) -> int:
    letters = 0
    for number, line in enumerate(lines):
        letters += len(line) + 1
        if letters > 3_000:
            return number
    return len(lines)


def _row(cells: Sequence[str], style: Json | None = None) -> list[Json]:
    return [rich(_cell(cell, style)) for cell in cells]


def _cell(words: str, style: Json | None) -> list[Json]:
    pieces = shortened(spans(words), CELL) if seen(bare(words)) else [span(NOTHING)]
    return [piece | {"style": piece.get("style", {}) | style} for piece in pieces] if style else pieces


def _plain(words: str, most: int) -> str:
    shown = " ".join(quiet(bare(words)).split())
    return cut(shown, most) if seen(shown) else NOTHING


def _aligned(cells: Sequence[str], widths: Sequence[int]) -> str:
    """Names to the left, figures to the right."""
    first, *others = cells
    figures = (cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True))
    return "  ".join([first.ljust(widths[0]), *figures]).rstrip()


def _left_out(rows: int) -> list[Json]:
    return note(f"… and {rows} more {'row' if rows == 1 else 'rows'}.") if rows else []
