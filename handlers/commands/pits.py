"""Asking for things about pits."""

from dataclasses import dataclass

from handlers.commands import Command, Worded


@dataclass(frozen=True)
class ShowPits(Worded):
    pass


@dataclass(frozen=True)
class AcknowledgePit(Command):
    occurrence: int


@dataclass(frozen=True)
class FillPit(Command):
    occurrence: int


@dataclass(frozen=True)
class SupportPit(Command):
    occurrence: int
