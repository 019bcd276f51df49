"""Whether a request comes from Teams and is meant for this app; everything else stays outside.

Only Bot Framework in its public cloud is believed, not the clouds of governments, which sign otherwise.
"""

from collections.abc import Callable
from typing import Protocol
from urllib.parse import urlsplit

from aiohttp import web
from botframework.connector.auth import (
    AuthenticationConstants,
    ChannelValidation,
    ClaimsIdentity,
    JwtTokenExtractor,
    SimpleCredentialProvider,
)

from bot.config import Teams
from bot.edge import outcome
from bot.platform import Expected
from bot.teams.keys import Keys, KeysUnavailable
from bot.teams.needs import here

# The app's other channels, such as Direct Line, let whoever writes say who they are.
CHANNEL = "msteams"
PASSED_ON = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "Via")

Vouched = Callable[[str], bool]  # whether a service address is one that was vouched for


class Refused(Expected):
    """Not from Teams, or not for us; the words are for the log and quote nothing."""


class Guard(Protocol):
    async def admit(self, request: web.BaseRequest) -> Vouched:
        """Before the body is read. Raises Refused, KeysUnavailable."""


class Signed:
    """By a token of Bot Framework's: signature, time, audience, service address, channel."""

    def __init__(self, settings: Teams, keys: Keys) -> None:
        self._credentials = SimpleCredentialProvider(settings.app_id, "")
        known = ChannelValidation.TO_BOT_FROM_CHANNEL_TOKEN_VALIDATION_PARAMETERS
        algorithms = AuthenticationConstants.ALLOWED_SIGNING_ALGORITHMS
        self._extractor = JwtTokenExtractor(known, settings.keys_url, algorithms)
        self._extractor.open_id_metadata = keys

    async def admit(self, request: web.BaseRequest) -> Vouched:
        told = request.headers.getall("Authorization", [])
        if len(told) != 1:
            raise Refused("no token, or more than one")
        claims = await outcome(self._claims(told[0]))
        if isinstance(claims, KeysUnavailable):
            raise claims
        if isinstance(claims, Exception):  # the SDK raises of every kind, the plainest included
            raise Refused(type(claims).__name__) from claims
        if claims.get_claim_value("exp") is None:
            raise Refused("a token without an end")
        service = claims.get_claim_value(ChannelValidation.SERVICE_URL_CLAIM)
        return lambda address: address == service

    async def _claims(self, header: str) -> ClaimsIdentity:
        """Only Bot Framework's own issuer is looked at: an emulator's would be asked about elsewhere."""
        claims = await self._extractor.get_identity_from_auth_header(header, CHANNEL, [])
        if claims is None:
            raise Refused("no token of Bot Framework's")
        return await ChannelValidation.validate_identity(claims, self._credentials)


class OnThisMachine:
    """The Agents Playground signs nothing, so only this machine is believed, and nobody in between.

    The name that was asked for is looked at since a page in a browser may have one of its own lead here.
    """

    async def admit(self, request: web.BaseRequest) -> Vouched:
        passed_on = any(name in request.headers for name in PASSED_ON)
        if passed_on or not here(request.remote) or not here(_host(f"//{request.host}")):
            raise Refused("not of this machine")
        return lambda address: here(_host(address))


def guard(settings: Teams, keys: Keys) -> Guard:
    return OnThisMachine() if settings.playground else Signed(settings, keys)


def _host(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None
