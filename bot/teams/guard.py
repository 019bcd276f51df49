"""Whether a request comes from Teams and is meant for this app; everything else stays outside."""

from typing import Protocol
from urllib.parse import urlsplit

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
from bot.teams.wire import Activity

OWN_MACHINE = ("localhost", "127.0.0.1", "::1")
ISSUER = AuthenticationConstants.TO_BOT_FROM_CHANNEL_TOKEN_ISSUER


class Refused(Expected):
    """Not from Teams, or not for us; the words are for the log and quote nothing."""


class Guard(Protocol):
    async def admit(self, header: str, activity: Activity) -> None:
        """Raises Refused, KeysUnavailable."""


class Signed:
    """By a token of Bot Framework's: signature, time, audience, service address, channel."""

    def __init__(self, settings: Teams, keys: Keys) -> None:
        self._credentials = SimpleCredentialProvider(settings.app_id, "")
        known = ChannelValidation.TO_BOT_FROM_CHANNEL_TOKEN_VALIDATION_PARAMETERS
        algorithms = AuthenticationConstants.ALLOWED_SIGNING_ALGORITHMS
        self._extractor = JwtTokenExtractor(known, settings.keys_url, algorithms)
        self._extractor.open_id_metadata = keys

    async def admit(self, header: str, activity: Activity) -> None:
        claims = await outcome(self._claims(header, activity.channel_id))
        if isinstance(claims, KeysUnavailable):
            raise claims
        if isinstance(claims, Exception):  # the SDK raises of every kind, the plainest included
            raise Refused(type(claims).__name__) from claims
        if claims.get_claim_value(ChannelValidation.SERVICE_URL_CLAIM) != activity.service_url:
            raise Refused("another service address")
        if claims.get_claim_value("exp") is None:
            raise Refused("a token without an end")

    async def _claims(self, header: str, channel: str) -> ClaimsIdentity:
        """Only Bot Framework's own issuer is looked at: an emulator's would be asked about elsewhere."""
        claims = await self._extractor.get_identity_from_auth_header(header, channel, [])
        if claims is None:
            raise Refused("no token of Bot Framework's")
        return await ChannelValidation.validate_identity(claims, self._credentials)


class OnThisMachine:
    """The Agents Playground signs nothing, so only this machine is believed."""

    async def admit(self, header: str, activity: Activity) -> None:
        if urlsplit(activity.service_url).hostname not in OWN_MACHINE:
            raise Refused("not of this machine")


def guard(settings: Teams, keys: Keys) -> Guard:
    return OnThisMachine() if settings.playground else Signed(settings, keys)
