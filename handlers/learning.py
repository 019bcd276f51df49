"""What platforms and scripts tell of rooms and people, and asking them when we do not know."""

from dataclasses import dataclass

from handlers import digests, mornings
from handlers.commands.settings import LearnPerson, LearnPlace, NotePerson, NoteRoom
from handlers.context import Context, Place, Tools
from handlers.reading.hour import read_hour
from handlers.redrawing import LATELY
from handlers.routing import job, route
from store import channels, deliveries, members
from store.channels import Channel
from store.members import Account, Member, Role


@dataclass(frozen=True)
class Asked:
    """A question to the platform of a place, about the place or about a person."""

    place: str
    person: str = ""
    doubts: int = 0  # of the room, when it was asked about


@dataclass(frozen=True)
class Looked:
    told: NoteRoom
    doubts: int


def note_room(ctx: Context, command: NoteRoom) -> None:
    if ctx.room:
        ctx.room.doubts += 1
        _note(ctx, ctx.room, command)


def _note(ctx: Context, room: Channel, command: NoteRoom) -> None:
    room.name, room.learned_at = command.name or room.name, ctx.now
    room.audience = command.audience or room.audience
    room.zone, room.days = command.zone or room.zone, command.days or room.days
    room.hour = read_hour(command.hour or "") or room.hour
    room.country = command.country or room.country
    room.listening = room.listening if command.listening is None else command.listening
    room.hears = room.hears if command.hears is None else command.hears
    ctx.session.flush()
    if _sets_morning(command):
        mornings.arm_all(ctx, room)
    else:
        mornings.arm_room(ctx, room, anew=False)
    recount(ctx, room)


def note_person(ctx: Context, command: NotePerson) -> None:
    member = members.by_person(ctx.session, ctx.workspace.key, command.person)
    if member is None:
        new = Member(workspace_id=ctx.workspace.key, person=command.person, name=command.person)
        member = members.add(ctx.session, new)
    told: dict[str, object] = {
        "name": command.name,
        "role": command.role,
        "zone": command.zone,
        "locale": command.locale,
    }
    told |= {"account": command.account, "active": command.active}
    for name, value in told.items():
        if value is not None:
            setattr(member, name, value)
    member.learned_at = ctx.now
    ctx.session.flush()
    enter(ctx, member, command.rooms)
    mornings.arm_member(ctx, member)


def recount(ctx: Context, room: Channel) -> None:
    """A guest or an outsider in the room makes it external, from now on."""
    people = channels.people_in(ctx.session, room)
    room.outsiders = any(person.account in (Account.GUEST, Account.OUTSIDER) for person in people)
    if not room.internal:
        _withdraw(ctx, room)


def _withdraw(ctx: Context, room: Channel) -> None:
    """What was posted there lately is drawn anew for those who read there now: it is gone."""
    for subject in deliveries.shown_at(ctx.session, ctx.workspace.key, room.place, ctx.now - LATELY):
        ctx.desk.changed(subject)


def enter(ctx: Context, member: Member, places: tuple[str, ...] | None) -> None:
    """Who is in which room, and with that who reads there; None: where they were."""
    before = ctx.rooms_of(member)
    if places is not None and set(places) != {room.place for room in before}:
        channels.leave_all(ctx.session, member)
        found = [channels.at(ctx.session, ctx.workspace.key, place) for place in places]
        for room in (room for room in found if room):
            channels.enter(ctx.session, room, member)
    for room in {room.key: room for room in (*before, *ctx.rooms_of(member))}.values():
        recount(ctx, room)


def _sets_morning(command: NoteRoom) -> bool:
    return any(value is not None for value in (command.zone, command.hour, command.days, command.country))


def gather_place(ctx: Context, job: LearnPlace) -> Asked:
    room = channels.at(ctx.session, ctx.workspace.key, job.place)
    return Asked(job.place, doubts=room.doubts if room else 0)


async def ask_place(tools: Tools, asked: Asked) -> Looked:
    return Looked(await tools.platform.about_place(Place(asked.place)), asked.doubts)


def keep_place(ctx: Context, job: LearnPlace, looked: Looked) -> None:
    """What the platform told of its own accord meanwhile is newer; if somebody came, it is asked again."""
    room = channels.at(ctx.session, ctx.workspace.key, job.place)
    if room is None:
        return
    if room.doubts == looked.doubts:
        _note(ctx, room, looked.told)
    elif room.learned_at is None:
        ctx.desk.later(job)
        return
    if job.digest:
        digests.send_room(ctx, room)
    if job.held:
        ctx.desk.release(job.held, keep=True)


def gather_person(ctx: Context, job: LearnPerson) -> Asked:
    return Asked(ctx.where, job.person)


async def ask_person(tools: Tools, asked: Asked) -> NotePerson:
    return await tools.platform.about_person(Place(asked.place), asked.person)


def keep_person(ctx: Context, job: LearnPerson, told: NotePerson) -> None:
    """The first full member is the admin; a command that waited is answered now, or dropped."""
    note_person(ctx, told)
    member = members.by_person(ctx.session, ctx.workspace.key, job.person)
    full = member is not None and member.full
    if member and full and list(members.everyone(ctx.session, ctx.workspace.key)) == [member]:
        member.role = Role.ADMIN
    if member and ctx.room and ctx.room.zone == "UTC" and member.zone:
        ctx.room.zone = member.zone  # a new room lives where the first to speak there lives
        mornings.arm_room(ctx, ctx.room)
    if member and job.digest:
        digests.send_member(ctx, member)
    if job.held:
        ctx.desk.release(job.held, full)


ROUTES = (
    route("note.room", NoteRoom, note_room, by="platform"),
    route("note.person", NotePerson, note_person, by="platform"),
)
JOBS = (
    job("learn.place", LearnPlace, gather_place, ask_place, keep_place),
    job("learn.person", LearnPerson, gather_person, ask_person, keep_person),
)
