"""Messages of a room to records: the predictions that the evaluation of listening scores."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.evaluation.commands import day_of, names_of
from bot.evaluation.confirmed import Agree, by_ourselves
from handlers.reading.names import Names
from handlers.reading.news import Heard, Weigh, by_words, hear
from handlers.reading.when import Local

NOTHING = {"kind": "none", "cause": None, "client": None, "contact": None, "date": None, "recurs": "none"}


def predict_listen(
    rows: Iterable[Mapping[str, Any]],
    roster: Sequence[Mapping[str, Any]],
    weigh: Weigh = by_words,
    agree: Agree = by_ourselves,
) -> Iterator[dict[str, Any]]:
    """One record a row; reads `text`, `posted_at` and `known_clients`, those the bot knows in that room."""
    clients = [str(entry["client"]) for entry in roster]
    rooms: dict[frozenset[str], Names] = {}
    for row in rows:
        known = frozenset(row.get("known_clients") or [entry["id"] for entry in roster])
        names = rooms.setdefault(known, names_of(roster, known))
        local = Local(datetime.fromisoformat(row["posted_at"]).date(), "dmy")
        heard = hear(row["text"], local, names, weigh=weigh)
        heard = agree(row["text"], heard, names) if heard else None
        yield {
            "id": row["id"],
            **(_record(heard, local, clients) if heard else NOTHING | {"sensitive": False}),
        }


def _record(heard: Heard, local: Local, clients: Sequence[str]) -> dict[str, Any]:
    day = day_of(heard.when, local.today)
    return {
        "kind": heard.kind,
        "cause": heard.cause,
        "client": clients[heard.client_id] if heard.client_id is not None else None,
        "contact": heard.contact_name,
        "date": day.isoformat() if day else None,
        "recurs": heard.recurs,
        "sensitive": heard.sensitive,
    }
