"""What a press showed stays: an invoke's card is gone with the chat's window, so the message shows it too."""

from dataclasses import dataclass, field

from bot.edge import outcome
from bot.insisting import insisted
from bot.teams.posted import Posted
from bot.teams.sender import TeamsPlatform
from handlers.cards import Card
from handlers.context import Place


@dataclass(frozen=True)
class Lasting:
    """One hand a message: what is wanted while it is at work comes next, and nothing older after it."""

    platform: TeamsPlatform
    posted: Posted
    _wanted: dict[tuple[Place, str], Card] = field(default_factory=dict)

    async def keep(self, where: Place, message: str, card: Card) -> None:
        key = (where, message)
        at_work = key in self._wanted
        self._wanted[key] = card
        if at_work:
            return
        try:
            await self._show(key)
        finally:
            del self._wanted[key]

    async def _show(self, key: tuple[Place, str]) -> None:
        """By now it may be known that the rows draw this message: then it is left to them."""
        shown = None
        while shown is not self._wanted[key] and not await self.posted.drawn(*key):
            shown = self._wanted[key]
            await outcome(self.posted.keep(*key, shown))
            await insisted(lambda: self.platform.update(*key, self._wanted[key]))
