"""One piece of offence in a digest that has other lines: with whom to keep in touch, or who needs a peak."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers import peak_offence, peak_silence, words
from handlers.cards import Button, Item
from handlers.commands.clients import ShowClient
from handlers.commands.touches import PutOffTouch, TouchClient
from handlers.context import Context
from handlers.mornings import Morning, speaks
from handlers.people import name_of
from handlers.policy import keeping
from store import acts, channels, clients, needs, sights, touches
from store.channels import Channel
from store.clients import Client
from store.digests import Nudge
from store.members import Member
from store.sight import Sight

KEEP = "keep"  # the stage of such a nudge


@dataclass(frozen=True)
class Waiting:
    """A client past their days, and how long it has been."""

    client: Client
    days: int
    over: float  # in cadences: one who waits twice as long as meant goes before one who is a day late


def for_room(ctx: Context, room: Channel, morning: Morning, today: date) -> Nudge | None:
    sight = Sight.of_room(ctx.workspace.key)
    found = clients.kept_in_touch(ctx.session, sight, today, room=room.key)
    if late := _pick(ctx, found, morning, today):
        return late
    owners = _turn(ctx, needs.owners_in_room(ctx.session, sight, room.key), morning, today)
    return peak_offence.pick(
        ctx, sight, owners, today, lambda these: [c for c in these if c.room_id == room.key]
    )


def for_member(ctx: Context, member: Member, morning: Morning, today: date) -> Nudge | None:
    """What no room says of theirs, and of those they stand in for."""
    if member.muted:
        return None
    lent = [away for away, standing in ctx.covers.items() if standing.stand_in.key == member.key]
    whose = lent if member.key in ctx.covers else [member.key, *lent]
    sight = sights.of_member(ctx.session, member, ctx.now)
    found = clients.kept_in_touch(ctx.session, sight, today, owners=whose)
    if late := _pick(ctx, _said_in_no_room(ctx, found), morning, today):
        return late
    owners = _turn(ctx, whose, morning, today)
    return peak_offence.pick(ctx, sight, owners, today, lambda these: _said_in_no_room(ctx, these))


def item(ctx: Context, nudge: Nudge, on: date) -> Item | None:
    """Its line; nothing where the client is not seen, or has become silent."""
    client = clients.get(ctx.session, ctx.sight, nudge.client_id or 0)
    if client is None or client.muted:
        return None
    if nudge.stage == peak_offence.PEAK:
        return peak_offence.item(ctx, client, nudge, on, _who(ctx, client))
    if nudge.acted:
        return Item(f"{words.cut(client.name, words.LINE // 3)}: {_how(ctx, client, nudge, on)}")
    waiting = _waiting(ctx, [client], on, ctx.zone)
    if not waiting:
        return None
    buttons = (
        Button("Touch", TouchClient(client.key), "primary"),
        Button("Snooze", PutOffTouch(client.key)),
    )
    return Item(_line(ctx, waiting[0]), buttons, (Button("Client", ShowClient(client=client.key)),))


def _line(ctx: Context, waiting: Waiting) -> str:
    """`Acme: no word with them for 34 days · keep in touch · dana`."""
    name = words.cut(waiting.client.name, words.LINE // 3)
    return f"{name}: no word with them for {waiting.days} days · keep in touch · {_who(ctx, waiting.client)}"


def _who(ctx: Context, client: Client) -> str:
    owner = name_of(ctx, client.owner_id, words.owner(None))
    standing = ctx.covers.get(client.owner_id or 0)
    return f"{standing.stand_in.name} for {owner}" if standing else owner


def _how(ctx: Context, client: Client, nudge: Nudge, on: date) -> str:
    who = name_of(ctx, nudge.acted_by)
    if client.put_off_until and client.put_off_until > on:
        return f"snoozed until {words.day(client.put_off_until, on)} by {who}"
    last = touches.last_words(ctx.session, ctx.system, [client.key]).get(client.key)
    heard = last is not None and last.astimezone(ctx.zone).date() >= on
    return f"{'in touch again' if heard else 'set aside'} · {who}"


def _pick(ctx: Context, found: Sequence[Client], morning: Morning, today: date) -> Nudge | None:
    """The one that waits longest."""
    turn = _turn(ctx, {client.owner_id or 0 for client in found}, morning, today)
    waiting = _waiting(ctx, [c for c in found if c.owner_id in turn], today, ZoneInfo(morning.zone))
    if not waiting:
        return None
    first = waiting[0].client
    return Nudge(digest_id=0, client_id=first.key, owner_id=first.owner_id, line=0, stage=KEEP)


def _turn(ctx: Context, owners: Collection[int], morning: Morning, today: date) -> set[int]:
    """Those whose day has come and who were not told this week."""
    turn = sorted(owner for owner in owners if keeping.turn(owner, today, morning.days))
    return set(turn) - acts.reminded(ctx.session, ctx.workspace.key, turn, keeping.monday(today))


def _waiting(ctx: Context, found: Sequence[Client], today: date, zone: ZoneInfo) -> list[Waiting]:
    """Those past their days of whom something may be said, the longest overdue first."""
    last = touches.last_words(ctx.session, ctx.system, [client.key for client in found])
    waits = [_waits(ctx, client, last.get(client.key), today, zone) for client in found]
    late = [each for each in waits if each and each.over > 1]
    # As for a peak: no favour is asked of a client in trouble, nor where nobody is left to speak with.
    silent = peak_silence.of(ctx, [each.client for each in late], today)
    heard = [each for each in late if each.client.key not in silent]
    return sorted(heard, key=lambda each: (-each.over, each.client.tier, each.client.name))


def _waits(
    ctx: Context, client: Client, last: datetime | None, today: date, zone: ZoneInfo
) -> Waiting | None:
    """Counted from the last word, or from when the client was entered."""
    since = last or client.entered_at
    cadence = keeping.cadence(client.tier, ctx.workspace.keep_in_touch)
    if since is None or cadence is None:
        return None
    days = (today - since.astimezone(zone).date()).days
    return Waiting(client, days, days / cadence)


def _said_in_no_room(ctx: Context, found: Sequence[Client]) -> list[Client]:
    """Their room is silent, or they have none; or a wall keeps them from it."""
    known = channels.these(ctx.session, ctx.workspace.key, sorted({c.room_id for c in found if c.room_id}))
    speaking = {room.key for room in known if speaks(ctx, room)}
    walled = clients.walled(ctx.session, ctx.system, [client.key for client in found])
    return [client for client in found if client.room_id not in speaking or client.key in walled]
