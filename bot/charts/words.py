"""Words on a chart: cut or wrapped to the width they have, and which labels are shown where not all fit."""

from collections.abc import Sequence

from bot.charts.paper import width
from bot.letters import cut

SIZE = 12.5
NARROWEST = 52.0  # a label that has so much room is shown, cut where it has to be
WIDEST = 84.0


def fitted(words: str, room: float, size: float = SIZE, bold: bool = False) -> str:
    """Cut to that width, seen from its beginning."""
    end = len(words)
    while end > 1 and width(cut(words, end), size, bold) > room:
        end = min(end - 1, int(end * max(room / width(cut(words, end), size, bold), 0.5)))
    return cut(words, max(end, 1))


def wrapped(words: str, room: float, lines: int, size: float = SIZE, bold: bool = False) -> list[str]:
    """At its spaces; what is left over is cut in the last line."""
    found, rest = list[str](), words.split()
    while rest and len(found) < lines - 1:
        end = _last_that_fits(rest, room, size, bold)
        found.append(fitted(" ".join(rest[:end]), room, size, bold))
        rest = rest[end:]
    return [*found, fitted(" ".join(rest), room, size, bold)] if rest else found


def every(labels: Sequence[str], slot: float) -> int:
    """Each, each second, each third …: as many labels as can be read."""
    if slot >= NARROWEST:
        return 1
    needed = min(max(width(label, SIZE) for label in labels) + 6, WIDEST)
    return next(step for step in range(1, len(labels) + 100) if step * slot >= needed)


def _last_that_fits(words: Sequence[str], room: float, size: float, bold: bool) -> int:
    fits = (end for end in range(len(words), 1, -1) if width(" ".join(words[:end]), size, bold) <= room)
    return next(fits, 1)
