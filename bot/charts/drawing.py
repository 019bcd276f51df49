"""A whole chart: its title, its key, its labels, its goal, and between them the bars or lines."""

from dataclasses import replace

from bot.charts.area import Area
from bot.charts.bars import bars, stacked, thickness
from bot.charts.inks import BORDER, GRID, GROUND, INK, INKS, QUIET, InkOf, colours
from bot.charts.lines import lines
from bot.charts.paper import HEIGHT, WIDTH, Paper, width
from bot.charts.plan import NOTHING, Plan, plan, said, ticks
from bot.charts.words import SIZE, every, fitted, wrapped
from handlers.cards import Picture

PAD = 20.0
TITLE, KEY, NOTE = 17.0, 12.5, 11.5
FIGURE, SMALL = 12.5, 10.0
LINE = 16.0
SWATCH = 22.0
BODIES = {"bars": bars, "stacked": stacked, "line": lines}


def png(picture: Picture, largest: int) -> bytes:
    paper, shown = Paper(), plan(picture)
    paper.box(0.5, 0.5, WIDTH - 1, HEIGHT - 1, fill=False, edgecolor=BORDER, linewidth=1)
    top = _key(paper, picture, shown, _title(paper, shown))
    if shown.empty:
        paper.words(WIDTH / 2, top / 2, NOTHING, 12, ha="center", color=QUIET)
    else:
        _body(paper, picture, _area(picture, shown, top))
    return paper.png(largest, colours(len(shown.series)))


def _body(paper: Paper, picture: Picture, area: Area) -> None:
    if area.figures is None:
        _scale(paper, area)
    paper.line((area.left, area.right), (area.y(0), area.y(0)), color=QUIET, linewidth=1)
    _goal(paper, area)
    BODIES[picture.kind](paper, area)
    _labels(paper, area)
    _notes(paper, area.plan)


def _title(paper: Paper, shown: Plan) -> float:
    """Returns how much is left below it, as all of these do."""
    y = HEIGHT - PAD - TITLE
    for line in wrapped(shown.title, WIDTH - 2 * PAD, 2, TITLE, bold=True):
        paper.words(PAD, y, line, TITLE, bold=True)
        y -= TITLE + 4
    return y + 4


def _key(paper: Paper, picture: Picture, shown: Plan, top: float) -> float:
    """None where there is only one thing to be seen."""
    if len(shown.series) < 2:
        return top
    share = (WIDTH - 2 * PAD) / len(shown.series)
    x, y = PAD, top - KEY
    for series, ink in zip(shown.series, INKS, strict=False):
        name = fitted(series.name, share - SWATCH - 22, KEY)
        (_stroke if picture.kind == "line" else _swatch)(paper, x, y, ink)
        paper.words(x + SWATCH + 6, y, name, KEY)
        x += SWATCH + 6 + width(name, KEY) + 16
    return y - 6


def _swatch(paper: Paper, x: float, y: float, ink: InkOf) -> None:
    look = {"facecolor": ink.fill, "edgecolor": ink.line, "linewidth": 0.8, "hatch": ink.hatch}
    paper.box(x, y - 1, SWATCH, 10, **look)


def _stroke(paper: Paper, x: float, y: float, ink: InkOf) -> None:
    paper.line((x, x + SWATCH), (y + 4, y + 4), color=ink.line, linewidth=2, linestyle=ink.stroke)
    paper.line((x + SWATCH / 2,), (y + 4,), color=ink.line, marker=ink.marker, markersize=6)


def _area(picture: Picture, shown: Plan, top: float) -> Area:
    """A scale stands beside it where the figures have no room on it."""
    right = WIDTH - PAD - (0 if shown.goal is None else width(_aim(shown), SIZE) + 8)
    bottom = PAD + (LINE if shown.notes else 0)
    area = Area(shown, PAD, right, bottom, top - 22)
    size = _size(area, _room(picture, area), picture.kind == "stacked")
    if size is None:
        beside = max(width(said(tick), NOTE) for tick in ticks(shown)) + 8
        area = replace(area, left=PAD + beside, top=top - 10)
    below = max((len(words) for _, words in _labelled(area)), default=1) * LINE
    return replace(area, bottom=bottom + below + (LINE if shown.low < 0 and size else 0), figures=size)


def _room(picture: Picture, area: Area) -> float:
    """For a figure; several lines are too close for any."""
    alone = len(area.plan.series) == 1
    if picture.kind == "line" and not alone:
        return 0.0
    return area.slot - 2 if alone or picture.kind == "stacked" else thickness(area) + 1


def _size(area: Area, room: float, stacking: bool) -> float | None:
    """None where the figures have no room."""
    values = {value for each in area.plan.series for value in each.values if value is not None}
    stacks = zip(*(each.values for each in area.plan.series), strict=True)
    sums = {sum(value or 0 for value in stack) for stack in stacks} if stacking else set()
    widest = max(width(said(value), FIGURE) for value in values | sums)
    return next((each for each in (FIGURE, SMALL) if widest * each / FIGURE <= room), None)


def _scale(paper: Paper, area: Area) -> None:
    for tick in ticks(area.plan):
        paper.line((area.left, area.right), (area.y(tick), area.y(tick)), color=GRID, linewidth=1)
        look = {"ha": "right", "va": "center_baseline", "color": QUIET}
        paper.words(area.left - 6, area.y(tick), said(tick), NOTE, **look)


def _aim(shown: Plan) -> str:
    return f"Aim: {said(shown.goal or 0)}"


def _goal(paper: Paper, area: Area) -> None:
    if area.plan.goal is None:
        return
    y = area.y(area.plan.goal)
    across = ((area.left, area.right), (y, y))
    paper.line(*across, color=GROUND, linewidth=2.6)
    paper.line(*across, color=INK, linewidth=1.2, linestyle=(0, (4, 3)))
    paper.words(area.right + 6, y, _aim(area.plan), va="center_baseline")


def _labels(paper: Paper, area: Area) -> None:
    y = area.bottom - LINE - (LINE if area.plan.low < 0 and area.figures else 0) - 1
    for place, rows in _labelled(area):
        for row, words in enumerate(rows):
            middle = min(area.x(place), WIDTH - PAD / 2 - width(words, SIZE) / 2)  # the last may be wide
            paper.words(middle, y - row * LINE, words, ha="center")


def _labelled(area: Area) -> list[tuple[int, list[str]]]:
    """Counted from the right, where the newest stands: the last is always named."""
    labels = area.plan.labels
    step = every(labels, area.slot)
    shown = range((len(labels) - 1) % step, len(labels), step)
    return [(n, wrapped(labels[n], step * area.slot - 4, 2 if step == 1 else 1)) for n in shown]


def _notes(paper: Paper, shown: Plan) -> None:
    paper.words(PAD, PAD - 8, fitted(" · ".join(shown.notes), WIDTH - 2 * PAD, NOTE), NOTE, color=QUIET)
