"""Asking what there is."""

from dataclasses import dataclass

from handlers.commands import Worded


@dataclass(frozen=True)
class ShowMyDay(Worded):
    pass


@dataclass(frozen=True)
class ShowToday(Worded):
    pass


@dataclass(frozen=True)
class ShowUpcoming(Worded):
    page: int = 0


@dataclass(frozen=True)
class ListMoments(Worded):
    """`client`, `first` and so on travel in the button More, where words may not."""

    client: int = 0
    kind: str = ""
    page: int = 0


@dataclass(frozen=True)
class ShowMissed(Worded):
    pass


@dataclass(frozen=True)
class ShowHelp(Worded):
    more: bool = False
