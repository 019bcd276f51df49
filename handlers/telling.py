"""Tell a room what one of its members was told: only what everybody who reads there may see."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from handlers import words
from handlers.cards import Answer, Button, Buttons, Card, Facts, Item, Note, Text
from handlers.commands import Command
from handlers.commands.moments import ShowMoment
from handlers.commands.telling import PostToRoom
from handlers.context import Context, Place, Post
from handlers.errors import Refused
from handlers.moment_card import POST
from handlers.policy.freshness import out_of_date
from handlers.routing import Route, route
from store import channels
from store.channels import Channel
from store.sight import Sight

Show = Callable[[Context, Command], Answer | None]

BETWEEN_US = "Not everybody there may see this. Tell them yourself what they may know."
NO_ROOM = "I cannot say who reads there just now. Try again in a minute, or tell them yourself."
REDRAWN = "It is drawn anew there when something of it changes."


def may_hear(room: Channel | None, now: datetime) -> bool:
    """What we learned of a room too long ago counts as not known."""
    return room is not None and room.internal and not out_of_date(room.learned_at, now)


def aloud(ctx: Context, show: Show, command: Command) -> Card | None:
    """The card as everybody in a room may see it; None where there is none for all of them."""
    try:
        card = show(replace(ctx, sight=Sight.of_room(ctx.workspace.key)), command)
    except Refused:
        return None
    return card if isinstance(card, Card) else None


def worth_telling(for_all: Card | None, for_one: Card) -> bool:
    """What would be emptied by leaving out what is not for all is told to the asker alone."""
    return for_all is not None and (tells(for_all) or _words(for_all) == _words(for_one))


def tells(card: Card) -> bool:
    """Something, and not that there is nothing: that may be untrue for some who read it."""
    return bool(_said(card))


def offered(ctx: Context, card: Card, for_all: Card | None, again: Command) -> Card:
    """With the button, if whoever reads in the room may see every word of it."""
    if for_all is None or not _said(card) or _said(for_all) != _said(card):
        return card
    if isinstance(again, ShowMoment):  # its card has it among its own
        return card
    assert ctx.room
    posts = PostToRoom(again, ctx.room.key, ctx.command)
    return replace(card, blocks=(*card.blocks, Buttons((Button(POST, posts),))))


def post_with(show: Show) -> Callable[[Context, PostToRoom], Card]:
    def post(ctx: Context, command: PostToRoom) -> Card:
        """It is drawn anew for the room; what became secret meanwhile is not posted."""
        room = channels.get(ctx.session, ctx.workspace.key, command.room)
        if room is None or not may_hear(room, ctx.now):
            raise Refused(NO_ROOM)
        card = aloud(replace(ctx, room=room), show, command.show)
        if card is None or not tells(card):
            raise Refused(BETWEEN_US)
        ctx.desk.post(_post(command, Place(room.place)))
        return Card(f"Posted in {words.room(room.name)}", (Note(REDRAWN),))

    return post


def _post(command: PostToRoom, place: Place) -> Post:
    """Pressed twice on one card it is posted once."""
    key = f"posted:{command.room}:{command.asked}"
    if isinstance(command.show, ShowMoment):
        occurrence = command.show.occurrence
        return Post(f"{key}:{occurrence}", place, subject=f"moment:{occurrence}")
    return Post(key, place, show=command.show)


def _words(card: Card) -> tuple[object, ...]:
    return card.title, _said(card), [block for block in card.blocks if isinstance(block, Note)]


def _said(card: Card) -> list[str]:
    """What it tells; buttons differ from person to person."""
    lines: list[str] = []
    for block in card.blocks:
        match block:
            case Item(text) | Text(text):
                lines.append(text)
            case Facts(pairs):
                lines += [f"{name}: {value}" for name, value in pairs]
            case _:
                pass
    return lines


def routes(show: Show) -> tuple[Route, ...]:
    """`show` is the table of all commands, which this one is part of."""
    return (route("room.tell", PostToRoom, post_with(show)),)
