"""A death told makes the contact deceased at once; a departure makes them left from its date."""

from datetime import date, time

from handlers.commands.clients import MarkLeft
from handlers.context import Context
from handlers.policy.silence import REMEMBRANCE
from handlers.policy.working import local_instant
from handlers.reading.text import normal
from handlers.redrawing import touched
from handlers.routing import route
from handlers.words import KIN
from store import due, entries
from store.contacts import Standing
from store.entries import Entry
from store.occurrences import State

GONE = (State.DROPPED,)  # it was no departure; that nobody marks it does not keep them here


def mark(ctx: Context, entry: Entry) -> None:
    """What the moment says of its contact; a departure to come waits for its day where its owner lives."""
    if entry.contact is None:
        return
    if entry.moment.topic == "death" or _is_remembered(entry):
        entry.contact.status = Standing.DECEASED
    elif entry.moment.topic == "departure":
        _leave_on(ctx, entry, entry.occurrence.on or ctx.today)
    ctx.session.flush()


def _is_remembered(entry: Entry) -> bool:
    """The contact's own day of remembrance, not that of somebody of theirs."""
    return entry.moment.topic == REMEMBRANCE and not KIN & set(normal(entry.moment.what).split())


def left(ctx: Context, command: MarkLeft) -> None:
    """Their last day has come."""
    entry = entries.of_moment(ctx.session, ctx.system, command.moment)
    if entry is None or entry.contact is None or entry.occurrence.state in GONE:
        return
    if entry.moment.topic != "departure" or not _has_come(ctx, entry):
        return
    if entry.contact.status == Standing.ACTIVE:
        entry.contact.status = Standing.LEFT
        ctx.session.flush()
        for other in entries.open_at_client(ctx.session, ctx.system, entry.client.key):
            touched(ctx, other.key)


def _has_come(ctx: Context, entry: Entry) -> bool:
    """The day, where its owner lives; it may have been moved since."""
    today = ctx.now.astimezone(ctx.where_lives(entry.owner)).date()
    return (entry.occurrence.on or date.min) <= today


def _leave_on(ctx: Context, entry: Entry, on: date) -> None:
    """Now, or later; somebody who was to be gone already is here until the new day."""
    assert entry.contact, "whose departure it is"
    key = f"left:{entry.moment.key}"
    if on <= ctx.today:
        due.drop(ctx.session, ctx.workspace.key, key)
        if entry.contact.status != Standing.DECEASED:
            entry.contact.status = Standing.LEFT
        return
    if entry.contact.status == Standing.LEFT:
        entry.contact.status = Standing.ACTIVE
    zone = ctx.where_lives(entry.owner)
    ctx.desk.at(local_instant(on, time(0), zone.key), MarkLeft(entry.moment.key), key)


ROUTES = (route("contact.left", MarkLeft, left, by="clock"),)
