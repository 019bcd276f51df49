"""A pit that may become a claim: who is named for claims hears at once; nothing is said until Release."""

from handlers import moment_card
from handlers.cards import Button, Buttons, Card, Note
from handlers.choosing import by_key, open_by_key
from handlers.commands.moments import RecordMoment
from handlers.commands.pits import ReleasePit, TellOfClaim
from handlers.context import Context, Post
from handlers.errors import Refused
from handlers.moment_form import POSSIBLE_CLAIM
from handlers.policy.working import word_comes
from handlers.redrawing import touched
from handlers.routing import route
from store import clients, entries, members, moments, sights
from store.entries import Entry
from store.members import Member

MORE = "It is sensitive, so I say no more here. Speak to @{}, and release it when our words may say more."


def said(command: RecordMoment) -> bool:
    """By the form's field, or by the words in the line."""
    return command.claim.strip().lower() in ("yes", "true") or bool(
        POSSIBLE_CLAIM.search(f"{command.what} {command.details}")
    )


def mark(ctx: Context, entry: Entry, command: RecordMoment) -> None:
    """Only Release ends it: a form that says no leaves a claim as it is."""
    if entry.pit and not entry.pit.claim and said(command):
        entry.pit.claim = True
        ctx.session.flush()
        tell(ctx, TellOfClaim(entry.moment.key))


def tell(ctx: Context, command: TellOfClaim) -> None:
    """At once, of a night at seven."""
    entry = entries.of_moment(ctx.session, ctx.system, command.moment)
    contact = _contact(ctx, entry) if entry else None
    if entry is None or entry.pit is None or contact is None or not (entry.open and entry.pit.held):
        return
    comes = word_comes(ctx.now, ctx.zone_of(contact))
    if comes > ctx.now:
        ctx.desk.at(comes, command, f"pit:{command.moment}:claim")
        return
    name, subject = f"pit:{command.moment}:claim:{contact.key}", f"moment:{entry.key}"
    if moments.get(ctx.session, sights.of_member(ctx.session, contact, ctx.now), command.moment):
        ctx.desk.post(Post(name, contact, subject=subject))
    else:
        ctx.desk.post(Post(name, contact, card=_discreet(entry)))


def _discreet(entry: Entry) -> Card:
    owner = entry.owner.name if entry.owner else "a manager"
    release = Buttons((Button("Release", ReleasePit(entry.key), "primary"),))
    return Card(f"A possible claim of @{owner}'s", (Note(MORE.format(owner)), release))


def release(ctx: Context, command: ReleasePit) -> Card:
    """From now on a draft may say what happened and what is done."""
    found = entries.get(ctx.session, ctx.system, command.occurrence)
    contact = _contact(ctx, found) if found else None
    mine = contact is not None and contact.key == ctx.me.key
    if found is None or not mine:
        found = open_by_key(ctx, command.occurrence)
    if found.pit is None or not found.pit.held:
        raise Refused("There is nothing to release here any more.")
    if not mine and not (contact is None and (ctx.sight.leads(found.belongs_to) or _inside(ctx, found))):
        raise Refused(f"Only {contact.name if contact else 'a manager'} can release it.")
    found.pit.released_at, found.pit.released_by = ctx.now, ctx.me.key
    touched(ctx, found.key)
    if entries.get(ctx.session, ctx.sight, found.key):
        return moment_card.noted(ctx, by_key(ctx, found.key), title="Released")
    return Card("Released", (Note("Its owner can have the whole words drafted now."),), in_place=True)


def _contact(ctx: Context, entry: Entry) -> Member | None:
    """Who is named for claims, unless they have left, or the client is walled off to them."""
    contact = members.get(ctx.session, ctx.workspace.key, ctx.workspace.claims_contact_id or 0)
    inside = clients.inside(ctx.session, ctx.system, entry.client.key)
    if contact is None or not contact.full or (inside and contact.key not in inside):
        return None
    return contact


def _inside(ctx: Context, entry: Entry) -> bool:
    """Of a walled client there may be no manager who could: then its owner does."""
    inside = clients.inside(ctx.session, ctx.system, entry.client.key)
    return bool(inside) and entries.owned_by(entry, ctx.me.id)


ROUTES = (
    route("pit.tell_of_claim", TellOfClaim, tell, by="clock"),
    route("pit.release", ReleasePit, release),
)
