"""Pits: what is open, and the steps on its clock."""

from functools import partial

from handlers import belated, moment_card, paging, pit_card, standing_in, words
from handlers.acting import close
from handlers.cards import Answer, Card, Item
from handlers.choosing import by_key, open_by_key
from handlers.commands.pits import (
    AcceptPit,
    AcknowledgePit,
    ClosePit,
    FillPit,
    LookAgain,
    PlanPit,
    ShowPits,
    SupportPit,
)
from handlers.context import Context
from handlers.errors import Refused
from handlers.people import name_of
from handlers.pit_forms import Plan, plan, rating_form, read_rating
from handlers.policy.looks import reopened
from handlers.redrawing import LATELY, touched
from handlers.routing import route
from store import entries
from store.entries import Entry
from store.occurrences import State
from store.pits import Pit

NOT_FILLED = "Somebody's life is not filled. Press Supported when one concrete thing is done."
NOT_RATED = "Help for somebody in trouble is not rated. Press Supported when one concrete thing is done."
NOT_PLANNED = "A plan is for what we make good ourselves. Press Supported when one concrete thing is done."
NOT_SUPPORTED = "This one is ours to make good. Press Filled when it is."
NOT_CLOSED = "What we got wrong is filled, then accepted by the client; nothing has to be closed."


def show(ctx: Context, command: ShowPits) -> Card:
    found = [e for e in entries.open_pits(ctx.session, ctx.sight) if standing_in.in_view(ctx, e)]
    if not found:
        return Card("No pit is open", ())
    title, more = f"{words.count(len(found), 'open pit')}, the oldest first", ShowPits(page=command.page + 1)
    return paging.listed(title, found, partial(item, ctx), command.page, more)


def item(ctx: Context, entry: Entry) -> Item:
    line = words.line(entry, ctx.today, "", ctx.locale, standing_in.named(ctx, entry))
    text = f"{line}\n{pit_card.standing(ctx, entry)}"
    return Item(text, pit_card.steps(ctx, entry), moment_card.menu(entry))


def acknowledge(ctx: Context, command: AcknowledgePit) -> Card:
    """The client has heard from us."""
    entry, pit = _open_pit(ctx, command.occurrence)
    _not_yet(ctx, "acknowledged", pit.acknowledged_at is not None, pit.acknowledged_by)
    pit.acknowledged_at, pit.acknowledged_by = ctx.now, ctx.me.key
    return _noted(ctx, entry, "Acknowledged")


def make_plan(ctx: Context, command: PlanPit) -> Answer:
    """What is done, when and by whom; whether the client has heard from us is not assumed."""
    entry, pit = _open_pit(ctx, command.occurrence)
    _only_service(entry, NOT_PLANNED)
    _not_yet(ctx, "filled", pit.filled_at is not None, pit.filled_by)
    said = plan(ctx, command, entry, pit)
    if not isinstance(said, Plan):
        return said
    pit.plan, pit.plan_on, pit.plan_for = said.what, said.on, said.who.key
    pit.planned_at, pit.planned_by = ctx.now, ctx.me.key
    return _noted(ctx, entry, "Planned")


def fill(ctx: Context, command: FillPit) -> Card:
    """A service pit is made good."""
    entry, pit = _open_pit(ctx, command.occurrence)
    _only_service(entry, NOT_FILLED)
    _not_yet(ctx, "filled", pit.filled_at is not None, pit.filled_by)
    pit.filled_at, pit.filled_by = ctx.now, ctx.me.key
    _heard(ctx, pit)
    belated.wind(ctx, entry)
    return _noted(ctx, entry, "Filled")


def accept(ctx: Context, command: AcceptPit) -> Answer:
    """How the client rates our recovery; under 6 we talk again, and the pit stays filled."""
    entry, pit = _open_pit(ctx, command.occurrence)
    _only_service(entry, NOT_RATED)
    if pit.filled_at is None:
        raise Refused("It is not made good yet. Press Filled when it is, and ask the client then.")
    if pit.rating is not None and not reopened(pit.rating):
        raise Refused(_already(ctx, f"accepted with {pit.rating} of 7, noted", pit.accepted_by))
    rating = read_rating(command.rating or "")
    if rating is None:
        return rating_form(command)
    pit.rating, pit.accepted_at, pit.accepted_by = rating, ctx.now, ctx.me.key
    belated.wind(ctx, entry)
    return _noted(ctx, entry, f"Accepted with {rating} of 7")


def support(ctx: Context, command: SupportPit) -> Card:
    """One concrete thing was done for somebody in trouble."""
    entry, pit = _open_pit(ctx, command.occurrence)
    if entry.moment.cause == "service":
        raise Refused(NOT_SUPPORTED)
    _not_yet(ctx, "supported", pit.supported_at is not None, pit.supported_by)
    pit.supported_at, pit.supported_by = ctx.now, ctx.me.key
    _heard(ctx, pit)
    belated.wind(ctx, entry)
    return _noted(ctx, entry, "Supported")


def look_again(ctx: Context, command: LookAgain) -> Card:
    """Somebody asked how they are, 30 or 90 days after; the later look makes the earlier one needless."""
    entry, pit = _open_pit(ctx, command.occurrence)
    if pit.settled_at is None:
        raise Refused("It is open again. `/moment pits` shows what is next.")
    _not_yet(ctx, "looked at", pit.looked(command.days), _looker(pit, command.days))
    if command.days == 30:
        pit.looked_30_at, pit.looked_30_by = ctx.now, ctx.me.key
    else:
        pit.looked_90_at, pit.looked_90_by = ctx.now, ctx.me.key
    return _noted(ctx, entry, f"Looked in again, {command.days} days")


def close_pit(ctx: Context, command: ClosePit) -> Card:
    """Its owner lets it rest; the 30 days of silence go on."""
    entry, pit = _open_pit(ctx, command.occurrence)
    if entry.moment.cause == "service":
        raise Refused(NOT_CLOSED)
    if pit.settled_at is None:
        raise Refused("Do one concrete thing first, and press Supported. Then it can be closed.")
    if entry.owner and not entries.owned_by(entry, ctx.me.id):
        raise Refused(f"Only {entry.owner.name} can close it. Claim it first if it is yours now.")
    close(ctx, entry, State.DONE)
    return moment_card.noted(ctx, entry, title="Closed")


def _looker(pit: Pit, days: int) -> int | None:
    return pit.looked_30_by if days == 30 else pit.looked_90_by


def _only_service(entry: Entry, instead: str) -> None:
    if entry.moment.cause != "service":
        raise Refused(instead)


def _not_yet(ctx: Context, what: str, done: bool, by: int | None) -> None:
    if done:
        raise Refused(_already(ctx, what, by))


def _heard(ctx: Context, pit: Pit) -> None:
    """Whom we made it good with has heard from us."""
    if pit.acknowledged_at is None:
        pit.acknowledged_at, pit.acknowledged_by = ctx.now, ctx.me.key


def _open_pit(ctx: Context, occurrence_id: int) -> tuple[Entry, Pit]:
    """Until the commit nobody else takes a step on it: of two presses at once the second sees the first."""
    entry = by_key(ctx, occurrence_id)
    if entry.pit is None:
        raise Refused("That is not a pit any more. `/moment pits` shows what is.")
    open_by_key(ctx, occurrence_id)
    ctx.session.refresh(entry.pit, with_for_update=True)
    return entry, entry.pit


def _noted(ctx: Context, entry: Entry, title: str) -> Card:
    """A pit stands in digest after digest: those that nobody scrolls back to are left as they are."""
    touched(ctx, entry.key, since=ctx.today - LATELY)
    return moment_card.noted(ctx, entry, title=title)


def _already(ctx: Context, what: str, member_id: int | None) -> str:
    return f"Already {what} by {name_of(ctx, member_id)}."


ROUTES = (
    route("pit.list", ShowPits, show, says="pits", reads=True, tells=True),
    route("pit.acknowledge", AcknowledgePit, acknowledge),
    route("pit.plan", PlanPit, make_plan),
    route("pit.fill", FillPit, fill),
    route("pit.accept", AcceptPit, accept),
    route("pit.support", SupportPit, support),
    route("pit.look", LookAgain, look_again),
    route("pit.close", ClosePit, close_pit),
)
