"""The way in: a request of Teams' becomes an activity, and what follows from it the answer.

The SDK's `CloudAdapter.process` answers 500 to most bad tokens and to every invoke with a body.
"""

import logging
from collections.abc import Awaitable, Callable

from aiohttp import web
from pydantic import ValidationError

from bot.edge import outcome
from bot.teams.guard import Guard, Refused
from bot.teams.keys import KeysUnavailable
from bot.teams.wire import Activity, Json
from bot.web import Door

Hear = Callable[[Activity], Awaitable[Json | None]]
AGAIN = {"Retry-After": "5"}

log = logging.getLogger(__name__)


def door(guard: Guard, hear: Hear) -> Door:
    async def enter(request: web.Request) -> web.StreamResponse:
        if request.content_type != "application/json":
            return web.Response(status=415)
        try:
            activity = Activity.model_validate_json(await request.read())
        except ValidationError:
            return web.Response(status=400)
        try:
            await guard.admit(request.headers.get("Authorization", ""), activity)
        except Refused as error:
            log.warning("a request to Teams' door was refused: %s", error)
            return web.Response(status=401)
        except KeysUnavailable:
            log.error("the keys of Bot Framework cannot be fetched")
            return web.Response(status=503, headers=AGAIN)
        return await _answered(activity, hear)

    return enter


async def _answered(activity: Activity, hear: Hear) -> web.Response:
    """What breaks is sent again by Teams."""
    answer = await outcome(hear(activity))
    if isinstance(answer, Exception):
        return web.Response(status=503, headers=AGAIN)
    if answer is None:
        return web.json_response({}) if activity.type == "invoke" else web.Response(status=202)
    return web.json_response(answer)
