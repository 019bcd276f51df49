"""A workspace lets us in, and takes us off again."""

from dataclasses import dataclass

from handlers.commands import Command, Job


@dataclass(frozen=True)
class BeginHere(Command):
    """Somebody has installed us; `person` is their id, `opened`: it was our chat that they opened."""

    person: str
    opened: bool = False


@dataclass(frozen=True)
class WelcomeHere(Command):
    """They are of the firm."""

    person: str
    opened: bool


@dataclass(frozen=True)
class EndHere(Command):
    """We were taken off."""


@dataclass(frozen=True)
class EraseHere(Job):
    """Erase the next rows of everything that is known of this workspace."""
