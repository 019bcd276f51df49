"""Teams' REST interface, as far as the bot speaks: post, redraw, take back, and ask who is there.

The SDK's own client drops what it does not know (targeted messages, entities), blocks the loop while it
fetches a token, and cannot look once more before a post leaves (bot/fence.py).
"""

from collections.abc import AsyncIterator
from urllib.parse import quote

import aiohttp

from bot.platform import Gone, Rejected, TryAgain
from bot.teams.credentials import Tokens
from bot.teams.reference import Reference
from bot.teams.wire import Json

# Source: learn.microsoft.com, "Rate limiting for bots": these are to be repeated, and nothing was done.
BUSY = frozenset([412, 429, 502, 504])
ABSENT = frozenset([403, 404, 410])
SERVER = 500  # from here on it is the server that failed, and what it did is open
PAGE = 200
TARGETED = {"isTargetedActivity": "true"}


class Connector:
    def __init__(self, session: aiohttp.ClientSession, tokens: Tokens) -> None:
        self._session = session
        self._tokens = tokens

    async def post(self, to: Reference, activity: Json) -> str:
        return await self._posted(to, activity, {})

    async def whisper(self, to: Reference, activity: Json) -> str:
        """In a room, for the recipient's eyes alone; clients drop it after a day."""
        return await self._posted(to, activity, TARGETED)

    async def update(self, to: Reference, message: str, activity: Json) -> None:
        path = f"{_conversation(to)}/activities/{_part(message)}"
        await self._call("PUT", to, path, activity | {"type": "message", "id": message})

    async def delete(self, to: Reference, message: str) -> None:
        await self._call("DELETE", to, f"{_conversation(to)}/activities/{_part(message)}")

    async def open(self, person: Reference, tenant: str) -> str:
        """Our chat with somebody who has us, or is in a team that has us; its id."""
        asked = {
            "isGroup": False,
            "bot": {"id": person.bot},
            "members": [{"id": person.user}],
            "tenantId": tenant,
            "channelData": {"tenant": {"id": tenant}},
        }
        return str((await self._call("POST", person, "v3/conversations", asked))["id"])

    async def member(self, of: Reference, user: str) -> Json:
        return await self._call("GET", of, f"{_conversation(of)}/members/{_part(user)}")

    async def members(self, of: Reference) -> AsyncIterator[Json]:
        """All who can read there, page by page."""
        more = ""
        while True:
            query = {"pageSize": str(PAGE), **({"continuationToken": more} if more else {})}
            page = await self._call("GET", of, f"{_conversation(of)}/pagedmembers", query=query)
            for member in page.get("members") or ():
                yield member
            more = page.get("continuationToken") or ""
            if not more:
                return

    async def channels(self, of: Reference) -> list[Json]:
        """Of the room's team."""
        told = await self._call("GET", of, f"v3/teams/{_part(of.team)}/conversations")
        return list(told.get("conversations") or ())

    async def _posted(self, to: Reference, activity: Json, query: dict[str, str]) -> str:
        body = {"type": "message", **activity}
        told = await self._call("POST", to, f"{_conversation(to)}/activities", body, query)
        return str(told.get("id") or "")

    async def _call(
        self,
        method: str,
        to: Reference,
        path: str,
        body: Json | None = None,
        query: dict[str, str] | None = None,
    ) -> Json:
        token = await self._tokens.bearer()
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        address = f"{to.service.rstrip('/')}/{path}"
        asking = self._session.request(method, address, json=body, params=query, headers=headers)
        async with asking as answer:
            told = await _json(answer)
            _understand(answer, told)
            return told


def _understand(answer: aiohttp.ClientResponse, told: Json) -> None:
    """Raises what the engine knows; a ClientResponseError leaves open whether it was done."""
    if answer.ok:
        return
    if answer.status in BUSY:
        raise TryAgain(_wait(answer.headers.get("Retry-After", "")))
    if answer.status in ABSENT:
        raise Gone(_code(told))
    if answer.status < SERVER:
        raise Rejected(_code(told) or str(answer.status))
    answer.raise_for_status()


async def _json(answer: aiohttp.ClientResponse) -> Json:
    """What is no JSON says nothing."""
    try:
        told = await answer.json(content_type=None)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _code(told: Json) -> str:
    """Teams' own name for the reason."""
    error = told.get("error")
    return str(error.get("code", "")) if isinstance(error, dict) else ""


def _wait(told: str) -> float:
    return float(told) if told.replace(".", "", 1).isdecimal() else 1.0


def _conversation(to: Reference) -> str:
    return f"v3/conversations/{_part(to.conversation)}"


def _part(name: str) -> str:
    return quote(name, safe="")
