"""Gestures as they have been made: what a client had, and whether one more has become a routine."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from handlers import words
from handlers.context import Context
from handlers.people import name_of
from handlers.policy.routine import WITHIN, Gesture, routine, spread
from prompts import ideas
from store import clients, peaks
from store.clients import Client
from store.peaks import Given

YEARS = 10  # that are looked at for one that comes every year
MANY = 300  # clients of one owner: nobody does the same for half of more, and to look takes long


@dataclass(frozen=True)
class History:
    """What these clients had or will have, what others of their owners do, and how many each owner has."""

    given: Sequence[Given]
    of_owners: Sequence[Given]
    owned: dict[int, int]


def history(ctx: Context, these: Sequence[Client]) -> History:
    keys, owners = [client.key for client in these], sorted({c.owner_id for c in these if c.owner_id})
    since = ctx.today.replace(year=ctx.today.year - YEARS, month=1, day=1)
    owned = clients.how_many(ctx.session, ctx.sight, owners)
    few = [owner for owner in owners if 1 < owned.get(owner, 0) <= MANY]
    return History(
        peaks.given(ctx.session, ctx.sight, keys, since),
        peaks.given_by(ctx.session, ctx.sight, few, ctx.today - WITHIN) if few else (),
        owned,
    )


def warning(ctx: Context, client: Client, this: Gesture, past: History) -> str:
    """What has become a routine, in words; it may be among the past itself, and counts once."""
    before = [given for given in past.given if given.client_id == client.key]
    told = [Gesture(given.gesture, given.on, given.what) for given in before if given.on]
    if said := routine(this, told, ideas.gestures()):
        return f"{said[0].upper()}{said[1:]}: it is expected by now."
    same = [(given.client_id, given.on) for given in _of_owner(past, client, this.kind) if given.on]
    owned = past.owned.get(client.owner_id or 0, 0)
    if count := spread(client.key, same, this.on, owned):
        whose = name_of(ctx, client.owner_id)
        many = f"{count} of {whose}'s {words.count(owned, 'client')}"
        return f"{many} get a gesture of this kind ({this.kind}) within 60 days: it is becoming a routine."
    return ""


def of_peak(ctx: Context, client: Client, this: Gesture) -> str:
    """The same, of one that is planned."""
    return warning(ctx, client, this, history(ctx, [client])) if this.kind else ""


def years_before(day: date, years: int) -> date:
    return day.replace(year=day.year - years, day=28 if (day.month, day.day) == (2, 29) else day.day)


def _of_owner(past: History, client: Client, kind: str) -> list[Given]:
    """Others of the same owner are those whose clients are asked about with it."""
    return [given for given in past.of_owners if given.gesture == kind and given.owner_id == client.owner_id]
