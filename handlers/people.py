"""Find or enter the people and clients that words name."""

from datetime import date

from handlers import words
from handlers.cards import Card, Note
from handlers.context import Context, Post
from store import clients, contacts, members, workspaces
from store.clients import Client
from store.contacts import Contact
from store.members import Member

NEAREST = 3

RECORD = "the record"  # where nobody in particular said it


def member_named(ctx: Context, name: str) -> Member | None:
    """The one full member of this name, `@name` or mention; `me` is the asker; None when two fit."""
    plain = name.strip().removeprefix("<").removesuffix(">").removeprefix("@").partition("|")[0].casefold()
    if plain in ("me", "myself", "i"):
        return ctx.me
    everyone = members.everyone(ctx.session, ctx.workspace.key)
    ways = (
        [m for m in everyone if m.person.casefold() == plain],
        [m for m in everyone if m.name.casefold() == plain],
        [m for m in everyone if m.name.casefold().split()[:1] == [plain]],
    )
    found = next((way for way in ways if way), [])
    return found[0] if len(found) == 1 else None


def client_said(ctx: Context, name: str) -> Client | None:
    """The client of this name, or the only one that the words mention."""
    if found := clients.by_name(ctx.session, ctx.sight, name.strip()):
        return found
    keys = {key for mention in ctx.names.find(name, ctx.hidden) for key in mention.clients}
    return clients.get(ctx.session, ctx.sight, keys.pop()) if len(keys) == 1 else None


def name_of(ctx: Context, member_id: int | None, otherwise: str = "somebody") -> str:
    """Also of one who has left."""
    member = members.get(ctx.session, ctx.workspace.key, member_id) if member_id else None
    return member.name if member else otherwise


def said_by(ctx: Context, member_id: int | None, on: date) -> str:
    """`dana, Monday 23 November`: the source of what is on record."""
    return f"{name_of(ctx, member_id, RECORD)}, {words.day(on, ctx.today, ctx.locale)}"


def contact_named(ctx: Context, client: Client, name: str) -> Contact:
    """The contact of this name, entered if new."""
    name = " ".join(name.split())
    if known := contacts.by_name(ctx.session, ctx.system, client.key, name):
        if known.hearsay:  # named openly now, perhaps
            names_changed(ctx)
        return known
    new = Contact(workspace_id=ctx.workspace.key, client_id=client.key, name=name, hearsay=True)
    contacts.add(ctx.session, new)
    names_changed(ctx)
    return new


def enter_client(ctx: Context, name: str, *, owner_id: int | None) -> Client:
    """A new client; its room is the internal one in which it is first entered."""
    room = ctx.room.key if ctx.room and ctx.room.internal else None
    new = Client(workspace_id=ctx.workspace.key, name=" ".join(name.split()), owner_id=owner_id, room_id=room)
    new.entered_at = ctx.now
    tell_inside(ctx, new.name)
    clients.add(ctx.session, new)
    names_changed(ctx)
    return new


def tell_inside(ctx: Context, name: str) -> None:
    """Those inside a wall hear that somebody outside enters a client of the same name."""
    for client in clients.all_called(ctx.session, ctx.system, name):
        if client.key in ctx.hidden:
            _tell(ctx, client)


def _tell(ctx: Context, client: Client) -> None:
    for member_id in clients.inside(ctx.session, ctx.system, client.key):
        member = members.get(ctx.session, ctx.workspace.key, member_id)
        if member and member.full:
            words = f"{ctx.me.name} entered a client called {client.name}, which is walled off to you"
            note = Note("They see nothing of yours. Speak to them if it is the same one.")
            ctx.desk.post(
                Post(f"wall:{client.key}:{ctx.command}:{member_id}", member, card=Card(words, (note,)))
            )


def names_changed(ctx: Context) -> None:
    """Tell every process to read this workspace's names anew."""
    workspaces.names_changed(ctx.session, ctx.workspace)


def nearest(ctx: Context, name: str) -> list[Client]:
    """The clients whose names come near to one that nobody has."""
    keys = ctx.names.nearest(name, ctx.hidden, NEAREST)
    return [client for key in keys if (client := clients.get(ctx.session, ctx.sight, key))]


def not_known(ctx: Context, name: str) -> str:
    """Who may be meant, or how such a client is entered."""
    meant = words.listed([client.name for client in nearest(ctx, name)], "or")
    ask = f"Did you mean {meant}?" if meant else f"`/moment client add {name}` enters it."
    return f"I do not know {name}. {ask}"
