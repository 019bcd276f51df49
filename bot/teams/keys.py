"""The keys that Bot Framework signs with, fetched when they are needed and never on the loop's time.

Source: learn.microsoft.com, "Authenticate requests with the Bot Connector API": the keys stay the same for a
while, are to be fetched anew at least every 24 hours, and may change at any time.

Half a day before that we begin to fetch them, beside the work. Whoever cannot have them for so long does not
answer: a key that was taken back may have been stolen, and what Teams sends meanwhile it sends again.
"""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import aiohttp
from jwt import PyJWTError
from jwt.algorithms import RSAAlgorithm

from bot import clock
from bot.clock import Clock
from bot.platform import Expected
from bot.teams.renewal import Lease, Renewal

PATIENCE = 5.0  # seconds, for all that is asked of their server
EARLY, END = timedelta(hours=12), timedelta(hours=24)
REST = timedelta(minutes=5)  # a stranger may name as many unknown keys as they like
NOBODY = frozenset(["none"])  # an empty list would be taken for everybody


class KeysUnavailable(Expected):
    """Nobody can be known just now."""


@dataclass(frozen=True)
class SigningKey:
    """What the SDK's extractor reads of a key. `endorsements`: the channels it may speak for."""

    public_key: Any
    endorsements: frozenset[str]


class Keys:
    """What the SDK's extractor asks for a key; the SDK's own blocks the loop, and misses new keys."""

    def __init__(self, session: aiohttp.ClientSession, url: str, now: Clock = clock.now) -> None:
        self._session, self._url, self._now = session, url, now
        self._known = Renewal(self._fetch, now, REST)

    async def get(self, key_id: str | None) -> SigningKey:
        """Raises PermissionError for a key that is not theirs, KeysUnavailable."""
        if not key_id:
            raise PermissionError("no key is named")
        known = await self._known.get(lambda keys: key_id in keys)
        if known is None or (key_id not in known and self._known.failed):
            raise KeysUnavailable
        if key_id not in known:
            raise PermissionError("unknown key")
        return known[key_id]

    async def _fetch(self) -> Lease[Mapping[str, SigningKey]]:
        asked = self._now()
        try:
            async with asyncio.timeout(PATIENCE):
                told = await self._json(self._url)
                keys = _read((await self._json(told["jwks_uri"]))["keys"])
        except (aiohttp.ClientError, TimeoutError, ValueError, KeyError, TypeError) as error:
            raise KeysUnavailable from error
        if not keys:
            raise KeysUnavailable
        return Lease(keys, asked, asked + EARLY, asked + END)

    async def _json(self, url: str) -> Any:
        async with self._session.get(url, raise_for_status=True) as answer:
            return await answer.json(content_type=None)


def _read(told: list[Any]) -> Mapping[str, SigningKey]:
    """What is no key of a kind we know is left out."""
    keys: dict[str, SigningKey] = {}
    for key in told:
        with suppress(PyJWTError, ValueError, KeyError, TypeError):
            keys[key["kid"]] = SigningKey(RSAAlgorithm.from_jwk(key), _endorsed(key.get("endorsements")))
    return keys


def _endorsed(told: object) -> frozenset[str]:
    channels = told if isinstance(told, list) else []
    return frozenset(channel for channel in channels if isinstance(channel, str)) or NOBODY
