"""Who we are to Bot Framework: the app's id, and the tokens it speaks with."""

import functools
import logging
from asyncio import to_thread
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from typing import Protocol

import msal
import requests
from botframework.connector.auth import AuthenticationConstants

from bot import clock
from bot.clock import Clock
from bot.config import Teams
from bot.platform import CannotStart, Expected, TryAgain
from bot.teams.needs import lacking
from bot.teams.renewal import PAUSE, Lease, Renewal
from bot.teams.wire import Json

SCOPE = AuthenticationConstants.TO_CHANNEL_FROM_BOT_OAUTH_SCOPE.removesuffix("/.default")
LOGIN = AuthenticationConstants.TO_CHANNEL_FROM_BOT_LOGIN_URL_PREFIX
MANY = AuthenticationConstants.DEFAULT_CHANNEL_AUTH_TENANT  # where an app of many tenants gets its tokens
SILENCE = 5.0  # seconds, of Entra's, at each step
# Source: learn.microsoft.com, "Acquire and cache tokens with MSAL": tokens are renewed five minutes early.
EARLY, END = timedelta(minutes=10), timedelta(minutes=1)  # before what Entra says is their end
REST = timedelta(minutes=5)

log = logging.getLogger(__name__)

Ask = Callable[[], Json]  # blocks; a token, or OAuth's error


class Denied(Expected):
    """Entra gives us no token; the words are OAuth's name for the reason."""


class Tokens(Protocol):
    async def bearer(self) -> str | None:
        """The token to speak with now; None where none is asked for. Raises TryAgain."""

    def drop(self, token: str | None) -> bool:
        """The service did not take it; whether there may be a better one."""


class NoTokens:
    """The Agents Playground asks for none."""

    async def bearer(self) -> str | None:
        return None

    def drop(self, token: str | None) -> bool:
        return False


class AppTokens:
    """Of the app. MSAL blocks while it asks, so it asks in a thread, for everybody who waits at once."""

    def __init__(self, ask: Ask, now: Clock = clock.now) -> None:
        self.ask, self._now = ask, now
        self._token = Renewal(self._fetch, now, REST)

    async def bearer(self) -> str:
        token = await self._token.get()
        if token is None:
            raise TryAgain(PAUSE.total_seconds())
        return token

    def drop(self, token: str | None) -> bool:
        """One that is new would not be better if it were newer."""
        held = self._token.held
        if held is None or held.value != token:
            return True
        if self._now() - held.asked < REST:
            return False
        self._token.drop()
        return True

    async def _fetch(self) -> Lease[str]:
        asked = self._now()
        told = await to_thread(self.ask)
        if not isinstance(token := told.get("access_token"), str):
            log.error("Entra gives no token for the app: %s", why := _reason(told))
            raise Denied(why)
        end = asked + timedelta(seconds=float(told["expires_in"]))
        return Lease(token, asked, end - EARLY, end - END)


def tokens(settings: Teams, host: str) -> Tokens:
    """Raises CannotStart where the settings cannot work."""
    if why := lacking(settings, host):
        raise CannotStart(why)
    if settings.playground:
        return NoTokens()
    return AppTokens(functools.partial(ASKS.get(settings.kind, by_password), settings))


def by_password(settings: Teams) -> Json:
    """MSAL remembers nothing between two questions: what it forgets here cannot be stale."""
    password = settings.app_password.get_secret_value() if settings.app_password else ""
    tenant = MANY if settings.kind == "MultiTenant" else settings.tenant_id
    with closing(_client()) as client:
        where = {
            "authority": f"{LOGIN}{tenant}",
            "instance_discovery": False,
        }  # the place is known to be Entra
        app = msal.ConfidentialClientApplication(settings.app_id, password, **where, http_client=client)
        told: Json = app.acquire_token_for_client([f"{SCOPE}/.default"])
    return told


def by_identity(settings: Teams) -> Json:
    """A user-assigned managed identity: the machine we run on says who we are."""
    who = msal.UserAssignedManagedIdentity(client_id=settings.app_id)
    with closing(_client()) as client:
        told: Json = msal.ManagedIdentityClient(who, http_client=client).acquire_token_for_client(
            resource=SCOPE
        )
    return told


ASKS = {"UserAssignedMSI": by_identity}


def _client() -> requests.Session:
    """By itself it would wait for ever."""
    client = requests.Session()
    client.request = functools.partial(client.request, timeout=SILENCE)  # type: ignore[method-assign]
    return client


def _reason(told: Json) -> str:
    """OAuth's name for it; MSAL's words quote the app, its tenant and what was sent."""
    name = str(told.get("error", ""))
    return name if name.isidentifier() else "no reason"
