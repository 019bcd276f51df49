"""One line of output, read as a person would: to whom, what, which days it names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

Json = dict[str, Any]
MONTHS = """January February March April May June July August September October November
December""".split()
_WEEKDAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_MONTH = "|".join(MONTHS)
_DAY = re.compile(
    rf"\b(?P<weekday>{_WEEKDAY}),? (?:(?P<d1>\d{{1,2}}) (?P<m1>{_MONTH})|(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}}))"
    r"(?:,? (?P<year>\d{4}))?\b"
)
_MORE = re.compile(r"(\d+) more this morning")
WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Day:
    """A day as it is written: its weekday, and its year only where that is not this one."""

    weekday: str
    month: int
    day: int
    year: int | None

    def on(self, today: date) -> date | None:
        """None when no such day has that weekday; about New Year, two years can be meant."""
        years = (self.year,) if self.year else (today.year, today.year + 1, today.year - 1)
        for year in years[: 1 if 2 < today.timetuple().tm_yday < 364 else 3]:
            found = _date(year, self.month, self.day)
            if found and f"{found:%A}" == self.weekday:
                return found
        return None


@dataclass(frozen=True)
class Said:
    raw: Json
    born: datetime | None = None  # when this card first came

    @property
    def since(self) -> datetime:
        """A digest keeps the year of its own day, also where it is drawn again later."""
        return self.born if self.born and self.digest else self.at

    @property
    def at(self) -> datetime:
        return datetime.fromisoformat(self.raw["at"])

    @property
    def to(self) -> str:
        return str(self.raw["to"])

    @property
    def text(self) -> str:
        return str(self.raw.get("text", ""))

    @property
    def title(self) -> str:
        return str(self.raw.get("title", ""))

    @property
    def new(self) -> bool:
        return bool(self.raw["kind"] == "card")

    @property
    def digest(self) -> bool:
        return self.title.startswith("Good morning")

    @property
    def items(self) -> list[str]:
        return [str(item["text"]) for item in self.raw.get("items", ())]

    @property
    def more(self) -> int:
        found = _MORE.search(self.text)
        return int(found[1]) if found else 0

    @property
    def shrunk(self) -> bool:
        """It says that it shows its top only, since little of it was acted on."""
        return "only the most pressing" in self.text

    @property
    def words(self) -> set[str]:
        return set(WORD.findall(self.text))


def days_in(text: str) -> Iterator[Day]:
    for found in _DAY.finditer(text):
        month = MONTHS.index(found["m1"] or found["m2"]) + 1
        year = int(found["year"]) if found["year"] else None
        yield Day(found["weekday"], month, int(found["d1"] or found["d2"]), year)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def tomorrow(day: date) -> date:
    return day + timedelta(days=1)
