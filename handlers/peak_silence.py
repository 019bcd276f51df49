"""Whether a client may be offered a peak: the rule of silence, asked of the client as a whole."""

from collections.abc import Sequence
from datetime import date

from handlers import peak_alone, silences
from handlers.choosing import by_key
from handlers.context import Context
from handlers.moment_words import Said, over
from handlers.people import name_of
from handlers.policy.silence import About, Silence, silence
from store import contacts, moments, pits, pulses
from store.clients import Client
from store.contacts import Standing
from store.day_numbers import number
from store.moments import Kind
from store.pits import Shadow

NOBODY = Silence("nobody is left there")


def of(ctx: Context, clients: Sequence[Client], today: date | None = None) -> dict[int, Silence]:
    """The silent among these clients, each with its reason; pits nobody here sees count too.

    `today`: the day where it is read, else the asker's.
    """
    keys = [client.key for client in clients]
    shadows, dead = pits.shadows(ctx.session, ctx.system, keys), _all_dead(ctx, keys)
    day = today or ctx.today
    found = {
        client.key: NOBODY if client.key in dead else _of(ctx, client, shadows, day) for client in clients
    }
    return {key: reason for key, reason in found.items() if reason}


def words(ctx: Context, client: Client, reason: Silence) -> str:
    """Why, or the one neutral answer where the cause is not for the asker's eyes."""
    hidden = reason.moment_id and not moments.get(ctx.session, ctx.sight, reason.moment_id)
    if hidden or (reason == NOBODY and not may_know_deaths(ctx, client)):
        return neutral(ctx, client)
    return f"Silent for now: {reason.reason}."


def neutral(ctx: Context, client: Client) -> str:
    """One and the same answer, whatever the cause."""
    owner = name_of(ctx, client.owner_id) if client.owner_id else ""
    return f"{silences.neutral(owner)}."


def may_know_deaths(ctx: Context, client: Client) -> bool:
    return not silences.untold_deaths(ctx, client.key)


def left_alone(ctx: Context, client: Client) -> str:
    """Why they are left alone after a pit, although they are not silent; empty where they are not."""
    pulse = pulses.get(ctx.session, ctx.system, client.key)
    if pulse is None or (pulse.alone_until or 0) <= number(ctx.today):
        return ""
    seen = pits.shadows(ctx.session, ctx.sight, [client.key])
    said = peak_alone.after_pit(ctx, pulse, client, seen)
    return f"{said[0].upper()}{said[1:]}." if said else neutral(ctx, client)


def refused(ctx: Context, client: Client) -> str:
    """Why no peak may be planned there, in those words; empty where one may."""
    reason = of(ctx, [client]).get(client.key)
    return words(ctx, client, reason) if reason else ""


def of_form(ctx: Context, said: Said, occurrence: int) -> str:
    """The same of a form that says so; what is over is told, what is planned there may be put right."""
    if said.kind != Kind.PEAK or said.client is None or over(ctx, said.dates):
        return ""
    known = by_key(ctx, occurrence) if occurrence else None
    if known and (known.moment.kind, known.client.key) == (Kind.PEAK, said.client.key):
        return ""
    return refused(ctx, said.client)


def _of(ctx: Context, client: Client, shadows: Sequence[Shadow], day: date) -> Silence | None:
    theirs = [silences.trouble(shadow, ctx.zone) for shadow in shadows if shadow.client_id == client.key]
    about = About(kind="peak", client_status=client.status, troubles=theirs, muted=client.muted)
    return silence(about, day)


def _all_dead(ctx: Context, keys: Sequence[int]) -> frozenset[int]:
    """Where there are people on record, and all of them have died."""
    people = contacts.of_clients(ctx.session, ctx.system, keys)
    living = {person.client_id for person in people if person.status != Standing.DECEASED}
    return frozenset(person.client_id for person in people) - living
