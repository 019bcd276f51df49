"""The pictures on a card, drawn when the page of somebody who sees the card asks for them."""

import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import web

from bot import charts
from bot.playground import scene
from bot.playground.live import Live

# No word of a client: the number of the message, how often it has changed, and the place on its card.
PATH = "/picture/{message:[0-9]{1,9}}/{touched:[0-9]{1,12}}/{block:[0-9]{1,4}}"


def showing(live: Live) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def door(request: web.Request) -> web.Response:
        seat = scene.seat(live, request.query.get("who"), request.query.get("room"))
        message, block = (int(request.match_info[name]) for name in ("message", "block"))
        found = live.picture(seat, message, block) if seat else None
        if found is None:
            raise web.HTTPNotFound
        return web.Response(body=await asyncio.to_thread(charts.draw, found), content_type="image/png")

    return door
