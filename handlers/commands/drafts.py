"""Asking for words."""

from dataclasses import dataclass
from typing import Literal

from handlers.commands import Command, Job, Worded


@dataclass(frozen=True)
class AskForDraft(Worded):
    occurrence: int = 0


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
class CopyDraft(Command):
    draft: int


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


@dataclass(frozen=True)
class NotSentYet(Command):
    draft: int


@dataclass(frozen=True)
class WriteDraft(Job):
    draft: int
