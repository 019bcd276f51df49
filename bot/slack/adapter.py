"""Connect Slack to the dispatcher: the way in, and the way out."""

import asyncio
import logging
import re
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial

import aiohttp
from aiohttp import web
from pydantic import SecretStr
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.config import Slack
from bot.confirming import Confirmation
from bot.dispatch import Dispatcher
from bot.fenced import FencedRequest
from bot.hearing import Ears
from bot.keys import vault
from bot.later import finishing
from bot.pacing import LONGEST_REQUEST
from bot.platform import CannotStart, TryAgain
from bot.slack import apology, socket_mode
from bot.slack.front import Front
from bot.slack.installations import many
from bot.slack.installed import Installations, NotInstalled, alone, speaking
from bot.slack.landing import landing
from bot.slack.leaving import Leaving
from bot.slack.oauth import OAuth
from bot.slack.patience import deadline
from bot.slack.sender import SlackPlatform
from bot.web import Door
from handlers.reading.news import Weigh, by_words
from store import workspaces

ANYTHING = re.compile("")
NO_TOKEN = (
    "Slack has no token: set SLACK_BOT_TOKEN for one workspace, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET "
    "to be installed in many. README.md says where they stand."
)
WAIT = 1.5  # seconds for a token that has to be renewed: of the three that Slack waits some go to the answer
bolt_log = logging.getLogger("bot.slack.bolt")


@dataclass(frozen=True)
class Connected:
    """The ways in, by path, and the way out."""

    platform: SlackPlatform
    posts: Mapping[str, Door]
    gets: Mapping[str, Door]


@asynccontextmanager
async def connect(
    settings: Slack,
    dispatcher: Dispatcher,
    weigh: Weigh = by_words,
    confirmation: Confirmation | None = None,
    keys: SecretStr | None = None,
) -> AsyncIterator[Connected]:
    """Raises CannotStart when Slack does not know us."""
    secret_of(settings)
    patience = aiohttp.ClientTimeout(total=LONGEST_REQUEST)
    async with (
        aiohttp.ClientSession(timeout=patience, request_class=FencedRequest) as session,
        finishing() as later,
    ):
        installations, gets = await tenancy(settings, keys, dispatcher, session)
        platform = SlackPlatform(installations)
        front = Front(dispatcher, installations, Ears(dispatcher, platform, weigh, confirmation), later)
        app = build(settings, installations, front)
        async with over_a_socket(settings, app, session):
            yield Connected(platform, {"/slack/events": door(app)}, gets)


@asynccontextmanager
async def over_a_socket(
    settings: Slack, app: AsyncApp, session: aiohttp.ClientSession
) -> AsyncIterator[None]:
    """Payloads come there too, where Socket Mode is configured."""
    token = app_token_of(settings)
    if not token:
        yield
        return
    async with socket_mode.listening(app, speaking(settings, session, token)):
        yield


async def tenancy(
    settings: Slack, keys: SecretStr | None, dispatcher: Dispatcher, session: aiohttp.ClientSession
) -> tuple[Installations, Mapping[str, Door]]:
    """Who has us, and the pages by which more come; an app with a client id has its tokens only so."""
    if settings.many:
        kept = vault(keys)
        store = await many(settings, kept, dispatcher.transactions, session, dispatcher.waker.real)
        return store, landing(OAuth(settings, kept, dispatcher, store)).doors
    if settings.bot_token and settings.bot_token.get_secret_value().strip():
        one = await alone(settings, settings.bot_token, session)
        await dispatcher.transactions.run(partial(workspaces.returned, name=one.installed.us.workspace))
        return one, {}
    raise CannotStart(NO_TOKEN)


def app_token_of(settings: Slack) -> str:
    return settings.app_token.get_secret_value().strip() if settings.app_token else ""


def secret_of(settings: Slack) -> str:
    """Over Socket Mode nothing is signed: then nobody knows the secret, and no signature fits."""
    told = settings.signing_secret.get_secret_value().strip() if settings.signing_secret else ""
    if not told and not app_token_of(settings):
        raise CannotStart("SLACK_SIGNING_SECRET is empty. Your app's Basic Information page shows it.")
    return told or secrets.token_hex()


def door(app: AsyncApp) -> Door:
    async def enter(request: web.Request) -> web.StreamResponse:
        if not request.headers.get("X-Slack-Request-Timestamp", "").isdecimal():  # Bolt takes it for a number
            return web.Response(status=401)
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

    return enter


def authorizing(installations: Installations) -> Callable[..., Awaitable[AuthorizeResult]]:
    async def authorize(
        context: AsyncBoltContext, team_id: str | None, enterprise_id: str | None
    ) -> AuthorizeResult:
        """Raises TryAgain. Slack is asked only where a token is over, and goes on when nobody waits."""
        deadline(context)  # runs from here
        try:
            async with asyncio.timeout(WAIT):
                known = await installations.of(team_id, enterprise_id)
        except NotInstalled:  # a stranger in a shared channel: who would answer finds out, and is silent
            return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id)
        except TimeoutError as error:
            raise TryAgain(WAIT) from error
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=known.us.team,
            bot_id=known.us.bot,
            bot_user_id=known.us.user,
            bot_token=known.client.token,
        )

    return authorize


def build(settings: Slack, installations: Installations, front: Front) -> AsyncApp:
    # Bolt warns that it leaves the token in the environment alone; ours comes with `authorize`.
    bolt_log.setLevel(logging.ERROR)
    # process_before_response: in its other mode Bolt looks for the answer only every 10 ms.
    app = AsyncApp(
        logger=bolt_log,
        client=AsyncWebClient(base_url=settings.api_url, timeout=int(LONGEST_REQUEST), retry_handlers=[]),
        signing_secret=secret_of(settings),
        authorize=authorizing(installations),
        process_before_response=True,
    )
    bolt_log.setLevel(logging.WARNING)
    app.error(apology.apologise)
    _hear(app, front, Leaving(front.dispatcher, installations))
    return app


def _hear(app: AsyncApp, front: Front, leaving: Leaving) -> None:
    app.command(ANYTHING)(front.slash)
    app.action(ANYTHING)(front.press)
    app.shortcut(ANYTHING)(front.shortcut)
    app.view(ANYTHING)(front.submission)
    for name, listener in [*front.events.items(), *leaving.events.items()]:
        app.event(name)(listener)
