"""A workspace lets us in, and takes us off again."""

from dataclasses import dataclass

from handlers.commands import Command, Job


@dataclass(frozen=True)
class BeginHere(Command):
    """Somebody has installed us; `person` is their id."""

    person: str


@dataclass(frozen=True)
class EndHere(Command):
    """We were taken off."""


@dataclass(frozen=True)
class EraseHere(Job):
    """Erase the next rows of everything that is known of this workspace."""
