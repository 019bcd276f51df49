"""Telling a room."""

from dataclasses import dataclass

from handlers.commands import Command


@dataclass(frozen=True)
class PostToRoom(Command):
    """`show` is the command whose card is posted, `room` the key of the channel."""

    show: Command
    room: int
