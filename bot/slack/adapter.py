"""Connect Slack to the dispatcher: who we are there, and one listener for each kind of payload."""

import logging
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial

import aiohttp
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.config import Slack
from bot.confirming import Confirmation
from bot.dispatch import Dispatcher
from bot.fenced import FencedRequest
from bot.hearing import Ears
from bot.pacing import LONGEST_REQUEST
from bot.platform import CannotStart
from bot.slack import apology, faults
from bot.slack.later import Later
from bot.slack.listeners import Listeners
from bot.slack.notices import Notices
from bot.slack.parse import Us
from bot.slack.sender import SlackPlatform
from bot.web import Door
from handlers.reading.news import Weigh, by_words

ANYTHING = re.compile("")
bolt_log = logging.getLogger("bot.slack.bolt")


@asynccontextmanager
async def connect(
    settings: Slack,
    dispatcher: Dispatcher,
    weigh: Weigh = by_words,
    confirmation: Confirmation | None = None,
) -> AsyncIterator[tuple[Door, SlackPlatform]]:
    """The way in and the way out. Raises CannotStart when Slack does not know us."""
    patience = aiohttp.ClientTimeout(total=LONGEST_REQUEST)
    async with aiohttp.ClientSession(timeout=patience, request_class=FencedRequest) as session:
        hears = partial(Ears, weigh=weigh, confirmation=confirmation)
        yield await _connected(settings, dispatcher, session, hears)


async def _connected(
    settings: Slack, dispatcher: Dispatcher, session: aiohttp.ClientSession, hears: Callable[..., Ears]
) -> tuple[Door, SlackPlatform]:
    token = settings.bot_token.get_secret_value().strip()
    # Without a retry handler: the default one repeats a post whose answer was lost, and it is read twice.
    client = AsyncWebClient(
        token=token,
        base_url=settings.api_url,
        timeout=int(LONGEST_REQUEST),
        session=session,
        retry_handlers=[],
    )
    us = await introduced(settings, client)
    platform, later = SlackPlatform(client, us.team), Later()
    listeners = Listeners(dispatcher, client, us, later, hears(dispatcher, platform))
    app = build(settings, client, us, listeners, Notices(dispatcher, platform, us, later))

    async def door(request: web.Request) -> web.StreamResponse:
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

    return door, platform


async def introduced(settings: Slack, client: AsyncWebClient) -> Us:
    """Ask Slack who we are, once."""
    if not settings.signing_secret.get_secret_value().strip():
        raise CannotStart("SLACK_SIGNING_SECRET is empty. Your app's Basic Information page shows it.")
    try:
        known = await client.auth_test()
    except SlackApiError as error:
        why = faults.name(error) or "no answer of Slack's own"
        raise CannotStart(
            f"Slack does not accept SLACK_BOT_TOKEN ({why}). Copy the Bot User OAuth Token, xoxb-…, from "
            "the OAuth & Permissions page of your app, and start again."
        ) from error
    except (TimeoutError, aiohttp.ClientError) as error:
        raise CannotStart(
            f"Slack cannot be reached at {settings.api_url}. Check the network and SLACK_API_URL."
        ) from error
    return Us(known["team_id"], known["user_id"], known.get("bot_id"))


def build(
    settings: Slack, client: AsyncWebClient, us: Us, listeners: Listeners, notices: Notices
) -> AsyncApp:
    known = AuthorizeResult(
        enterprise_id=None,
        team_id=us.team,
        bot_id=us.bot,
        bot_user_id=us.user,
        bot_token=client.token,
    )

    async def authorize() -> AuthorizeResult:
        """Nobody is asked while somebody waits."""
        return known

    # Bolt warns that it leaves the token in the environment alone; ours comes with `authorize`.
    bolt_log.setLevel(logging.ERROR)
    # process_before_response: in its other mode Bolt looks for the answer only every 10 ms.
    app = AsyncApp(
        logger=bolt_log,
        client=AsyncWebClient(base_url=client.base_url, timeout=client.timeout, retry_handlers=[]),
        signing_secret=settings.signing_secret.get_secret_value().strip(),
        authorize=authorize,
        process_before_response=True,
    )
    bolt_log.setLevel(logging.WARNING)
    app.error(apology.apologise)
    app.command(ANYTHING)(listeners.slash)
    app.action(ANYTHING)(listeners.press)
    app.view(ANYTHING)(listeners.submission)
    for name, listener in (listeners.events | notices.events).items():
        app.event(name)(listener)
    return app
