"""What a pit held back: offered late for a week once cheer may come again, then let go, and not missed."""

from collections.abc import Sequence
from datetime import date, time, timedelta

from handlers import silences
from handlers.commands.pits import EndBelated, OfferBelated
from handlers.context import Context
from handlers.policy.silence import DUE_DATE, REMEMBRANCE, About, as_it_was, darkens, quiet_until, silence
from handlers.policy.working import local_instant
from handlers.redrawing import touched
from handlers.routing import route
from store import digests, due, entries, pits
from store.entries import Entry
from store.moments import Kind
from store.occurrences import State

DAY, OFFERED = timedelta(days=1), timedelta(days=7)
CHEERFUL = (Kind.MILESTONE, Kind.TRANSITION)  # a peak that could not be is planned anew


def wind(ctx: Context, entry: Entry) -> None:
    """Set the alarm for the day on which this pit keeps no cheer away any more."""
    ctx.session.flush()
    shadows = pits.shadows(ctx.session, ctx.system, [entry.client.key])
    mine = next((shadow for shadow in shadows if shadow.moment_id == entry.moment.key), None)
    zone, key = ctx.where_lives(entry.owner), f"belated:{entry.moment.key}"
    until = quiet_until(silences.trouble(mine, zone)) if mine else None
    if until is None:
        due.drop(ctx.session, ctx.workspace.key, key)
    else:
        morning = local_instant(until, time(0), zone.key)
        ctx.desk.at(max(morning, ctx.now), OfferBelated(entry.moment.key), key)


def offer(ctx: Context, command: OfferBelated) -> None:
    """What it held back is offered from today."""
    pit = entries.of_moment(ctx.session, ctx.system, command.moment)
    if pit is None:
        return
    zone = ctx.where_lives(pit.owner)
    today = ctx.now.astimezone(zone).date()
    there = entries.open_at_client(ctx.session, ctx.system, pit.client.key)
    abouts = silences.about(ctx, there, zone)
    kept = [entry for entry in there if _held_back(entry, abouts[entry.key], today)]
    held = _not_named(ctx, kept, today)
    for entry in held:
        entry.occurrence.belated_from = today
        touched(ctx, entry.key)
    if held:
        over = local_instant(today + OFFERED, time(0), zone.key)
        ctx.desk.at(over, EndBelated(command.moment), key=f"belated:{command.moment}:end")


def end(ctx: Context, command: EndBelated) -> None:
    """Nobody took it up: it is let go. What is put off, or held back again, is not."""
    pit = entries.of_moment(ctx.session, ctx.system, command.moment)
    if pit is None:
        return
    today = ctx.now.astimezone(ctx.where_lives(pit.owner)).date()
    for entry in entries.open_at_client(ctx.session, ctx.system, pit.client.key):
        since, put_off = entry.occurrence.belated_from, entry.occurrence.snoozed_until
        if since is None or since + OFFERED > today or (put_off and put_off >= today):
            continue
        if pit.unsettled:
            entry.occurrence.belated_from = None
        else:
            entry.occurrence.state, entry.occurrence.closed_at = State.LAPSED, ctx.now
        touched(ctx, entry.key)


def _not_named(ctx: Context, kept: Sequence[Entry], today: date) -> list[Entry]:
    """Where it is read it may have been another day, and cheer have come again sooner."""
    keys = [entry.key for entry in kept]
    shown = digests.shown(ctx.session, ctx.workspace.key, keys, today + DAY) if keys else {}
    last = {key: each.last for key, each in shown.items()}
    return [e for e in kept if e.occurrence.on and last.get(e.key, date.min) < e.occurrence.on]


def _held_back(entry: Entry, about: About, today: date) -> bool:
    """Its day came while a pit kept it away, and nothing else keeps it away now."""
    on, moment = entry.occurrence.on, entry.moment
    if on is None or on >= today or moment.kind not in CHEERFUL or moment.topic in (DUE_DATE, REMEMBRANCE):
        return False
    if on < about.told_on or entry.occurrence.belated_from or silence(about, today):
        return False
    return any(pit.opened_on <= on and darkens(as_it_was(pit, on), about, on) for pit in about.troubles)


ROUTES = (
    route("belated.offer", OfferBelated, offer, by="clock"),
    route("belated.end", EndBelated, end, by="clock"),
)
