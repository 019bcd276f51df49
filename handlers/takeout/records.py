"""What an export holds: what its asker may see, without the silenced."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from handlers import silences
from handlers.context import Context
from store import clients, contacts, entries, members
from store.clients import Client, Status
from store.contacts import Contact, Standing
from store.entries import Entry
from store.moments import Moment, Recurs

T = TypeVar("T")

MONTHS = "January February March April May June July August September October November December".split()


@dataclass(frozen=True)
class Record:
    """A client, the people there, and every happening of its moments that may be named, in order."""

    client: Client
    owner: str
    contacts: tuple[Contact, ...]
    entries: tuple[Entry, ...]

    @property
    def moments(self) -> list[tuple[Entry, ...]]:
        """The happenings of each moment, the last one last."""
        grouped: dict[int, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            grouped[entry.moment.key].append(entry)
        return [tuple(happenings) for happenings in grouped.values()]


def of_asker(ctx: Context) -> list[Record]:
    told, people = _told(ctx), _people(ctx)
    owners = {member.id: member.name for member in members.everyone(ctx.session, ctx.workspace.key)}
    return [
        Record(client, owners.get(client.owner_id, ""), tuple(people[client.key]), tuple(told[client.key]))
        for client in clients.all_seen(ctx.session, ctx.sight)
        if client.status == Status.ACTIVE
    ]


def when(entry: Entry) -> str:
    """`2027-03-03`, `2027-03`, `2027-Q1`; what comes every year: the first day, else `25 November`."""
    moment, on = entry.moment, entry.occurrence.on
    if on is None:
        return ""
    if moment.precision == "month":
        return f"{on:%Y-%m}"
    if moment.precision == "quarter":
        return f"{on.year}-Q{(on.month + 2) // 3}"
    return _yearly(moment) if moment.recurs == Recurs.YEARLY else on.isoformat()


def _yearly(moment: Moment) -> str:
    """Without a year it must not begin with a dash, which spreadsheets take for a sum."""
    if moment.year:
        return f"{moment.year:04}-{moment.month:02}-{moment.day:02}"
    return f"{moment.day} {MONTHS[(moment.month or 1) - 1]}"


def _told(ctx: Context) -> dict[int, list[Entry]]:
    found = entries.kept(ctx.session, ctx.sight)
    return _grouped((entry.client.key, entry) for entry in silences.spoken(ctx, found, ctx.today))


def _people(ctx: Context) -> dict[int, list[Contact]]:
    """Not the dead, those who left and those who want no fuss."""
    everybody = contacts.all_seen(ctx.session, ctx.sight)
    return _grouped((each.client_id, each) for each in everybody if each.status == Standing.ACTIVE)


def _grouped(pairs: Iterable[tuple[int, T]]) -> dict[int, list[T]]:
    grouped: dict[int, list[T]] = defaultdict(list)
    for key, thing in pairs:
        grouped[key].append(thing)
    return grouped
