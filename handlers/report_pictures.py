"""The charts of a report, each with words that tell its figures."""

from collections.abc import Callable, Iterable, Mapping

from handlers.cards import Picture, Series
from handlers.report_figures import Figures

AIM = 30.0  # per cent of the drafts, at most, that go out as the machine wrote them
NOTHING = "nothing on record"


def _moments(of: Figures) -> Picture | None:
    parts = of.moments.parts
    series = (
        Series("Kept", tuple(float(each.kept) for each in parts.values())),
        Series("Missed", tuple(float(each.missed) for each in parts.values())),
    )
    told = _listed(
        f"{name} {each.kept} kept, {each.missed} missed" for name, each in parts.items() if any(each)
    )
    alt = f"Bars of moments kept and missed, from the day on which each week or month begins: {told}."
    return Picture("moments.png", "stacked", "Moments kept and missed", tuple(parts), series, alt)


def _pits(of: Figures) -> Picture | None:
    causes = {name: each for name, each in of.pits.causes.items() if each.acknowledge or each.settle}
    if not causes:
        return None
    series = (
        Series("To acknowledge", tuple(each.acknowledge for each in causes.values())),
        Series("To make good", tuple(each.settle for each in causes.values())),
    )
    told = _listed(
        f"{name} {_number(each.acknowledge)} to acknowledge, {_number(each.settle)} to make good"
        for name, each in causes.items()
    )
    alt = f"Bars of the median hours of working days that pits took, by cause: {told}."
    labels = tuple(name.capitalize() for name in causes)
    return Picture("pits.png", "bars", "Hours that pits took, by cause", labels, series, alt)


def _feelings(of: Figures) -> Picture | None:
    means = {m.name: round(m.felt.sum / m.felt.number, 1) if m.felt.number else None for m in of.months}
    return _line(
        means, "feelings", "How clients felt, mean of 7", "A line of how clients felt, mean of 7, by month"
    )


def _peaks(of: Figures) -> Picture | None:
    elements = dict(sorted(of.peaks.elements.items()))
    if not elements:
        return None
    told = _listed(f"{name} {number}" for name, number in elements.items())
    series = (Series("Peaks", tuple(float(number) for number in elements.values())),)
    labels = tuple(name.capitalize() for name in elements)
    return Picture(
        "peaks.png", "bars", "Peaks by element", labels, series, f"Bars of peaks by element: {told}."
    )


def _actions(of: Figures) -> Picture | None:
    if not any(month.filling or month.building for month in of.months):
        return None
    series = (
        Series("Filling", tuple(float(month.filling) for month in of.months)),
        Series("Building", tuple(float(month.building) for month in of.months)),
    )
    told = _listed(f"{month.name} {month.filling} filling, {month.building} building" for month in of.months)
    alt = f"Bars of what was done to fill pits and to build, by month: {told}."
    labels = tuple(month.name for month in of.months)
    return Picture("actions.png", "stacked", "Filling pits against building", labels, series, alt)


def _drafts(of: Figures) -> Picture | None:
    shares = {
        m.name: round(100 * m.sent.as_written / m.sent.drafts, 1) if m.sent.drafts else None
        for m in of.months
    }
    title = "Drafts sent as the machine wrote them, per cent"
    said = (
        "A line of the per cent of drafts that went out as the machine wrote them, by month, the aim under 30"
    )
    return _line(shares, "drafts", title, said, AIM)


def _line(
    values: Mapping[str, float | None], name: str, title: str, said: str, goal: float | None = None
) -> Picture | None:
    if all(value is None for value in values.values()):
        return None
    told = _listed(f"{month} {_number(value)}" for month, value in values.items())
    series = (Series(title, tuple(values.values())),)
    return Picture(f"{name}.png", "line", title, tuple(values), series, f"{said}: {told}.", goal)


def _number(value: float | None) -> str:
    return NOTHING if value is None else f"{value:g}"


def _listed(told: Iterable[str]) -> str:
    return "; ".join(told)


PICTURES: Mapping[str, Callable[[Figures], Picture | None]] = {
    "moments": _moments,
    "pits": _pits,
    "peaks": _peaks,
    "actions": _actions,
    "feelings": _feelings,
    "drafts": _drafts,
}
