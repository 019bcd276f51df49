"""Date expressions to values: the predictions that the evaluation of dates scores."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from handlers.reading.dates import read_when
from handlers.reading.when import Impossible, Local, Monthly, On, Quarterly, Unclear, Weekly, When, Yearly

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def predict_dates(
    rows: Iterable[Mapping[str, Any]], roster: Sequence[Mapping[str, Any]]
) -> Iterator[dict[str, Any]]:
    """One {"id", "value"} a row; reads `text`, `local_date` and `locale` only."""
    for row in rows:
        local = Local(date.fromisoformat(row["local_date"]), "mdy" if row["locale"] == "en-US" else "dmy")
        yield {"id": row["id"], "value": value_of(read_when(row["text"], local))}


def value_of(when: When) -> str:
    """A day, a recurrence, "ambiguous" for no single day, "error" for no such day."""
    match when:
        case On(day, "day"):
            return day.isoformat()
        case Yearly(month, day):
            return f"yearly:{month:02}-{day:02}"
        case Monthly(number):
            return f"monthly:{number}"
        case Weekly(weekday):
            return f"weekly:{_DAYS[weekday]}"
        case Quarterly():
            return "quarterly"
        case Impossible():
            return "error"
        case On() | Unclear():
            return "ambiguous"
