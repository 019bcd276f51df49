"""The morning digest of a room, and the private one of a member."""

from collections.abc import Sequence
from datetime import datetime
from typing import cast

from handlers import digest_card, mornings, offence, planning, report_schedule, standing_in, words, worth
from handlers.cards import Card, Note
from handlers.commands.digests import SendDigest, SendPrivateDigest
from handlers.commands.settings import LearnPerson, LearnPlace
from handlers.context import Context, Place, Post
from handlers.mornings import Morning
from handlers.planning import ITEMS, Line
from handlers.policy.freshness import out_of_date
from handlers.policy.nudges import Stage
from handlers.routing import Subject, route
from store import candidates, channels, clients, digests, entries, members
from store.channels import Audience, Channel
from store.digests import Digest, Nudge
from store.entries import Entry
from store.members import Member, Role
from store.moments import Kind
from store.sight import Sight

INVITE = "Invite me there again, please. Until then what it would have named goes to its owners."


def send(ctx: Context, command: SendDigest) -> None:
    """When what we know of a room is old, its platform is asked first, and the digest sent then."""
    room = channels.get(ctx.session, ctx.workspace.key, command.channel)
    if room is None:
        return
    mornings.arm_room(ctx, room)
    if not room.wants_digest(ctx.workspace.profession):
        return
    if out_of_date(room.learned_at, ctx.now):
        ctx.desk.later(LearnPlace(room.place, digest=True))
    else:
        send_room(ctx, room)


def send_room(ctx: Context, room: Channel) -> None:
    morning = mornings.of_room(room)
    if not (mornings.speaks(ctx, room) and morning.is_now(ctx.now)):
        return
    today = morning.local(ctx.now).date()
    sight = Sight.of_room(ctx.workspace.key)
    found = planning.near(ctx, candidates.in_room(ctx.session, sight, today, room.key), morning, today)
    planned = planning.lines(ctx, found, morning, today)
    digest = Digest(workspace_id=ctx.workspace.key, channel_id=room.key, on=today)
    digest.shrunk = bool(planned) and worth.little(ctx, room, morning, today)
    _post(ctx, digest, planned, room, morning)


def send_private(ctx: Context, command: SendPrivateDigest) -> None:
    member = members.get(ctx.session, ctx.workspace.key, command.member)
    if member is None:
        return
    morning = mornings.arm_member(ctx, member)
    report_schedule.arm(ctx, member, morning)
    if not (member.full and morning.is_now(ctx.now)):
        return
    found = _theirs(ctx, member, morning)
    if not found:  # as on most mornings
        return
    if out_of_date(member.learned_at, ctx.now):
        ctx.desk.later(LearnPerson(member.person, digest=True))
    else:
        _send_member(ctx, member, morning, found)


def send_member(ctx: Context, member: Member) -> None:
    """Their platform says that they are of the firm still."""
    morning = mornings.of_member(ctx, member)
    if member.full and morning.is_now(ctx.now):
        _send_member(ctx, member, morning, _theirs(ctx, member, morning))


def _theirs(ctx: Context, member: Member, morning: Morning) -> list[Entry]:
    today = morning.local(ctx.now).date()
    theirs = [entry for entry in standing_in.nudgeable(ctx, member, today) if not _muted(entry, member)]
    return planning.near(ctx, theirs, morning, today)


def _send_member(ctx: Context, member: Member, morning: Morning, found: Sequence[Entry]) -> None:
    today = morning.local(ctx.now).date()
    planned = planning.lines(ctx, _private(ctx, found), morning, today)
    digest = Digest(workspace_id=ctx.workspace.key, member_id=member.key, on=today)
    _post(ctx, digest, planned, member, morning)


def _post(
    ctx: Context, digest: Digest, planned: Sequence[Line], to: Channel | Member, morning: Morning
) -> None:
    """Nothing on an empty day, and never twice on one local date."""
    if not planned or digests.of_day(ctx.session, ctx.workspace.key, digest):
        return
    shown, shed = worth.parted(planned, digest.shrunk)
    nudges = [nudge for n, line in enumerate(shown) for nudge in _nudges(line, n)]
    digest.more = len(shed)
    digests.add(ctx.session, digest, [*nudges, *_offence(ctx, digest, len(shown), to, morning)])
    until, place = morning.ends(ctx.now), to if isinstance(to, Member) else Place(to.place)
    ctx.desk.post(Post(f"digest:{digest.key}", place, subject=f"digest:{digest.key}", until=until))
    for line in shed:
        _tell_owner(ctx, digest, line, until)


def _offence(ctx: Context, digest: Digest, lines: int, to: Channel | Member, morning: Morning) -> list[Nudge]:
    """One piece of it, last, where there is room."""
    if digest.shrunk or lines >= ITEMS:
        return []
    if isinstance(to, Member):
        nudge = offence.for_member(ctx, to, morning, digest.on)
    else:
        nudge = offence.for_room(ctx, to, morning, digest.on)
    if nudge is None:
        return []
    nudge.line = lines
    return [nudge]


def lapse(ctx: Context, digest_id: int) -> None:
    """It was not posted: what it would have named has not been shown, and is just missed tomorrow."""
    digests.forget_nudges(ctx.session, ctx.workspace.key, digest_id)


def refused(ctx: Context, digest_id: int) -> None:
    """Its room does not take it any more: what cannot wait goes to its owners, and an admin hears why."""
    digest = digests.get(ctx.session, ctx.workspace.key, digest_id)
    room = channels.get(ctx.session, ctx.workspace.key, digest.channel_id) if digest else None
    lines = _lines(ctx, digest) if digest else []
    lapse(ctx, digest_id)
    if digest is None or room is None:
        return
    room.audience, room.learned_at = Audience.UNKNOWN, None  # asked about before the next digest
    until = mornings.of_room(room).ends(ctx.now)
    for line in lines:
        _tell_owner(ctx, digest, line, until)
    for admin in members.with_roles(ctx.session, ctx.workspace.key, [Role.ADMIN]):
        card = Card(f"I could not post this morning's digest in {words.room(room.name)}", (Note(INVITE),))
        ctx.desk.post(Post(f"refused:{digest_id}:{admin.key}", admin, card=card, until=until))


def _lines(ctx: Context, digest: Digest) -> list[Line]:
    """What it named, as it was planned; each by itself."""
    nudges, session = digests.nudges(ctx.session, digest), ctx.session
    named = ((nudge, entries.get(session, ctx.system, nudge.occurrence_id or 0)) for nudge in nudges)
    return [Line((entry,), cast(Stage, nudge.stage)) for nudge, entry in named if entry]


def _nudges(line: Line, number: int) -> list[Nudge]:
    whose = [(e.key, e.belongs_to) for e in line.entries]
    return [Nudge(digest_id=0, occurrence_id=k, owner_id=o, line=number, stage=line.stage) for k, o in whose]


def _tell_owner(ctx: Context, digest: Digest, line: Line, until: datetime) -> None:
    """A pit or a today item that did not fit goes to its owner or stand-in, an unowned one to managers."""
    told = standing_in.told(ctx, line.entries[0])
    if not line.urgent or not told:
        return
    for nudge in _nudges(line, ITEMS):
        nudge.digest_id = digest.key
        ctx.session.add(nudge)
        for member in told:
            if _muted(line.entries[0], member):
                continue
            key = f"moment:{nudge.occurrence_id}:{digest.on}:{member.key}"
            ctx.desk.post(Post(key, member, subject=f"moment:{nudge.occurrence_id}", until=until))
    ctx.session.flush()


def _private(ctx: Context, found: Sequence[Entry]) -> list[Entry]:
    """What no room may name (secret, walled, without a room or with a silent one), and what nobody owns."""
    known = sorted({room for entry in found if (room := _room_of(entry))})
    homes = {room.key: room for room in channels.these(ctx.session, ctx.workspace.key, known)}
    walled = clients.walled(ctx.session, ctx.system, sorted({entry.client.key for entry in found}))
    return [e for e in found if e.owner is None or not _told_in_room(ctx, e, homes, walled)]


def _muted(entry: Entry, member: Member) -> bool:
    """Their own, of which they want to hear nothing; pits are told all the same."""
    return member.muted and entries.owned_by(entry, member.id) and entry.moment.kind != Kind.PIT


def _told_in_room(ctx: Context, entry: Entry, homes: dict[int, Channel], walled: frozenset[int]) -> bool:
    room = homes.get(_room_of(entry) or 0)
    usable = room is not None and mornings.speaks(ctx, room)
    return usable and not entry.moment.secret and entry.client.key not in walled


def _room_of(entry: Entry) -> int | None:
    """Where it was added, else its client's room."""
    return entry.moment.room_id or entry.client.room_id


ROUTES = (
    route("digest.send", SendDigest, send, by="clock"),
    route("digest.send_private", SendPrivateDigest, send_private, by="clock"),
)
SUBJECTS = (Subject("digest", digest_card.draw, worth=digest_card.worth, lapse=lapse, refused=refused),)
