"""What the clock asks for in the morning."""

from dataclasses import dataclass

from handlers.commands import Command


@dataclass(frozen=True)
class SendDigest(Command):
    """The digest of a room."""

    channel: int


@dataclass(frozen=True)
class SendPrivateDigest(Command):
    """The digest of one member, by direct message."""

    member: int
