"""Whose a thing is this morning: its owner's, their stand-in's while they are away, or their manager's."""

from collections.abc import Sequence
from datetime import date

from handlers import words
from handlers.context import Context
from handlers.errors import Refused
from store import candidates, clients, entries, members, sights, teams
from store.clients import Client
from store.entries import Entry
from store.members import Member
from store.sight import Sight


def of(ctx: Context, entry: Entry) -> Member | None:
    """Who stands in for its owner; nobody for what is private unless it was said, or behind a wall."""
    standing = ctx.covers.get(entry.owner.key) if entry.owner else None
    if standing is None or (entry.moment.secret and not standing.cover.private):
        return None
    inside = clients.inside(ctx.session, ctx.system, entry.client.key)
    return standing.stand_in if not inside or standing.stand_in.key in inside else None


def mine(ctx: Context, entry: Entry) -> bool:
    """The asker's own, or that of somebody they stand in for."""
    stand_in = of(ctx, entry)
    return entries.owned_by(entry, ctx.me.id) or (stand_in is not None and stand_in.id == ctx.me.id)


def may_steer_client(ctx: Context, client: Client) -> None:
    """Its owner, who stands in for them, or a manager; what nobody owns, everybody."""
    owner = members.get(ctx.session, ctx.workspace.key, client.owner_id or 0)
    standing = ctx.covers.get(client.owner_id or 0)
    mine = ctx.me.key in (client.owner_id, standing.stand_in.key if standing else None)
    if owner and owner.full and not mine and not ctx.sight.leads(owner.key):
        raise Refused(f"Only {owner.name} or a manager can do that.")


def named(ctx: Context, entry: Entry) -> str:
    """`dana`; `cole for dana` while dana is away."""
    stand_in = of(ctx, entry)
    owner = words.owner(entry.owner)
    return f"{stand_in.name} for {owner}" if stand_in else owner


def told(ctx: Context, entry: Entry) -> Sequence[Member]:
    """Who gets a word about it: its owner or who stands in, of what nobody owns the managers."""
    if entry.owner:
        return [of(ctx, entry) or entry.owner]
    if entry.belongs_to:
        return teams.managers_of(ctx.session, ctx.workspace.key, entry.belongs_to)
    return members.managers(ctx.session, ctx.workspace.key)


def owners(ctx: Context) -> list[int]:
    """Whose things may be the asker's: their own, and of those they stand in for."""
    return [ctx.me.key, *_lent(ctx, ctx.me)]


def nudgeable(ctx: Context, member: Member, today: date) -> list[Entry]:
    """What the digest of a member may have to name: theirs, the covered, and what is left to managers."""
    sight = sights.of_member(ctx.session, member, ctx.now)
    whose = [member.key, *_lent(ctx, member), *_left(ctx, sight)]
    found = candidates.of_members(ctx.session, sight, today, whose, unowned=sight.manages)
    return [entry for entry in found if _hears(ctx, entry, member, sight)]


def in_view(ctx: Context, entry: Entry) -> bool:
    """Where teams are set, the lists of a manager are about those who report to them."""
    everybodys = not ctx.sight.manages or ctx.sight.team is None
    return everybodys or ctx.sight.leads(entry.belongs_to) or mine(ctx, entry)


def _lent(ctx: Context, member: Member) -> list[int]:
    return [away for away, standing in ctx.covers.items() if standing.stand_in.key == member.key]


def _left(ctx: Context, sight: Sight) -> list[int]:
    """Those who have left and reported to this manager."""
    if not (sight.manages or sight.team):
        return []
    return [key for key in members.gone(ctx.session, ctx.workspace.key) if sight.leads(key)]


def _hears(ctx: Context, entry: Entry, member: Member, sight: Sight) -> bool:
    if entry.owner is None:
        return sight.leads(entry.belongs_to)
    return (of(ctx, entry) or entry.owner).key == member.key
