"""Pits: what is open, and the steps on its clock."""

from handlers import moment_card, words
from handlers.cards import Card, Item
from handlers.choosing import by_key
from handlers.commands.pits import AcknowledgePit, FillPit, ShowPits, SupportPit
from handlers.context import Context
from handlers.errors import Refused
from handlers.redrawing import touched
from handlers.routing import route
from store import entries, members
from store.entries import Entry
from store.pits import Pit


def show(ctx: Context, command: ShowPits) -> Card:
    found = entries.open_pits(ctx.session, ctx.sight)
    if not found:
        return Card("No pit is open", ())
    title = f"{words.count(len(found), 'open pit')}, the oldest first"
    return Card(title, tuple(item(ctx, entry) for entry in found))


def item(ctx: Context, entry: Entry) -> Item:
    line = words.line(entry, ctx.today, "", ctx.locale)
    text = f"{line}\n{moment_card.standing(ctx, entry)}"
    return Item(text, moment_card.pit_steps(entry), moment_card.menu(entry))


def acknowledge(ctx: Context, command: AcknowledgePit) -> Card:
    """The client has heard from us."""
    entry, pit = _open_pit(ctx, command.occurrence)
    if pit.acknowledged_at:
        raise Refused(_already(ctx, "acknowledged", pit.acknowledged_by))
    pit.acknowledged_at, pit.acknowledged_by = ctx.now, ctx.me.key
    return _noted(ctx, entry, "Acknowledged")


def fill(ctx: Context, command: FillPit) -> Card:
    """A service pit is made good."""
    entry, pit = _open_pit(ctx, command.occurrence)
    if entry.moment.cause != "service":
        raise Refused("Somebody's life is not filled. Press Supported when one concrete thing is done.")
    if pit.filled_at:
        raise Refused(_already(ctx, "filled", pit.filled_by))
    pit.filled_at, pit.filled_by = ctx.now, ctx.me.key
    _heard(ctx, pit)
    return _noted(ctx, entry, "Filled")


def support(ctx: Context, command: SupportPit) -> Card:
    """One concrete thing was done for somebody in trouble."""
    entry, pit = _open_pit(ctx, command.occurrence)
    if entry.moment.cause == "service":
        raise Refused("This one is ours to make good. Press Filled when it is.")
    if pit.supported_at:
        raise Refused(_already(ctx, "supported", pit.supported_by))
    pit.supported_at, pit.supported_by = ctx.now, ctx.me.key
    _heard(ctx, pit)
    return _noted(ctx, entry, "Supported")


def _heard(ctx: Context, pit: Pit) -> None:
    """Whom we made it good with has heard from us."""
    if pit.acknowledged_at is None:
        pit.acknowledged_at, pit.acknowledged_by = ctx.now, ctx.me.key


def _open_pit(ctx: Context, occurrence_id: int) -> tuple[Entry, Pit]:
    entry = by_key(ctx, occurrence_id)
    if entry.pit is None or not entry.open:
        raise Refused("That is not an open pit any more. `/moment pits` shows what is.")
    return entry, entry.pit


def _noted(ctx: Context, entry: Entry, title: str) -> Card:
    touched(ctx, entry.key)
    return moment_card.noted(ctx, entry, title=title)


def _already(ctx: Context, what: str, member_id: int | None) -> str:
    who = members.get(ctx.session, ctx.workspace.key, member_id or 0)
    return f"Already {what} by {who.name if who else 'somebody'}."


ROUTES = (
    route("pit.list", ShowPits, show, says="pits", reads=True),
    route("pit.acknowledge", AcknowledgePit, acknowledge),
    route("pit.fill", FillPit, fill),
    route("pit.support", SupportPit, support),
)
