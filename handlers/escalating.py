"""A word to those who must know of a pit: its owner at once, and the managers when 24 hours are over."""

from collections.abc import Sequence
from datetime import datetime

from handlers import mornings, pit_clock, silences, standing_in
from handlers.cards import Card, Note
from handlers.commands.pits import TellManagers, TellOwner
from handlers.context import Context, Post
from handlers.policy.working import word_comes
from handlers.routing import route
from store import clients, entries, members, moments, sights, teams
from store.entries import Entry
from store.members import Member

LATE = "Something of @{}'s has waited more than 24 hours for a word to the client"
ASK = "I may not say more of it here. Speak to @{} about it."


def tell_owner(ctx: Context, command: TellOwner) -> None:
    """A new pit is told to its owner, or who stands in, at once, of a night at seven; not if dealt with."""
    entry = entries.of_moment(ctx.session, ctx.system, command.moment)
    if entry is None or entry.owner is None or not pit_clock.waiting(entry):
        return
    member = standing_in.of(ctx, entry) or entry.owner
    if member.key == entry.moment.author_id or silences.of(ctx, [entry], ctx.today):
        return
    by_day = word_comes(ctx.now, ctx.zone_of(member))
    if by_day > ctx.now:
        ctx.desk.at(by_day, command, f"pit:{command.moment}:told")
    else:
        subject = f"moment:{entry.key}"
        ctx.desk.post(Post(f"{subject}:told", member, subject=subject))


def tell_managers(ctx: Context, command: TellManagers) -> None:
    """Each is told once, by day on a working day of theirs; what has been dealt with is told to nobody."""
    entry = entries.of_moment(ctx.session, ctx.system, command.moment)
    if entry is None or not pit_clock.waiting(entry) or silences.of(ctx, [entry], ctx.today):
        return
    if pit_clock.past(ctx, entry):
        _tell(ctx, command, entry)
    else:
        pit_clock.wind(ctx, entry)  # the days of its room have changed


def _tell(ctx: Context, command: TellManagers, entry: Entry) -> None:
    for member in _responsible(ctx, entry):
        comes = _when(ctx, member)
        if comes > ctx.now:
            ctx.desk.at(comes, command, f"{pit_clock.key(entry)}:{member.key}")
        else:
            ctx.desk.post(_word(ctx, entry, member))


def _when(ctx: Context, member: Member) -> datetime:
    morning = mornings.of_member(ctx, member)
    return word_comes(ctx.now, morning.zone, morning.days)


def _responsible(ctx: Context, entry: Entry) -> Sequence[Member]:
    """The managers of its owner, never the owner; of a walled client who is inside."""
    if inside := clients.inside(ctx.session, ctx.system, entry.client.key):
        return _inside(ctx, entry, inside)
    if entry.belongs_to:
        return teams.managers_of(ctx.session, ctx.workspace.key, entry.belongs_to)
    return members.managers(ctx.session, ctx.workspace.key)


def _inside(ctx: Context, entry: Entry, inside: frozenset[int]) -> Sequence[Member]:
    """Its owner; when they are gone, whoever else is inside."""
    those = [m for m in members.everyone(ctx.session, ctx.workspace.key) if m.key in inside]
    return [m for m in those if m == entry.owner] or those


def _word(ctx: Context, entry: Entry, member: Member) -> Post:
    """The pit itself; an admin who stands in for the managers learns no more than whom to ask."""
    sight = sights.of_member(ctx.session, member, ctx.now)
    name = f"{pit_clock.key(entry)}:{member.key}"
    if moments.get(ctx.session, sight, entry.moment.key):
        return Post(name, member, subject=f"moment:{entry.key}")
    owner = entry.owner.name if entry.owner else "nobody"
    return Post(name, member, card=Card(LATE.format(owner), (Note(ASK.format(owner)),)))


ROUTES = (
    route("pit.tell_owner", TellOwner, tell_owner, by="clock"),
    route("pit.tell_managers", TellManagers, tell_managers, by="clock"),
)
