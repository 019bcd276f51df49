"""Asking for words."""

from dataclasses import dataclass
from typing import Literal

from handlers.commands import Command, Job, Worded


@dataclass(frozen=True)
class AskForDraft(Worded):
    """`draft Jane Doe promotion as a card in German`, or the button; what is not wished for is chosen."""

    occurrence: int = 0
    form: str = ""
    language: str = ""
    type: str = ""


@dataclass(frozen=True)
class AnswerQuestion(Command):
    """The button Answer, and its form."""

    draft: int
    text: str | None = None


@dataclass(frozen=True)
class Reword(Command):
    draft: int
    how: Literal["shorter", "warmer", "another"]


@dataclass(frozen=True)
class Recast(Command):
    """The same in another form, or in another language, which the button asks for."""

    draft: int
    form: str = ""
    language: str | None = ""


@dataclass(frozen=True)
class CopyDraft(Command):
    draft: int


@dataclass(frozen=True)
class RateDraft(Command):
    """Sounds right, or not like me; of these words, and no others. None takes it back."""

    draft: int
    good: bool | None
    words: str


@dataclass(frozen=True)
class EditDraft(Command):
    """The buttons Edit and Fill it here, and their form."""

    draft: int
    text: str | None = None


@dataclass(frozen=True)
class SendDraft(Command):
    """I sent it."""

    draft: int
    filled: bool = False  # the slots were filled in the person's own message
    unchanged: bool = False  # sent as the machine wrote it, and that is meant so


@dataclass(frozen=True)
class PasteSent(Command):
    """What really went out, and whether it may show how this person writes."""

    draft: int
    text: str | None = None
    voice: str = ""


@dataclass(frozen=True)
class ReleaseDraft(Command):
    """By the person whom the firm has named for that; these words, and no others."""

    draft: int
    words: str = ""


@dataclass(frozen=True)
class NotSentYet(Command):
    draft: int


@dataclass(frozen=True)
class WriteDraft(Job):
    """`asked`: as what it was asked for; if that has changed meanwhile, another job is on its way."""

    draft: int
    asked: str = ""
