"""Asking for things about pits. Fields of forms are what a person typed."""

from dataclasses import dataclass

from handlers.commands import Command, Worded


@dataclass(frozen=True)
class ShowPits(Worded):
    page: int = 0


@dataclass(frozen=True)
class AcknowledgePit(Command):
    occurrence: int


@dataclass(frozen=True)
class PlanPit(Command):
    """How it is made good; without `text` its form is opened."""

    occurrence: int
    text: str | None = None
    when: str = ""
    who: str | None = None


@dataclass(frozen=True)
class FillPit(Command):
    occurrence: int


@dataclass(frozen=True)
class AcceptPit(Command):
    """What the client says of how we made it good, 1 to 7; without a rating its form is opened."""

    occurrence: int
    rating: str | None = None


@dataclass(frozen=True)
class SupportPit(Command):
    occurrence: int


@dataclass(frozen=True)
class LookAgain(Command):
    """Somebody looked in again, 30 or 90 days after."""

    occurrence: int
    days: int


@dataclass(frozen=True)
class ClosePit(Command):
    occurrence: int


@dataclass(frozen=True)
class TellOwner(Command):
    """It is day where the owner is: a word of the pit that came in the night."""

    moment: int


@dataclass(frozen=True)
class TellManagers(Command):
    """The 24 hours are over, or a manager may be disturbed again."""

    moment: int


@dataclass(frozen=True)
class ReleasePit(Command):
    """A possible claim: the words to the client may say more now."""

    occurrence: int


@dataclass(frozen=True)
class TellOfClaim(Command):
    """It is day where whoever is named for claims is."""

    moment: int


@dataclass(frozen=True)
class OfferBelated(Command):
    """This pit keeps no cheer away any more: what it held back is offered late."""

    moment: int


@dataclass(frozen=True)
class EndBelated(Command):
    """The week of offering is over."""

    moment: int
