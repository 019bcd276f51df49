"""Find or enter the people and clients that words name."""

from handlers.context import Context
from store import clients, contacts, members
from store.clients import Client
from store.contacts import Contact
from store.members import Member


def member_named(ctx: Context, name: str) -> Member | None:
    """A full member by name, `@name` or a platform's mention; `me` is the asker."""
    plain = name.strip().removeprefix("<").removesuffix(">").removeprefix("@").partition("|")[0].casefold()
    if plain in ("me", "myself", "i"):
        return ctx.me
    everyone = members.everyone(ctx.session, ctx.workspace.key)
    exact = [m for m in everyone if plain in (m.person.casefold(), m.name.casefold())]
    first = [m for m in everyone if m.name.casefold().split()[:1] == [plain]]
    return exact[0] if exact else first[0] if len(first) == 1 else None


def contact_named(ctx: Context, client: Client, name: str) -> Contact:
    """The contact of this name, entered if new."""
    name = " ".join(name.split())
    if known := contacts.by_name(ctx.session, ctx.sight, client.key, name):
        return known
    new = Contact(workspace_id=ctx.workspace.key, client_id=client.key, name=name)
    contacts.add(ctx.session, new)
    names_changed(ctx)
    return new


def enter_client(ctx: Context, name: str, *, owner_id: int | None) -> Client:
    """A new client; its room is the internal one in which it is first entered."""
    room = ctx.room.key if ctx.room and ctx.room.internal else None
    new = Client(workspace_id=ctx.workspace.key, name=" ".join(name.split()), owner_id=owner_id, room_id=room)
    clients.add(ctx.session, new)
    names_changed(ctx)
    return new


def names_changed(ctx: Context) -> None:
    """Tell every process to read this workspace's names anew."""
    ctx.workspace.names_version += 1
    ctx.session.flush()
