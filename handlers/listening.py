"""Switch listening on or off in a room; it is announced there."""

from datetime import timedelta

from handlers.cards import Card, Note, Text
from handlers.commands.listening import SetListening
from handlers.commands.settings import LearnPlace
from handlers.context import Context, Post
from handlers.errors import Refused
from handlers.people import name_of
from handlers.policy.freshness import out_of_date
from handlers.routing import route
from store.channels import Audience, Channel

JUST_NOW = timedelta(minutes=1)


def listen(ctx: Context, command: SetListening) -> Card:
    room, said = ctx.room, command.text.strip().casefold()
    if room is None:
        raise Refused(NOT_A_ROOM)
    if said not in ("", "on", "off"):
        raise Refused(WHICH)
    if said == "off" or not said:
        return _off(ctx, room) if said else _stands(ctx, room)
    return _on(ctx, room)


def _on(ctx: Context, room: Channel) -> Card:
    if out_of_date(room.learned_at, ctx.now) or _may_hear_by_now(ctx, room):
        ctx.desk.later(LearnPlace(room.place, held=ctx.desk.hold(SetListening("on"))))
        return Card(NOT_YET)
    if why := _why_not(room):
        raise Refused(why)
    if room.listening:
        return _stands(ctx, room)
    room.listening, room.listening_by = True, ctx.me.key
    _announce(
        ctx, room, Card(f"{ctx.me.name} switched listening on in this room", (Text(_how(ctx)), Note(ENDS)))
    )
    return Card(f"I listen in {room.name} now. I have said so there", (Note(_how(ctx)), Note(ENDS)))


def _off(ctx: Context, room: Channel) -> Card:
    if not room.listening:
        return _stands(ctx, room)
    room.listening, room.listening_by = False, None
    _announce(ctx, room, Card(f"{ctx.me.name} switched listening off in this room", (Note(BEGINS),)))
    return Card(f"I do not listen in {room.name} any more", (Note(BEGINS),))


def _stands(ctx: Context, room: Channel) -> Card:
    if not room.listening:
        return Card(f"I do not listen in {room.name}", (Note(f"{_how(ctx)} {BEGINS}"),))
    whose = f", switched on by {name_of(ctx, room.listening_by)}" if room.listening_by else ""
    if why := _why_not(room):
        return Card(f"Listening is on in {room.name}{whose}, and waits", (Note(why), Note(ENDS)))
    return Card(f"I listen in {room.name}{whose}", (Note(_how(ctx)), Note(ENDS)))


def _may_hear_by_now(ctx: Context, room: Channel) -> bool:
    """Whoever was told that it is not allowed allows it, and tries again at once."""
    return not room.hears and room.learned_at is not None and room.learned_at < ctx.now - JUST_NOW


def _why_not(room: Channel) -> str | None:
    if room.internal:
        return None if room.hears else DEAF
    return UNSEEN if room.audience == Audience.UNKNOWN and not room.outsiders else OUTSIDERS


def _how(ctx: Context) -> str:
    return f"{HOW} {MODEL}" if ctx.workspace.allows_model else HOW


def _announce(ctx: Context, room: Channel, card: Card) -> None:
    """Where outsiders read nothing is said, also not that we are silent now."""
    if room.internal and not out_of_date(room.learned_at, ctx.now):
        ctx.desk.post(Post(f"listen:{room.key}:{ctx.command}", ctx.where, card=card))


HOW = (
    "A message is read in memory and not kept. When it holds news of a client, I ask its author alone, "
    "in private, whether to save it; only their click keeps it."
)
MODEL = "If a model is configured, it may look at such a message without names, never at a sensitive one."
ENDS = "`/moment listen off` ends it; every member may."
BEGINS = "`/moment listen on` switches it on; every member may."
NOT_A_ROOM = "Listening belongs to a room. Type `/moment listen on` in the room it is for."
WHICH = "Is it `/moment listen on` or `/moment listen off`? `/moment listen` alone says how it stands."
NOT_YET = "I am asking who reads in this room. You hear from me in a moment."
DEAF = (
    "I cannot listen here: I was not allowed to read what is said in this room. Whoever added me can allow "
    "it by adding me once more. If they have, write a line in the room and try again."
)
UNSEEN = "I do not listen here: I cannot see who reads in this room. Have I been invited to it?"
OUTSIDERS = "I do not listen here: people from outside the firm may read in this room."

ROUTES = (route("listen", SetListening, listen, says="listen"),)
