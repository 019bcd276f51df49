"""The lines of a chart: a mark for each figure, and no line over what nobody knows."""

from bot.charts.area import Area
from bot.charts.inks import GROUND, INKS, QUIET
from bot.charts.paper import Paper
from bot.charts.plan import said

MARKED = 40  # more marks than that would cover their line


def lines(paper: Paper, area: Area) -> None:
    xs = [area.x(place) for place in range(len(area.plan.labels))]
    marked = len(xs) <= MARKED
    for series, ink in zip(area.plan.series, INKS, strict=False):
        ys = [float("nan") if value is None else area.y(value) for value in series.values]
        look = {"marker": ink.marker, "markersize": 6 if marked else 3, "linestyle": ink.stroke}
        paper.line(xs, ys, color=ink.line, linewidth=2, markeredgecolor=GROUND, **look)
    _gaps(paper, area)
    if area.figures:
        _figures(paper, area, area.figures)


def _figures(paper: Paper, area: Area, size: float) -> None:
    box = {"facecolor": GROUND, "edgecolor": "none", "pad": 0.6}
    for place, value in enumerate(area.plan.series[0].values):
        if value is not None:
            paper.words(area.x(place), area.y(value) + 7, said(value), size, ha="center", bbox=box)


def _gaps(paper: Paper, area: Area) -> None:
    for place in range(len(area.plan.labels)):
        if any(each.values[place] is None for each in area.plan.series):
            paper.words(area.x(place), area.y(0) + 3, "–", ha="center", color=QUIET)
