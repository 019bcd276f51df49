"""A word for one person alone: beside what everybody reads where their client can, else in our chat."""

import logging

from bot import places
from bot.edge import outcome
from bot.insisting import insisted
from bot.teams.sender import TeamsPlatform
from handlers.cards import Card
from handlers.context import Place

log = logging.getLogger(__name__)


async def tell(platform: TeamsPlatform, where: Place, who: str, card: Card) -> None:
    if places.person(where) is None:
        whispered = await outcome(platform.whisper(where, who, card))
        if not isinstance(whispered, Exception):
            return
    chat = places.direct(places.workspace(where), who)
    if await insisted(lambda: platform.suggest(chat, card)):
        log.warning("a private word did not arrive")
