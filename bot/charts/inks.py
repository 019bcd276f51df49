"""How the series of a chart are told apart: by light and dark, by pattern, by mark, and last by colour."""

from dataclasses import dataclass

# Its own light ground: the same picture is seen on a light page and on a dark one.
GROUND, BORDER, GRID = "#ffffff", "#d5d9de", "#e4e7ea"
INK, QUIET = "#202428", "#5b626a"


@dataclass(frozen=True)
class InkOf:
    """`line` stands out from the ground, and `words` from `fill`."""

    fill: str
    line: str
    words: str
    hatch: str | None
    marker: str
    dashes: tuple[float, ...]

    @property
    def stroke(self) -> object:
        """As matplotlib says it."""
        return (0, self.dashes) if self.dashes else "-"


INKS = (
    InkOf("#1f5fa8", "#1f5fa8", GROUND, None, "o", ()),
    InkOf("#f6c58b", "#b35c00", INK, "////", "s", (5, 2)),
    InkOf("#0b6e53", "#0b6e53", GROUND, None, "^", (1.5, 1.5)),
    InkOf("#e3d0f0", "#7b4fa0", INK, "....", "D", (7, 2, 1.5, 2)),
    InkOf("#55606b", "#55606b", GROUND, None, "v", (3, 1)),
    InkOf("#f5e9ae", "#7d6300", INK, "\\\\\\\\", "P", (1, 3)),
)


def colours(series: int) -> list[str]:
    """All that a chart of so many series is drawn in."""
    inks = INKS[:series]
    return [INK, QUIET, BORDER, GRID, *(ink.line for ink in inks), *(ink.fill for ink in inks)]
