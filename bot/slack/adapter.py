"""Connect Slack to the dispatcher: the way in, and the way out."""

import logging
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from bot.config import Slack
from bot.confirming import Confirmation
from bot.dispatch import Dispatcher
from bot.fenced import FencedRequest
from bot.hearing import Ears
from bot.pacing import LONGEST_REQUEST
from bot.platform import CannotStart
from bot.slack import apology
from bot.slack.front import Front
from bot.slack.installed import Installations, NotInstalled, alone
from bot.slack.later import Later
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
    if not settings.signing_secret.get_secret_value().strip():
        raise CannotStart("SLACK_SIGNING_SECRET is empty. Your app's Basic Information page shows it.")
    patience = aiohttp.ClientTimeout(total=LONGEST_REQUEST)
    async with aiohttp.ClientSession(timeout=patience, request_class=FencedRequest) as session:
        installations = await alone(settings, settings.bot_token, session)
        platform = SlackPlatform(installations)
        ears = Ears(dispatcher, platform, weigh, confirmation)
        yield door(build(settings, installations, Front(dispatcher, installations, ears, Later()))), platform


def door(app: AsyncApp) -> Door:
    async def enter(request: web.Request) -> web.StreamResponse:
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

    return enter


def build(settings: Slack, installations: Installations, front: Front) -> AsyncApp:
    async def authorize(team_id: str | None, enterprise_id: str | None) -> AuthorizeResult | None:
        """Nobody is asked while somebody waits."""
        try:
            known = await installations.of(team_id, enterprise_id)
        except NotInstalled:
            return None
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=known.us.team,
            bot_id=known.us.bot,
            bot_user_id=known.us.user,
            bot_token=known.client.token,
        )

    # Bolt warns that it leaves the token in the environment alone; ours comes with `authorize`.
    bolt_log.setLevel(logging.ERROR)
    # process_before_response: in its other mode Bolt looks for the answer only every 10 ms.
    app = AsyncApp(
        logger=bolt_log,
        client=AsyncWebClient(base_url=settings.api_url, timeout=int(LONGEST_REQUEST), retry_handlers=[]),
        signing_secret=settings.signing_secret.get_secret_value().strip(),
        authorize=authorize,  # type: ignore[arg-type]  # None is how Bolt learns that it is not installed
        process_before_response=True,
    )
    bolt_log.setLevel(logging.WARNING)
    app.error(apology.apologise)
    app.command(ANYTHING)(front.slash)
    app.action(ANYTHING)(front.press)
    app.view(ANYTHING)(front.submission)
    for name, listener in front.events.items():
        app.event(name)(listener)
    return app
