"""A word for one person alone: beside what everybody reads where their client can, else in our chat."""

import logging
from collections.abc import Awaitable, Callable

from bot import places
from bot.edge import outcome
from bot.insisting import insisted
from bot.teams import forms
from bot.teams.sender import TeamsPlatform
from handlers.cards import Answer, Card, Form
from handlers.context import Place

log = logging.getLogger(__name__)


async def tell(platform: TeamsPlatform, where: Place, who: str, answer: Answer) -> None:
    """A card, or a form to be filled in there."""
    if places.person(where) is None:
        whispered = await outcome(_whispered(platform, where, who, answer))
        if not isinstance(whispered, Exception):
            return
    if await insisted(_in_chat(platform, places.direct(places.workspace(where), who), who, answer)):
        log.warning("a private word did not arrive")


async def _whispered(platform: TeamsPlatform, where: Place, who: str, answer: Answer) -> None:
    if isinstance(answer, Form):
        await platform.show(where, who, forms.adaptive(answer))
    else:
        await platform.whisper(where, who, answer)


def _in_chat(
    platform: TeamsPlatform, chat: Place, who: str, answer: Answer
) -> Callable[[], Awaitable[object]]:
    if isinstance(answer, Card):
        return lambda: platform.suggest(chat, answer)
    return lambda: platform.show(chat, who, forms.adaptive(answer))
