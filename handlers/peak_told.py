"""A client of the list of who needs a peak, with what is told of them: asked of the rows for all at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from handlers import silences, words
from handlers.context import Context
from handlers.people import name_of
from handlers.reading.when import Range
from store import members, needs
from store.clients import Client
from store.entries import Entry
from store.moments import Kind
from store.ranking import Ranked


@dataclass(frozen=True)
class Told:
    """A client of the list, whose they are, and what lies ahead of them."""

    ranked: Ranked
    client: Client
    owner: str
    ahead: Sequence[Entry]
    had: date | None = None  # the last peak, by the asker's days

    @property
    def key(self) -> int:
        return self.client.key

    @property
    def openings(self) -> list[Entry]:
        return [entry for entry in self.ahead if entry.moment.kind != Kind.PEAK]

    @property
    def planned(self) -> Entry | None:
        """The first peak that is planned, as far as the asker may see it."""
        return next((entry for entry in self.ahead if entry.moment.kind == Kind.PEAK), None)


def told(ctx: Context, found: Sequence[Ranked], within: Range) -> list[Told]:
    """In their order; a few questions for all of them."""
    if not found:
        return []
    keys = [ranked.pulse.client_id for ranked in found]
    rows = needs.clients(ctx.session, ctx.sight, keys)
    first, last = within.first or ctx.today, within.last or ctx.today
    ahead = needs.ahead(ctx.session, ctx.sight, keys, first, last)
    spoken = _spoken(ctx, ahead)
    had = _had(ctx, keys)
    names = {member.key: member.name for member in members.everyone(ctx.session, ctx.workspace.key)}
    return [
        Told(
            ranked,
            client,
            _owner(ctx, client, names),
            [e for e in spoken if e.client.key == client.key],
            had.get(client.key),
        )
        for ranked in found
        if (client := rows.get(ranked.pulse.client_id))
    ]


def head(one: Told) -> str:
    """`Acme · tier A · dana`."""
    tier = f"tier {one.client.tier}" if one.client.tier else "no tier"
    return f"{words.cut(one.client.name, words.LINE // 3)} · {tier} · {one.owner}"


def _spoken(ctx: Context, ahead: Sequence[Entry]) -> list[Entry]:
    """A planned peak is told of whatever keeps cheer away; of the rest only what is not silent."""
    silent = silences.of(ctx, [entry for entry in ahead if entry.moment.kind != Kind.PEAK], ctx.today)
    return [entry for entry in ahead if entry.key not in silent]


def _had(ctx: Context, keys: Sequence[int]) -> dict[int, date]:
    """Its day; when it was done before that, the day on which it was."""
    found: dict[int, date] = {}
    for client, on, closed in needs.had(ctx.session, ctx.sight, keys):
        days = [day for day in (on, closed and closed.astimezone(ctx.zone).date()) if day]
        found[client] = max(min(days), found.get(client, min(days)))
    return found


def _owner(ctx: Context, client: Client, names: dict[int, str]) -> str:
    if client.owner_id is None:
        return words.owner(None)
    return names.get(client.owner_id) or name_of(ctx, client.owner_id)
