"""Mute: one's own digest, a client, or one moment; until `mute off`. Pits are told all the same."""

import re
from dataclasses import replace

from handlers import choosing, handing, mornings, standing_in, words
from handlers.cards import Button, Buttons, Card, Note
from handlers.choosing import chosen
from handlers.commands.muting import Mute
from handlers.context import Context
from handlers.errors import Refused
from handlers.redrawing import redrawn, touched
from handlers.routing import route
from store import clients, entries
from store.clients import Client
from store.entries import Entry
from store.moments import Kind

_OFF = re.compile(r"^(off|on)\b\s*", re.IGNORECASE)
PITS = "Pits are told all the same"
UNOWNED = "Nobody owns that, so it stays in the manager's digest. Claim it first, then it is yours to mute."


def mute(ctx: Context, command: Mute) -> Card:
    asked = _read(command)
    if not (asked.client or asked.occurrence or asked.text):
        return _own(ctx, asked.off)
    client = _client(ctx, asked)
    if client:
        return _mute_client(ctx, client, asked.off)
    if asked.occurrence:
        return _mute_moment(ctx, choosing.by_key(ctx, asked.occurrence), asked.off)
    label = "Unmute" if asked.off else "Mute"
    entry = chosen(ctx, 0, asked.text, label, lambda key: Mute(occurrence=key, off=asked.off))
    return entry if isinstance(entry, Card) else _mute_moment(ctx, entry, asked.off)


def unmute(*, client: int = 0, occurrence: int = 0) -> Button:
    return Button("Unmute", Mute(client=client, occurrence=occurrence, off=True))


def _read(command: Mute) -> Mute:
    """`off Acme`: what is meant, and whether it ends."""
    said = command.text.strip()
    match = _OFF.match(said)
    off = command.off or (match is not None and match[1].lower() == "off")
    return replace(command, text=_OFF.sub("", said), off=off)


def _client(ctx: Context, asked: Mute) -> Client | None:
    """The one of the button, or the one that these words name and nothing else."""
    if not asked.client:
        return handing.client_meant(ctx, asked.text) if asked.text else None
    client = clients.get(ctx.session, ctx.sight, asked.client)
    if client is None:
        raise Refused("That client is not here any more. `/moment client` shows who is.")
    return client


def _own(ctx: Context, off: bool) -> Card:
    ctx.me.muted = not off
    if off:
        mornings.arm_member(ctx, ctx.me)
        return Card(
            "Not muted: your own digest comes again", (Note("So do the reminders to keep in touch."),)
        )
    left = "pits, and what nobody owns" if ctx.sight.manages else "pits"
    notes = (
        Note(f"Of yours only {left} are told by direct message, and nothing of keeping in touch."),
        Note("The digest of a room goes on. `/moment` shows your day whenever you ask."),
    )
    return Card("Muted: your own digest", (*notes, Buttons((Button("Unmute", Mute(off=True)),))))


def _mute_client(ctx: Context, client: Client, off: bool) -> Card:
    standing_in.may_steer_client(ctx, client)
    if client.owner_id is None:
        raise Refused(UNOWNED)
    client.muted = not off
    ctx.session.flush()
    for entry in entries.open_at_client(ctx.session, ctx.system, client.key):
        touched(ctx, entry.key)
    redrawn(ctx, client.key)
    if off:
        return Card(f"Not muted: {client.name}", (Note("Nudges and drafts come as usual."),), in_place=True)
    said = Note(f"No nudges and no drafts until you say `/moment mute off {client.name}`. {PITS}.")
    return Card(f"Muted: {client.name}", (said, Buttons((unmute(client=client.key),))), in_place=True)


def _mute_moment(ctx: Context, entry: Entry, off: bool) -> Card:
    _may_mute(ctx, entry)
    entry.moment.muted = not off
    touched(ctx, entry.key)
    what = f"{words.what(entry)}, {entry.client.name}"
    if off:
        return Card(f"Not muted: {what}", (Note("Nudges and drafts come as usual."),), in_place=True)
    said = Note(f"It is not nudged any more, this year or later. {PITS}.")
    return Card(f"Muted: {what}", (said, Buttons((unmute(occurrence=entry.key),))), in_place=True)


def _may_mute(ctx: Context, entry: Entry) -> None:
    if entry.moment.kind == Kind.PIT:
        raise Refused("A pit is never muted: it stands in every digest until it is acknowledged.")
    if entry.owner is None:
        raise Refused(UNOWNED)
    if not (standing_in.mine(ctx, entry) or ctx.sight.leads(entry.belongs_to)):
        raise Refused(f"Only {entry.owner.name} or a manager can do that.")


ROUTES = (route("mute", Mute, mute, says="mute"),)
