"""Touches, feelings and values: what people tell of a client between the moments."""

from dataclasses import dataclass

from handlers.commands import Command, Worded


@dataclass(frozen=True)
class RecordTouch(Worded):
    """`touch Acme: called Jane about the audit`, or the form; `felt` and `solved` are 1 to 7."""

    client: str = ""
    contact: str = ""
    felt: str = ""
    solved: str = ""


@dataclass(frozen=True)
class TouchClient(Command):
    """The form of a touch, with this client in it."""

    client: int


@dataclass(frozen=True)
class PutOffTouch(Command):
    """Nobody is asked to keep in touch with this client before a day; without one its form is opened."""

    client: int
    until: str | None = None


@dataclass(frozen=True)
class RecordFeeling(Worded):
    """`felt Acme 5 solved 6: glad we called`"""


@dataclass(frozen=True)
class RateTouch(Command):
    """The buttons Felt 1 to 7 and Solved 1 to 7."""

    touch: int
    felt: int = 0
    solved: int = 0


@dataclass(frozen=True)
class RecordValues(Worded):
    """`values Acme: punctuality, family ownership`"""
