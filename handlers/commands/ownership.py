"""Whose things are whose: covering for somebody, teams of managers."""

from dataclasses import dataclass

from handlers.commands import Command, Worded
from handlers.commands.questions import ShowAnswer


@dataclass(frozen=True)
class CoverFor(Worded):
    """`cover @dana until Friday`, or the filled form: `who` is away, `by` stands in."""

    who: str | None = None
    by: str = ""
    until: str = ""
    private: str = "no"


@dataclass(frozen=True)
class EndCover(Command):
    cover: int


@dataclass(frozen=True)
class HandOver(Command):
    """A client with all its owner has there; without `who` its form is opened.

    `back`: the list in which it was pressed.
    """

    client: int
    who: str | None = None
    back: ShowAnswer | None = None


@dataclass(frozen=True)
class SetTeam(Worded):
    """`team @manager @a @b`; alone it shows the teams."""
