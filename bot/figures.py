"""Tables and charts in words: for screen readers, notifications, and where nothing else can be shown."""

from handlers.cards import Picture, Table

NOTHING = "–"  # what an empty cell shows: Slack takes none without words


def told(block: Table | Picture) -> str:
    """A line for each row, each figure with the name of its column; a chart as it is described."""
    if isinstance(block, Picture):
        return block.alt
    return "\n".join(_line(block.head, row) for row in even(block))


def even(table: Table) -> list[tuple[str, ...]]:
    """Its rows, each as long as its head."""
    width = len(table.head)
    return [(*row[:width], *[""] * (width - len(row))) for row in table.rows]


def _line(head: tuple[str, ...], row: tuple[str, ...]) -> str:
    name, *figures = row
    said = [f"{column} {figure}" for column, figure in zip(head[1:], figures, strict=True) if figure]
    return f"{name}: {', '.join(said)}" if said else name
