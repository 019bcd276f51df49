"""Whether a client may be offered a peak: the rule of silence, asked of the client as a whole."""

from collections.abc import Sequence

from handlers import silences
from handlers.context import Context
from handlers.people import name_of
from handlers.policy.silence import About, Silence, silence
from store import contacts, moments, pits
from store.clients import Client
from store.contacts import Standing
from store.pits import Shadow


def of(ctx: Context, clients: Sequence[Client]) -> dict[int, Silence]:
    """The silent among these clients, each with its reason; pits nobody here sees count too."""
    keys = [client.key for client in clients]
    shadows, dead = pits.shadows(ctx.session, ctx.system, keys), _all_dead(ctx, keys)
    found = {client.key: _of(ctx, client, shadows, dead) for client in clients}
    return {key: reason for key, reason in found.items() if reason}


def words(ctx: Context, client: Client, reason: Silence) -> str:
    """Why, or the one neutral answer where the cause is not for the asker's eyes."""
    if reason.moment_id and not moments.get(ctx.session, ctx.sight, reason.moment_id):
        return f"Not now: speak to @{name_of(ctx, client.owner_id, 'your manager')} first."
    return f"Silent for now: {reason.reason}."


def _of(ctx: Context, client: Client, shadows: Sequence[Shadow], dead: frozenset[int]) -> Silence | None:
    if client.key in dead:
        return Silence("nobody is left there")
    theirs = [silences.trouble(shadow, ctx.zone) for shadow in shadows if shadow.client_id == client.key]
    about = About(kind="peak", client_status=client.status, troubles=theirs, muted=client.muted)
    return silence(about, ctx.today)


def _all_dead(ctx: Context, keys: Sequence[int]) -> frozenset[int]:
    """Where there are people on record, and all of them have died."""
    people = contacts.of_clients(ctx.session, ctx.system, keys)
    living = {person.client_id for person in people if person.status != Standing.DECEASED}
    return frozenset(person.client_id for person in people) - living
