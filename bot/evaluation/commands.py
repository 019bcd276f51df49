"""Lines after `add` to records: the predictions that the evaluation of commands scores."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from handlers.reading.add import Told, read_add
from handlers.reading.names import Named, Names
from handlers.reading.when import Local, On, When, Yearly

_FAULTS = {"too long": "too_long", "impossible date": "impossible_date"}


def predict_commands(
    rows: Iterable[Mapping[str, Any]], roster: Sequence[Mapping[str, Any]]
) -> Iterator[dict[str, Any]]:
    """One record a row; reads `text`, `posted_at`, `timezone` and `locale` only."""
    names, clients = names_of(roster), [str(entry["client"]) for entry in roster]
    for row in rows:
        local = local_of(row)
        yield {"id": row["id"], **record(read_add(row["text"], local, names), local, clients)}


def names_of(roster: Sequence[Mapping[str, Any]], known: Container[str] | None = None) -> Names:
    """The index of a roster, or of those known of it by their ids; a client's key is its place in it."""
    return Names(
        Named(number, entry["client"], tuple(entry["aliases"]), tuple(enumerate(entry["contacts"])))
        for number, entry in enumerate(roster)
        if known is None or entry["id"] in known
    )


def record(told: Told, local: Local, clients: Sequence[str]) -> dict[str, Any]:
    if told.fault:
        return {"result": "error", "error": _FAULTS.get(told.fault, told.fault)}
    if told.asks:
        return {"result": "ask", "ask_for": list(told.asks)}
    day = day_of(told.when, local.today)
    return {
        "result": "ok",
        "kind": told.kind,
        "cause": told.cause,
        "client": clients[told.client_id] if told.client_id is not None else None,
        "contact": told.contact_name,
        "title": told.what,
        "date": day.isoformat() if day else None,
        "recurs": told.recurs,
    }


def day_of(when: When | None, today: date) -> date | None:
    """The day of a moment, for a yearly one its next; None where the words name no day."""
    if isinstance(when, On):
        return when.day if when.precision == "day" else None
    return _next(when, today) if isinstance(when, Yearly) else None


def _next(yearly: Yearly, today: date) -> date:
    kept = (_kept(yearly, year) for year in range(today.year, today.year + 2))
    return next(day for day in kept if day >= today)


def _kept(yearly: Yearly, year: int) -> date:
    """29 February is kept on the 28th in common years."""
    try:
        return date(year, yearly.month, yearly.day)
    except ValueError:
        return date(year, 2, 28)


def local_of(row: Mapping[str, Any]) -> Local:
    posted = datetime.fromisoformat(row["posted_at"]).astimezone(ZoneInfo(row["timezone"]))
    return Local(posted.date(), "mdy" if row["locale"] == "en-US" else "dmy")
