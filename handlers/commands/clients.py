"""Asking for things about clients and contacts."""

from dataclasses import dataclass

from handlers.commands import Command, Worded


@dataclass(frozen=True)
class ShowClient(Worded):
    """`people`: which page of its people, after the first ones on its card."""

    client: int = 0
    people: int = 0


@dataclass(frozen=True)
class NewClient(Command):
    """The form of a new client."""

    name: str = ""
    owner: str = ""
    tier: str = ""
    aliases: str = ""


@dataclass(frozen=True)
class SetStatus(Command):
    """Make a client active, paused, former or held."""

    client: int
    status: str


@dataclass(frozen=True)
class SetStanding(Command):
    """Mark a contact as here, left, deceased or not to be celebrated."""

    contact: int
    status: str


@dataclass(frozen=True)
class MarkLeft(Command):
    """The day of a departure has come."""

    moment: int
