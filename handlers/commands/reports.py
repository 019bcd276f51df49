"""Asking how we are doing. A month is `2026-10`; members are keys."""

from dataclasses import dataclass

from handlers.commands import Command, Worded


@dataclass(frozen=True)
class ShowReport(Worded):
    """`report`, `report October`; `of`: the member whose own figures they are, 0 for all they manage."""

    month: str = ""
    of: int = 0


@dataclass(frozen=True)
class ExportReport(Command):
    """Every figure of a report as CSV: of a month, or of the ISO days from `first` to `last`."""

    month: str = ""
    of: int = 0
    first: str = ""
    last: str = ""


@dataclass(frozen=True)
class SendReport(Command):
    """By the clock, once a month: last month's report to one who manages."""

    member: int


@dataclass(frozen=True)
class SendPeakList(Command):
    """By the clock, on the 25th: who needs a peak next month, to one who manages."""

    member: int
