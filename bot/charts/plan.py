"""What a chart shows: figures that can be drawn, how they are said, and how far its scale goes."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from bot.letters import seen
from handlers.cards import Picture, Series

LABELS = 60  # more do not stand side by side
SERIES = 6  # more are not told apart
MOST = 1e12
LETTERS = 200  # more than two lines of a title take
STEPS = (1, 2, 2.5, 5, 10)
TICKS = 4

NOTHING = "Nothing on record yet"
GAP = "– nothing on record"


@dataclass(frozen=True)
class Plan:
    """Each series has a value or None for each label; `low` is at most 0 and `high` at least."""

    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    goal: float | None
    low: float
    high: float
    notes: tuple[str, ...]

    @property
    def empty(self) -> bool:
        return not self.labels or all(gap(self, place) for place in range(len(self.labels)))


def plan(picture: Picture) -> Plan:
    labels = tuple(line(label) for label in picture.labels[-LABELS:])
    series = tuple(_cleaned(each, picture) for each in picture.series[:SERIES])
    goal = _number(picture.goal)
    heights = [*_heights(picture, series), *([goal] if goal is not None else [])]
    low, high = min([0.0, *heights]), max([0.0, *heights])
    notes = tuple(_notes(picture, series))
    return Plan(line(picture.title), labels, series, goal, low, high if high > low else low + 1, notes)


def gap(plan: Plan, place: int) -> bool:
    return all(each.values[place] is None for each in plan.series)


def line(words: str) -> str:
    """One line, without what nobody sees."""
    return " ".join("".join(char if seen(char) else " " for char in words[:LETTERS]).split())


def said(value: float) -> str:
    words = f"{value:.2g}" if abs(value) >= 1e7 else f"{value:,.2f}".rstrip("0").rstrip(".")
    return words.replace("-", "−")


def ticks(plan: Plan) -> list[float]:
    """Round numbers within the scale, about four of them."""
    span = plan.high - plan.low
    size = 10 ** math.floor(math.log10(span / TICKS))
    step = next(size * each for each in STEPS if span / (size * each) <= TICKS + 1e-9)
    first, last = math.ceil(plan.low / step - 1e-9), math.floor(plan.high / step + 1e-9)
    return [round(number * step, 6) for number in range(first, last + 1)]


def _cleaned(series: Series, picture: Picture) -> Series:
    count = len(picture.labels)
    values = (*map(_number, series.values[:count]), *([None] * (count - len(series.values))))
    return Series(line(series.name), values[-LABELS:])


def _number(value: float | None) -> float | None:
    """None as well for what is no number."""
    if value is None or math.isnan(value):
        return None
    return round(max(-MOST, min(MOST, value)), 4) + 0.0


def _heights(picture: Picture, series: Sequence[Series]) -> Iterator[float]:
    """How far the drawing reaches, up and down."""
    if picture.kind != "stacked":
        yield from (value for each in series for value in each.values if value is not None)
        return
    for column in zip(*(each.values for each in series), strict=True):
        values = [value for value in column if value is not None]
        yield from (sum(value for value in values if value > 0), sum(value for value in values if value < 0))


def _notes(picture: Picture, series: Sequence[Series]) -> Iterator[str]:
    values = list(chain.from_iterable(each.values for each in series))
    if None in values and any(value is not None for value in values):
        yield GAP
    if len(picture.labels) > LABELS:
        yield f"the last {LABELS} of {len(picture.labels)}"
    if len(picture.series) > SERIES:
        yield f"the first {SERIES} of {len(picture.series)}"
