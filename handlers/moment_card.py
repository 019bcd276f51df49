"""The card of one moment: what was understood, where it stands, and what can be done about it."""

from handlers import pit_card, silences, standing_in, words
from handlers.cards import Block, Button, Buttons, Card, Facts, Note, Text
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
    SkipMoment,
    SnoozeMoment,
    Undo,
)
from handlers.context import Context
from handlers.policy.nudges import leads
from store import entries
from store.entries import Entry
from store.moments import Kind


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
    """As its place may see it; nothing where it may not."""
    entry = entries.get(ctx.session, ctx.sight, occurrence_id)
    return shown(ctx, entry) if entry else None


def worth(ctx: Context, occurrence_id: int) -> bool:
    """What was done before anybody could be told of it needs no telling."""
    entry = entries.get(ctx.session, ctx.sight, occurrence_id)
    return entry is not None and entry.open


def menu(entry: Entry) -> tuple[Button, ...]:
    """The rarer actions on an open occurrence."""
    key = entry.key
    skip = () if entry.pit else (Button("Skip", SkipMoment(occurrence=key)),)
    drop = Button("Not a moment", DropMoment(key))
    give = Button("Claim", ClaimMoment(occurrence=key)), Button("Assign", AssignMoment(occurrence=key))
    return (*give, *skip, drop)


def _body(ctx: Context, entry: Entry) -> tuple[Block, ...]:
    pairs = [("When", _when(ctx, entry)), ("Kind", _kind(entry)), ("Owner", standing_in.named(ctx, entry))]
    if entry.pit:
        pairs += [("Stands", pit_card.standing(ctx, entry)), *pit_card.history(ctx, entry.pit)]
    elif days := [day for day in leads(entry.moment.kind, entry.moment.lead) if day]:
        pairs.append(("Nudges", f"{', '.join(str(day) for day in days)} days before, and on the day"))
    notes = [Note(note) for note in _notes(ctx, entry)]
    return (Text(f"**{words.what(entry)}**"), Facts(tuple(pairs)), *notes)


def _notes(ctx: Context, entry: Entry) -> list[str]:
    notes = [closed_line(ctx, entry)] if not entry.open else []
    if entry.moment.embargoed:
        notes.append("It could move a price: private until its author or owner presses It is public.")
    elif entry.moment.secret:
        notes.append("Sensitive: only its owner and those who manage see it, never a room.")
    if entry.contact and entry.contact.status in ("deceased", "left"):
        notes.append(f"{entry.contact.name}: {entry.contact.status}. Nothing more will be celebrated.")
    if entry.occurrence.snoozed_until and entry.open:
        notes.append(f"Snoozed until {words.day(entry.occurrence.snoozed_until, ctx.today, ctx.locale)}")
    silent = silences.of(ctx, [entry], ctx.today).get(entry.key)
    return [*notes, f"{silences.words(ctx, entry, silent)}."] if silent else notes


def _actions(ctx: Context, entry: Entry, undo: Button | None = None) -> tuple[Block, ...]:
    key, last = entry.key, (undo,) if undo else ()
    if not entry.open:
        return (Buttons((undo or Button("Undo", Undo(occurrence=key)),)),)
    draft = Button("Draft", AskForDraft(occurrence=key))
    edit = Button("Edit", EditMoment(occurrence=key))
    public = (Button("It is public", PublishMoment(key)),) if entry.moment.embargoed else ()
    if entry.moment.kind == Kind.PIT:
        return (Buttons((*pit_card.steps(ctx, entry), *public, draft, edit, *last), menu(entry)),)
    dated = () if entry.occurrence.on else (Button("When", GiveDate(key)),)
    done = (Button("Done", FinishMoment(occurrence=key)), Button("Snooze", SnoozeMoment(occurrence=key)))
    return (Buttons((*public, *dated, draft, *done, edit, *last), menu(entry)),)


def _kind(entry: Entry) -> str:
    moment = entry.moment
    return f"{moment.kind}, {moment.cause}" if moment.cause else moment.kind


def _when(ctx: Context, entry: Entry) -> str:
    said = words.when(entry, ctx.today, ctx.locale)
    return said + {"yearly": ", every year", "monthly": ", every month"}.get(entry.moment.recurs, "")
