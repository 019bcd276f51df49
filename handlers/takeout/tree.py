"""An export as JSON: clients with their people, their moments, and how each happening stands."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from handlers.context import Context
from handlers.takeout.records import Record, when
from store.entries import Entry
from store.pits import Pit

Json = dict[str, Any]


def write(ctx: Context, records: Sequence[Record]) -> str:
    told = {"at": ctx.now.isoformat(), "for": ctx.me.name, "clients": [_client(record) for record in records]}
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _client(record: Record) -> Json:
    client = record.client
    people = [{"name": c.name, "role": c.role, "status": c.status} for c in record.contacts]
    return {
        "name": client.name,
        "aliases": client.aliases,
        "owner": record.owner or None,
        "tier": client.tier,
        "since": _iso(client.since),
        "status": client.status,
        "contacts": people,
        "moments": [_moment(happenings) for happenings in record.moments],
    }


def _moment(happenings: Sequence[Entry]) -> Json:
    entry = happenings[-1]
    moment = entry.moment
    return {
        "kind": moment.kind,
        "cause": moment.cause,
        "what": moment.what,
        "contact": entry.contact.name if entry.contact else None,
        "when": when(entry) or None,
        "recurs": moment.recurs,
        "owner": entry.owner.name if entry.owner else None,
        "private": moment.secret,
        "pit": _pit(entry.pit) if entry.pit else None,
        "occurrences": [_occurrence(happening) for happening in happenings],
    }


def _occurrence(entry: Entry) -> Json:
    occurrence = entry.occurrence
    return {
        "on": _iso(occurrence.on),
        "state": occurrence.state,
        "snoozed_until": _iso(occurrence.snoozed_until),
        "note": occurrence.note,
    }


def _pit(pit: Pit) -> Json:
    return {
        "opened": _iso(pit.opened_at),
        "acknowledged": _iso(pit.acknowledged_at),
        "settled": _iso(pit.settled_at),
    }


def _iso(value: date | None) -> str | None:
    return value.isoformat() if value else None
