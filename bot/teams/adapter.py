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
from bot.later import finishing
from bot.pacing import LONGEST_REQUEST
from bot.teams import about
from bot.teams.connector import Connector
from bot.teams.conversations import Conversations
from bot.teams.credentials import tokens
from bot.teams.files import Files, of_teams, of_this_machine
from bot.teams.front import door
from bot.teams.guard import guard
from bot.teams.keys import Keys
from bot.teams.lasting import Lasting
from bot.teams.listeners import Listeners
from bot.teams.notices import Notices
from bot.teams.posted import Posted
from bot.teams.presses import Presses
from bot.teams.sender import TeamsPlatform
from bot.teams.sharing import Sharing
from bot.web import Door
from handlers.reading.news import Weigh, by_words


@dataclass(frozen=True)
class Connected:
    """The ways in, by path, and the way out."""

    platform: TeamsPlatform
    posts: Mapping[str, Door]
    gets: Mapping[str, Door]


@asynccontextmanager
async def connect(
    settings: Teams,
    dispatcher: Dispatcher,
    weigh: Weigh = by_words,
    confirmation: Confirmation | None = None,
    host: str = "127.0.0.1",
) -> AsyncIterator[Connected]:
    """Raises CannotStart where the settings cannot work; `host` is where the way in is."""
    speaking = tokens(settings, host)
    patience = aiohttp.ClientTimeout(total=LONGEST_REQUEST, connect=LONGEST_REQUEST / 2)
    async with (
        aiohttp.ClientSession(timeout=patience, request_class=FencedRequest) as session,
        finishing() as later,
    ):
        conversations = Conversations(dispatcher.transactions)
        connector = Connector(session, speaking)
        platform = TeamsPlatform(connector, conversations)
        kept = Files(session, of_this_machine if settings.playground else of_teams)
        sharing = Sharing(dispatcher, connector, conversations, Posted(dispatcher), kept, later)
        listeners = _listeners(settings, dispatcher, conversations, platform, weigh, confirmation, sharing)
        keys = Keys(session, settings.keys_url)
        yield Connected(
            platform, {"/api/messages": door(guard(settings, keys), listeners.hear)}, about.doors()
        )


def _listeners(  # noqa: PLR0913  what a platform is made of
    settings: Teams,
    dispatcher: Dispatcher,
    conversations: Conversations,
    platform: TeamsPlatform,
    weigh: Weigh,
    confirmation: Confirmation | None,
    sharing: Sharing,
) -> Listeners:
    later, posted = sharing.later, Posted(dispatcher)
    return Listeners(
        dispatcher,
        conversations,
        Ears(dispatcher, platform, weigh, confirmation),
        later,
        Presses(posted, platform, later, Lasting(platform, posted)),
        Notices(dispatcher, conversations),
        sharing,
        settings.tenant_id if settings.kind != "MultiTenant" else "",
    )
