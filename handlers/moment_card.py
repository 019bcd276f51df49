"""The card of one moment: what was understood, where it stands, and what can be done about it."""

from handlers import peak_card, peak_row, pit_card, silences, standing_in, words
from handlers.cards import Block, Button, Buttons, Card, Facts, Link, Note, Text
from handlers.closings import closed_line
from handlers.commands.drafts import AskForDraft
from handlers.commands.moments import (
    AssignMoment,
    ClaimMoment,
    DropMoment,
    EditMoment,
    FinishMoment,
    GiveDate,
    PublishMoment,
    SetCelebrated,
    ShowMoment,
    SkipMoment,
    SnoozeMoment,
    TellBirth,
    Undo,
)
from handlers.commands.muting import Mute
from handlers.commands.telling import PostToRoom
from handlers.context import Context
from handlers.policy.freshness import out_of_date
from handlers.policy.nudges import leads
from handlers.policy.silence import DUE_DATE, REMEMBRANCE
from store import clients, entries
from store.entries import Entry
from store.moments import Kind
from store.occurrences import State

POST = "Post to channel"


def noted(ctx: Context, entry: Entry, title: str = "Noted") -> Card:
    """The echo of a change: what was understood, with Undo."""
    undo = Button("Undo", Undo(command=ctx.command))
    blocks = (*_body(ctx, entry), *_actions(ctx, entry, undo))
    return Card(f"{title}: {entry.client.name}", blocks, in_place=True)


def known(ctx: Context, entry: Entry) -> Card:
    return Card("I already know this one", (*_body(ctx, entry), *_actions(ctx, entry)))


def shown(ctx: Context, entry: Entry) -> Card:
    """As it stands now, after a press or when asked for by name."""
    return Card(entry.client.name, (*_body(ctx, entry), *_actions(ctx, entry)), in_place=True)


def draw(ctx: Context, occurrence_id: int) -> Card | None:
    """As its place may see it; nothing where it may not, or where outsiders have come."""
    if ctx.member is None and not (ctx.room and ctx.room.internal):
        return None
    entry = entries.get(ctx.session, ctx.sight, occurrence_id)
    return shown(ctx, entry) if entry else None


def worth(ctx: Context, occurrence_id: int) -> bool:
    """What was done before anybody could be told of it needs no telling."""
    entry = entries.get(ctx.session, ctx.sight, occurrence_id)
    return entry is not None and entry.open


def menu(entry: Entry) -> tuple[Button, ...]:
    """The rarer actions on an open occurrence."""
    key = entry.key
    skip = () if entry.pit else (Button("Skip", SkipMoment(occurrence=key)), _celebrate(entry))
    drop = Button("Not a moment", DropMoment(key))
    give = Button("Claim", ClaimMoment(occurrence=key)), Button("Assign", AssignMoment(occurrence=key))
    return (*give, *skip, drop)


def first(entry: Entry) -> Button:
    """Draft; of a child that is expected nothing is written before there is news."""
    if entry.moment.topic == DUE_DATE:
        return Button("There is news", TellBirth(entry.key), "primary")
    return Button("Draft", AskForDraft(occurrence=entry.key), "primary")


def _celebrate(entry: Entry) -> Button:
    if entry.moment.uncelebrated:
        return Button("Celebrate again", SetCelebrated(entry.key, celebrated=True))
    return Button("Do not celebrate", SetCelebrated(entry.key, celebrated=False))


def _body(ctx: Context, entry: Entry) -> tuple[Block, ...]:
    peak = peak_row.of(ctx, entry.moment)
    kind = peak_card.kind(peak) if peak else _kind(entry)
    pairs = [("When", _when(ctx, entry)), ("Kind", kind), ("Owner", standing_in.named(ctx, entry))]
    if entry.pit:
        pairs += [("Stands", pit_card.standing(ctx, entry)), *pit_card.history(ctx, entry.pit)]
    elif said := _nudges(entry):
        pairs.append(("Nudges", said))
    pairs += peak_card.facts(ctx, peak)
    notes = [Note(note) for note in (*_notes(ctx, entry), *peak_card.notes(ctx, entry, peak))]
    link = (Link("Said here", entry.moment.link),) if entry.moment.link else ()
    rows = peak_card.rows(ctx, entry, peak)
    return (Text(f"**{words.what(entry)}**"), Facts(tuple(pairs)), *link, *notes, *rows)


def _nudges(entry: Entry) -> str:
    """When it is named in a digest."""
    if entry.moment.topic == DUE_DATE and entry.occurrence.on:
        return "on the day its owner is asked whether there is news"
    if entry.occurrence.on is None:
        return "in the next digest"
    days = [str(day) for day in leads(entry.moment.kind, entry.moment.lead) if day]
    return f"{', '.join(days)} days before, and on the day" if days else "on the day"


def _notes(ctx: Context, entry: Entry) -> list[str]:
    notes = [closed_line(ctx, entry)] if not entry.open else []
    if entry.moment.embargoed:
        notes.append("It could move a price: private until its author or owner presses It is public.")
    elif entry.moment.secret:
        notes.append("Sensitive: only its owner and those who manage see it, never a room.")
    if entry.contact and entry.moment.topic in ("death", "departure") and entry.contact.status != "active":
        notes.append(f"{entry.contact.name}: {entry.contact.status}. Nothing more will be celebrated.")
    if entry.occurrence.snoozed_until and entry.open:
        notes.append(f"Snoozed until {words.day(entry.occurrence.snoozed_until, ctx.today, ctx.locale)}")
    silent = silences.of(ctx, [entry], ctx.today).get(entry.key)
    return [*notes, f"{silences.words(ctx, entry, silent)}."] if silent else notes


def _actions(ctx: Context, entry: Entry, undo: Button | None = None) -> tuple[Block, ...]:
    key, last = entry.key, (undo,) if undo else ()
    if entry.occurrence.state == State.LAPSED:
        return ()
    if not entry.open:
        return (Buttons((undo or Button("Undo", Undo(occurrence=key)),)),)
    draft = Button("Draft", AskForDraft(occurrence=key))
    edit = Button("Edit", EditMoment(occurrence=key))
    public = (Button("It is public", PublishMoment(key)),) if entry.moment.embargoed else ()
    if entry.moment.kind == Kind.PIT:
        steps = pit_card.steps(ctx, entry)
        return (Buttons((*steps, *public, draft, edit, *last, *_tell(ctx, entry)), menu(entry)),)
    dated = () if entry.occurrence.on else (Button("When", GiveDate(key)),)
    done = (Button("Done", FinishMoment(occurrence=key)), Button("Snooze", SnoozeMoment(occurrence=key)))
    shown = (*_unmute(entry), *public, *dated, first(entry), *done, edit, *last)
    return (Buttons((*shown, *_tell(ctx, entry)), menu(entry)),)


def _tell(ctx: Context, entry: Entry) -> tuple[Button, ...]:
    """In a room of ours, of what is no secret and stands behind no wall."""
    room = ctx.room
    if ctx.member is None or room is None or not room.internal or entry.moment.secret:
        return ()
    if out_of_date(room.learned_at, ctx.now):  # somebody else may read there since
        return ()
    if clients.walled(ctx.session, ctx.sight, [entry.client.key]):
        return ()
    return (Button(POST, PostToRoom(ShowMoment(entry.key), room.key, ctx.command)),)


def _unmute(entry: Entry) -> tuple[Button, ...]:
    """What silenced it: the moment itself, or its client."""
    if entry.moment.muted:
        return (Button("Unmute", Mute(occurrence=entry.key, off=True)),)
    return (Button("Unmute", Mute(client=entry.client.key, off=True)),) if entry.client.muted else ()


def _kind(entry: Entry) -> str:
    moment = entry.moment
    if moment.topic == REMEMBRANCE:
        return "a day of remembrance"
    return f"{moment.kind}, {moment.cause}" if moment.cause else moment.kind


def _when(ctx: Context, entry: Entry) -> str:
    said = words.when(entry, ctx.today, ctx.locale)
    return said + {"yearly": ", every year", "monthly": ", every month"}.get(entry.moment.recurs, "")
