"""Clients and their people: who they are, what is open there, and whether anything may be said."""

from functools import partial

from handlers import lists, paging, silences, touch_card, words
from handlers.cards import Answer, Block, Button, Buttons, Card, Facts, Field, Form, Item, Note
from handlers.commands.clients import NewClient, SetStanding, SetStatus, ShowClient
from handlers.commands.lists import ListMoments
from handlers.commands.muting import Mute
from handlers.commands.ownership import HandOver
from handlers.context import Context
from handlers.errors import Refused
from handlers.people import client_said, enter_client, member_named, nearest
from handlers.redrawing import touched
from handlers.routing import route
from store import clients, contacts, entries, members
from store.clients import Client, Status
from store.contacts import Contact, Standing

STOPS = {
    Status.PAUSED: "No nudges and no drafts while they are paused.",
    Status.FORMER: "No nudges and no drafts for a former client.",
    Status.LEGAL_HOLD: "No nudges, no drafts, and nothing is erased.",
    Status.ACTIVE: "Nudges and drafts come as usual.",
}
STANDS = {
    Standing.DECEASED: "Nothing more will be celebrated.",
    Standing.LEFT: "Nothing more is nudged about them.",
    Standing.DO_NOT_CELEBRATE: "Their milestones stay silent.",
    Standing.ACTIVE: "Nudges come as usual.",
}
STATES = (
    ("Active", Status.ACTIVE),
    ("Paused", Status.PAUSED),
    ("Former", Status.FORMER),
    ("Legal hold", Status.LEGAL_HOLD),
)
STANDINGS = (
    ("Deceased", Standing.DECEASED),
    ("Left", Standing.LEFT),
    ("Do not celebrate", Standing.DO_NOT_CELEBRATE),
    ("Here again", Standing.ACTIVE),
)
TIERS = ("A", "B", "C")


def show(ctx: Context, command: ShowClient) -> Answer:
    """`client Acme` shows one, `client add Acme` makes one."""
    name = command.text.strip()
    if not name and not command.client:
        return _form(NewClient(owner=ctx.me.name), {})
    if name.casefold().startswith(("add ", "new ")):
        return _form(NewClient(name=name[4:].strip(), owner=ctx.me.name), {})
    client = _named(ctx, command.client, name)
    if command.people:
        return Card(f"{client.name}: people", _people(ctx, client, command.people))
    return client_card(ctx, client)


def new(ctx: Context, command: NewClient) -> Answer:
    errors, name = {}, " ".join(command.name.split())
    owner = member_named(ctx, command.owner) if command.owner.strip() else None
    if not name:
        errors["client"] = "What is the client called?"
    elif clients.by_name(ctx.session, ctx.sight, name):
        errors["client"] = f"{name} is here already. `/moment client {name}` shows it."
    if command.owner.strip() and owner is None:
        errors["owner"] = f"I do not know {command.owner.strip()}."
    if errors:
        return _form(command, errors)
    client = enter_client(ctx, name, owner_id=owner.key if owner else None)
    client.tier = command.tier if command.tier in TIERS else ""
    client.aliases = [alias.strip() for alias in command.aliases.split(";") if alias.strip()]
    return client_card(ctx, client)


def status_by_words(ctx: Context, name: str, status: str) -> Card | None:
    """`Acme status paused`, `Jane Doe status deceased`: one press in words; None when nobody can be that."""
    client = clients.by_name(ctx.session, ctx.sight, name)
    if client and status in STOPS:
        return set_status(ctx, SetStatus(client.key, status))
    person = next(
        (p for p in contacts.all_seen(ctx.session, ctx.sight) if p.name.casefold() == name.casefold()), None
    )
    if person and status in STANDS:
        return set_standing(ctx, SetStanding(person.key, status))
    return None


def set_status(ctx: Context, command: SetStatus) -> Card:
    client = _named(ctx, command.client, "")
    client.status = Status(command.status)
    _redraw(ctx, client.key)
    return client_card(ctx, client, STOPS[Status(command.status)])


def set_standing(ctx: Context, command: SetStanding) -> Card:
    contact = contacts.get(ctx.session, ctx.sight, command.contact)
    if contact is None:
        raise Refused("That contact is not here any more.")
    contact.status = Standing(command.status)
    _redraw(ctx, contact.client_id)
    said = f"{contact.name}: {command.status}. {STANDS[Standing(command.status)]}"
    return client_card(ctx, _named(ctx, contact.client_id, ""), said)


def _redraw(ctx: Context, client_id: int) -> None:
    """What is posted about this client may have become silent."""
    ctx.session.flush()
    for entry in entries.open_at_client(ctx.session, ctx.system, client_id):
        touched(ctx, entry.key)


def client_card(ctx: Context, client: Client, said: str = "") -> Card:
    owner = members.get(ctx.session, ctx.workspace.key, client.owner_id or 0)
    since = words.day(client.since, ctx.today, ctx.locale) if client.since else "not known"
    pairs = [
        ("Owner", words.owner(owner if owner and owner.full else None)),
        ("Tier", client.tier or "not said"),
        ("Status", client.status),
        ("Since", since),
    ]
    if client.aliases:
        pairs.append(("Also called", ", ".join(client.aliases)))
    if inside := clients.inside(ctx.session, ctx.sight, client.key):
        pairs.append(("Walled off to", words.count(len(inside), "member")))
    told = (("Values", touch_card.valued(ctx, client)), ("Touches", touch_card.trend(ctx, client)))
    pairs += [(name, said) for name, said in told if said]
    pairs += [("Written to in", client.language)] if client.language else []
    states = tuple(
        Button(label, SetStatus(client.key, state)) for label, state in STATES if state != client.status
    )
    mute = Button("Unmute" if client.muted else "Mute", Mute(client=client.key, off=client.muted))
    menu = (Button("Hand over", HandOver(client.key)), mute)
    notes = (Note(said),) if said else ()
    body = (*notes, Facts(tuple(pairs)), *_people(ctx, client, 0), *_open(ctx, client))
    return Card(client.name, (*body, Buttons(states, menu)), True, more=ListMoments(client=client.key))


def _people(ctx: Context, client: Client, page: int) -> tuple[Block, ...]:
    found, discreet = (
        contacts.of_client(ctx.session, ctx.sight, client.key),
        silences.untold_deaths(ctx, client.key),
    )
    more = ShowClient(client=client.key, people=page + 1)
    return paging.blocks(found, partial(_person, discreet=discreet), page, more, "More people")


def _person(contact: Contact, discreet: frozenset[int | None]) -> Item:
    status = Standing.ACTIVE if contact.key in discreet else contact.status
    role = f", {contact.role}" if contact.role else ""
    state = f" ({status})" if status != Standing.ACTIVE else ""
    buttons = tuple(
        Button(label, SetStanding(contact.key, state_)) for label, state_ in STANDINGS if state_ != status
    )
    wishes = f"; prefers {'; '.join(contact.preferences)}" if contact.preferences else ""
    return Item(f"{contact.name}{role}{state}{wishes}", (), buttons)


def _open(ctx: Context, client: Client) -> tuple[Block, ...]:
    """What is open there; what is silent says why."""
    found = entries.open_at_client(ctx.session, ctx.sight, client.key)
    silent = silences.of(ctx, found, ctx.today)
    show = partial(lists.with_reason, ctx, silent=silent)
    return paging.blocks(found, show, 0, ListMoments(client=client.key), "All moments")


def _named(ctx: Context, client_id: int, name: str) -> Client:
    if client_id:
        found = clients.get(ctx.session, ctx.sight, client_id)
    else:
        found = client_said(ctx, name)
    if found is None:
        meant = " or ".join(client.name for client in nearest(ctx, name))
        ask = f"Did you mean {meant}?" if meant else f"`/moment client add {name}` enters it."
        raise Refused(f"I do not know {name or 'that client'}. {ask}")
    return found


def _form(command: NewClient, errors: dict[str, str]) -> Form:
    fields = (
        Field("name", "Client", value=command.name, required=True, error=errors.get("client", "")),
        Field("owner", "Owner", "person", command.owner, error=errors.get("owner", "")),
        Field("tier", "Tier", "choice", command.tier, options=TIERS),
        Field("aliases", "Also called", value=command.aliases, hint="Short names, with ; between them"),
    )
    return Form("New client", fields, command)


ROUTES = (
    route("client.show", ShowClient, show, says="client", tells=True),
    route("client.new", NewClient, new),
    route("client.status", SetStatus, set_status),
    route("client.standing", SetStanding, set_standing),
)
