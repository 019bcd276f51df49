"""Connect Teams to the dispatcher: the way in, and the way out."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp

from bot.config import Teams
from bot.confirming import Confirmation
from bot.dispatch import Dispatcher
from bot.fenced import FencedRequest
from bot.hearing import Ears
from bot.later import Later
from bot.pacing import LONGEST_REQUEST
from bot.teams.connector import Connector
from bot.teams.conversations import Conversations
from bot.teams.credentials import tokens
from bot.teams.front import door
from bot.teams.guard import guard
from bot.teams.keys import Keys
from bot.teams.listeners import Listeners
from bot.teams.notices import Notices
from bot.teams.presses import Presses
from bot.teams.sender import TeamsPlatform
from bot.web import Door
from handlers.reading.news import Weigh, by_words


@dataclass(frozen=True)
class Connected:
    """The ways in, by path, and the way out."""

    platform: TeamsPlatform
    posts: Mapping[str, Door]


@asynccontextmanager
async def connect(
    settings: Teams,
    dispatcher: Dispatcher,
    weigh: Weigh = by_words,
    confirmation: Confirmation | None = None,
) -> AsyncIterator[Connected]:
    """Raises CannotStart where the settings cannot work."""
    speaking = tokens(settings)
    patience = aiohttp.ClientTimeout(total=LONGEST_REQUEST)
    async with aiohttp.ClientSession(timeout=patience, request_class=FencedRequest) as session:
        conversations = Conversations(dispatcher.transactions)
        platform = TeamsPlatform(Connector(session, speaking), conversations)
        listeners = _listeners(settings, dispatcher, conversations, platform, weigh, confirmation)
        keys = Keys(session, settings.keys_url)
        yield Connected(platform, {"/api/messages": door(guard(settings, keys), listeners.hear)})


def _listeners(  # noqa: PLR0913  what a platform is made of
    settings: Teams,
    dispatcher: Dispatcher,
    conversations: Conversations,
    platform: TeamsPlatform,
    weigh: Weigh,
    confirmation: Confirmation | None,
) -> Listeners:
    later = Later()
    return Listeners(
        dispatcher,
        conversations,
        Ears(dispatcher, platform, weigh, confirmation),
        later,
        Presses(dispatcher, platform, later),
        Notices(dispatcher, platform, conversations, later),
        settings.tenant_id if settings.kind != "MultiTenant" else "",
    )
