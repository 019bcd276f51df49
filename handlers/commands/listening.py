"""Listening: switching it on, and what is pressed on a suggestion. A button holds structure, never words."""

from dataclasses import dataclass

from handlers.commands import Command, Job, Worded


@dataclass(frozen=True)
class SetListening(Worded):
    """`listen on`, `listen off`; alone it says how it stands."""


@dataclass(frozen=True)
class News(Command):
    """What was heard, as the form of a moment would say it."""

    suggestion: int
    kind: str
    client: int
    cause: str = ""
    topic: str = ""
    contact: str = ""
    when: str = ""
    recurs: str = "none"
    sensitive: bool = False


@dataclass(frozen=True)
class KeepNews(News):
    """The button Save."""


@dataclass(frozen=True)
class EditNews(News):
    """The button Edit: the form, filled with it."""


@dataclass(frozen=True)
class RefuseNews(Command):
    """Not a moment."""

    suggestion: int
    skeleton: str


@dataclass(frozen=True)
class FindLink(Job):
    """Ask the platform for the address of the message in which this moment was said."""

    moment: int
    suggestion: int = 0
    message: str = ""  # in the place of whoever saved it, where nobody was asked about it
