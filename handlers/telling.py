"""Tell a room what one of its members was told: only what everybody who reads there may see."""

from collections.abc import Callable
from dataclasses import replace

from handlers.cards import Answer, Button, Buttons, Card, Facts, Item, Text
from handlers.commands import Command
from handlers.commands.moments import ShowMoment
from handlers.commands.telling import PostToRoom
from handlers.context import Context, Place, Post
from handlers.errors import Refused
from handlers.moment_card import POST
from handlers.routing import Route, route
from store import channels
from store.channels import Channel
from store.sight import Sight

Show = Callable[[Context, Command], Answer | None]

BETWEEN_US = "Not everybody there may see all of this, so it stays between us."
NO_ROOM = "I am not in that room any more, or others can read there. So it stays between us."


def may_hear(room: Channel | None) -> bool:
    return room is not None and room.internal


def aloud(ctx: Context, show: Show, command: Command) -> Card | None:
    """The card as everybody in a room may see it; None where there is none for all of them."""
    try:
        card = show(replace(ctx, sight=Sight.of_room(ctx.workspace.key)), command)
    except Refused:
        return None
    return card if isinstance(card, Card) else None


def worth_telling(for_all: Card | None, for_one: Card) -> bool:
    """What would be emptied by leaving out what is not for all is told to the asker alone."""
    return for_all is not None and (_said(for_all) == _said(for_one) or bool(_said(for_all)))


def offered(ctx: Context, card: Card, for_all: Card | None, again: Command) -> Card:
    """With the button, if whoever reads in the room may see every word of it."""
    if for_all is None or not _said(card) or _said(for_all) != _said(card):
        return card
    if isinstance(again, ShowMoment):  # its card has it among its own
        return card
    assert ctx.room
    return replace(card, blocks=(*card.blocks, Buttons((Button(POST, PostToRoom(again, ctx.room.key)),))))


def post_with(show: Show) -> Callable[[Context, PostToRoom], Card]:
    def post(ctx: Context, command: PostToRoom) -> Card:
        """It is drawn anew for the room; what became secret meanwhile is not posted."""
        room = channels.get(ctx.session, ctx.workspace.key, command.room)
        if room is None or not may_hear(room):
            raise Refused(NO_ROOM)
        if aloud(replace(ctx, room=room), show, command.show) is None:
            raise Refused(BETWEEN_US)
        ctx.desk.post(Post(f"told:{ctx.command}", Place(room.place), show=command.show))
        return Card(f"Posted in #{room.name.lstrip('#')}")

    return post


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
