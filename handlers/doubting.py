"""A room is new or has changed: until the platform has said who reads there now, nobody knows."""

from handlers import learning, mornings
from handlers.commands.settings import DoubtRooms, EnterRoom, LearnPerson, LearnPlace
from handlers.context import Context
from handlers.routing import route
from store import channels, members
from store.channels import Channel


def enter(ctx: Context, command: EnterRoom) -> None:
    if ctx.room is None:
        return
    if ctx.room.doubts == 0 and ctx.room.learned_at is None and command.zone:
        ctx.room.zone = command.zone
        mornings.arm_room(ctx, ctx.room)
    _doubt(ctx, ctx.room)


def doubt(ctx: Context, command: DoubtRooms) -> None:
    """Nothing is said there aloud before the platform has said who reads there."""
    for place in command.rooms:
        if room := channels.at(ctx.session, ctx.workspace.key, place):
            _doubt(ctx, room)
    for person in command.left:
        if member := members.by_person(ctx.session, ctx.workspace.key, person):
            rest = [room.place for room in ctx.rooms_of(member) if room.place not in command.rooms]
            learning.enter(ctx, member, tuple(rest))
            ctx.desk.later(LearnPerson(person))


def _doubt(ctx: Context, room: Channel) -> None:
    """Asked about once, however many come: what was asked before the last is asked again."""
    asked = room.doubts > 0 and room.learned_at is None
    room.doubts, room.learned_at = room.doubts + 1, None
    if not asked:
        ctx.desk.later(LearnPlace(room.place))


ROUTES = (
    route("room.enter", EnterRoom, enter, by="platform"),
    route("room.doubt", DoubtRooms, doubt, by="platform"),
)
