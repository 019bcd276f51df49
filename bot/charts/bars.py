"""The bars of a chart, beside each other or on top of each other, each with its figure."""

from typing import NamedTuple

from bot.charts.area import Area
from bot.charts.inks import GROUND, INKS, QUIET, InkOf
from bot.charts.paper import Paper, width
from bot.charts.plan import gap, said

SHARE = 0.7  # of a label's place
THICKEST = 56.0
STUB = 1.5  # so much is seen of nothing
SMALL = 11.0
TALL = 17.0  # a part that has room for its figure


class Part(NamedTuple):
    """A bar, or a part of one, between two values."""

    x: float
    thick: float
    start: float
    end: float
    ink: InkOf


def bars(paper: Paper, area: Area) -> None:
    """Beside each other."""
    count = len(area.plan.series)
    thick = thickness(area)
    for number, series in enumerate(area.plan.series):
        for place, value in enumerate(series.values):
            middle = area.x(place) + (number - (count - 1) / 2) * thick
            if value is None:
                _gap(paper, area, middle)
            else:
                _bar(paper, area, Part(middle, thick, 0, value, INKS[number]))
                _figure(paper, area, middle, value)


def stacked(paper: Paper, area: Area) -> None:
    """On top of each other, what is below nothing downward; their sum above."""
    thick = min(SHARE * area.slot, THICKEST)
    for place in range(len(area.plan.labels)):
        reached = {True: 0.0, False: 0.0}
        for series, ink in zip(area.plan.series, INKS, strict=False):
            value = series.values[place]
            if value:
                start = reached[value > 0]
                part = Part(area.x(place), thick, start, start + value, ink)
                _bar(paper, area, part)
                _inside(paper, area, part)
                reached[value > 0] += value
        if gap(area.plan, place):
            _gap(paper, area, area.x(place))
        else:
            _figure(paper, area, area.x(place), reached[True] or reached[False])


def thickness(area: Area) -> float:
    return min(SHARE * area.slot / max(len(area.plan.series), 1), THICKEST)


def _bar(paper: Paper, area: Area, part: Part) -> None:
    low, high = sorted((area.y(part.start), area.y(part.end)))
    aside = min(1.0, part.thick / 8)
    ink = part.ink
    look = {"facecolor": ink.fill, "edgecolor": ink.line, "linewidth": 0.8, "hatch": ink.hatch}
    paper.box(part.x - part.thick / 2 + aside, low, part.thick - 2 * aside, max(high - low, STUB), **look)


def _figure(paper: Paper, area: Area, x: float, value: float) -> None:
    if area.figures:
        above = value >= 0
        y = area.y(value) + (4 if above else -4)
        box = {"facecolor": GROUND, "edgecolor": "none", "pad": 0.6}
        paper.words(x, y, said(value), area.figures, ha="center", va="bottom" if above else "top", bbox=box)


def _inside(paper: Paper, area: Area, part: Part) -> None:
    """The figure of one among several."""
    words = said(part.end - part.start)
    tall = abs(area.y(part.end) - area.y(part.start)) >= TALL
    if len(area.plan.series) > 1 and tall and width(words, SMALL) + 4 <= part.thick:
        y = (area.y(part.start) + area.y(part.end)) / 2
        box = {"facecolor": part.ink.fill, "edgecolor": "none", "pad": 0.8}
        look = {"ha": "center", "va": "center_baseline", "color": part.ink.words, "bbox": box}
        paper.words(part.x, y, words, SMALL, **look)


def _gap(paper: Paper, area: Area, x: float) -> None:
    paper.words(x, area.y(0) + 3, "–", ha="center", color=QUIET)
