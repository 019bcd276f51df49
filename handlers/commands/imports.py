"""Bringing in a list."""

from dataclasses import dataclass

from handlers.commands import Command, Job, Worded


@dataclass(frozen=True)
class ImportHelp(Worded):
    """`import`: how a list is shared, or the list itself behind the word."""


@dataclass(frozen=True)
class OfferImport(Command):
    """A text file was shared: a dry run."""

    name: str
    content: str


@dataclass(frozen=True)
class ShareFile(Command):
    """A file was shared that its platform still has to be asked for."""

    file: str
    name: str


@dataclass(frozen=True)
class ShowRows(Command):
    """Another page of the dry run."""

    task: int
    page: int


@dataclass(frozen=True)
class SaveImport(Command):
    task: int


@dataclass(frozen=True)
class CancelImport(Command):
    task: int


@dataclass(frozen=True)
class FetchFile(Job):
    """Get a shared file from its platform, then offer its import."""

    place: str
    file: str
    name: str
