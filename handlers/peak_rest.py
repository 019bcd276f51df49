"""Not this month: nobody is told that a client needs a peak until the month ends."""

from dataclasses import replace

from handlers import peak_asked, peaks, words
from handlers.cards import Button, Buttons, Card, Note
from handlers.commands.moments import Undo
from handlers.commands.peaks import RestClient
from handlers.context import Context
from handlers.errors import Refused
from handlers.peak_why import GONE
from handlers.redrawing import redrawn, seen_to
from handlers.routing import route
from store import clients, upkeep
from store.clients import Client


def rest(ctx: Context, command: RestClient) -> Card:
    """Whoever sees the client may say so."""
    client = clients.get(ctx.session, ctx.sight, command.client)
    if client is None:
        raise Refused(GONE)
    client.no_peak_until = None if command.off else peak_asked.month_after(ctx.today)
    client.no_peak_by = None if command.off else ctx.me.key
    upkeep.settle(ctx.session)
    if command.off:
        redrawn(ctx, client.key)
    else:
        seen_to(ctx, client.key)
    if command.back is None:
        return _alone(ctx, client)
    return _in_list(ctx, client, command)


def _alone(ctx: Context, client: Client) -> Card:
    undo = Buttons((Button("Undo", Undo(command=ctx.command)),))
    if client.no_peak_until is None:
        note = Note("They are counted again when somebody asks who needs a peak.")
        return Card(f"Asked about again: {client.name}", (note, undo), in_place=True)
    note = Note(f"Until {_until(ctx, client)} nobody is told that they need a peak.")
    return Card(f"Not this month: {client.name}", (note, undo), in_place=True)


def _in_list(ctx: Context, client: Client, command: RestClient) -> Card:
    """The list as it is now, with what was done on top."""
    assert command.back
    card = peaks.show(ctx, command.back)
    if client.no_peak_until is None:
        return replace(card, in_place=True, again=command.back)
    undo = Buttons((Button("Undo", replace(command, off=True)),))
    said = Note(
        f"{client.name}: not this month. Until {_until(ctx, client)} nobody is told that they need a peak."
    )
    return replace(card, blocks=(said, undo, *card.blocks), in_place=True, again=command.back)


def _until(ctx: Context, client: Client) -> str:
    assert client.no_peak_until
    return words.day(client.no_peak_until, ctx.today, ctx.locale)


ROUTES = (route("peak.rest", RestClient, rest),)
