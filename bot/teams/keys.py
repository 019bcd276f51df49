"""The keys that Bot Framework signs with, fetched when they are needed and never on the loop's time."""

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from botframework.connector.auth.jwt_token_extractor import _OpenIdConfig
from jwt.algorithms import RSAAlgorithm

from bot.platform import Expected

PATIENCE = aiohttp.ClientTimeout(total=5.0)
A_DAY = 24 * 3600.0  # seconds; Microsoft asks to fetch them anew at least so often
AGAIN = 300.0  # seconds between two looks for a key that nobody knows


class KeysUnavailable(Expected):
    """Nobody can be known just now."""


@dataclass
class Keys:
    """What the SDK's extractor asks for a key; the SDK's own blocks the loop, and misses new keys."""

    session: aiohttp.ClientSession
    url: str
    _known: dict[str, Any] = field(default_factory=dict)
    _at: float | None = None
    _fetching: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def get(self, key_id: str | None) -> _OpenIdConfig:
        """Raises PermissionError for a key that is not theirs, KeysUnavailable."""
        if self._old(A_DAY) or (key_id not in self._known and self._old(AGAIN)):
            await self._refresh(key_id)
        if key_id is None or key_id not in self._known:
            raise PermissionError("unknown key")
        found = self._known[key_id]
        return _OpenIdConfig(RSAAlgorithm.from_jwk(json.dumps(found)), found.get("endorsements") or ["none"])

    async def _refresh(self, key_id: str | None) -> None:
        async with self._fetching:
            if not self._old(A_DAY) and (key_id in self._known or not self._old(AGAIN)):
                return
            try:
                told = await self._json(self.url)
                keys = (await self._json(told["jwks_uri"]))["keys"]
                self._known = {key["kid"]: key for key in keys}
            except (aiohttp.ClientError, TimeoutError, ValueError, KeyError, TypeError) as error:
                raise KeysUnavailable from error
            self._at = asyncio.get_running_loop().time()

    async def _json(self, url: str) -> Any:
        async with self.session.get(url, timeout=PATIENCE, raise_for_status=True) as answer:
            return await answer.json(content_type=None)

    def _old(self, seconds: float) -> bool:
        return self._at is None or asyncio.get_running_loop().time() - self._at > seconds
