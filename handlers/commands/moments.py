"""Asking for things about moments. Fields of forms are what a person typed."""

from dataclasses import dataclass

from handlers.commands import Command, Worded


@dataclass(frozen=True)
class Say(Worded):
    """Words that begin with no known word: news, an answer or a question."""


@dataclass(frozen=True)
class AddMoment(Worded):
    pass


@dataclass(frozen=True)
class SaveMessage(Command):
    """A message that was said to somebody else; of its words nothing is kept before Save is pressed."""

    message: str  # as its platform knows it
    text: str | None = None


@dataclass(frozen=True)
class AddFor(Command):
    """The line kept in a task, for this client."""

    task: int
    client: int


@dataclass(frozen=True)
class AddForNew(Command):
    """The form for the line kept in a task, with a client to be made."""

    task: int


@dataclass(frozen=True)
class OpenHeld(Command):
    """Ask again what could not be answered at once: a form that needs a press to be opened."""

    job: int


@dataclass(frozen=True)
class RecordMoment(Command):
    """The filled form. `occurrence` is the one that is edited; `fresh` allows a new client.

    `suggestion` is the one that asked for it, where the news was overheard; `message` where it was said.
    """

    client: str = ""
    contact: str = ""
    kind: str = ""
    cause: str = ""
    what: str = ""
    details: str = ""
    when: str = ""
    recurs: str = "none"
    remind: str = ""
    owner: str = ""
    private: str = "no"
    topic: str = ""
    sensitive: bool = False
    claim: str = ""  # asked in some professions only
    occurrence: int = 0
    fresh: bool = False
    suggestion: int = 0
    message: str = ""


@dataclass(frozen=True)
class PublishMoment(Command):
    """The button It is public."""

    occurrence: int


@dataclass(frozen=True)
class ShowMoment(Command):
    occurrence: int


@dataclass(frozen=True)
class EditMoment(Worded):
    occurrence: int = 0


@dataclass(frozen=True)
class GiveDate(Command):
    """The button When of news without a date, and its form."""

    occurrence: int
    when: str | None = None


@dataclass(frozen=True)
class FinishMoment(Worded):
    """`also`: the other occurrences merged into the same line."""

    occurrence: int = 0
    also: tuple[int, ...] = ()


@dataclass(frozen=True)
class SnoozeMoment(Worded):
    occurrence: int = 0
    also: tuple[int, ...] = ()
    until: str | None = None


@dataclass(frozen=True)
class SkipMoment(Worded):
    occurrence: int = 0
    note: str | None = None


@dataclass(frozen=True)
class DropMoment(Command):
    """Not a moment."""

    occurrence: int


@dataclass(frozen=True)
class ClaimMoment(Worded):
    occurrence: int = 0


@dataclass(frozen=True)
class AssignMoment(Worded):
    occurrence: int = 0
    who: str | None = None


@dataclass(frozen=True)
class NextOccurrence(Command):
    """The day of a recurring moment is over: its next one comes into being."""

    moment: int


@dataclass(frozen=True)
class Undo(Worded):
    """Take back one command, what was last done to an occurrence, or the asker's last change."""

    command: str = ""
    occurrence: int = 0


@dataclass(frozen=True)
class SetCelebrated(Command):
    """Whether anybody wants this one celebrated."""

    occurrence: int
    celebrated: bool


@dataclass(frozen=True)
class TellBirth(Command):
    """The button There is news of a due date, and its form."""

    occurrence: int
    what: str | None = None
    when: str = ""
