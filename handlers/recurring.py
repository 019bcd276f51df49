"""What comes every year or month: its first occurrence to come, and the alarm for the next one."""

from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from handlers.commands.moments import NextOccurrence
from handlers.context import Context
from handlers.policy.recurring import next_monthly, next_yearly
from handlers.policy.working import local_instant
from handlers.routing import route
from store import due, entries, moments, occurrences
from store.moments import Moment, Recurs
from store.occurrences import Occurrence, State

DAY = timedelta(days=1)


def first_occurrence(ctx: Context, moment: Moment, since: date) -> date | None:
    if moment.recurs == Recurs.YEARLY and moment.month and moment.day:
        return next_yearly(moment.month, moment.day, since, ctx.workspace.leap_day)
    if moment.recurs == Recurs.MONTHLY and moment.day:
        return next_monthly(moment.day, since)
    return moment.on


def wake_for_next(ctx: Context, moment: Moment, on: date | None) -> None:
    """The day after a recurring moment's day, in its owner's zone, its next occurrence comes into being."""
    key = f"next:{moment.key}"
    if on is None or moment.recurs == Recurs.NONE:
        due.drop(ctx.session, ctx.workspace.key, key)
    else:
        ctx.desk.at(
            local_instant(on + DAY, time(0), _zone(ctx, moment).key), NextOccurrence(moment.key), key=key
        )


def next_occurrence(ctx: Context, command: NextOccurrence) -> None:
    """One to come; what was slept through in between is not made up for."""
    moment = moments.get(ctx.session, ctx.sight, command.moment)
    last = occurrences.latest(ctx.session, ctx.sight, command.moment)
    if moment is None or last is None or last.on is None:
        return
    if last.state == State.DROPPED or moment.recurs == Recurs.NONE:
        return
    today = ctx.now.astimezone(_zone(ctx, moment)).date()
    on = first_occurrence(ctx, moment, max(last.on + DAY, today))
    new = Occurrence(workspace_id=ctx.workspace.key, moment_id=moment.key, on=on)
    occurrences.add(ctx.session, new)
    wake_for_next(ctx, moment, on)


def _zone(ctx: Context, moment: Moment) -> ZoneInfo:
    entry = entries.of_moment(ctx.session, ctx.system, moment.key)
    return ctx.where_lives(entry.owner if entry else None)


ROUTES = (route("moment.next", NextOccurrence, next_occurrence, by="clock"),)
