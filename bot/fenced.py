"""Requests that are looked at once more when they are written; for sessions that post."""

from aiohttp import ClientRequest, ClientResponse
from aiohttp.connector import Connection

from bot import fence


class FencedRequest(ClientRequest):
    """The `request_class` of a session."""

    async def send(self, conn: Connection) -> ClientResponse:
        fence.look()
        return await super().send(conn)
