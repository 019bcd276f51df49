"""The file on a card, handed out to whoever sees the card."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.playground import scene
from bot.playground.live import Live

PATH = "/file/{message:[0-9]{1,9}}"


def handing_out(live: Live) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def door(request: web.Request) -> web.Response:
        seat = scene.seat(live, request.query.get("who"), request.query.get("room"))
        found = live.file(seat, int(request.match_info["message"])) if seat else None
        if found is None:
            raise web.HTTPNotFound
        headers = {"Content-Disposition": f'attachment; filename="{found.name}"'}
        kind = "application/octet-stream"  # it is kept, never shown
        return web.Response(body=found.content.encode(), content_type=kind, headers=headers)

    return door
