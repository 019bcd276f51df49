"""Keep a moment: check what the form says, then write the rows."""

from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from handlers import moment_card, moment_form, moment_words
from handlers.cards import Answer
from handlers.choosing import by_key, open_by_key
from handlers.commands.moments import NextOccurrence, RecordMoment
from handlers.context import Context
from handlers.errors import Refused
from handlers.moment_words import Said
from handlers.people import contact_named, enter_client
from handlers.policy.recurring import next_monthly, next_yearly
from handlers.policy.working import local_instant
from handlers.redrawing import touched
from store import due, entries, moments, occurrences, pits
from store.clients import Client
from store.entries import Entry
from store.moments import Kind, Moment, Recurs
from store.occurrences import Occurrence, State
from store.pits import Pit

DAY = timedelta(days=1)


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
        return _again(ctx, earlier)
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
    _as_pit(ctx, moment, None)
    wake_for_next(ctx, moment, on)
    return occurrence


def wake_for_next(ctx: Context, moment: Moment, on: date | None) -> None:
    """The day after a recurring moment's day, in its owner's zone, its next occurrence comes into being."""
    key = f"next:{moment.key}"
    if on is None or moment.recurs == Recurs.NONE:
        due.drop(ctx.session, ctx.workspace.key, key)
    else:
        ctx.desk.at(local_instant(on + DAY, time(0), _zone(ctx, moment)), NextOccurrence(moment.key), key=key)


def next_occurrence(ctx: Context, command: NextOccurrence) -> None:
    """One to come; what was slept through in between is not made up for."""
    moment = moments.get(ctx.session, ctx.sight, command.moment)
    last = occurrences.latest(ctx.session, ctx.sight, command.moment)
    if moment is None or last is None or last.on is None:
        return
    if last.state == State.DROPPED or moment.recurs == Recurs.NONE:
        return
    today = ctx.now.astimezone(ZoneInfo(_zone(ctx, moment))).date()
    on = first_occurrence(ctx, moment, max(last.on + DAY, today))
    new = Occurrence(workspace_id=ctx.workspace.key, moment_id=moment.key, on=on)
    occurrences.add(ctx.session, new)
    wake_for_next(ctx, moment, on)


def _zone(ctx: Context, moment: Moment) -> str:
    entry = entries.of_moment(ctx.session, ctx.system, moment.key)
    return ctx.zone_of(entry.owner) if entry and entry.owner else str(ctx.zone)


def fingerprint(moment: Moment) -> str:
    when = f"{moment.recurs}:{moment.month}-{moment.day}" if moment.day else str(moment.on)
    return moments.fingerprint(moment.client_id, moment.contact_id, moment.kind, moment.what, when)


def _again(ctx: Context, entry: Entry) -> Answer:
    """It is there already; what was dropped as no moment is one again."""
    if entry.occurrence.state != State.DROPPED:
        return moment_card.known(ctx, entry)
    entry.occurrence.state = State.OPEN
    touched(ctx, entry.key)
    return moment_card.noted(ctx, entry)


def _keep(ctx: Context, moment: Moment, said: Said) -> Entry:
    occurrence = keep(ctx, moment)
    entry = entries.get(ctx.session, ctx.sight, occurrence.key)
    assert entry, "its author sees a new moment"
    return entry


def _change(ctx: Context, said: Said, client: Client, occurrence_id: int) -> Answer:
    entry = open_by_key(ctx, occurrence_id)
    changed = _moment(ctx, said, client)
    earlier = _same(ctx, changed)
    if earlier and earlier.moment.id != entry.moment.id:
        return moment_card.known(ctx, earlier)
    moved = _dates(changed) != _dates(entry.moment)
    _copy(changed, entry.moment)
    if moved:
        entry.occurrence.on = first_occurrence(ctx, entry.moment, ctx.today)
        wake_for_next(ctx, entry.moment, entry.occurrence.on)
    _as_pit(ctx, entry.moment, entry.pit)
    touched(ctx, occurrence_id)
    return moment_card.noted(ctx, by_key(ctx, occurrence_id), title="Changed")


def _dates(moment: Moment) -> tuple[object, ...]:
    return moment.on, moment.recurs, moment.month, moment.day


def _as_pit(ctx: Context, moment: Moment, pit: Pit | None) -> None:
    """Only a pit has a clock."""
    if moment.kind == Kind.PIT and pit is None:
        pits.add(ctx.session, Pit(moment_id=moment.key, workspace_id=ctx.workspace.key, opened_at=ctx.now))
    elif moment.kind != Kind.PIT and pit is not None:
        ctx.session.delete(pit)


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
