"""Not this month: nobody is told that a client needs a peak until the month that was asked about ends."""

from dataclasses import replace
from datetime import date

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
    client.no_peak_until = None if command.off else peak_asked.month_after(_month(ctx, command))
    client.no_peak_by = None if command.off else ctx.me.key
    upkeep.settle(ctx.session)
    if command.off:
        redrawn(ctx, client.key)
    else:
        seen_to(ctx, client.key)
    if command.back is None:
        return _alone(ctx, client)
    return _in_list(ctx, client, command)


def _month(ctx: Context, command: RestClient) -> date:
    """A day of it: this month, or that in which the days begin that were asked about."""
    back = command.back
    within = peak_asked.days(ctx, *((back.first, back.last) if back else (command.first, command.first)))
    return (within and within.first) or ctx.today


def _alone(ctx: Context, client: Client) -> Card:
    undo = Buttons((Button("Undo", Undo(command=ctx.command)),))
    if client.no_peak_until is None:
        note = Note("They are counted again when somebody asks who needs a peak.")
        return Card(f"Asked about again: {client.name}", (note, undo), in_place=True)
    note = Note(f"Until {_until(ctx, client)} nobody is told that they need a peak.")
    return Card(f"{_said(ctx, client)}: {client.name}", (note, undo), in_place=True)


def _in_list(ctx: Context, client: Client, command: RestClient) -> Card:
    """The list as it is now, with what was done on top."""
    assert command.back
    card = peaks.show(ctx, command.back)
    if client.no_peak_until is None:
        return replace(card, in_place=True, again=command.back)
    undo = Buttons((Button("Undo", replace(command, off=True)),))
    head = f"{client.name}: {_said(ctx, client).lower()}."
    said = Note(f"{head} Until {_until(ctx, client)} nobody is told that they need a peak.")
    return replace(card, blocks=(said, undo, *card.blocks), in_place=True, again=command.back)


def _said(ctx: Context, client: Client) -> str:
    return "Not this month" if client.no_peak_until == peak_asked.month_after(ctx.today) else "Put off"


def _until(ctx: Context, client: Client) -> str:
    assert client.no_peak_until
    return words.day(client.no_peak_until, ctx.today, ctx.locale)


ROUTES = (route("peak.rest", RestClient, rest),)
