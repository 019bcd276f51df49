"""Turn the rows of a client list into clients, contacts, walls and birthdays."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from handlers import recording
from handlers.context import Context
from handlers.people import member_named, tell_inside
from handlers.reading.table import Row
from handlers.redrawing import retold
from store import clients, contacts, moments
from store.channels import Channel
from store.clients import Client
from store.contacts import Contact
from store.members import Member
from store.moments import Kind, Moment, Recurs


@dataclass(frozen=True)
class Planned:
    """What a row would do, in words, and what is not sure about it."""

    number: int
    says: str
    warning: str = ""


def plan(ctx: Context, row: Row) -> Planned:
    if lost := unknown_in_wall(ctx, row):
        return Planned(row.number, f"left out: no member is called {', '.join(lost)}, named in its wall")
    known = clients.by_name(ctx.session, ctx.sight, row.name)
    parts = [f"{row.name}" if known else f"{row.name}, new"]
    parts += [row.contact] if row.contact else []
    parts += ["birthday"] if row.birthday else []
    parts += [f"walled off to {', '.join(row.wall)}"] if row.wall else []
    nobody = row.owner and member_named(ctx, row.owner) is None
    return Planned(
        row.number, ", ".join(parts), f"no member is called {row.owner}; unowned" if nobody else ""
    )


def unknown_in_wall(ctx: Context, row: Row) -> list[str]:
    return [name for name in row.wall if member_named(ctx, name) is None]


def apply(ctx: Context, rows: Sequence[Row], room: Channel | None, entered: dict[str, int]) -> dict[str, int]:
    """Save the rows whose walls are whole; how many of each thing came new.

    `entered` comes to know the clients of this list, also those behind a wall the importer is not inside of.
    """
    done: Counter[str] = Counter()
    for row in rows:
        if not unknown_in_wall(ctx, row):
            _save(ctx, row, room, entered, done)
    return {what: done[what] for what in ("client", "contact", "birthday")}


def _save(ctx: Context, row: Row, room: Channel | None, entered: dict[str, int], done: Counter[str]) -> None:
    name = row.name.casefold()
    client = _known(ctx, row, entered.get(name))
    if client is None:
        new = Client(workspace_id=ctx.workspace.key, name=row.name, room_id=room.key if room else None)
        new.entered_at = ctx.now
        _describe(ctx, new, row)
        tell_inside(ctx, row.name)
        client = clients.add(ctx.session, new)
        done["client"] += 1
    elif name not in entered:
        _describe(ctx, client, row)
        ctx.session.flush()
    if name not in entered:
        entered[name] = client.key
        _wall(ctx, client, row)
    if row.contact:
        contact = _contact(ctx, client, row, done)
        _birthday(ctx, client, contact, row, room, done)


def _known(ctx: Context, row: Row, entered: int | None) -> Client | None:
    if entered is not None:
        return clients.get(ctx.session, ctx.system, entered)
    return clients.by_name(ctx.session, ctx.sight, row.name)


def _wall(ctx: Context, client: Client, row: Row) -> None:
    if row.wall:
        inside = [member.key for name in row.wall if (member := member_named(ctx, name))]
        clients.wall(ctx.session, client, inside)
        retold(ctx)


def _describe(ctx: Context, client: Client, row: Row) -> None:
    """What the list says of the client; what it leaves empty stays as it is."""
    owner: Member | None = member_named(ctx, row.owner) if row.owner else None
    client.owner_id = owner.key if owner else client.owner_id
    client.tier, client.status = row.tier or client.tier, row.status or client.status
    client.since = row.since or client.since
    client.aliases = list(row.aliases) or client.aliases


def _contact(ctx: Context, client: Client, row: Row, done: Counter[str]) -> Contact:
    if known := contacts.by_name(ctx.session, ctx.system, client.key, row.contact):
        return _placed(known, row)
    done["contact"] += 1
    new = Contact(workspace_id=ctx.workspace.key, client_id=client.key, name=row.contact)
    return contacts.add(ctx.session, _placed(new, row))


def _placed(contact: Contact, row: Row) -> Contact:
    contact.role = row.contact_role or contact.role
    contact.status = row.contact_status or contact.status
    return contact


def _birthday(  # noqa: PLR0913  a row is about all of these
    ctx: Context, client: Client, contact: Contact, row: Row, room: Channel | None, done: Counter[str]
) -> None:
    """An import has no author: without an owner column its things are unowned."""
    if row.birthday is None:
        return
    year, month, day = row.birthday
    moment = Moment(
        workspace_id=ctx.workspace.key,
        fingerprint="",
        client_id=client.key,
        contact_id=contact.key,
        kind=Kind.MILESTONE,
        topic="birthday",
        what="birthday",
        recurs=Recurs.YEARLY,
        month=month,
        day=day,
        year=year,
        room_id=room.key if room else None,
        added_at=ctx.now,
    )
    moment.fingerprint = recording.fingerprint(moment)
    if moments.same(ctx.session, ctx.system, moment.fingerprint) is None:
        recording.keep(ctx, moment)
        done["birthday"] += 1
