"""Where things stand on a chart: its scale up and down, and a place for each label side by side."""

from dataclasses import dataclass

from bot.charts.plan import Plan


@dataclass(frozen=True)
class Area:
    """In points. `figures`: how large they stand on the chart; None where they are read from a scale."""

    plan: Plan
    left: float
    right: float
    bottom: float
    top: float
    figures: float | None = None

    @property
    def slot(self) -> float:
        return (self.right - self.left) / max(len(self.plan.labels), 1)

    def x(self, place: float) -> float:
        """The middle of a label's place."""
        return self.left + (place + 0.5) * self.slot

    def y(self, value: float) -> float:
        share = (value - self.plan.low) / (self.plan.high - self.plan.low)
        return self.bottom + share * (self.top - self.bottom)
