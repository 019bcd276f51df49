"""Who needs a peak: points for each reason, from the record. Pure; store.ranking says the same in SQL."""

from calendar import isleap
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date

HUNDREDTHS = 100  # points are counted in them: whole numbers compare alike everywhere
CONTENTED = (4, 6)  # a mean feeling that could be lifted to a 7
LAST = "D"  # of whom no tier is said comes after C


@dataclass(frozen=True)
class Weights:
    """Days a client of each tier may be without a peak, points for each reason, the least to be listed."""

    a: int = 90
    b: int = 180
    c: int = 365
    waiting: int = 40  # for each cadence without a peak, at most twice
    contented: int = 20
    opening: int = 15
    early: int = 10  # years 1 to 4
    tier_a: int = 10
    tier_b: int = 5
    least: int = 40

    @classmethod
    def chosen(cls, settings: Mapping[str, int] | None) -> "Weights":
        """As the firm has set them."""
        known = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in (settings or {}).items() if name in known})

    def cadence(self, tier: str) -> int:
        """Of a client without a tier, that of C."""
        return {"A": self.a, "B": self.b}.get(tier, self.c)

    def asked(self) -> dict[str, int]:
        """As parameters of a question."""
        return asdict(self)


@dataclass(frozen=True)
class Standing:
    """What is known of a client; days as numbers. `waits_from`: the last peak, else when they came to us."""

    tier: str
    waits_from: int
    felt_sum: int
    felt_count: int
    since: int | None
    opening: bool


@dataclass(frozen=True)
class Points:
    """In hundredths, one for each reason."""

    waiting: int
    contented: int
    opening: int
    early: int
    tier: int

    @property
    def total(self) -> int:
        return self.waiting + self.contented + self.opening + self.early + self.tier


def points(of: Standing, today: int, four_years_ago: int, weights: Weights) -> Points:
    cadence = weights.cadence(of.tier)
    days = min(max(0, today - of.waits_from), 2 * cadence)
    early = of.since is not None and four_years_ago < of.since <= today
    tier = {"A": weights.tier_a, "B": weights.tier_b}.get(of.tier, 0)
    return Points(
        waiting=weights.waiting * HUNDREDTHS * days // cadence,
        contented=weights.contented * HUNDREDTHS * contented(of),
        opening=weights.opening * HUNDREDTHS * of.opening,
        early=weights.early * HUNDREDTHS * early,
        tier=tier * HUNDREDTHS,
    )


def contented(of: Standing) -> bool:
    """The mean of the last feelings lies between 4 and 6, both included."""
    low, high = (end * of.felt_count for end in CONTENTED)
    return of.felt_count > 0 and low <= of.felt_sum <= high


def four_years_before(day: date) -> date:
    """Who began after this day is in the first four years."""
    gone = (day.month, day.day) == (2, 29) and not isleap(day.year - 4)
    return day.replace(year=day.year - 4, day=28 if gone else day.day)
