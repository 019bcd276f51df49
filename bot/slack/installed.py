"""The workspaces that have us: who we are in each, and the client that speaks there with its token."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import aiohttp
from pydantic import SecretStr
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.config import Slack
from bot.pacing import LONGEST_REQUEST
from bot.platform import CannotStart, Gone, Rejected
from bot.slack import faults, scopes
from bot.slack.parse import Us

# More than warnings, and the SDK prints what it sends and gets: people's words, names and tickets.
sdk_log = logging.getLogger("bot.slack.sdk")
sdk_log.setLevel(logging.WARNING)


class NotInstalled(Gone):
    """This workspace took us off, or never had us."""


@dataclass(frozen=True)
class Installed:
    us: Us
    client: AsyncWebClient


class Installations(Protocol):
    async def of(self, team: str | None, enterprise: str | None = None) -> Installed:
        """Raises NotInstalled. What was asked for lately costs no query: it is asked before every answer."""

    async def gone(self, team: str, enterprise: str, told: datetime) -> Sequence[str] | None:
        """They took us off: tokens go at once. The workspaces that lost us; None: installed anew since then.

        Without a team it is the whole organisation. Where it cannot be found out it raises, to be told again.
        """


@dataclass(frozen=True)
class Alone:
    """One workspace, whose token stands in the settings."""

    installed: Installed

    async def of(self, team: str | None, enterprise: str | None = None) -> Installed:
        if team not in (None, self.installed.us.team):
            raise NotInstalled(str(team))
        return self.installed

    async def gone(self, team: str, enterprise: str, told: datetime) -> Sequence[str] | None:
        """What stands in the settings cannot be erased; Slack takes it no more, or it is a newer one."""
        if team != self.installed.us.team:
            return []
        return None if await serves(self.installed.client) else [team]


async def here(installations: Installations, context: AsyncBoltContext) -> Installed:
    """Where a payload comes from; raises NotInstalled."""
    return await installations.of(context.team_id, context.enterprise_id)


async def serves(client: AsyncWebClient) -> bool:
    """Whether Slack takes this token. Raises where that cannot be found out."""
    try:
        with faults.understood():
            await client.auth_test()
    except (Gone, Rejected):
        return False
    return True


def speaking(
    settings: Slack, session: aiohttp.ClientSession, token: str | None, team: str | None = None
) -> AsyncWebClient:
    """`team` is named where one token opens many workspaces of an organisation."""
    # Without a retry handler: the default one repeats a post whose answer was lost, and it is read twice.
    return AsyncWebClient(
        token=token,
        base_url=settings.api_url,
        timeout=int(LONGEST_REQUEST),
        session=session,
        logger=sdk_log,
        retry_handlers=[],
        team_id=team,
    )


async def alone(settings: Slack, token: SecretStr, session: aiohttp.ClientSession) -> Alone:
    """Ask Slack once who we are. Raises CannotStart when it does not know us."""
    client = speaking(settings, session, token.get_secret_value().strip())
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
    scopes.warn(known.headers)
    return Alone(Installed(Us(known["team_id"], known["user_id"], known.get("bot_id")), client))
