"""The port to a chat platform, as far as the bot speaks of its own accord."""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Protocol

from bot.pacing import Limits
from handlers.cards import Card
from handlers.context import Outside, Place
from prompts.brief import Stage


class Expected(Exception):
    """An answer of a platform that is not what was hoped for, and that the engine knows how to take."""


class CannotTell(Expected):
    """This platform keeps no record that could be asked."""


class Gone(Expected):
    """The place or the message is not there any more; repeating will not help."""


class TryAgain(Expected):
    """The platform asked us to wait; nothing was done."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"in {seconds} s")
        self.seconds = seconds


class Rejected(Expected):
    """The platform said no; nothing was done. The words are its own name for the reason."""


class CannotStart(Exception):
    """A platform cannot be reached with its settings; the words say what to mend."""


class Platform(Outside, Protocol):
    """Whatever else these raise leaves open whether it was done."""

    @property
    def limits(self) -> Limits: ...

    async def send(self, place: Place, card: Card, *, key: str) -> str:
        """Post a card and return the message's id. TryAgain means that nothing was posted."""

    async def update(self, place: Place, message: str, card: Card) -> None:
        """Show this card in the place of the one that was posted."""

    async def withdraw(self, place: Place, message: str) -> None:
        """Delete a message of ours."""

    async def suggest(self, place: Place, card: Card) -> str:
        """Show it in a direct message, once, and return the message's id; it leaves no other trace."""

    async def accompany(self, place: Place, message: str, stages: AsyncIterator[Stage]) -> None:
        """Show in a direct message how far what our message promises has come; in the end nothing stays."""

    async def find(self, place: Place, key: str, since: datetime) -> str | None:
        """The id of the message posted under this key since then (real time), or CannotTell."""
