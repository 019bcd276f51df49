"""Keep a moment: check what the form says, then write the rows."""

from datetime import date, time, timedelta

from handlers import moment_card, moment_form, moment_words
from handlers.cards import Answer
from handlers.commands.moments import NextOccurrence, RecordMoment
from handlers.context import Context
from handlers.errors import Refused
from handlers.moment_words import Said
from handlers.people import contact_named, enter_client
from handlers.policy.recurring import next_monthly, next_yearly
from handlers.policy.working import local_instant
from store import digests, entries, moments, occurrences, pits
from store.clients import Client
from store.entries import Entry
from store.moments import Kind, Moment, Recurs
from store.occurrences import Occurrence, State
from store.pits import Pit


def record(ctx: Context, command: RecordMoment) -> Answer:
    """The card of the moment, old or new; or the form again with what is wrong beside its field."""
    said = moment_words.read(ctx, command)
    if not isinstance(said, Said):
        return moment_form.again(said.command, said.errors)
    client = said.client or _new_client(ctx, command.client)
    if command.occurrence:
        return _change(ctx, said, client, command.occurrence)
    moment = _moment(ctx, said, client)
    if earlier := _same(ctx, moment):
        return moment_card.known(ctx, earlier)
    return moment_card.noted(ctx, _keep(ctx, moment, said))


def first_occurrence(ctx: Context, moment: Moment, since: date) -> date | None:
    if moment.recurs == Recurs.YEARLY and moment.month and moment.day:
        return next_yearly(moment.month, moment.day, since, ctx.workspace.leap_day)
    if moment.recurs == Recurs.MONTHLY and moment.day:
        return next_monthly(moment.day, since)
    return moment.on


def keep(ctx: Context, moment: Moment) -> Occurrence:
    """Write a moment with its first occurrence, its pit, and the alarm for the one after it."""
    moments.add(ctx.session, moment)
    on = first_occurrence(ctx, moment, ctx.today)
    occurrence = Occurrence(workspace_id=ctx.workspace.key, moment_id=moment.key, on=on)
    occurrences.add(ctx.session, occurrence)
    if moment.kind == Kind.PIT:
        pits.add(ctx.session, Pit(moment_id=moment.key, workspace_id=ctx.workspace.key, opened_at=ctx.now))
    wake_for_next(ctx, moment, on)
    return occurrence


def wake_for_next(ctx: Context, moment: Moment, on: date | None) -> None:
    """The day after a recurring moment's day, its next occurrence comes into being."""
    if on is not None and moment.recurs != Recurs.NONE:
        midnight = local_instant(on + timedelta(days=1), time(0), str(ctx.zone))
        ctx.desk.at(midnight, NextOccurrence(moment.key), key=f"next:{moment.key}")


def next_occurrence(ctx: Context, command: NextOccurrence) -> None:
    moment = moments.get(ctx.session, ctx.sight, command.moment)
    last = occurrences.latest(ctx.session, ctx.sight, command.moment)
    if moment is None or last is None or last.on is None or last.state == State.DROPPED:
        return
    on = first_occurrence(ctx, moment, last.on + timedelta(days=1))
    occurrences.add(ctx.session, Occurrence(workspace_id=ctx.workspace.key, moment_id=moment.key, on=on))
    wake_for_next(ctx, moment, on)


def fingerprint(moment: Moment) -> str:
    when = f"{moment.recurs}:{moment.month}-{moment.day}" if moment.day else str(moment.on)
    return moments.fingerprint(moment.client_id, moment.contact_id, moment.kind, moment.what, when)


def _keep(ctx: Context, moment: Moment, said: Said) -> Entry:
    occurrence = keep(ctx, moment)
    entry = entries.get(ctx.session, ctx.sight, occurrence.key)
    assert entry, "its author sees a new moment"
    return entry


def _change(ctx: Context, said: Said, client: Client, occurrence_id: int) -> Answer:
    entry = entries.get(ctx.session, ctx.sight, occurrence_id)
    if entry is None:
        raise Refused("That moment is not here any more. `/moment list` shows what is.")
    changed = _moment(ctx, said, client)
    earlier = _same(ctx, changed)
    if earlier and earlier.moment.id != entry.moment.id:
        return moment_card.known(ctx, earlier)
    _copy(changed, entry.moment)
    entry.occurrence.on = first_occurrence(ctx, entry.moment, ctx.today)
    wake_for_next(ctx, entry.moment, entry.occurrence.on)
    ctx.session.flush()
    for digest in digests.naming(ctx.session, ctx.workspace.key, occurrence_id):
        ctx.desk.changed(f"digest:{digest}")
    again = entries.get(ctx.session, ctx.sight, occurrence_id)
    return moment_card.noted(ctx, again or entry, title="Changed")


def _copy(changed: Moment, moment: Moment) -> None:
    for name in (
        "fingerprint client_id contact_id kind cause topic what on precision recurs month day year lead "
        "sensitive private owner_id"
    ).split():
        setattr(moment, name, getattr(changed, name))


def _moment(ctx: Context, said: Said, client: Client) -> Moment:
    contact = contact_named(ctx, client, said.contact) if said.contact else None
    internal = ctx.room is not None and ctx.room.internal
    moment = Moment(
        workspace_id=ctx.workspace.key,
        fingerprint="",
        client_id=client.key,
        contact_id=contact.key if contact else None,
        kind=said.kind,
        cause=said.cause,
        topic=said.topic,
        what=said.what,
        on=said.dates.on,
        precision=said.dates.precision,
        recurs=said.dates.recurs,
        month=said.dates.month,
        day=said.dates.day,
        year=said.dates.year,
        lead=said.lead,
        sensitive=said.sensitive,
        private=said.private,
        room_id=ctx.room.key if ctx.room and internal else None,
        author_id=ctx.me.key,
        owner_id=said.owner.key if said.owner and said.owner.key != client.owner_id else None,
        added_at=ctx.now,
    )
    moment.fingerprint = fingerprint(moment)
    return moment


def _same(ctx: Context, moment: Moment) -> Entry | None:
    """The moment that says the same already; one that the asker may not see is not told."""
    found = moments.same(ctx.session, ctx.system, moment.fingerprint)
    if found is None:
        return None
    entry = entries.of_moment(ctx.session, ctx.system, found.key)
    if entry and not moments.get(ctx.session, ctx.sight, found.key):
        raise Refused(f"Not now: speak to @{entry.owner.name if entry.owner else 'your manager'} first.")
    return entry


def _new_client(ctx: Context, name: str) -> Client:
    return enter_client(ctx, name.strip(), owner_id=ctx.me.key)
