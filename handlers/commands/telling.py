"""Telling a room."""

from dataclasses import dataclass

from handlers.commands import Command


@dataclass(frozen=True)
class PostToRoom(Command):
    """`show` is the command whose card is posted, `room` the key of the channel.

    `asked` is the reference of the command that showed the button: one card is posted once.
    """

    show: Command
    room: int
    asked: str = ""
