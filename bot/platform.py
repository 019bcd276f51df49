"""The port to a chat platform, as far as the bot speaks of its own accord."""

from typing import Protocol

from handlers.cards import Card
from handlers.context import Outside, Place


class CannotTell(Exception):
    """This platform keeps no record that could be asked."""


class Gone(Exception):
    """The place or the message is not there any more; repeating will not help."""


class CannotStart(Exception):
    """A platform cannot be reached with its settings; the words say what to mend."""


class Platform(Outside, Protocol):
    async def send(self, place: Place, card: Card, *, key: str) -> str:
        """Post a card and return the message's id. TryAgain means that nothing was posted."""

    async def update(self, place: Place, message: str, card: Card) -> None:
        """Show this card in the place of the one that was posted."""

    async def withdraw(self, place: Place, message: str) -> None:
        """Delete a message of ours."""

    async def find(self, place: Place, key: str) -> str | None:
        """The id of the message once posted under this key, or CannotTell."""
