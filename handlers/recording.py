"""Keep a moment: check what the form says, then write the rows."""

from handlers import (
    claims,
    escalating,
    leaving,
    linking,
    moment_card,
    moment_form,
    moment_words,
    peak_row,
    peak_silence,
    pit_clock,
    silences,
)
from handlers.cards import Answer
from handlers.choosing import by_key, open_by_key
from handlers.commands.moments import RecordMoment
from handlers.commands.pits import TellOwner
from handlers.context import Context
from handlers.errors import Refused
from handlers.moment_words import Said
from handlers.people import contact_named, enter_client
from handlers.recurring import first_occurrence, wake_for_next
from handlers.redrawing import redrawn, retold, touched
from store import entries, moments, occurrences, pits
from store.clients import Client
from store.entries import Entry
from store.moments import Kind, Moment
from store.occurrences import Occurrence, State
from store.pits import Pit


def record(ctx: Context, command: RecordMoment) -> Answer:
    """The card of the moment, old or new; or the form again with what is wrong beside its field."""
    said = moment_words.read(ctx, command)
    if not isinstance(said, Said):
        return moment_form.again(said.command, said.errors)
    if why := peak_silence.of_form(ctx, said, command.occurrence):
        return moment_form.again(command, {"client": why})
    client = said.client or _new_client(ctx, command.client)
    if command.occurrence:
        return _change(ctx, said, client, command)
    linking.settle(ctx, command)
    moment = moment_of(ctx, said, client)
    if earlier := same(ctx, moment):
        earlier.moment.details = earlier.moment.details or moment.details
        return again(ctx, earlier)
    entry = enter(ctx, moment)
    claims.mark(ctx, entry, command)
    linking.mark(ctx, entry, command)
    return moment_card.noted(ctx, entry)


def keep(ctx: Context, moment: Moment) -> Occurrence:
    """Write a moment with its first occurrence, its pit, and the alarm for the one after it."""
    moments.add(ctx.session, moment)
    on = first_occurrence(ctx, moment, ctx.today)
    occurrence = Occurrence(workspace_id=ctx.workspace.key, moment_id=moment.key, on=on)
    occurrences.add(ctx.session, occurrence)
    _as_pit(ctx, moment, None)
    peak_row.as_peak(ctx, moment)
    _wind(ctx, moment)
    wake_for_next(ctx, moment, on)
    return occurrence


def fingerprint(moment: Moment) -> str:
    when = f"{moment.recurs}:{moment.month}-{moment.day}" if moment.day else str(moment.on)
    return moments.fingerprint(moment.client_id, moment.contact_id, moment.kind, moment.what, when)


def again(ctx: Context, entry: Entry) -> Answer:
    """It is there already; what was dropped as no moment is one again."""
    if entry.occurrence.state != State.DROPPED:
        return moment_card.known(ctx, entry)
    entry.occurrence.state = State.OPEN
    touched(ctx, entry.key)
    _wind(ctx, entry.moment)
    return moment_card.noted(ctx, entry)


def enter(ctx: Context, moment: Moment) -> Entry:
    occurrence = keep(ctx, moment)
    entry = entries.get(ctx.session, ctx.sight, occurrence.key)
    assert entry, "its author sees a new moment"
    leaving.mark(ctx, entry)
    _tell_owner(ctx, entry)
    return entry


def _tell_owner(ctx: Context, entry: Entry) -> None:
    """A new pit is told to its owner at once."""
    if entry.pit:
        escalating.tell_owner(ctx, TellOwner(entry.moment.key))


def _change(ctx: Context, said: Said, client: Client, command: RecordMoment) -> Answer:
    entry = open_by_key(ctx, command.occurrence)
    changed = moment_of(ctx, said, client)
    earlier = same(ctx, changed)
    if earlier and earlier.moment.id != entry.moment.id:
        return moment_card.known(ctx, earlier)
    moved = _dates(changed) != _dates(entry.moment)
    if (changed.what, changed.details) != (
        entry.moment.what,
        entry.moment.details,
    ):  # what was made public once stays so
        entry.moment.embargoed = changed.embargoed
    was = entry.moment.kind
    _copy(changed, entry.moment)
    if moved:
        entry.occurrence.on = first_occurrence(ctx, entry.moment, ctx.today)
        wake_for_next(ctx, entry.moment, entry.occurrence.on)
    _as_pit(ctx, entry.moment, entry.pit)
    peak_row.as_peak(ctx, entry.moment, was)
    _wind(ctx, entry.moment)
    changed_entry = by_key(ctx, entry.key)
    if moved:
        leaving.mark(ctx, changed_entry)
    claims.mark(ctx, changed_entry, command)
    touched(ctx, entry.key)
    retold(ctx)
    return moment_card.noted(ctx, changed_entry, title="Changed")


def _dates(moment: Moment) -> tuple[object, ...]:
    return moment.on, moment.recurs, moment.month, moment.day


def _as_pit(ctx: Context, moment: Moment, pit: Pit | None) -> None:
    """Only a pit has a clock."""
    if moment.kind == Kind.PIT and pit is None:
        pits.add(ctx.session, Pit(moment_id=moment.key, workspace_id=ctx.workspace.key, opened_at=ctx.now))
        redrawn(ctx, moment.client_id)
    elif moment.kind != Kind.PIT and pit is not None:
        ctx.session.delete(pit)


def _wind(ctx: Context, moment: Moment) -> None:
    """Set the alarm of a pit of which nobody has told the client anything."""
    ctx.session.flush()
    entry = entries.of_moment(ctx.session, ctx.system, moment.key) if moment.kind == Kind.PIT else None
    if entry:
        pit_clock.wind(ctx, entry)


def _copy(changed: Moment, moment: Moment) -> None:
    for name in (
        "fingerprint client_id contact_id kind cause topic what details on precision recurs month day year "
        "lead sensitive private owner_id"
    ).split():
        setattr(moment, name, getattr(changed, name))


def moment_of(ctx: Context, said: Said, client: Client) -> Moment:
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
        details=said.details,
        on=said.dates.on,
        precision=said.dates.precision,
        recurs=said.dates.recurs,
        month=said.dates.month,
        day=said.dates.day,
        year=said.dates.year,
        lead=said.lead,
        sensitive=said.sensitive,
        private=said.private,
        embargoed=said.embargoed,
        room_id=ctx.room.key if ctx.room and internal else None,
        author_id=ctx.me.key,
        owner_id=said.owner.key if said.owner and said.owner.key != client.owner_id else None,
        added_at=ctx.now,
    )
    moment.fingerprint = fingerprint(moment)
    return moment


def same(ctx: Context, moment: Moment) -> Entry | None:
    """The moment that says the same already; one that the asker may not see is not told."""
    found = moments.same(ctx.session, ctx.system, moment.fingerprint)
    entry = entries.of_moment(ctx.session, ctx.system, found.key) if found else None
    if entry and not moments.get(ctx.session, ctx.sight, entry.moment.key):
        raise Refused(f"{silences.neutral(entry.owner.name if entry.owner else '')}.")
    return entry


def _new_client(ctx: Context, name: str) -> Client:
    return enter_client(ctx, name.strip(), owner_id=ctx.me.key)
