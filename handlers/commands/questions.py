"""Asking in plain words, as what was understood of it: keys and words of ours, never what was typed."""

from dataclasses import dataclass

from handlers.commands import Command


@dataclass(frozen=True)
class ShowAnswer(Command):
    """The card of an intent; `first` and `last` are ISO days. Buttons below a card send the next question."""

    intent: str
    kind: str = ""
    type: str = ""
    cause: str = ""
    status: str = ""
    client: int = 0
    contact: int = 0
    owner: int = 0
    unowned: bool = False
    mine: bool = False
    portfolio: bool = False  # "my clients"
    everybody: bool = False  # not only of the team whose list it is
    first: str = ""
    last: str = ""
    page: int = 0
