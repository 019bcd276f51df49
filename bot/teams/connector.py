"""Teams' REST interface, as far as the bot speaks: post, redraw, take back, and ask who is there.

The SDK's own client drops what it does not know (targeted messages, entities), blocks the loop while it
fetches a token, and cannot look once more before a post leaves (bot/fence.py).
"""

from collections import Counter
from collections.abc import AsyncIterator
from urllib.parse import quote, urlsplit

import aiohttp
from yarl import URL

from bot.platform import Rejected, TryAgain
from bot.teams import faults
from bot.teams.credentials import Tokens
from bot.teams.needs import here
from bot.teams.reference import Reference
from bot.teams.wire import Json

PAGE = 200
TARGETED = {"isTargetedActivity": "true"}


class Connector:
    def __init__(self, session: aiohttp.ClientSession, tokens: Tokens) -> None:
        self._session = session
        self._tokens = tokens
        self._busy = Counter[str]()  # how often in a row, by conversation

    async def post(self, to: Reference, activity: Json) -> str:
        return await self._posted(to, activity, {})

    async def whisper(self, to: Reference, activity: Json) -> str:
        """In a room, for the recipient's eyes alone; clients drop it after a day."""
        return await self._posted(to, activity, TARGETED)

    async def update(self, to: Reference, message: str, activity: Json) -> None:
        path = f"{_conversation(to)}/activities/{_part(message)}"
        await self._call("PUT", to, path, _addressed(to, activity) | {"id": message})

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

    async def team(self, of: Reference) -> Json:
        return await self._call("GET", of, f"v3/teams/{_part(of.team)}")

    async def _posted(self, to: Reference, activity: Json, query: dict[str, str]) -> str:
        body = _addressed(to, activity)
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
        """Raises TryAgain also where nobody answered the door: then nothing was said."""
        address = _address(to.service, path)
        token = await self._tokens.bearer()
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        asking = self._session.request(
            method, address, json=body, params=query, headers=headers, allow_redirects=False
        )
        try:
            async with asking as answer:
                told = await _json(answer)
                if answer.status == faults.UNKNOWN and self._tokens.drop(token):
                    raise TryAgain(1.0)  # with a new token
                faults.understand(answer, told, self._busy[to.conversation] + 1)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise TryAgain(self._again(to)) from error
        except TryAgain:
            self._again(to)
            raise
        del self._busy[to.conversation]
        return told

    def _again(self, to: Reference) -> float:
        self._busy[to.conversation] += 1
        return faults.soon(self._busy[to.conversation])


async def _json(answer: aiohttp.ClientResponse) -> Json:
    """What is no JSON says nothing."""
    try:
        told = await answer.json(content_type=None)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _address(service: str, path: str) -> URL:
    """Our token does not travel in clear, except on this machine: where the Agents Playground is."""
    told = urlsplit(service)
    if told.scheme != "https" and not here(told.hostname or ""):
        raise Rejected("NotHttps")
    return URL(f"{service.rstrip('/')}/{path}", encoded=True)


def _addressed(to: Reference, activity: Json) -> Json:
    """Bot Framework wants to be told who speaks, and where, though the address says it."""
    return {"type": "message", "from": {"id": to.bot}, "conversation": {"id": to.conversation}, **activity}


def _conversation(to: Reference) -> str:
    return f"v3/conversations/{_part(to.conversation)}"


def _part(name: str) -> str:
    return quote(name, safe="")
