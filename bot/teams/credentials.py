"""Who we are to Bot Framework: the app's id, and the tokens it speaks with."""

import asyncio
from typing import Protocol

from botframework.connector.auth import (
    AppCredentials,
    ManagedIdentityAppCredentials,
    MicrosoftAppCredentials,
)

from bot.config import Teams
from bot.platform import CannotStart

SCOPE = "https://api.botframework.com"
NO_ID = (
    "TEAMS_APP_ID is empty, and without it anybody could speak as Teams. Set it, with TEAMS_APP_PASSWORD and "
    "TEAMS_TENANT_ID; to try the bot in the Agents Playground set TEAMS_PLAYGROUND=true instead."
)
NO_PASSWORD = "TEAMS_APP_PASSWORD is empty. Your app's registration shows it under Certificates & secrets."
NO_TENANT = (
    "TEAMS_TENANT_ID is empty, and {kind} needs it. It stands on the Overview of your app's registration."
)
KINDS = ("SingleTenant", "MultiTenant", "UserAssignedMSI")


class Tokens(Protocol):
    async def bearer(self) -> str | None:
        """The token to speak with now; None where none is asked for."""


class NoTokens:
    """The Agents Playground asks for none."""

    async def bearer(self) -> str | None:
        return None


class AppTokens:
    """Of the app. The SDK keeps them until they end, and asks for new ones: not on the event loop."""

    def __init__(self, credentials: AppCredentials) -> None:
        self._credentials = credentials

    async def bearer(self) -> str | None:
        return await asyncio.to_thread(self._credentials.get_access_token)


def tokens(settings: Teams) -> Tokens:
    """Raises CannotStart where the settings cannot work."""
    if settings.playground:
        return NoTokens()
    if not settings.app_id:
        raise CannotStart(NO_ID)
    if settings.kind not in KINDS:
        raise CannotStart(f"TEAMS_APP_TYPE is {settings.kind}; it is one of {', '.join(KINDS)}.")
    if settings.kind != "MultiTenant" and not settings.tenant_id:
        raise CannotStart(NO_TENANT.format(kind=settings.kind))
    return AppTokens(_credentials(settings))


def _credentials(settings: Teams) -> AppCredentials:
    if settings.kind == "UserAssignedMSI":
        return ManagedIdentityAppCredentials(settings.app_id, SCOPE)
    password = settings.app_password.get_secret_value() if settings.app_password else ""
    if not password:
        raise CannotStart(NO_PASSWORD)
    tenant = settings.tenant_id if settings.kind == "SingleTenant" else None
    return MicrosoftAppCredentials(settings.app_id, password, tenant, SCOPE)
