"""What a date in a sentence can turn out to be. Plain values, no dummy year, no midnight."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Order = Literal["dmy", "mdy"]
Precision = Literal["day", "month", "quarter"]


@dataclass(frozen=True)
class Local:
    """Where the reader of a date stands: the asker's day, and how they write 3/4."""

    today: date
    order: Order = "dmy"


@dataclass(frozen=True)
class On:
    """One day; `precision` month or quarter when the words named none ("in Q2"; "end of Q2" is a day)."""

    day: date
    precision: Precision = "day"


def last_day(on: date, precision: str) -> date:
    """Of a month or a quarter that is named by its first day."""
    if precision == "day":
        return on
    end = on if precision == "month" else on + timedelta(days=62)
    return end.replace(day=monthrange(end.year, end.month)[1])


@dataclass(frozen=True)
class Yearly:
    """Every year on this day; `year` is the first one, when it is known ("born 1961")."""

    month: int
    day: int
    year: int | None = None


@dataclass(frozen=True)
class Monthly:
    day: int


@dataclass(frozen=True)
class Weekly:
    weekday: int  # 0 is Monday


@dataclass(frozen=True)
class Quarterly:
    pass


@dataclass(frozen=True)
class Unclear:
    """Words about time that name no single day: `candidates` when there are a few ("4th or 5th April")."""

    words: str
    candidates: tuple[date, ...] = ()


@dataclass(frozen=True)
class Impossible:
    """Meant as a date, but there is no such day ("31 November")."""

    words: str


When = On | Yearly | Monthly | Weekly | Quarterly | Unclear | Impossible


@dataclass(frozen=True)
class Found:
    """A date inside a longer text: what it is, where it stands (offsets into the text), by which rule."""

    when: When
    start: int
    end: int
    rule: str


@dataclass(frozen=True)
class Range:
    """From the first to the last day, both included; None is open."""

    first: date | None
    last: date | None
