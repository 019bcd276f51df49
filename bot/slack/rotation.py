"""Tokens that end after twelve hours are renewed by whoever asks for them, once, however many ask."""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import Clock
from bot.config import Slack
from bot.keys import Unreadable, Vault
from bot.pacing import LONGEST_REQUEST
from bot.platform import TryAgain
from bot.slack import faults
from bot.slack.installed import NotInstalled
from bot.transactions import Transactions
from store import installations
from store.installations import Installation, Tokens

# Source: docs.slack.dev, Token rotation: a token serves for twelve hours, a refresh token once.
SOON = timedelta(hours=2)  # left: from here on it is renewed
MARGIN = timedelta(minutes=1)  # left: from here on nobody begins anything with it
LEASE = timedelta(seconds=2 * LONGEST_REQUEST)
PAUSE, PAUSES = 0.25, 10  # seconds between two looks while somebody else renews it: a person may wait
OVER = frozenset("invalid_refresh_token token_revoked token_expired account_inactive".split())

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Rotation:
    settings: Slack
    vault: Vault
    transactions: Transactions
    client: AsyncWebClient  # without a token
    real: Clock
    _renewing: dict[int, asyncio.Task[Installation]] = field(default_factory=dict)

    async def fresh(self, row: Installation) -> Installation:
        """Nobody waits while the old token serves. Raises NotInstalled, and TryAgain while Slack is away.

        A refusal counts once the token is over: it may be that only the reply of a renewal was lost.
        """
        left = self.left(row)
        if left > SOON or (row.refused_at and left > MARGIN):
            return row
        task = self._renewing.get(row.key) or self._start(row.key)
        return row if left > MARGIN else await asyncio.shield(task)

    def left(self, row: Installation) -> timedelta:
        return row.expires_at - self.real() if row.expires_at else timedelta.max

    def _start(self, key: int) -> asyncio.Task[Installation]:
        task = asyncio.create_task(self._renew(key))
        self._renewing[key] = task
        task.add_done_callback(lambda done: self._ended(key, done))
        return task

    def _ended(self, key: int, task: asyncio.Task[Installation]) -> None:
        del self._renewing[key]
        if not task.cancelled() and (error := task.exception()):
            log.warning("a token was not renewed: %s", type(error).__name__)

    async def _renew(self, key: int) -> Installation:
        """By us, or by whichever process has it in hand."""
        for _ in range(PAUSES):
            row, ours = await self._lease(key)
            if row is None or row.refused_at:
                raise NotInstalled("the token was not renewed")
            if self.left(row) > SOON:
                return row
            if ours:
                return await self._exchange(row)
            await asyncio.sleep(PAUSE)
        raise TryAgain(LONGEST_REQUEST)

    async def _lease(self, key: int) -> tuple[Installation | None, bool]:
        now = self.real()
        return await self.transactions.run(lambda s: installations.lease(s, key, now, now + LEASE))

    async def _exchange(self, row: Installation) -> Installation:
        """The lease is kept when Slack is away, so that it is not asked over and over."""
        now = self.real()
        try:
            tokens = tokens_of(self.vault, await self._ask(row), now)
        except SlackApiError as error:
            if faults.name(error) not in OVER:
                raise TryAgain(LONGEST_REQUEST) from error
            await self.transactions.run(lambda s: installations.refused(s, row.key, row.expires_at, now))
            raise NotInstalled(faults.name(error)) from error
        except (TimeoutError, aiohttp.ClientError) as error:
            raise TryAgain(LONGEST_REQUEST) from error
        renewed = await self.transactions.run(lambda s: installations.renewed(s, row.key, tokens))
        if renewed is None:  # it was taken off meanwhile
            raise NotInstalled("taken off")
        return renewed

    async def _ask(self, row: Installation) -> Mapping[str, Any]:
        try:
            refresh = self.vault.open(row.refresh or b"")
        except Unreadable as error:
            raise TryAgain(LONGEST_REQUEST) from error
        asked = {"grant_type": "refresh_token", "refresh_token": refresh}
        return await handed_out(self.settings, self.client, asked)


def credentials(settings: Slack) -> tuple[str, str]:
    assert settings.client_id and settings.client_secret, "only an app that many install has these"
    return settings.client_id.strip(), settings.client_secret.get_secret_value().strip()


async def handed_out(settings: Slack, client: AsyncWebClient, asked: Mapping[str, str]) -> dict[str, Any]:
    """The SDK's own method for this uses what aiohttp is about to remove."""
    proof = {"Authorization": aiohttp.encode_basic_auth(*credentials(settings))}
    told = await client.api_call("oauth.v2.access", data=dict(asked), headers=proof)
    return dict(told.data)  # type: ignore[arg-type]  # bytes are no answer of a method


def tokens_of(vault: Vault, told: Mapping[str, Any], now: datetime) -> Tokens:
    """What Slack handed out, sealed."""
    refresh, seconds = told.get("refresh_token"), told.get("expires_in")
    return Tokens(
        vault.seal(told["access_token"]),
        vault.seal(refresh) if refresh else None,
        now + timedelta(seconds=int(seconds)) if seconds else None,
    )
