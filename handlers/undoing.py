"""Take back what was done: one command, what was last done to an occurrence, or the asker's last change."""

from handlers import belated, moment_card, pit_clock, standing_in
from handlers.cards import Card, Note
from handlers.choosing import by_key
from handlers.commands.moments import Undo
from handlers.context import Context
from handlers.errors import Refused
from handlers.people import names_changed
from handlers.redrawing import not_acted, retold, touched
from handlers.routing import route
from store import changes, entries, undo
from store.changes import Change
from store.db import Conflict

NOTHING = "There is nothing of yours to take back. Undo works for a day."
OTHERS = "Somebody changed it since, so I left it as it is. `/moment edit` changes it by hand."


def take_back(ctx: Context, command: Undo) -> Card:
    found = _changes(ctx, command)
    if not found:
        raise Refused(NOTHING)
    if changes.touched_later(ctx.session, found):
        raise Refused(OTHERS)
    occurrences = _occurrences(ctx, found)
    for key in occurrences:
        touched(ctx, key)
    retold(ctx)
    for draft in (change.row for change in found if change.table_name == "draft"):
        ctx.desk.changed(f"draft:{draft}")
    try:
        undo.take_back(ctx.session, found)
    except Conflict:
        raise Refused(OTHERS) from None
    names_changed(ctx)
    not_acted(ctx, found[0].command)
    _wind(ctx, occurrences)
    # Neither what was done nor its undoing can be taken back once more: the next undo goes one further.
    for name in (found[0].command, ctx.command):
        changes.forget_command(ctx.session, ctx.workspace.key, name)
    return _card(ctx, occurrences)


def _changes(ctx: Context, command: Undo) -> list[Change]:
    session, workspace, since = ctx.session, ctx.workspace.key, ctx.now - changes.KEPT
    if command.occurrence:
        name = changes.last_on_rows(session, workspace, _rows(ctx, command.occurrence), since)
    else:
        name = command.command or changes.last_command(session, workspace, ctx.me.key, since)
    found = [c for c in changes.of_command(session, workspace, name or "") if c.at >= since]
    if found and found[0].member_id != ctx.me.key and not _may_take_back(ctx, command.occurrence):
        raise Refused("Only who did it, the owner or a manager can take that back.")
    return found


def _may_take_back(ctx: Context, occurrence_id: int) -> bool:
    entry = entries.get(ctx.session, ctx.sight, occurrence_id)
    return entry is not None and (ctx.sight.leads(entry.belongs_to) or standing_in.mine(ctx, entry))


def _rows(ctx: Context, occurrence_id: int) -> list[tuple[str, str]]:
    """Where a change to this occurrence may have been written."""
    entry = by_key(ctx, occurrence_id)
    moment = str(entry.moment.key)
    put_off = entry.occurrence.snoozed_until or entry.moment.uncelebrated
    acted_on = not entry.open or put_off or (entry.pit and entry.pit.stepped)
    if not acted_on:
        raise Refused("That has been taken back already.")
    return [("occurrence", str(entry.key)), ("moment", moment), ("pit", moment), ("peak", moment)]


def _occurrences(ctx: Context, found: list[Change]) -> list[int]:
    moments = [int(change.row) for change in found if change.table_name in ("moment", "pit", "peak")]
    latest = [entries.of_moment(ctx.session, ctx.sight, key) for key in moments]
    direct = [int(change.row) for change in found if change.table_name == "occurrence"]
    return list(dict.fromkeys([*direct, *(entry.key for entry in latest if entry)]))


def _wind(ctx: Context, occurrences: list[int]) -> None:
    """A pit whose step is taken back waits for it again."""
    ctx.session.expire_all()
    for entry in entries.these(ctx.session, ctx.system, occurrences):
        pit_clock.wind(ctx, entry)
        if entry.pit:
            belated.wind(ctx, entry)


def _card(ctx: Context, occurrences: list[int]) -> Card:
    """The thing as it is again; or that it is gone."""
    entry = next((e for key in occurrences if (e := entries.get(ctx.session, ctx.sight, key))), None)
    if entry is None:
        return Card("Taken back", (Note("It is as if it had not been said."),), in_place=True)
    card = moment_card.shown(ctx, entry)
    return Card(f"Taken back: {entry.client.name}", card.blocks, in_place=True)


ROUTES = (route("undo", Undo, take_back, says="undo"),)
