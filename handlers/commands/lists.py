"""Asking what there is."""

from dataclasses import dataclass

from handlers.commands import Worded


@dataclass(frozen=True)
class ShowMyDay(Worded):
    page: int = 0


@dataclass(frozen=True)
class ShowToday(Worded):
    """`day` is an ISO date: what was typed does not travel in the button More."""

    day: str = ""
    page: int = 0


@dataclass(frozen=True)
class ShowUpcoming(Worded):
    """`first` and `last` are the days that were typed, as ISO dates; empty for the coming thirty."""

    first: str = ""
    last: str = ""
    page: int = 0


@dataclass(frozen=True)
class ListMoments(Worded):
    """The rest travels in the button More, where words may not; `these` are those that the words named."""

    client: int = 0
    kind: str = ""
    first: str = ""
    last: str = ""
    these: tuple[int, ...] = ()
    page: int = 0


@dataclass(frozen=True)
class ShowMissed(Worded):
    page: int = 0


@dataclass(frozen=True)
class ShowHelp(Worded):
    more: bool = False
